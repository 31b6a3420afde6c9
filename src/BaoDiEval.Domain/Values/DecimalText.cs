using System.Globalization;

namespace BaoDiEval.Domain.Values;

/// <summary>Plain decimals as papers and the exchange format write them: no signs of thousands, no exponent.</summary>
public static class DecimalText
{
    // Beyond it no paper prints a figure, and calculating with one would overflow.
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>
    /// The value of the text, % or 分 behind it left aside; null when it is not a plain decimal or one that no paper prints.
    /// </summary>
    public static decimal? Read(string? text) =>
        decimal.TryParse(
            Bare(text ?? ""),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value
        )
        && decimal.Abs(value) < Largest
            ? value
            : null;

    /// <summary>The decimals that the text prints after the point.</summary>
    public static int DecimalsOf(string text)
    {
        var digits = Bare(text);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : digits.Length - point - 1;
    }

    private static string Bare(string text) => WidthFold.Fold(text).Trim().TrimEnd('%', '分', ' ');
}
