using System.Text;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Reports.Tests.Papers;

/// <summary>A paper as it is set: where its ink lies, and its lines.</summary>
internal static class SetPaper
{
    private const double Millimetre = 72 / 25.4;
    private const double Binding = 28 * Millimetre;
    private const double Head = 37 * Millimetre;
    private const double Long = 225 * Millimetre;
    private const double Short = 156 * Millimetre;

    private const double PageNumberSize = 14;

    /// <summary>Blank parts of cells and of marks that hang over a squeezed line.</summary>
    private const double Hanging = 1.5;

    /// <summary>Glyphs outside the text area that belong to no page number, with their page.</summary>
    public static IEnumerable<string> OutsideTheTextArea(TypesetDocument paper) =>
        paper.Pages.SelectMany((page, number) => Outside(page).Select(what => $"{number + 1}: {what}"));

    /// <summary>The lines of each paragraph and cell, in order.</summary>
    public static IEnumerable<IReadOnlyList<string>> Parts(TypesetDocument paper) =>
        from run in paper.Pages.SelectMany((page, number) => Runs(page).Select(run => (Run: run, Page: number)))
        where run.Run.Tag is not null
        group run by run.Run.Tag into part
        select (IReadOnlyList<string>)
            [
                .. part.GroupBy(run => (run.Page, Math.Round(run.Run.Baseline, 2)))
                    .Select(line => Text(line.Select(run => run.Run))),
            ];

    public static string Text(IEnumerable<GlyphRun> runs)
    {
        var text = new StringBuilder();
        foreach (var glyph in runs.SelectMany(run => run.Glyphs))
            text.Append(new Rune(glyph.CodePoint).ToString());
        return text.ToString();
    }

    /// <summary>About how wide a line is, in quarters of a full-width character.</summary>
    public static int WidthOf(string line) =>
        line.Sum(c =>
            c is '.' or ',' ? 1
            : c < 0x2000 ? 2
            : 4
        );

    private static IEnumerable<GlyphRun> Runs(Page page) => page.Marks.OfType<GlyphRun>();

    private static IEnumerable<string> Outside(Page page)
    {
        var landscape = page.Width > page.Height;
        var (left, top) = landscape ? (page.Width - Head - Long, Binding) : (Binding, Head);
        var (width, height) = landscape ? (Long, Short) : (Short, Long);
        foreach (var run in Runs(page).Where(run => !IsPageNumber(run)))
        {
            if (run.Baseline < top || run.Baseline > top + height)
                yield return $"{Text([run])} at y {run.Baseline}";
            foreach (var glyph in run.Glyphs.Where(glyph => glyph.CodePoint is not (' ' or '\u3000')))
                if (
                    glyph.X < left - Hanging - run.Size * 0.5 * Half(glyph)
                    || glyph.X + run.Font.WidthOf(glyph.Glyph, run.Size)
                        > left + width + Hanging + run.Size * 0.5 * Half(glyph)
                )
                    yield return $"{Text([run])} at x {glyph.X}";
        }
    }

    // The blank half of a mark may hang.
    private static int Half(PlacedGlyph glyph) =>
        glyph.CodePoint is >= 0x2000 and not (>= 0x4E00 and <= 0x9FFF) ? 1 : 0;

    private static bool IsPageNumber(GlyphRun run) => run is { Tag: null, Size: PageNumberSize };
}
