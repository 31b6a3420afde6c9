namespace BaoDiEval.Domain.Checks;

/// <summary>A figure as a paper prints it, and how far the true one may lie from it.</summary>
internal readonly record struct Printed(decimal Value, int Decimals)
{
    /// <summary>Half a unit of the last printed decimal.</summary>
    public decimal Tolerance => HalfUnit(Decimals);

    /// <summary>Null when nothing is printed, or no plain number.</summary>
    public static Printed? Read(string? text) =>
        DecimalText.Read(text) is { } value ? new(value, DecimalText.DecimalsOf(text!)) : null;

    public static decimal HalfUnit(int decimals) => new(5, 0, 0, false, (byte)Math.Min(decimals + 1, 28));
}
