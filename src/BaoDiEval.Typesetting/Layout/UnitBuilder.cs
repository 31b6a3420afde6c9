namespace BaoDiEval.Typesetting.Layout;

/// <summary>
/// Cuts shaped text into units. A number is one unit with the sign before it (≤) and the one after it (‰); every other
/// full-width character is a unit of its own.
/// </summary>
internal sealed class UnitBuilder(IReadOnlyList<ShapedGlyph> glyphs, IReadOnlyList<CharacterClass> classes)
{
    /// <summary>
    /// A little under the half cell that GB/T 15834 allows: where characters overlap by half their size, readers of PDF take
    /// them for two lines.
    /// </summary>
    private const double MostYield = 0.47;

    private readonly List<Unit> _units = new(glyphs.Count);

    public IReadOnlyList<Unit> Build()
    {
        for (var at = 0; at < glyphs.Count; )
        {
            var end = NumberEnd(at);
            _units.Add(end > at ? Number(at, end) : Single(at, end = at + 1));
            at = end;
        }
        return _units;
    }

    /// <summary>Where the letters or digits that begin here end, or <paramref name="start"/> when none do.</summary>
    private int NumberEnd(int start)
    {
        var at = start;
        while (Is(at, CharacterClass.Binder))
            at++;
        if (at > start)
            while (Is(at, CharacterClass.Space))
                at++;
        if (!Is(at, CharacterClass.Latin))
            return start;
        while (Is(at, CharacterClass.Latin))
            at++;
        while (Is(at, CharacterClass.UnitSign))
            at++;
        return at;
    }

    private Unit Number(int start, int end)
    {
        var width = 0.0;
        for (var at = start; at < end; at++)
            width += glyphs[at].Advance;
        return new(start, end, width) { NeverFirst = Characters.EndsWhatPrecedes(glyphs[start].CodePoint) };
    }

    private Unit Single(int start, int end)
    {
        var (kind, glyph) = (classes[start], glyphs[start]);
        return new(start, end, glyph.Advance)
        {
            NeverFirst =
                kind
                    is CharacterClass.Closing
                        or CharacterClass.UnitSign
                        or CharacterClass.Dash
                        or CharacterClass.Space,
            NeverLast = kind is CharacterClass.Opening or CharacterClass.Binder,
            IsSpace = kind == CharacterClass.Space,
            IsNewline = kind == CharacterClass.Newline,
            IsDash = kind == CharacterClass.Dash,
            StaysWithPrevious = StaysWithPrevious(start),
            Yield = YieldOf(start),
            YieldsLeft = kind == CharacterClass.Opening,
        };
    }

    /// <summary>An opening mark right after a closing one yields nothing: the blank between them is needed once.</summary>
    private double YieldOf(int at) =>
        !Characters.Yields(classes[at], glyphs[at].CodePoint)
        || (Is(at, CharacterClass.Opening) && _units.Count > 0 && _units[^1].Yield > 0)
            ? 0
            : glyphs[at].Advance * MostYield;

    private bool StaysWithPrevious(int at) =>
        at > 0
        && _units.Count > 0
        && Characters.Counts(glyphs[at].CodePoint)
        && (
            Characters.IsDigit(glyphs[at - 1].CodePoint)
            || (glyphs[at].CodePoint == '元' && _units[^1].StaysWithPrevious)
        );

    private bool Is(int at, CharacterClass kind) => at < classes.Count && classes[at] == kind;
}
