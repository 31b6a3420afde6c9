using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.ScoreChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class ScoreChecksTests
{
    private static readonly IndicatorTerms Met = Given.Indicator(Target.AtLeast(95m, "%"), Actual.Of(95m, "%"));
    private static readonly IndicatorTerms Missed = Given.Indicator(Target.AtLeast(95m, "%"), Actual.Of(90m, "%"));

    [Fact]
    public void A_score_lies_between_nothing_and_the_weight()
    {
        Found.Nothing(ScoreOutOfBounds, Given.With(Met with { Score = 0m }, Met with { Score = 10m }));
        Found.Once(ScoreOutOfBounds, Given.With(Met with { Score = 10.01m }), "/indicators/0/score");
        Found.Once(ScoreOutOfBounds, Given.With(Met with { Score = -0.01m }), "/indicators/0/score");
        Found.Nothing(ScoreOutOfBounds, Given.With(Met with { Score = 11m, Weight = null }));
    }

    [Theory]
    [InlineData("10", "50", "100", "")]
    [InlineData("10.5", "50", "100", "/stated/executionScore")]
    [InlineData("十分", "50", "100", "/stated/executionScore")]
    [InlineData("10", "50.5", "100", "/stated/levels/0/score")]
    [InlineData("10", "50", "100.5", "/stated/total")]
    public void Printed_scores_have_bounds_too(string execution, string level, string total, string at)
    {
        var evaluation = Given.Evaluation();
        evaluation.StateResult(
            new()
            {
                ExecutionScore = execution,
                Total = total,
                Levels =
                [
                    new()
                    {
                        Level1 = "产出指标",
                        Weight = "50",
                        Score = level,
                    },
                ],
            }
        );

        Assert.Equal(at, string.Join(' ', Found.By(ScoreOutOfBounds, evaluation).Select(f => f.At)));
    }

    [Fact]
    public void A_missed_target_does_not_earn_the_whole_weight()
    {
        Found.Nothing(FullScoreForMiss, Given.With(Met with { Score = 10m }, Missed with { Score = 9.99m }, Missed));

        var finding = Found.Once(FullScoreForMiss, Given.With(Missed with { Score = 10m }), "/indicators/0/score");
        Assert.Contains("目标≥95%，实际90%，未完成却得满分10", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9.47, true)]
    [InlineData(9.52, true)]
    [InlineData(9.42, true)]
    [InlineData(9.53, false)]
    [InlineData(9.41, false)]
    public void A_missed_target_earns_its_proportion(double score, bool holds) =>
        Assert.Equal(holds, Found.By(NotInProportion, Given.With(Missed with { Score = (decimal)score })).Count == 0);

    [Fact]
    public void A_deduction_from_a_met_target_is_not_a_question_of_proportion() =>
        Found.Nothing(NotInProportion, Given.With(Met with { Score = 5m }));

    [Fact]
    public void Where_no_formula_says_the_score_none_is_asked_for() =>
        Found.Nothing(
            NotInProportion,
            Given.With(Given.Indicator(Target.Qualitative("有效减少"), Actual.Judged("有效减少")) with { Score = 3m })
        );

    [Fact]
    public void A_deduction_from_a_met_target_needs_a_reason()
    {
        Found.Nothing(DeductedThoughMet, Given.With(Met with { Score = 10m }, Met, Missed with { Score = 1m }));
        Found.Once(DeductedThoughMet, Given.With(Met with { Score = 9.99m }), "/indicators/0/score");
        Found.Nothing(DeductedThoughMet, Given.With(Met with { Score = 9m, DeviationReason = "资料归档不全" }));
    }

    [Theory]
    [InlineData(AchievementGrade.Achieved, 8.0, true)]
    [InlineData(AchievementGrade.Achieved, 7.99, false)]
    [InlineData(AchievementGrade.PartlyAchieved, 7.99, true)]
    [InlineData(AchievementGrade.PartlyAchieved, 8.0, false)]
    [InlineData(AchievementGrade.PartlyAchieved, 6.0, true)]
    [InlineData(AchievementGrade.NotAchieved, 6.0, false)]
    [InlineData(AchievementGrade.NotAchieved, 5.99, true)]
    public void A_qualitative_score_lies_in_its_band(AchievementGrade grade, double score, bool holds)
    {
        var terms = Given.Indicator(Target.Qualitative("安全可控"), Actual.Judged("基本可控", grade));

        Assert.Equal(holds, Found.By(OutsideOfBand, Given.With(terms with { Score = (decimal)score })).Count == 0);
    }

    [Fact]
    public void A_ratio_outside_of_its_band_is_found_without_a_score()
    {
        var terms = Given.Indicator(
            Target.Qualitative("安全可控"),
            Actual.Judged("可控", AchievementGrade.Achieved, 0.7m)
        );

        Found.Once(OutsideOfBand, Given.With(terms), "/indicators/0/actual/ratio");
    }
}
