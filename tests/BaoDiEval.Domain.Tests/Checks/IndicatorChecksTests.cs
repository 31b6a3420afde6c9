using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.IndicatorChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class IndicatorChecksTests
{
    private static readonly IndicatorTerms Missed = Given.Indicator(
        Target.AtMost(8m, "万元"),
        Actual.Of(8.106095m, "万元")
    );

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("无", false)]
    [InlineData("无。", false)]
    [InlineData("——", false)]
    [InlineData("无偏差原因", false)]
    [InlineData("疫情影响", false)]
    [InlineData("受疫情影响", true)]
    [InlineData("使用上年结转资金", true)]
    public void A_miss_needs_a_reason_of_five_characters(string? reason, bool holds) =>
        Assert.Equal(
            holds,
            Found.By(DeviationUnexplained, Given.With(Missed with { DeviationReason = reason })).Count == 0
        );

    [Fact]
    public void The_reason_may_stand_with_the_remedy()
    {
        Found.Nothing(
            DeviationUnexplained,
            Given.With(Missed with { Improvement = "因使用上年结转超出目标，今后编细预算" })
        );
        Found.Once(
            DeviationUnexplained,
            Given.With(Missed with { Improvement = "今后编细预算" }),
            "/indicators/0/deviationReason"
        );
        Found.Once(
            DeviationUnexplained,
            Given.With(Missed with { DeviationReason = "无", Improvement = "因使用上年结转超出目标" }),
            "/indicators/0/deviationReason"
        );
    }

    [Fact]
    public void A_deduction_needs_a_reason_though_the_target_is_met()
    {
        Found.Nothing(DeviationUnexplained, Given.With(Given.Indicator() with { Score = 10m }));
        Found.Once(
            DeviationUnexplained,
            Given.With(Given.Indicator() with { Score = 9.9m }),
            "/indicators/0/deviationReason"
        );
    }

    [Fact]
    public void A_miss_without_a_weight_needs_a_reason_too() =>
        Found.Once(DeviationUnexplained, Given.With(Missed with { Weight = null }), "/indicators/0/deviationReason");

    [Fact]
    public void What_nobody_can_judge_needs_no_reason() =>
        Found.Nothing(DeviationUnexplained, Given.With(Given.Indicator() with { Actual = null }));

    [Theory]
    [InlineData(130, true)]
    [InlineData(130.01, false)]
    [InlineData(100, true)]
    public void More_than_thirty_per_cent_beyond_the_target_needs_a_reason(double actual, bool holds)
    {
        var terms = Given.Indicator(Target.AtLeast(100m, "户"), Actual.Of((decimal)actual, "户"));

        Assert.Equal(holds, Found.By(FarBeyondTarget, Given.With(terms)).Count == 0);
        Found.Nothing(FarBeyondTarget, Given.With(terms with { DeviationReason = "新增参保户较多" }));
    }

    [Fact]
    public void Saving_is_no_excess_and_nothing_is_no_target()
    {
        Found.Nothing(
            FarBeyondTarget,
            Given.With(
                Given.Indicator(Target.AtMost(100m, "万元"), Actual.Of(10m, "万元")),
                Given.Indicator(Target.AtLeast(0m, "户"), Actual.Of(10m, "户"))
            )
        );
    }

    [Fact]
    public void The_full_score_of_a_weight_with_three_decimals_is_no_deduction()
    {
        Found.Nothing(DeviationUnexplained, Given.With(Given.Indicator(weight: 3.333m)));
        Found.Nothing(
            Domain.Checks.ScoreChecks.DeductedThoughMet,
            Given.With(Given.Indicator(weight: 3.333m) with { Score = 3.33m })
        );
        Found.Once(
            DeviationUnexplained,
            Given.With(Given.Indicator(weight: 3.333m) with { Score = 3.32m }),
            "/indicators/0/deviationReason"
        );
    }
}
