using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using static BaoDiEval.Domain.Checks.LevelChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class LevelChecksTests
{
    private static readonly Scheme Cz2021 = Scheme.Shipped["cz2021"];

    [Fact]
    public void The_levels_of_the_scheme_have_their_points()
    {
        Found.Nothing(WrongLevelWeight, Whole(50m, 30m, 10m));

        var finding = Found.Once(WrongLevelWeight, Whole(49.5m, 30m, 10m), "/indicators/0/level1");
        Assert.Contains("合计49.5，按评分方案应为50", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_satisfaction_its_points_move_to_the_benefit()
    {
        Found.Nothing(WrongLevelWeight, Whole(50m, 40m, null));
        Found.Once(WrongLevelWeight, Whole(50m, 30m, null), "/indicators/4/level1");
    }

    [Theory]
    [InlineData(40, 20, 20, true)]
    [InlineData(50, 30, null, true)]
    [InlineData(50, 30, 20, false)]
    [InlineData(40, 20, null, false)]
    public void By_the_guide_of_2021_cost_is_a_level_of_its_own(int output, int benefit, int? cost, bool holds)
    {
        var evaluation = Whole(output, benefit, 10m);
        if (cost is not null)
            evaluation.AddIndicator(Given.Indicator(weight: cost.Value, level1: "成本指标", level2: "经济成本指标"));

        Assert.Equal(holds, Found.By(WrongLevelWeight, evaluation, Cz2021).Count == 0);
    }

    [Fact]
    public void Points_printed_behind_the_name_count_before_the_scheme()
    {
        var printed = Given.With(
            Given.Indicator(weight: 30m, level1: "产出指标（50分）"),
            Given.Indicator(weight: 19m, level1: "产出指标（50分）")
        );

        Assert.Contains(
            "按所印分值应为50",
            Found.Once(WrongLevelWeight, printed, "/indicators/0/level1").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Points_stated_for_a_level_are_compared_with_its_indicators()
    {
        var evaluation = Whole(50m, 30m, 10m);
        evaluation.StateResult(new() { Levels = [new() { Level1 = "产出", Weight = "50" }] });
        Found.Nothing(WrongLevelWeight, evaluation);

        evaluation.StateResult(new() { Levels = [new() { Level1 = "产出", Weight = "40" }] });
        Found.Once(WrongLevelWeight, evaluation, "/stated/levels/0/weight");
    }

    [Fact]
    public void A_level_with_an_unknown_weight_has_no_sum() =>
        Found.Nothing(
            WrongLevelWeight,
            Given.With(Given.Indicator(weight: 5m), Given.Indicator(weight: null), Given.Indicator(level1: "决策指标"))
        );

    [Fact]
    public void A_second_level_that_the_scheme_requires_is_missed()
    {
        Found.Nothing(IncompleteIndicators, Whole(50m, 30m, 10m));

        var evaluation = Whole(50m, 30m, 10m);
        evaluation.RemoveIndicator(evaluation.Indicators[1]);
        Assert.Contains(
            "缺少质量指标；",
            Found.Once(IncompleteIndicators, evaluation, "/indicators").Message,
            StringComparison.Ordinal
        );

        evaluation.Exempt([new() { Level = "质量指标", Reason = "项目不涉及质量要求" }]);
        Found.Nothing(IncompleteIndicators, evaluation);
    }

    [Fact]
    public void A_level_that_does_not_apply_is_exempt_with_a_reason()
    {
        var evaluation = Whole(50m, 40m, null);
        Found.Once(IncompleteIndicators, evaluation, "/indicators");

        evaluation.Exempt([new() { Level = "满意度指标", Reason = "无" }]);
        Found.Once(IncompleteIndicators, evaluation, "/indicators");

        evaluation.Exempt([new() { Level = "满意度指标", Reason = "项目没有服务对象" }]);
        Found.Nothing(IncompleteIndicators, evaluation);
    }

    [Fact]
    public void Where_levels_are_not_given_nobody_knows_which_are_missing()
    {
        Found.Nothing(IncompleteIndicators, Given.Evaluation());
        Found.Nothing(IncompleteIndicators, Given.With(Given.Indicator(level1: null!)));
    }

    [Fact]
    public void One_indicator_counts_fifty_points_at_most()
    {
        var evaluation = Whole(50m, 30m, 10m);
        evaluation.AddIndicator(Given.Indicator(weight: 50m));
        Found.Nothing(IncompleteIndicators, evaluation);

        evaluation.AddIndicator(Given.Indicator(weight: 50.01m));
        Found.Once(IncompleteIndicators, evaluation, "/indicators/7/weight");
    }

    private static Evaluation Whole(decimal output, decimal benefit, decimal? satisfaction)
    {
        var evaluation = Given.Evaluation();
        foreach (
            var (level2, weight) in new[]
            {
                ("数量指标", output - 30m),
                ("质量指标", 10m),
                ("时效指标", 10m),
                ("成本指标", 10m),
            }
        )
            evaluation.AddIndicator(Given.Indicator(weight: weight, level2: level2));
        evaluation.AddIndicator(Given.Indicator(weight: benefit, level1: "效益指标", level2: "社会效益指标"));
        if (satisfaction is { } points)
            evaluation.AddIndicator(
                Given.Indicator(weight: points, level1: "满意度指标", level2: "服务对象满意度指标")
            );
        return evaluation;
    }
}
