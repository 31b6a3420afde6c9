using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Tests.Indicators;

public class IndicatorScoreTests
{
    [Fact]
    public void A_cost_just_above_its_limit_earns_target_over_actual()
    {
        var score = IndicatorScore.ByRule(Target.AtMost(8m, "万元"), Actual.Of(8.106095m, "万元"), null, 6m);

        Assert.Equal(new RuleScore(5.92m, "8 ÷ 8.106095 × 6 = 5.92", Outcome.Missed), score);
    }

    [Fact]
    public void A_satisfaction_exactly_at_its_target_earns_the_whole_weight()
    {
        var score = IndicatorScore.ByRule(Target.AtLeast(95m, "%"), Actual.Of(95m, "%"), null, 10m);

        Assert.Equal(new RuleScore(10m, "达到目标（≥95%），得满分 10", Outcome.Met), score);
    }
}
