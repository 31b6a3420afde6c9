namespace BaoDiEval.Domain.Checks;

/// <summary>An amount of the funds block: how far the true one may lie from it, and where it stands.</summary>
public readonly record struct Figure(Money Amount, Money Tolerance, string At)
{
    // 0.01 yuan is a millionth of 万元: six decimals and more are exact.
    private const int ExactDecimals = 6;

    /// <summary>
    /// Half a unit of the last decimal printed in 万元; amounts without decimals are exact, as are those of which nobody
    /// says how they are printed.
    /// </summary>
    public static Money ToleranceOf(int? decimals) =>
        decimals is > 0 and < ExactDecimals ? Money.Yuan(Printed.HalfUnit(decimals.Value) * 10_000m) : Money.Zero;

    /// <summary>Whether the two can be one true amount.</summary>
    public bool Agrees(Figure other) => Difference(other) <= Tolerance + other.Tolerance;

    /// <summary>
    /// Whether this is more than the other one. Rounding keeps the order, so two printed alike need no tolerance.
    /// </summary>
    public bool Exceeds(Figure other) =>
        Amount - other.Amount > (Tolerance == other.Tolerance ? Money.Zero : Tolerance + other.Tolerance);

    private Money Difference(Figure other) => Amount > other.Amount ? Amount - other.Amount : other.Amount - Amount;
}
