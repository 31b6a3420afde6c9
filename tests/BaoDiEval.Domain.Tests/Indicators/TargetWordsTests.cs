using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Tests.Indicators;

public class TargetWordsTests
{
    [Theory]
    [InlineData("≥95%", TargetKind.AtLeast, 95, "%")]
    [InlineData("≧95%", TargetKind.AtLeast, 95, "%")]
    [InlineData(">=95%", TargetKind.AtLeast, 95, "%")]
    [InlineData("≥ 95 %", TargetKind.AtLeast, 95, "%")]
    [InlineData("≥９５％", TargetKind.AtLeast, 95, "%")]
    [InlineData("不低于95%", TargetKind.AtLeast, 95, "%")]
    [InlineData("不少于200户", TargetKind.AtLeast, 200, "户")]
    [InlineData("95%以上", TargetKind.AtLeast, 95, "%")]
    [InlineData("95%及以上", TargetKind.AtLeast, 95, "%")]
    [InlineData("95%（含）以上", TargetKind.AtLeast, 95, "%")]
    [InlineData("95%以上（含）", TargetKind.AtLeast, 95, "%")]
    [InlineData("≥95%（含）", TargetKind.AtLeast, 95, "%")]
    [InlineData("九成以上", TargetKind.AtLeast, 90, "%")]
    [InlineData("达到3次", TargetKind.AtLeast, 3, "次")]
    [InlineData("达到95%以上", TargetKind.AtLeast, 95, "%")]
    [InlineData("大于等于95%", TargetKind.AtLeast, 95, "%")]
    [InlineData("≤8万元", TargetKind.AtMost, 8, "万元")]
    [InlineData("<=8万元", TargetKind.AtMost, 8, "万元")]
    [InlineData("不高于8万元", TargetKind.AtMost, 8, "万元")]
    [InlineData("不超过8万元", TargetKind.AtMost, 8, "万元")]
    [InlineData("8万元以内", TargetKind.AtMost, 8, "万元")]
    [InlineData("8万元以下", TargetKind.AtMost, 8, "万元")]
    [InlineData("控制在8万元以内", TargetKind.AtMost, 8, "万元")]
    [InlineData("＞95%", TargetKind.MoreThan, 95, "%")]
    [InlineData(">95%", TargetKind.MoreThan, 95, "%")]
    [InlineData("大于95%", TargetKind.MoreThan, 95, "%")]
    [InlineData("超过95%", TargetKind.MoreThan, 95, "%")]
    [InlineData("＜5%", TargetKind.LessThan, 5, "%")]
    [InlineData("小于5%", TargetKind.LessThan, 5, "%")]
    [InlineData("低于5%", TargetKind.LessThan, 5, "%")]
    [InlineData("＝100%", TargetKind.Equals, 100, "%")]
    [InlineData("═100%", TargetKind.Equals, 100, "%")]
    [InlineData("=100%", TargetKind.Equals, 100, "%")]
    [InlineData("100%", TargetKind.Equals, 100, "%")]
    [InlineData("0", TargetKind.Equals, 0, null)]
    [InlineData("11个", TargetKind.Equals, 11, "个")]
    [InlineData("三次", TargetKind.Equals, 3, "次")]
    [InlineData("每亩300元", TargetKind.Equals, 300, "元/亩")]
    [InlineData("100%。", TargetKind.Equals, 100, "%")]
    public void A_target_in_words_is_read(string words, TargetKind kind, int value, string? unit)
    {
        var target = Target.FromWords(words);

        Assert.Equal((kind, value, unit), (target.Kind, target.Value, target.Unit));
        Assert.Equal((words, true, words), (target.Text, target.IsWords, target.Display));
    }

    [Theory]
    [InlineData("1-3个", 1, 3, "个")]
    [InlineData("1～3个", 1, 3, "个")]
    [InlineData("1—3个", 1, 3, "个")]
    [InlineData("1–3个", 1, 3, "个")]
    [InlineData("1至3个", 1, 3, "个")]
    [InlineData("1个-3个", 1, 3, "个")]
    [InlineData("80%-90%", 80, 90, "%")]
    [InlineData("-5–-3%", -5, -3, "%")]
    [InlineData("1-3", 1, 3, null)]
    public void A_range_in_words_is_read(string words, int low, int high, string? unit)
    {
        var target = Target.FromWords(words);

        Assert.Equal((TargetKind.Between, low, high, unit), (target.Kind, target.Low, target.High, target.Unit));
    }

    [Theory]
    [InlineData("2021.1.1—2021.12.31", "2021-01-01", "2021-12-31")]
    [InlineData("2021.1.1-2021.12.31", "2021-01-01", "2021-12-31")]
    [InlineData("2021-01-01至2021-12-31", "2021-01-01", "2021-12-31")]
    [InlineData("2021年1月1日至12月31日", "2021-01-01", "2021-12-31")]
    [InlineData("2022年3月-2022年11月", "2022-03-01", "2022-11-30")]
    [InlineData("2022年6月--2023年6月", "2022-06-01", "2023-06-30")]
    [InlineData("2021年1-12月", "2021-01-01", "2021-12-31")]
    [InlineData("2021.1-2021.12", "2021-01-01", "2021-12-31")]
    [InlineData("2021年12月底前", null, "2021-12-31")]
    [InlineData("2021年2月底前完成", null, "2021-02-28")]
    [InlineData("2021年年底前", null, "2021-12-31")]
    [InlineData("2021年底前", null, "2021-12-31")]
    [InlineData("2021年12月31日前", null, "2021-12-31")]
    [InlineData("2021年12月31日之前", null, "2021-12-31")]
    [InlineData("2021年11月30日前完成资金支付", null, "2021-11-30")]
    [InlineData("完成时间为2022年12月30日", null, "2022-12-30")]
    [InlineData("2021年12月31日", null, "2021-12-31")]
    [InlineData("2021.12.31前", null, "2021-12-31")]
    [InlineData("2021年12月", null, "2021-12-31")]
    public void A_period_in_words_is_read(string words, string? from, string to)
    {
        var target = Target.FromWords(words);

        Assert.Equal(TargetKind.Period, target.Kind);
        Assert.Equal((Day(from), Day(to)), (target.From, target.To));
    }

    [Theory]
    [InlineData("12月底前", "2021-12-31")]
    [InlineData("12月31日前", "2021-12-31")]
    [InlineData("11月底前完成", "2021-11-30")]
    public void A_day_without_a_year_is_only_read_when_the_year_is_told(string words, string to)
    {
        Assert.Equal(TargetKind.Unread, Target.FromWords(words).Kind);
        Assert.Equal(Day(to), Target.FromWords(words, year: 2021).To);
    }

    [Theory]
    [InlineData("安全可控")]
    [InlineData("有效减少")]
    [InlineData("长期影响")]
    [InlineData("市级保护单位")]
    [InlineData("统一标准")]
    [InlineData("提高教育质量与上年相比显著提高")]
    [InlineData("是")]
    public void Words_without_a_number_or_comparison_are_for_people(string words) =>
        Assert.Equal(TargetKind.Qualitative, Target.FromWords(words).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("约200户")]
    [InlineData("200余户")]
    [InlineData("近200户")]
    [InlineData("≥约200户")]
    [InlineData("200户左右")]
    [InlineData("大于年度指标值≥95%")]
    [InlineData("290$290%")]
    [InlineData("5=50%")]
    [InlineData("工5%")]
    [InlineData("3-1个")]
    [InlineData("1-3个以内")]
    [InlineData("1个-3次")]
    [InlineData("95%以下以上")]
    [InlineData("超过95%以上")]
    [InlineData("不高于市场价")]
    [InlineData("完成3次培训")]
    [InlineData("开展三次培训")]
    [InlineData("控制在8万元")]
    [InlineData("95%±2%")]
    [InlineData("＞95%（含）")]
    [InlineData("95%（含）")]
    [InlineData("≥1,2,3个")]
    [InlineData("2021年2月30日前")]
    [InlineData("2021年12月前")]
    [InlineData("2021年12月中旬前")]
    [InlineData("2021.12.31—2021.1.1")]
    [InlineData("≥95％且≤98％")]
    [InlineData("11月底完成100%")]
    public void A_target_that_is_not_certain_stays_unread(string words)
    {
        var target = Target.FromWords(words);

        Assert.Equal((TargetKind.Unread, words), (target.Kind, target.Text));
        Assert.Null(target.Value);
    }

    [Fact]
    public void The_indicators_unit_completes_bare_numbers()
    {
        Assert.Equal("%", Target.FromWords("≥95", "%").Unit);
        Assert.Equal("万元", Target.FromWords("300万", "万元").Unit);
        Assert.Equal("个", Target.FromWords("1-3", "个").Unit);
    }

    [Fact]
    public void The_words_own_unit_wins_over_the_indicators() =>
        Assert.Equal("元", Target.FromWords("≤80000元", "万元").Unit);

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
