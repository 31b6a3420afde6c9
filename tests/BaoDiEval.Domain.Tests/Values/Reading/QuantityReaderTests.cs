using System.Globalization;
using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Tests.Values.Reading;

public class QuantityReaderTests
{
    [Theory]
    [InlineData("64万元", "64", "万元")]
    [InlineData("159800元", "159800", "元")]
    [InlineData("1,093.5万元", "1093.5", "万元")]
    [InlineData("１，０９３．５万元", "1093.5", "万元")]
    [InlineData("2.6亿元", "2.6", "亿元")]
    [InlineData("64.086095 万元", "64.086095", "万元")]
    [InlineData("￥159,800.00", "159800.00", "元")]
    [InlineData("64万元整", "64", "万元")]
    [InlineData("陆拾肆万元整", "64", "万元")]
    [InlineData("1亿2000万元", "120000000", "元")]
    [InlineData("3万5千元", "35000", "元")]
    [InlineData("９６％", "96", "%")]
    [InlineData("94.60%", "94.60", "%")]
    [InlineData("-3.5%", "-3.5", "%")]
    [InlineData("0.5‰", "0.5", "‰")]
    [InlineData("3万5000元", "35000", "元")]
    [InlineData("九成", "90", "%")]
    [InlineData("九成五", "95", "%")]
    [InlineData("9成", "90", "%")]
    [InlineData("百分之九十五", "95", "%")]
    [InlineData("百分之九十五点五", "95.5", "%")]
    [InlineData("百分之百", "100", "%")]
    [InlineData("百分之95", "95", "%")]
    [InlineData("千分之三", "3", "‰")]
    [InlineData("三十二", "32", null)]
    [InlineData("十", "10", null)]
    [InlineData("十二次", "12", "次")]
    [InlineData("两千户", "2000", "户")]
    [InlineData("一千零五个", "1005", "个")]
    [InlineData("一百二十三万四千五百六十七元", "1234567", "元")]
    [InlineData("一亿三千万元", "130000000", "元")]
    [InlineData("三百万元", "300", "万元")]
    [InlineData("三万五千元", "35000", "元")]
    [InlineData("三万五", "35000", null)]
    [InlineData("一百二", "120", null)]
    [InlineData("三点五公里", "3.5", "公里")]
    [InlineData("每亩300元", "300", "元/亩")]
    [InlineData("300元/亩", "300", "元/亩")]
    [InlineData("1000元/人·年", "1000", "元/人·年")]
    [InlineData("3个月", "3", "个月")]
    [InlineData("6000平方米", "6000", "平方米")]
    [InlineData("13万人次", "13", "万人次")]
    [InlineData("300万", "300", "万")]
    [InlineData("5kg", "5", "kg")]
    [InlineData("0", "0", null)]
    [InlineData("0.00", "0.00", null)]
    public void A_figure_is_read_with_its_unit(string words, string value, string? unit)
    {
        Assert.True(QuantityReader.TryRead(words, out var quantity));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), quantity.Value);
        Assert.Equal(unit, quantity.Unit);
        Assert.Equal(Hedge.None, quantity.Hedge);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("万元")]
    [InlineData("%")]
    [InlineData("1,2,3元")]
    [InlineData("12,34元")]
    [InlineData("1,0000元")]
    [InlineData(",123元")]
    [InlineData("007")]
    [InlineData("1e3")]
    [InlineData("1 000元")]
    [InlineData("1.2.3")]
    [InlineData("12345678901234元")]
    [InlineData("1.2345678")]
    [InlineData("三五个")]
    [InlineData("二〇二一")]
    [InlineData("零五")]
    [InlineData("一百零")]
    [InlineData("万万")]
    [InlineData("两年半")]
    [InlineData("3年级")]
    [InlineData("一次性")]
    [InlineData("三分之一")]
    [InlineData("3艘船只")]
    [InlineData("290$290%")]
    [InlineData("95%以上")]
    [InlineData("3万5万元")]
    [InlineData("3万5元")]
    [InlineData("--5%")]
    [InlineData("每亩300")]
    public void What_is_no_single_figure_is_not_read(string words) =>
        Assert.False(QuantityReader.TryRead(words, out _));

    [Fact]
    public void A_figure_without_a_unit_takes_that_of_its_indicator()
    {
        Assert.True(QuantityReader.TryRead("95", out var percent, "%"));
        Assert.Equal("%", percent.Unit);
    }

    [Fact]
    public void A_unit_that_no_catalogue_knows_is_read_when_it_is_the_indicators()
    {
        Assert.False(QuantityReader.TryRead("512辅警", out _));
        Assert.True(QuantityReader.TryRead("512辅警", out var quantity, "辅警"));
        Assert.Equal(new Quantity(512m, "辅警"), quantity);
    }

    [Theory]
    [InlineData("万元", "万元")]
    [InlineData("元", "万元")]
    [InlineData("人", "万人")]
    [InlineData(null, "万")]
    public void A_scale_alone_is_completed_by_the_unit_of_its_indicator(string? unit, string read)
    {
        Assert.True(QuantityReader.TryRead("300万", out var quantity, unit));
        Assert.Equal(new Quantity(300m, read), quantity);
    }

    [Fact]
    public void A_scale_is_no_percentage() => Assert.False(QuantityReader.TryRead("300万", out _, "%"));

    [Theory]
    [InlineData("约201个", 201, "个", Hedge.About, 1)]
    [InlineData("大约201个", 201, "个", Hedge.About, 1)]
    [InlineData("近201个", 201, "个", Hedge.Under, 1)]
    [InlineData("7500余条", 7500, "条", Hedge.Over, 1)]
    [InlineData("千余个", 1000, "个", Hedge.Over, 1)]
    [InlineData("20多万人次", 20, "万人次", Hedge.Over, 1)]
    [InlineData("20万余元", 20, "万元", Hedge.Over, 1)]
    [InlineData("50人左右", 50, "人", Hedge.About, 1)]
    [InlineData("10%上下", 10, "%", Hedge.About, 1)]
    [InlineData("超1000人", 1000, "人", Hedge.Over, 1)]
    [InlineData("3年多", 3, "年", Hedge.Over, 1)]
    [InlineData("5个多月", 5, "个月", Hedge.Over, 1)]
    [InlineData("约700余次", 700, "次", Hedge.About | Hedge.Over, 2)]
    [InlineData("约50人左右", 50, "人", Hedge.About, 2)]
    [InlineData("逾20多万人次", 20, "万人次", Hedge.Over, 2)]
    public void Words_that_blur_a_figure_are_kept(string words, int value, string unit, Hedge hedge, int count)
    {
        Assert.True(QuantityReader.TryRead(words, out var quantity));
        Assert.Equal(new Quantity(value, unit, 0, hedge, count), quantity);
    }

    [Theory]
    [InlineData("8.11万元", "0.005")]
    [InlineData("16.20万元", "0.005")]
    [InlineData("64.086095万元", "0.0000005")]
    [InlineData("95%", "0.5")]
    [InlineData("99.97%", "0.005")]
    [InlineData("8.5公里", "0.05")]
    [InlineData("64万元", "0")]
    [InlineData("201个", "0")]
    public void A_figure_is_known_to_half_its_last_decimal(string words, string tolerance)
    {
        Assert.True(QuantityReader.TryRead(words, out var quantity));
        Assert.Equal(decimal.Parse(tolerance, CultureInfo.InvariantCulture), quantity.Tolerance);
    }

    [Fact]
    public void Amounts_are_money_to_the_fen()
    {
        Assert.Equal(Money.Yuan(640_860.95m), Read("64.086095万元").Money);
        Assert.Null(Read("1060.955元").Money);
        Assert.Null(Read("95%").Money);
    }

    private static Quantity Read(string words) =>
        QuantityReader.TryRead(words, out var quantity) ? quantity : throw new ArgumentException(words);
}
