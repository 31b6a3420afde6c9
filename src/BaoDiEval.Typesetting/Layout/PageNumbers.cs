using System.Globalization;
using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>
/// — 1 — in 四号, its dashes 7 mm below the text: at the right on odd pages, at the left on even ones, one character in. A
/// landscape page has it where it would be if the page were turned back.
/// </summary>
internal sealed class PageNumbers(TextShaper shaper)
{
    private const double BelowText = 7 * PaperGrid.Millimetre;

    /// <summary>How far above the baseline a dash is drawn, as a part of the type size.</summary>
    private const double DashHeight = 0.38;

    private static readonly TypeStyle Style = TypeStyle.PageNumber;
    private static readonly TextArea Area = PaperGrid.AreaOf(Orientation.Portrait);

    public void Draw(PageInProgress page)
    {
        if (page.Number is not { } number)
            return;
        var words = string.Create(CultureInfo.InvariantCulture, $"— {number} —");
        var text = shaper.Shape(words, Style, tag: null).FittedTo(Area.Width);
        var line = LineBreaker.Break(text, Area.Width - 2 * Style.Size)[0];
        var alignment = number % 2 == 1 ? Alignment.Right : Alignment.Left;
        var baseline = Area.Top + Area.Height + BelowText + DashHeight * Style.Size;
        var marks = new List<Mark>();
        LinePlacer.Place(text, line, Area.Left + Style.Size, baseline, alignment, 0, isArtifact: true, marks);
        page.Marks.AddRange(page.Orientation == Orientation.Portrait ? marks : marks.Select(Turned));
    }

    private static Mark Turned(Mark mark)
    {
        if (mark is not GlyphRun run)
            return mark;
        var (down, across) = (run.Glyphs[0].X, PaperGrid.PaperHeight - run.Baseline);
        return run with
        {
            Baseline = down,
            Glyphs = [.. run.Glyphs.Select(glyph => glyph with { X = glyph.X - down + across })],
            Turn = Turn.Clockwise,
        };
    }
}
