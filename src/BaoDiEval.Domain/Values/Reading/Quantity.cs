using System.Globalization;

namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// A figure as printed: value, unit (万元, %, 元/亩), the decimals shown, and how many words (约, 余) say that it is not
/// exact.
/// </summary>
public sealed record Quantity(
    decimal Value,
    string? Unit,
    int Decimals = 0,
    Hedge Hedge = Hedge.None,
    int HedgeWords = 0
)
{
    public MeasureUnit? Measure => MeasureUnit.Read(Unit);

    /// <summary>
    /// How far the true figure may lie from the printed one, in <see cref="Unit"/>: half a unit of the last decimal of a
    /// share and of anything printed with decimals. Money and counts without decimals are exact.
    /// </summary>
    public decimal Tolerance =>
        Decimals == 0 && Measure is not { IsShare: true } ? 0m : new decimal(5, 0, 0, false, (byte)(Decimals + 1));

    /// <summary>The amount in yuan; null when it is no money, or finer than a fen.</summary>
    public Money? Money =>
        Measure is { IsMoney: true, Factor: var factor } && decimal.Round(Value * factor, 2) == Value * factor
            ? Values.Money.Yuan(Value * factor)
            : null;

    /// <summary>Number and unit with the printed decimals: 16.20万元.</summary>
    public override string ToString() =>
        Value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + Unit;
}

/// <summary>A figure in running text and where it stands, words such as 约 and 以上 outside the span.</summary>
public sealed record FoundQuantity(Quantity Quantity, int Start, int Length)
{
    /// <summary>A sign or word beside it makes it a bound (≥95%, 95%以上), not a figure.</summary>
    public bool IsBound { get; init; }

    public int End => Start + Length;
}
