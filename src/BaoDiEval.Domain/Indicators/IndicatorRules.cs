namespace BaoDiEval.Domain.Indicators;

/// <summary>What no indicator in the database can ever be.</summary>
public static class IndicatorRules
{
    // As many digits as an amount has; the exchange format writes decimals with at most six places.
    private const decimal Limit = 10_000_000_000_000m;
    private const int MostDecimals = 6;

    public static readonly Rule ValueFits = new(
        "indicator.value-fits",
        "指标值、实际完成值和得分比例的整数部分不超过13位，小数不超过6位。"
    );

    /// <summary>The number without trailing zeros, once it is known to fit.</summary>
    internal static decimal Fitting(decimal value)
    {
        ValueFits.Require(Math.Abs(value) < Limit && decimal.Round(value, MostDecimals) == value);
        return PlainNumber.Trim(value);
    }
}
