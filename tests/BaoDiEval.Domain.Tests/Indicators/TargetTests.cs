using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Tests.Indicators;

public class TargetTests
{
    [Fact]
    public void A_target_is_shown_as_sign_value_and_unit()
    {
        Assert.Equal("≥95%", Target.AtLeast(95.000000m, "%").Display);
        Assert.Equal("＞95%", Target.MoreThan(95m, "%").Display);
        Assert.Equal("≤8万元", Target.AtMost(8m, "万元").Display);
        Assert.Equal("＜5%", Target.LessThan(5m, "%").Display);
        Assert.Equal("100%", Target.Exactly(100m, "%").Display);
        Assert.Equal("1–3个", Target.Between(1m, 3m, "个").Display);
        Assert.Equal("2021.1.1—2021.12.31", Target.Period(new(2021, 1, 1), new(2021, 12, 31)).Display);
        Assert.Equal("2021.12.31前", Target.Period(null, new(2021, 12, 31)).Display);
        Assert.Equal("安全可控", Target.Qualitative("安全可控").Display);
    }

    [Fact]
    public void Words_on_paper_are_shown_as_they_stand()
    {
        Assert.Equal("不低于95%", Target.AtLeast(95m, "%", "不低于95%").Display);
        Assert.False(Target.AtLeast(95m, "%", "不低于95%").IsWords);
        Assert.True(Target.FromWords("不低于95%").IsWords);
    }

    [Fact]
    public void Targets_with_equal_parts_are_equal_whatever_zeros_they_came_with() =>
        Assert.Equal(Target.AtMost(8m, "万元"), Target.AtMost(8.000000m, "万元"));

    [Fact]
    public void A_value_beyond_what_an_amount_can_be_is_refused() =>
        Assert.Equal(
            IndicatorRules.ValueFits,
            Assert.Throws<RuleBrokenException>(() => Target.Between(0m, decimal.MaxValue)).Rule
        );
}
