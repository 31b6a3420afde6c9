using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;
using static BaoDiEval.Typesetting.Tests.Layout.Paper;

namespace BaoDiEval.Typesetting.Tests.Layout;

public class GridTests
{
    [Fact]
    public void A_page_is_A4() =>
        Assert.All(
            Set(new Paragraph("甲")).Pages,
            page => Assert.Equal((210 * Millimetre, 297 * Millimetre), (page.Width, page.Height))
        );

    [Fact]
    public void A_page_has_22_lines_of_28_characters()
    {
        var paper = Set(new Paragraph(Words(28 * 22 * 2)) { Indented = false });

        Assert.Equal(2, paper.Pages.Count);
        Assert.All(paper.Pages, page => Assert.Equal(22, Lines(page).Count));
        Assert.All(Lines(paper), line => Assert.Equal(28, line.Text.Length));
    }

    [Fact]
    public void One_character_more_than_a_page_holds_begins_another_line_and_page()
    {
        var paper = Set(new Paragraph(Words(28 * 22 + 14)) { Indented = false });

        Assert.Equal([22, 1], paper.Pages.Select(page => Lines(page).Count));
    }

    [Fact]
    public void Each_character_is_centred_in_its_cell()
    {
        var line = Lines(Set(new Paragraph(Words(28)) { Indented = false }))[0];

        Assert.Equal(Left + (Pitch - 16) / 2, line.Left, 0.001);
        Assert.All(
            line.Runs[0].Glyphs.Zip(line.Runs[0].Glyphs.Skip(1)),
            pair => Assert.Equal(Pitch, pair.Second.X - pair.First.X, 0.001)
        );
    }

    [Fact]
    public void Lines_are_a_22nd_of_the_text_height_apart_and_within_it()
    {
        var lines = Lines(Set(new Paragraph(Words(28 * 22)) { Indented = false }).Pages[0]);

        Assert.All(
            lines.Zip(lines.Skip(1)),
            pair => Assert.Equal(LinePitch, pair.Second.Baseline - pair.First.Baseline, 0.001)
        );
        Assert.InRange(lines[0].Baseline - 16, Top, Top + LinePitch);
        Assert.InRange(lines[^1].Baseline, Bottom - LinePitch, Bottom);
    }

    [Fact]
    public void A_paragraph_is_indented_by_two_characters()
    {
        var lines = Lines(Set(new Paragraph(Words(40))));

        Assert.Equal([26, 14], lines.Select(line => line.Text.Length));
        Assert.Equal(2 * Pitch, lines[0].Left - lines[1].Left, 0.001);
    }

    [Fact]
    public void Two_digits_take_the_cell_of_one_character()
    {
        var lines = Lines(Set(new Paragraph(string.Concat(Enumerable.Repeat("目标12", 28))) { Indented = false }));

        Assert.Equal(9 * "目标12".Length + "目".Length, lines[0].Text.Length);
        Assert.Equal(Right, lines[0].Right, 0.2);
    }

    [Fact]
    public void A_landscape_page_is_turned_and_its_number_with_it()
    {
        var page = Assert.Single(Set(new Section(Orientation.Landscape), new Paragraph("甲")).Pages);

        Assert.Equal((297 * Millimetre, 210 * Millimetre), (page.Width, page.Height));
        Assert.Equal(35 * Millimetre + 2 * Pitch, Lines(page)[0].Left, 0.2);
        var number = Runs(page).Where(run => run.Tag is null).ToList();
        Assert.All(number, run => Assert.Equal(Turn.Clockwise, run.Turn));
        Assert.Equal("— 1 —", Text(number));
        Assert.All(number, run => Assert.InRange(run.Glyphs[0].X, 20 * Millimetre, 28 * Millimetre));
    }

    [Fact]
    public void A_portrait_page_may_follow_a_landscape_one()
    {
        var paper = Set(
            new Paragraph("甲"),
            new Section(Orientation.Landscape),
            new Paragraph("乙"),
            new Section(Orientation.Portrait),
            new Paragraph("丙")
        );

        Assert.Equal([false, true, false], paper.Pages.Select(page => page.Width > page.Height));
    }
}
