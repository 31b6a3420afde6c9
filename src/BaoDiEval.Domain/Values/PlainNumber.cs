using System.Globalization;

namespace BaoDiEval.Domain.Values;

/// <summary>How the papers write a number: no separators, no exponent, no zeros that say nothing.</summary>
public static class PlainNumber
{
    // Dividing by one with 28 decimals drops trailing zeros, whatever scale a database column gave the number.
    private const decimal OneWithAllDecimals = 1.0000000000000000000000000000m;

    /// <summary>The same number without trailing zeros: 95.000000 is 95.</summary>
    public static decimal Trim(decimal value) => value / OneWithAllDecimals;

    /// <summary>As printed: 8.106095, 40, -3.5.</summary>
    public static string Write(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);
}
