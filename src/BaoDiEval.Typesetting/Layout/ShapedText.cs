using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Text with its fonts and widths known, cut into units between which a line may end or stretch.</summary>
internal sealed record ShapedText(IReadOnlyList<ShapedGlyph> Glyphs, IReadOnlyList<Unit> Units)
{
    /// <summary>In digits: no line holds more.</summary>
    private const int LongestNumber = 240;

    /// <summary>The width of the widest part that must not be split: a number with the marks that stay with it.</summary>
    public double WidestPart => Units.Count == 0 ? 0 : Enumerable.Range(0, Units.Count).Max(WidthWithMarks);

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
    /// pieces: its numbers, and one for each other character.
    /// </summary>
    public ShapedText FittedTo(double width)
    {
        if (Units.Sum(unit => unit.Width) <= width)
            return this;
        var fitted = new List<Unit>(Units.Count);
        for (var at = 0; at < Units.Count; at++)
            if (Units[at].End - Units[at].Start > 1 && WidthWithMarks(at) > width + PaperGrid.Epsilon)
                fitted.AddRange(Pieces(Units[at], width - WidthWithMarks(at) + Units[at].Width));
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

    private IEnumerable<Unit> Pieces(Unit unit, double room)
    {
        for (var (at, end) = (unit.Start, unit.Start); at < unit.End; at = end)
        {
            end = EndOfPiece(at, unit.End, room);
            yield return new Unit(at, end, WidthOf(at, end))
            {
                NeverFirst = at == unit.Start && unit.NeverFirst,
                NeverLast = end == unit.End && unit.NeverLast,
                IsPiece = true,
                StaysWithPrevious = at == unit.Start && unit.StaysWithPrevious,
            };
        }
    }

    // A number that has room in a line of its own stays whole, however long what it stands in.
    private int EndOfPiece(int start, int last, double room)
    {
        var (from, end) = (start, start);
        while (from > 0 && start - from < LongestNumber && Characters.IsInNumber(Glyphs[from - 1].CodePoint))
            from--;
        while (end < last && end - start < LongestNumber && Characters.IsInNumber(Glyphs[end].CodePoint))
            end++;
        return end > start && WidthOf(from, end) <= room ? end : start + 1;
    }

    private double WidthOf(int start, int end)
    {
        var width = 0.0;
        for (var at = start; at < end; at++)
            width += Glyphs[at].Advance;
        return width;
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
