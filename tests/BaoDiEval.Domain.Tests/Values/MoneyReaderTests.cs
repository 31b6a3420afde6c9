using System.Globalization;

namespace BaoDiEval.Domain.Tests.Values;

public class MoneyReaderTests
{
    [Theory]
    [InlineData("159800", "159800")]
    [InlineData("1060.95", "1060.95")]
    [InlineData("1060.9", "1060.90")]
    [InlineData("-80.00", "-80.00")]
    [InlineData("0", "0")]
    [InlineData(" 159800 ", "159800")]
    [InlineData("１５９８００．５０", "159800.50")]
    [InlineData("￥159800", "159800")]
    [InlineData("¥1,093.50", "1093.50")]
    [InlineData("-¥100", "-100")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("１，２３４", "1234")]
    [InlineData("9999999999999.99", "9999999999999.99")]
    [InlineData("9,999,999,999,999.99", "9999999999999.99")]
    public void Amounts_are_read_as_people_type_them(string typed, string yuan)
    {
        Assert.True(MoneyReader.TryRead(typed, out var amount));
        Assert.Equal(Money.Yuan(decimal.Parse(yuan, CultureInfo.InvariantCulture)), amount);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1e3")]
    [InlineData("1,2,3")]
    [InlineData("12,34")]
    [InlineData("1234,567")]
    [InlineData("1,0000")]
    [InlineData(",123")]
    [InlineData("100.000")]
    [InlineData("100.")]
    [InlineData(".5")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("1 000")]
    [InlineData("64万")]
    [InlineData("١٢٣")]
    [InlineData("10000000000000")]
    [InlineData("10,000,000,000,000")]
    [InlineData("5\n6")]
    public void What_is_not_plainly_an_amount_is_refused(string? typed)
    {
        Assert.False(MoneyReader.TryRead(typed, out var amount));
        Assert.Equal(Money.Zero, amount);
    }

    [Theory]
    [InlineData("640860.95", true)]
    [InlineData("-1.5", true)]
    [InlineData("1,000", false)]
    [InlineData("1e3", false)]
    [InlineData("100.000", false)]
    [InlineData("１００", false)]
    [InlineData("¥100", false)]
    [InlineData(" 100", false)]
    [InlineData("100\n", false)]
    [InlineData("10000000000000", false)]
    [InlineData(null, false)]
    public void The_exchange_format_writes_amounts_one_way(string? text, bool isAmount) =>
        Assert.Equal(isAmount, MoneyReader.TryExchange(text, out _));
}
