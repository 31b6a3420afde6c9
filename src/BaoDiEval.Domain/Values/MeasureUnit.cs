using System.Diagnostics.CodeAnalysis;

namespace BaoDiEval.Domain.Values;

/// <summary>
/// A unit of measure (度量单位) by its meaning: 万元 is 10,000 元, 公里 is 千米, 名 is 人. Units of one
/// <see cref="Dimension"/> are comparable; <see cref="Factor"/> over <see cref="Divisor"/> leads to their common one.
/// </summary>
public sealed record MeasureUnit
{
    internal const int LongestWords = 20;

    // 万亿; a larger scale is a slip of the pen, and numbers in it would run over.
    private const decimal LargestFactor = 1_000_000_000_000m;

    // 个 and 项 count anything, so they may stand for any other counter (11个 for 11座).
    private const string General = "个";

    private MeasureUnit(string dimension, decimal factor, UnitFamily family, decimal divisor = 1m) =>
        (Dimension, Factor, Family, Divisor) = (dimension, factor, family, divisor);

    public string Dimension { get; }
    public decimal Factor { get; }

    /// <summary>Kept apart, so that 元/公顷 and 元/亩 compare exactly though 1/15 is no decimal.</summary>
    public decimal Divisor { get; }
    public UnitFamily Family { get; }

    public bool IsMoney => Family == UnitFamily.Money;

    public bool IsShare => Family == UnitFamily.Share;

    /// <summary>Reads the words of a unit; null when there are none. Unknown words are a unit of their own.</summary>
    public static MeasureUnit? Read(string? words)
    {
        var text = Bare(words);
        if (text.Length is 0 or > LongestWords)
            return text.Length == 0 ? null : new MeasureUnit(text, 1m, UnitFamily.Other);
        if (TryKnown(text, 1m, out var known))
            return known;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash <= 0 || slash == text.Length - 1 ? Simple(text) : Per(text[..slash], text[(slash + 1)..]);
    }

    /// <summary>The same unit under another name (公里 and 千米), or none on both sides.</summary>
    public static bool Same(string? a, string? b) => Convert(1m, a, b) == 1m;

    /// <summary>Whether amounts in one unit can be told in the other.</summary>
    public static bool Comparable(string? a, string? b) => Common(a, b) is not null;

    /// <summary>
    /// The amount in another unit; null when the units cannot be compared, as a bare number with a percentage.
    /// </summary>
    public static decimal? Convert(decimal value, string? from, string? to) =>
        Common(from, to) is var (ofFrom, ofTo) ? PlainNumber.Trim(value * ofFrom / ofTo) : null;

    /// <summary>The factors that bring amounts in the two units to a common one; null when nothing does.</summary>
    public static (decimal OfA, decimal OfB)? Common(string? a, string? b) =>
        (Read(a), Read(b)) switch
        {
            (null, null) => (1m, 1m),
            ({ } first, { } second) when IsComparable(first, second) => (
                first.Factor * second.Divisor,
                second.Factor * first.Divisor
            ),
            _ => null,
        };

    private static bool IsComparable(MeasureUnit a, MeasureUnit b) =>
        a.Dimension == b.Dimension || (BothCount(a, b) && (a.Dimension == General || b.Dimension == General));

    private static bool BothCount(MeasureUnit a, MeasureUnit b) =>
        a.Family == UnitFamily.Count && b.Family == UnitFamily.Count;

    private static string Bare(string? words) =>
        words is null ? "" : WidthFold.Fold(words).Replace(" ", "", StringComparison.Ordinal).Trim();

    private static MeasureUnit Per(string upper, string lower)
    {
        var (above, below) = (Simple(upper), Simple(lower));
        return new($"{above.Dimension}/{below.Dimension}", above.Factor, UnitFamily.PerUnit, below.Factor);
    }

    private static MeasureUnit Simple(string text)
    {
        if (TryKnown(text, 1m, out var known))
            return known;
        var scale = UnitCatalog.LeadingScale(text, out var length);
        if (length == 0 || scale > LargestFactor)
            return new(text, 1m, UnitFamily.Other);
        if (length == text.Length)
            return new("", scale, UnitFamily.Other);
        return TryKnown(text[length..], scale, out var scaled) ? scaled : new(text[length..], scale, UnitFamily.Other);
    }

    private static bool TryKnown(string text, decimal scale, [NotNullWhen(true)] out MeasureUnit? unit)
    {
        unit =
            UnitCatalog.TryFind(text, out var entry) && entry.Factor * scale <= LargestFactor
                ? new(entry.Dimension, entry.Factor * scale, entry.Family)
                : null;
        return unit is not null;
    }
}

/// <summary>What kind of thing a unit measures.</summary>
public enum UnitFamily
{
    Other,
    Money,
    Share,
    Count,
    Measure,
    Duration,
    PerUnit,
}
