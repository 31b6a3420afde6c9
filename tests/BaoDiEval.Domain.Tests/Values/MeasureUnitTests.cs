namespace BaoDiEval.Domain.Tests.Values;

public class MeasureUnitTests
{
    [Theory]
    [InlineData("元", "元")]
    [InlineData("％", "%")]
    [InlineData(" 万元 ", "万元")]
    [InlineData("公里", "千米")]
    [InlineData("km", "公里")]
    [InlineData("名", "人")]
    [InlineData("天", "日")]
    [InlineData("月", "个月")]
    [InlineData("个", "项")]
    [InlineData("公斤", "千克")]
    [InlineData("平方米", "㎡")]
    [InlineData("元/亩", "元／亩")]
    [InlineData("座", "个")]
    [InlineData("艘次", "艘次")]
    [InlineData(null, null)]
    [InlineData("", null)]
    public void Units_of_one_meaning_are_the_same(string? a, string? b)
    {
        Assert.True(MeasureUnit.Same(a, b));
        Assert.True(MeasureUnit.Same(b, a));
    }

    [Theory]
    [InlineData("元", "%")]
    [InlineData("%", null)]
    [InlineData("个", null)]
    [InlineData("户", "次")]
    [InlineData("台", "套")]
    [InlineData("%", "百分点")]
    [InlineData("天", "工作日")]
    [InlineData("天", "月")]
    [InlineData("个", "公里")]
    [InlineData("亩", "平方米")]
    [InlineData("元/亩", "元")]
    [InlineData("元/亩", "元/户")]
    [InlineData("万", "万元")]
    [InlineData("艘次", "艘")]
    public void Units_of_different_meaning_are_not_comparable(string? a, string? b)
    {
        Assert.False(MeasureUnit.Comparable(a, b));
        Assert.False(MeasureUnit.Comparable(b, a));
        Assert.Null(MeasureUnit.Convert(1m, a, b));
    }

    [Theory]
    [InlineData(81060.95, "元", "万元", 8.106095)]
    [InlineData(2.6, "亿元", "万元", 26000)]
    [InlineData(3, "百万元", "万元", 300)]
    [InlineData(5, "千元", "元", 5000)]
    [InlineData(5, "‰", "%", 0.5)]
    [InlineData(13, "万人次", "人次", 130000)]
    [InlineData(3, "千人", "名", 3000)]
    [InlineData(1, "公顷", "亩", 15)]
    [InlineData(2, "年", "个月", 24)]
    [InlineData(1.5, "吨", "公斤", 1500)]
    [InlineData(300, "元/亩", "元/公顷", 4500)]
    [InlineData(4500, "元/公顷", "元/亩", 300)]
    [InlineData(3, "万艘", "艘", 30000)]
    public void Amounts_are_converted_exactly(decimal value, string from, string to, decimal expected) =>
        Assert.Equal(expected, MeasureUnit.Convert(value, from, to));

    [Fact]
    public void Money_and_shares_are_told_apart()
    {
        Assert.True(MeasureUnit.Read("万元")!.IsMoney);
        Assert.False(MeasureUnit.Read("元/亩")!.IsMoney);
        Assert.True(MeasureUnit.Read("‰")!.IsShare);
        Assert.Null(MeasureUnit.Read(" "));
    }
}
