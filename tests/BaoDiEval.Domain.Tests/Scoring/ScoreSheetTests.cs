using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Tests.Scoring;

public class ScoreSheetTests
{
    [Theory]
    [InlineData(100_000, 10)]
    [InlineData(99_970, 10.00)]
    [InlineData(99_940, 9.99)]
    [InlineData(100_000.01, 10)]
    [InlineData(0, 0)]
    public void The_execution_rate_earns_its_share_of_ten_and_never_more(double paid, double score)
    {
        var evaluation = Given.Funded(100_000m, 0m, paid == 0 ? [] : [(decimal)paid]);

        Assert.Equal((decimal)score, ScoreSheet.Of(evaluation, Scheme.Cz2020).Execution.Score);
    }

    [Fact]
    public void The_weight_of_the_execution_rate_is_the_papers_own_where_it_states_one()
    {
        var evaluation = Given.Funded(100m, 0m, 50m);
        evaluation.StateResult(new() { ExecutionWeight = "20" });

        Assert.Equal(10m, ScoreSheet.Of(evaluation, Scheme.Cz2020).Execution.Score);
    }

    [Fact]
    public void No_budget_makes_the_rate_and_the_total_unknown()
    {
        var sheet = ScoreSheet.Of(Given.Funded(0m, 0m, 1m), Scheme.Cz2020);

        Assert.Null(sheet.Execution.Score);
        Assert.Equal("全年预算数不大于0，执行率无法计算", sheet.Execution.Reason);
        Assert.Null(sheet.Total);
        Assert.Null(sheet.Grade);
    }

    [Fact]
    public void A_budget_cut_below_zero_is_not_called_unknown()
    {
        var evaluation = Given.Funded(10m, 0m, 5m);
        evaluation.BudgetLines[0].ReplaceAdjustments([new(Money.Yuan(-20m), null, null, "追减")]);

        var execution = ScoreSheet.Of(evaluation, Scheme.Cz2020).Execution;

        Assert.Null(execution.Score);
        Assert.Equal("全年预算数不大于0，执行率无法计算", execution.Reason);
    }

    [Fact]
    public void The_given_score_stands_before_the_one_by_rule()
    {
        var evaluation = Given.Funded(100m, 0m, 100m);
        evaluation.AddIndicator(Given.Indicator() with { Score = 8.5m });
        evaluation.AddIndicator(Given.Indicator(Target.AtMost(8m, "万元"), Actual.Of(8.106095m, "万元"), 6m));

        var sheet = ScoreSheet.Of(evaluation, Scheme.Cz2020);

        Assert.Equal(10m, sheet.Indicators[0].ByRule);
        Assert.Equal(5.92m, sheet.Indicators[1].ByRule);
        Assert.Equal("8 ÷ 8.106095 × 6 = 5.92", sheet.Indicators[1].Reason);
        Assert.Equal(10m + 8.5m + 5.92m, sheet.Total);
    }

    [Theory]
    [InlineData(90, Grade.Excellent)]
    [InlineData(89.99, Grade.Good)]
    [InlineData(80, Grade.Good)]
    [InlineData(79.99, Grade.Fair)]
    [InlineData(60, Grade.Fair)]
    [InlineData(59.99, Grade.Poor)]
    public void Grades_follow_the_bands(double total, Grade grade) =>
        Assert.Equal(grade, Scheme.Cz2020.GradeOf((decimal)total));

    [Fact]
    public void Every_shipped_scheme_gives_a_hundred_points_with_or_without_its_movable_levels()
    {
        foreach (var scheme in Scheme.Shipped.Values)
        foreach (var absent in scheme.Levels.Where(l => l.MovesTo.Count > 0).Append(null))
        {
            SchemeLevel[] left = absent is null ? [] : [absent];
            var present = scheme.Levels.Except(left).Sum(l => l.WeightWithout(left));
            Assert.Equal(100m, present + scheme.ExecutionWeight);
        }
    }

    [Fact]
    public void A_scheme_with_an_unknown_property_is_refused() =>
        Assert.Throws<System.Text.Json.JsonException>(() => Scheme.FromJson("""{"id":"x","wieght":1}"""u8));
}
