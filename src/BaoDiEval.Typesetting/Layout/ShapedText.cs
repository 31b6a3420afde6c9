using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Text with its fonts and widths known, cut into units between which a line may end or stretch.</summary>
internal sealed record ShapedText(IReadOnlyList<ShapedGlyph> Glyphs, IReadOnlyList<Unit> Units)
{
    /// <summary>The width of the widest part that must not be split.</summary>
    public double WidestUnit => Units.Count == 0 ? 0 : Units.Max(unit => unit.Width);

    public ShapedText Scaled(double factor) =>
        new(
            [
                .. Glyphs.Select(glyph =>
                    glyph with
                    {
                        Size = glyph.Size * factor,
                        Advance = glyph.Advance * factor,
                        Shift = glyph.Shift * factor,
                    }
                ),
            ],
            [.. Units.Select(unit => unit with { Width = unit.Width * factor, Yield = unit.Yield * factor })]
        );

    /// <summary>
    /// The same text in which a unit that is wider than a line, with the marks that may not be parted from it, has become
    /// pieces, one for each character.
    /// </summary>
    public ShapedText FittedTo(double width)
    {
        if (Units.Sum(unit => unit.Width) <= width)
            return this;
        var fitted = new List<Unit>(Units.Count);
        for (var at = 0; at < Units.Count; at++)
            if (Units[at].End - Units[at].Start > 1 && WidthWithMarks(at) > width + PaperGrid.Epsilon)
                fitted.AddRange(Pieces(Units[at]));
            else
                fitted.Add(Units[at]);
        return this with { Units = fitted };
    }

    private double WidthWithMarks(int at)
    {
        var width = Units[at].Width;
        for (var before = at - 1; before >= 0 && Units[before].NeverLast; before--)
            width += Units[before].Width;
        for (var after = at + 1; after < Units.Count && Units[after] is { NeverFirst: true, IsSpace: false }; after++)
            width += Units[after].Width;
        return width;
    }

    private IEnumerable<Unit> Pieces(Unit unit)
    {
        for (var at = unit.Start; at < unit.End; at++)
            yield return new Unit(at, at + 1, Glyphs[at].Advance)
            {
                NeverFirst = at == unit.Start && unit.NeverFirst,
                NeverLast = at == unit.End - 1 && unit.NeverLast,
                IsPiece = true,
                StaysWithPrevious = at == unit.Start && unit.StaysWithPrevious,
            };
    }
}

/// <summary>A glyph in its cell: how wide the cell is and how far from its left edge the glyph begins, in pt.</summary>
internal readonly record struct ShapedGlyph(
    int CodePoint,
    TrueTypeFont Font,
    int Glyph,
    double Size,
    double Advance,
    double Shift,
    StructureElement? Tag
);

/// <summary>The glyphs from <paramref name="Start"/> up to <paramref name="End"/>, which stay together on a line.</summary>
internal readonly record struct Unit(int Start, int End, double Width)
{
    public bool NeverFirst { get; init; }
    public bool NeverLast { get; init; }
    public bool IsSpace { get; init; }
    public bool IsNewline { get; init; }
    public bool IsDash { get; init; }

    /// <summary>A character of a unit that is wider than the line.</summary>
    public bool IsPiece { get; init; }

    /// <summary>A 万元 after its number: parted from it only when nothing else is possible.</summary>
    public bool StaysWithPrevious { get; init; }

    /// <summary>How much of the width a squeezed line may take, in pt.</summary>
    public double Yield { get; init; }

    /// <summary>Whether the yield is taken from the left side of the glyph, as with opening marks.</summary>
    public bool YieldsLeft { get; init; }
}
