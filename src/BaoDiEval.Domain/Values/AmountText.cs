using System.Globalization;

namespace BaoDiEval.Domain.Values;

/// <summary>The unit that all amounts of one item share in running text.</summary>
public enum AmountUnit
{
    Yuan,
    TenThousandYuan,
}

/// <summary>How amounts are written on the papers: exact, without separators, without a space before the unit.</summary>
public static class AmountText
{
    /// <summary>万元 when every amount of the item is a whole number of 万元, otherwise 元.</summary>
    public static AmountUnit UnitFor(params IEnumerable<Money> amountsOfOneItem) =>
        amountsOfOneItem.All(amount => amount.InTenThousandYuan % 1m == 0m)
            ? AmountUnit.TenThousandYuan
            : AmountUnit.Yuan;

    /// <summary>In running text: 40万元; 159800元 when whole, else 1060.95元.</summary>
    public static string Write(Money amount, AmountUnit unit) =>
        unit == AmountUnit.TenThousandYuan ? Total(amount) : Yuan(amount.Amount);

    /// <summary>Totals: 万元 with as many decimals as they need (64.086095万元).</summary>
    public static string Total(Money amount) => PlainNumber.Write(amount.InTenThousandYuan) + "万元";

    /// <summary>In tables headed 万元: exact, at least two decimals (40.00, 8.106095).</summary>
    public static string TableCell(Money amount) =>
        PlainNumber.Trim(amount.InTenThousandYuan).ToString("0.00####", CultureInfo.InvariantCulture);

    private static string Yuan(decimal amount) =>
        amount.ToString(amount % 1m == 0m ? "F0" : "F2", CultureInfo.InvariantCulture) + "元";
}
