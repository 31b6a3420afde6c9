using System.Text;
using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Layout;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Tests.Layout;

/// <summary>Sets blocks in the bundled fonts and reads back what stands where.</summary>
internal static class Paper
{
    public const double Millimetre = 72 / 25.4;
    public const double Pitch = 156 * Millimetre / 28;
    public const double LinePitch = 225 * Millimetre / 22;
    public const double Left = 28 * Millimetre;
    public const double Right = Left + 156 * Millimetre;
    public const double Top = 37 * Millimetre;
    public const double Bottom = Top + 225 * Millimetre;

    public static TypesetDocument Set(params Block[] blocks) =>
        Typesetter.Set(new Document("自评报告", blocks), FontSet.Bundled);

    public static string Words(int length) =>
        string.Concat(Enumerable.Repeat("项目资金按时申报批复符合管理办法", length / 16 + 1))[..length];

    /// <summary>The tagged text of a page, one entry for each baseline, from the top.</summary>
    public static List<TextLine> Lines(Page page) =>
        [
            .. page
                .Marks.OfType<GlyphRun>()
                .Where(run => run.Tag is not null)
                .GroupBy(run => Math.Round(run.Baseline, 3))
                .OrderBy(line => line.Key)
                .Select(line => new TextLine(line.Key, [.. line])),
        ];

    public static List<TextLine> Lines(TypesetDocument paper) => [.. paper.Pages.SelectMany(Lines)];

    public static string Text(IEnumerable<GlyphRun> runs)
    {
        var text = new StringBuilder();
        foreach (var glyph in runs.SelectMany(run => run.Glyphs))
            text.Append(new Rune(glyph.CodePoint).ToString());
        return text.ToString();
    }

    /// <summary>What a reader of the file gets, page after page, without page numbers and repeated headers.</summary>
    public static string Text(TypesetDocument paper) => Text(Runs(paper).Where(run => run.Tag is not null));

    public static IEnumerable<GlyphRun> Runs(TypesetDocument paper) => paper.Pages.SelectMany(Runs);

    public static IEnumerable<GlyphRun> Runs(Page page) => page.Marks.OfType<GlyphRun>();

    public static string Artifacts(Page page) => Text(Runs(page).Where(run => run.Tag is null));

    public static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

internal sealed record TextLine(double Baseline, IReadOnlyList<GlyphRun> Runs)
{
    public string Text => Paper.Text(Runs);
    public double Left => Runs[0].Glyphs[0].X;

    /// <summary>Where the box of the last glyph ends.</summary>
    public double Right => Runs[^1].Glyphs[^1].X + Runs[^1].Font.WidthOf(Runs[^1].Glyphs[^1].Glyph, Runs[^1].Size);

    public override string ToString() => Text;
}
