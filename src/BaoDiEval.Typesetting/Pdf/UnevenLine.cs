using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>
/// Finds lines in which characters stand so far apart, or so close together, that programs which read the file would
/// guess at spaces or break the line between them. Their text is told outright (ActualText).
/// </summary>
internal static class UnevenLine
{
    /// <summary>In em. Readers see a space, or another line, from a tenth of an em on.</summary>
    private const double GuessedBreak = 0.08;

    /// <summary>In em. What stands this far apart is apart.</summary>
    private const double RealSpace = 1;

    /// <summary>The index after the last run that goes on with the line which begins at <paramref name="first"/>.</summary>
    public static int EndOf(IReadOnlyList<Mark> marks, int first)
    {
        var end = first + 1;
        var line = (GlyphRun)marks[first];
        while (end < marks.Count && marks[end] is GlyphRun next && GoesOn((GlyphRun)marks[end - 1], next, line))
            end++;
        return end;
    }

    public static bool IsUneven(IReadOnlyList<Mark> marks, int first, int end)
    {
        var widest = 0.0;
        for (var i = first; i < end; i++)
        {
            var run = (GlyphRun)marks[i];
            for (var at = 1; at < run.Glyphs.Count; at++)
                widest = Math.Max(widest, Math.Abs(Gap(run, run.Glyphs[at - 1], run.Glyphs[at])));
            if (i > first)
                widest = Math.Max(widest, Math.Abs(GapBefore((GlyphRun)marks[i - 1], run)));
        }
        return widest is > GuessedBreak and < RealSpace;
    }

    /// <summary>The characters of the line as a text string in UTF-16.</summary>
    public static PdfBuffer TextOf(IReadOnlyList<Mark> marks, int first, int end)
    {
        var text = new PdfBuffer().Append("<FEFF"u8);
        for (var i = first; i < end; i++)
            foreach (var glyph in ((GlyphRun)marks[i]).Glyphs)
                text.HexUtf16(glyph.CodePoint);
        return text.Append((byte)'>');
    }

    private static bool GoesOn(GlyphRun last, GlyphRun next, GlyphRun line) =>
        next.Glyphs.Count > 0
        && next.Tag == line.Tag
        && next.Baseline == line.Baseline
        && (next.Turn, line.Turn) == (Turn.None, Turn.None)
        && Math.Abs(GapBefore(last, next)) < RealSpace;

    private static double GapBefore(GlyphRun last, GlyphRun next) => Gap(last, last.Glyphs[^1], next.Glyphs[0]);

    private static double Gap(GlyphRun run, PlacedGlyph left, PlacedGlyph right) =>
        (right.X - left.X - run.Font.WidthOf(left.Glyph, run.Size)) / run.Size;
}
