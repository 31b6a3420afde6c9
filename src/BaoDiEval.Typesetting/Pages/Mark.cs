using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Pages;

/// <summary>Ink on a page: a closed set of <see cref="GlyphRun"/> and <see cref="Line"/>.</summary>
public abstract record Mark
{
    private protected Mark() { }
}

/// <summary>
/// Characters of one font and size on one baseline, in reading order. Without <paramref name="Tag"/> they are an artifact:
/// a page number, or a table header that is repeated. A turned run turns about its first glyph's origin, and the
/// distances between the x of its glyphs then run along the turned baseline.
/// </summary>
public sealed record GlyphRun(
    TrueTypeFont Font,
    double Size,
    double Baseline,
    IReadOnlyList<PlacedGlyph> Glyphs,
    StructureElement? Tag = null,
    Turn Turn = Turn.None
) : Mark;

/// <summary>
/// A character and the glyph that draws it. The glyph is 0 when no font has the character: it shows as the font's empty
/// box and is still found as text.
/// </summary>
public readonly record struct PlacedGlyph(int CodePoint, int Glyph, double X);

/// <summary>A quarter turn of text against the page, as the page number of a landscape table needs it.</summary>
public enum Turn
{
    None,
    Clockwise,
    CounterClockwise,
}

/// <summary>A straight rule, always an artifact.</summary>
public sealed record Line(double X1, double Y1, double X2, double Y2, double Thickness) : Mark;
