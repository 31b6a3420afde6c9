using System.Text.RegularExpressions;
using BaoDiEval.Typesetting.Blocks;
using CsCheck;
using static BaoDiEval.Typesetting.Tests.Layout.Paper;

namespace BaoDiEval.Typesetting.Tests.Layout;

public partial class LineBreakTests
{
    private const string NeverFirst = "，。、；：？！）》〉」』】〕”’％‰℃·°㎡—…～";
    private const string NeverLast = "（《〈「『【〔“‘￥≤≥±";

    [Fact]
    public void Numbers_are_set_in_the_Latin_font()
    {
        var runs = Lines(Set(new Paragraph("预算64.086095万元")))[0].Runs;

        Assert.Equal(["预算", "64.086095", "万元"], runs.Select(run => Text([run])));
        Assert.Contains("Latin", runs[1].Font.PostScriptName, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_may_not_begin_a_line_is_squeezed_into_the_line_before()
    {
        var lines = Lines(Set(Flush("一、二、" + Words(24) + "，" + Words(5))));

        Assert.EndsWith("，", lines[0].Text, StringComparison.Ordinal);
        Assert.Equal(29, lines[0].Text.Length);
        Assert.InRange(lines[0].Right, 0, Right + Pitch * 0.53 + 0.2);
    }

    [Fact]
    public void Where_squeezing_does_not_suffice_a_character_moves_to_the_next_line()
    {
        var lines = Lines(Set(Flush(Words(27) + "目”）。" + Words(5))));

        Assert.Equal(27, lines[0].Text.Length);
        Assert.StartsWith("目”）。", lines[1].Text, StringComparison.Ordinal);
        Assert.Equal(Right, lines[0].Right, 0.2);
    }

    [Fact]
    public void An_opening_mark_does_not_end_a_line() =>
        Assert.StartsWith("“先预算", Lines(Set(Flush(Words(27) + "“先预算后开支”")))[1].Text, StringComparison.Ordinal);

    [Fact]
    public void A_number_is_never_split() =>
        Assert.StartsWith("159800元", Lines(Set(Flush(Words(26) + "159800元")))[1].Text, StringComparison.Ordinal);

    [Fact]
    public void A_number_takes_its_万元_along() =>
        Assert.StartsWith("40万元", Lines(Set(Flush(Words(26) + "40万元共计")))[1].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("≤ 95%")]
    [InlineData("≥95‰")]
    [InlineData("±3℃")]
    [InlineData("2021.1.1")]
    [InlineData("-12.5%")]
    public void A_number_keeps_its_signs(string number) =>
        Assert.StartsWith(number, Lines(Set(Flush(Words(26) + number + "以上")))[1].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    public void Double_dashes_stay_together(string dashes)
    {
        var lines = Lines(Set(Flush(Words(27) + dashes + "如此")));

        Assert.Contains(dashes, lines[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_within_an_address_longer_than_a_line_stays_whole()
    {
        var lines = Lines(Set(Flush(new string('a', 61) + "64.086095" + new string('b', 61))));

        Assert.Contains(lines, line => line.Text.Contains("64.086095", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_longer_than_a_line_is_broken_by_character()
    {
        var lines = Lines(Set(Flush("编号" + new string('8', 130) + "号")));

        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.InRange(line.Right, Left, Right + 0.2));
    }

    [Fact]
    public void The_last_line_keeps_its_natural_width() =>
        Assert.Equal(Left + 3 * Pitch, Lines(Set(Flush(Words(31))))[1].Right, 0.2);

    [Fact]
    public void A_newline_ends_the_line_and_spaces_at_its_ends_are_dropped() =>
        Assert.Equal(["甲", "乙"], Lines(Set(Flush("　甲 \n  乙"))).Select(line => line.Text));

    [Theory]
    [InlineData("\t\0\u0001\u001f\u007f\u009f")]
    [InlineData("\ud800")]
    [InlineData("\r\n\v\f\u2028\u2029\u200b\ufeff\u202e")]
    [InlineData("")]
    public void Controls_do_no_harm(string controls) =>
        Assert.Equal("甲乙", WithoutSpace(Text(Set(new Paragraph($"甲{controls}乙")))).Replace("\ufffd", ""));

    [Fact]
    public void A_character_that_no_font_has_is_named_with_its_context_and_stays_in_the_text()
    {
        var paper = Set(new Paragraph("项目负责人王\U0002F9F4同志"));

        var missing = Assert.Single(paper.MissingGlyphs);
        Assert.Equal(0x2F9F4, missing.CodePoint);
        Assert.Contains("负责人王\U0002F9F4同志", missing.Context, StringComparison.Ordinal);
        Assert.Contains("\U0002F9F4", Text(paper), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_mix_of_text_obeys_the_rules_of_line_breaking() =>
        Mixes.Sample(
            text =>
            {
                var lines = Lines(Set(new Paragraph(text)));
                Assert.Equal(WithoutSpace(text), WithoutSpace(string.Concat(lines.Select(line => line.Text))));
                Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line.Text[0], NeverFirst));
                Assert.All(lines.SkipLast(1), line => Assert.DoesNotContain(line.Text.TrimEnd()[^1], NeverLast));
                Assert.All(lines, AssertNotOverfull);
                Assert.All(lines, AssertReadsAsOneLine);
                AssertNoSplitNumber(text, lines);
            },
            iter: 1000
        );

    private static void AssertNotOverfull(TextLine line)
    {
        var blank = NeverFirst.Contains(line.Text[^1]) ? Pitch * 0.53 : 0;
        Assert.InRange(line.Right, Left, Right + blank + 0.2);
    }

    /// <summary>Characters that overlap by half their size are taken for two lines by readers of PDF.</summary>
    private static void AssertReadsAsOneLine(TextLine line)
    {
        var glyphs = line
            .Runs.SelectMany(run => run.Glyphs.Select(g => (g.X, End: g.X + run.Font.WidthOf(g.Glyph, run.Size))))
            .ToList();
        Assert.All(glyphs.Zip(glyphs.Skip(1)), pair => Assert.InRange(pair.First.End - pair.Second.X, -30, 7.9));
    }

    private static void AssertNoSplitNumber(string text, List<TextLine> lines)
    {
        var ends = lines.Select(line => WithoutSpace(line.Text).Length).ToList();
        for (var at = 1; at < ends.Count; at++)
            ends[at] += ends[at - 1];
        foreach (Match number in Number().Matches(WithoutSpace(text)))
            Assert.DoesNotContain(ends, end => end > number.Index && end < number.Index + number.Length);
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static Paragraph Flush(string text) => new(text) { Indented = false };

    [GeneratedRegex(@"[≤≥±]?[0-9][0-9.]*[%‰℃]?", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Long[0, 99_999_999].Select(n => $"{n}"),
        Gen.Int[0, 9_999_999].Select(n => $"{n / 1000}.{n % 1000:000}"),
        Gen.Int[0, 100].Select(n => $"≤ {n}%"),
        Gen.Int[0, 100].Select(n => $"≥{n}‰")
    );

    private static readonly Gen<string> Phrases = Gen.Int[1, 12].Select(Words);

    private static readonly Gen<string> Mixes = Gen.Select(
            Gen.OneOf(
                Phrases,
                Gen.Select(Phrases, Numbers, OneOf("万元", "元", "个", "年", ""), (a, b, c) => a + b + c),
                Gen.Select(Phrases, w => $"“{w}”"),
                Gen.Select(Phrases, w => $"（《{w}》）"),
                Gen.Select(Phrases, w => $"{w}——"),
                Gen.Select(Phrases, w => $"{w}……"),
                Gen.Select(Phrases, w => $"{w} GB/T 9704-2012 "),
                Gen.Select(Phrases, Gen.Int[20, 90], (w, length) => w + new string('w', length))
            ),
            OneOf("，", "。", "、", "；", "", "", "：“", "。）")
        )
        .Select((words, mark) => words + mark)
        .List[1, 40]
        .Select(parts => string.Concat(parts) + "。");
}
