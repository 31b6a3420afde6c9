using System.Globalization;

namespace BaoDiEval.Domain.Values;

/// <summary>
/// A quotient kept exactly, as its two terms, and rounded once, when it is shown. It may exceed 1. The default value
/// is zero.
/// </summary>
public readonly record struct Rate : IComparable<Rate>
{
    private Rate(decimal part, decimal whole) => (Part, _wholeLessOne) = (part, whole - 1m);

    // Kept less one, so that the default value is 0/1 and not 0/0.
    private readonly decimal _wholeLessOne;

    public decimal Part { get; }

    public decimal Whole => _wholeLessOne + 1m;

    public static Rate Of(decimal part, decimal whole) =>
        whole == 0m ? throw new ArgumentException("A rate of nothing has no value.", nameof(whole)) : new(part, whole);

    /// <summary>The rate in per cent, rounded half away from zero.</summary>
    public decimal Percent(int decimals = 2) => Rounding.Half(Part * 100m / Whole, decimals);

    /// <summary>What this rate leaves of <paramref name="weight"/>, rounded once, half away from zero.</summary>
    public decimal Times(decimal weight, int decimals = 2) => Rounding.Half(weight * Part / Whole, decimals);

    public static bool operator <(Rate a, Rate b) => a.CompareTo(b) < 0;

    public static bool operator >(Rate a, Rate b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rate a, Rate b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rate a, Rate b) => a.CompareTo(b) >= 0;

    public int CompareTo(Rate other) => (Part / Whole).CompareTo(other.Part / other.Whole);

    public override string ToString() => Percent().ToString("0.00", CultureInfo.InvariantCulture) + "%";
}

/// <summary>The one way this product rounds: half away from zero (四舍五入).</summary>
public static class Rounding
{
    public static decimal Half(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
}
