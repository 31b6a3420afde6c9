namespace BaoDiEval.Domain.Tests.Values;

public class AmountTextTests
{
    [Theory]
    [InlineData(new[] { 400_000.00, 400_000.00, 400_000.00 }, "40万元 40万元 40万元")]
    [InlineData(new[] { 159_800.00, 160_000.00, 159_800.00 }, "159800元 160000元 159800元")]
    [InlineData(new[] { 81_060.95, 80_000.00, 1_060.95 }, "81060.95元 80000元 1060.95元")]
    [InlineData(new[] { -10_000.00 }, "-1万元")]
    [InlineData(new[] { 0.5 }, "0.50元")]
    [InlineData(new[] { 9_999.99 }, "9999.99元")]
    [InlineData(new[] { 10_000.00 }, "1万元")]
    [InlineData(new[] { 1_234_560_000.00 }, "123456万元")]
    public void Amounts_of_one_item_share_a_unit(double[] yuan, string written)
    {
        Money[] amounts = [.. yuan.Select(amount => Money.Yuan((decimal)amount))];
        var unit = AmountText.UnitFor(amounts);

        Assert.Equal(written, string.Join(' ', amounts.Select(amount => AmountText.Write(amount, unit))));
    }

    [Theory]
    [InlineData(640_860.95, "64.086095万元", "64.086095")]
    [InlineData(640_000, "64万元", "64.00")]
    [InlineData(159_800, "15.98万元", "15.98")]
    [InlineData(159_000, "15.9万元", "15.90")]
    [InlineData(81_060.95, "8.106095万元", "8.106095")]
    [InlineData(0.01, "0.000001万元", "0.000001")]
    [InlineData(0, "0万元", "0.00")]
    [InlineData(-1_060.95, "-0.106095万元", "-0.106095")]
    public void Totals_and_table_cells_are_exact(decimal yuan, string total, string cell)
    {
        Assert.Equal(total, AmountText.Total(Money.Yuan(yuan)));
        Assert.Equal(cell, AmountText.TableCell(Money.Yuan(yuan)));
    }
}
