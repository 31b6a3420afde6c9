using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;
using static BaoDiEval.Typesetting.Tests.Layout.Paper;

namespace BaoDiEval.Typesetting.Tests.Layout;

public class PageTests
{
    private static readonly Signature Signed = new(["宝坻区住建委"], new(2022, 3, 5));

    [Fact]
    public void An_empty_paper_has_one_page() => Assert.Equal("— 1 —", Artifacts(Assert.Single(Set().Pages)));

    [Fact]
    public void A_name_without_end_gets_smaller_until_the_cover_holds_it()
    {
        var paper = Set(new Cover(Words(300), "绩效评价自评报告", "（2021 年度）"));

        Assert.Equal(Words(300) + "绩效评价自评报告（2021年度）", WithoutSpace(Text(paper)));
        Assert.All(Runs(paper.Pages[0]), run => Assert.InRange(run.Baseline, Top, Bottom));
    }

    [Fact]
    public void A_cover_is_a_page_of_its_own_without_a_number_and_the_page_after_it_is_1()
    {
        var paper = Set(
            new Cover("天津市宝坻区住房和建设委员会", "绩效评价自评报告", "（2021 年度）"),
            new Paragraph("甲")
        );

        Assert.Equal(
            ["天津市宝坻区住房和建设委员会", "绩效评价自评报告", "（2021 年度）"],
            Lines(paper.Pages[0]).Select(line => line.Text)
        );
        Assert.Equal(["", "— 1 —"], paper.Pages.Select(Artifacts));
        Assert.All(Lines(paper.Pages[0]), line => Assert.Equal(Left + Right, line.Left + line.Right, 1.0));
    }

    [Fact]
    public void Page_numbers_stand_at_the_right_on_odd_pages_and_at_the_left_on_even_ones()
    {
        var numbers = Set(new Paragraph(Words(28 * 30)), new PageBreak(), new Paragraph("丙"))
            .Pages.Select(page => Runs(page).Where(run => run.Tag is null).ToList())
            .ToList();

        Assert.Equal(["— 1 —", "— 2 —", "— 3 —"], numbers.Select(Text));
        Assert.Equal(Right - 14, new TextLine(0, numbers[0]).Right, 1.0);
        Assert.Equal(Left + 14, new TextLine(0, numbers[1]).Left, 1.0);
        Assert.All(numbers.SelectMany(runs => runs), run => Assert.Equal(14, run.Size));
        Assert.All(
            numbers,
            runs => Assert.InRange(runs[0].Baseline, Bottom + 7 * Millimetre, Bottom + 12 * Millimetre)
        );
    }

    [Fact]
    public void Headings_have_the_face_of_their_level()
    {
        var paper = Set(
            new Heading(1, "一、项目概况"),
            new Heading(2, "（一）批复"),
            new Heading(3, "1、资金计划"),
            new Paragraph("甲")
        );

        FontRole[] roles = [FontRole.HeiTi, FontRole.KaiTi, FontRole.FangSong, FontRole.FangSong];
        var fonts = Lines(paper)
            .Select(line => line.Runs[0].Tag!.Kind == StructureKind.Heading3 ? line.Runs[1] : line.Runs[0]);
        Assert.Equal(roles.Select(role => FontSet.Bundled[role]), fonts.Select(run => run.Font));
        Assert.All(Lines(paper), line => Assert.Equal(Left + 2 * Pitch, line.Left, 0.3));
    }

    [Fact]
    public void A_heading_runs_in_to_its_paragraph_and_the_outline_drops_its_full_stop()
    {
        var paper = Set(new Paragraph("排除安全隐患。") { Lead = new Heading(2, "（二）项目绩效目标。") });

        var line = Assert.Single(Lines(paper));
        Assert.Equal("（二）项目绩效目标。排除安全隐患。", line.Text);
        Assert.Equal([StructureKind.Heading2, StructureKind.Paragraph], line.Runs.Select(run => run.Tag!.Kind));
        Assert.Equal(
            (2, "（二）项目绩效目标", 0),
            (paper.Bookmarks[0].Level, paper.Bookmarks[0].Title, paper.Bookmarks[0].PageIndex)
        );
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        var paper = Set(
            FullLines(20),
            new Heading(1, "一、问题及建议"),
            new Heading(2, "（一）存在的问题。"),
            new Paragraph(Words(60))
        );

        Assert.Equal(20, Lines(paper.Pages[0]).Count);
        Assert.Equal("一、问题及建议", Lines(paper.Pages[1])[0].Text);
        Assert.Equal([1, 1], paper.Bookmarks.Select(bookmark => bookmark.PageIndex));
    }

    [Fact]
    public void A_heading_may_stand_above_the_last_line_of_a_page()
    {
        var paper = Set(FullLines(20), new Heading(1, "一、问题及建议"), new Paragraph(Words(60)));

        Assert.Equal(22, Lines(paper.Pages[0]).Count);
    }

    [Fact]
    public void Headings_that_fill_more_than_a_page_are_still_set()
    {
        var paper = Set([.. Enumerable.Range(1, 30).Select(n => new Heading(1, $"第{n}"))]);

        Assert.Equal([22, 8], paper.Pages.Select(page => Lines(page).Count));
    }

    [Fact]
    public void A_signature_takes_the_last_lines_along()
    {
        var paper = Set(FullLines(21), Signed);

        Assert.Equal([19, 4], paper.Pages.Select(page => Lines(page).Count));
        Assert.Equal(["宝坻区住建委", "2022年3月5日"], Lines(paper.Pages[1])[^2..].Select(line => line.Text));
    }

    [Fact]
    public void The_date_stands_four_characters_from_the_edge_and_the_name_centred_over_it()
    {
        var lines = Lines(Set(new Paragraph("特此报告。"), Signed));

        Assert.Equal(Right - 4 * Pitch, lines[^1].Right, 0.3);
        Assert.Equal(lines[^1].Left + lines[^1].Right, lines[^2].Left + lines[^2].Right, 0.5);
        Assert.Equal(3 * 28.99, lines[^2].Baseline - lines[^3].Baseline, 0.1);
    }

    [Fact]
    public void A_long_name_stays_two_characters_from_the_edge_with_the_date_under_its_middle()
    {
        var lines = Lines(Set(new Signature([Words(20)], new(2022, 3, 5))));

        Assert.Equal(Right - 2 * Pitch, lines[0].Right, 0.3);
        Assert.Equal(lines[0].Left + lines[0].Right, lines[1].Left + lines[1].Right, 0.5);
    }

    [Fact]
    public void A_signature_longer_than_a_line_is_broken_within_it()
    {
        var lines = Lines(Set(new Signature([Words(40)], new(2022, 12, 31))));

        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.InRange(line.Left, Left, line.Right));
        Assert.All(lines, line => Assert.InRange(line.Right, line.Left, Right + 0.2));
    }

    [Fact]
    public void The_title_is_centred_in_balanced_lines_with_an_empty_line_below()
    {
        var lines = Lines(
            Set(new Title("宝坻区住房和建设综合行政执法支队安全技术服务费项目绩效自评报告"), new Paragraph("甲"))
        );

        Assert.Equal([16, 15], lines.Take(2).Select(line => line.Text.Length));
        Assert.All(lines.Take(2), line => Assert.Equal(Left + Right, line.Left + line.Right, 0.5));
        Assert.Equal(2, Math.Round((lines[2].Baseline - lines[1].Baseline) / LinePitch));
    }

    [Fact]
    public void A_few_characters_do_not_begin_a_page_alone()
    {
        var paper = Set(new Paragraph(Words(28 * 22 + 2)) { Indented = false });

        Assert.Equal([21, 2], paper.Pages.Select(page => Lines(page).Count));
    }

    [Fact]
    public void Breaks_at_the_ends_of_a_paper_make_no_empty_pages() =>
        Assert.Single(Set(new PageBreak(), new Paragraph("甲"), new PageBreak(), new PageBreak()).Pages);

    [Fact]
    public void The_same_paper_is_always_set_alike()
    {
        Block[] blocks = [new Title("标题"), FullLines(30), Signed];

        Assert.Equal(Runs(Set(blocks)).SelectMany(run => run.Glyphs), Runs(Set(blocks)).SelectMany(run => run.Glyphs));
    }

    private static Paragraph FullLines(int count) => new(Words(28 * count)) { Indented = false };
}
