using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.TotalChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class TotalChecksTests
{
    private readonly Evaluation _evaluation = Given.Funded(100m, 0m, 100m);

    public TotalChecksTests()
    {
        _evaluation.Describe(null, null, "cz2020", null);
        _evaluation.AddIndicator(Given.Indicator(weight: 50m));
        _evaluation.AddIndicator(Given.Indicator(weight: 40m) with { Score = 35m, Level1 = "效益指标" });
    }

    [Fact]
    public void Weights_and_execution_make_a_hundred()
    {
        Found.Nothing(WeightsAreNotHundred, _evaluation);

        _evaluation.AddIndicator(Given.Indicator(weight: 0.01m));

        var finding = Found.Once(WeightsAreNotHundred, _evaluation, "");
        Assert.Contains("各指标分值合计90.01，加预算执行率10，共100.01分", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_weight_of_the_execution_is_the_one_the_paper_states()
    {
        _evaluation.StateResult(new() { ExecutionWeight = "20" });

        Found.Once(WeightsAreNotHundred, _evaluation, "");
    }

    [Fact]
    public void A_paper_without_weights_has_none_to_add_up() =>
        Found.Nothing(WeightsAreNotHundred, Given.With(Given.Indicator(weight: null)));

    [Theory]
    [InlineData("95", true)]
    [InlineData("95.00", true)]
    [InlineData("95.01", true)]
    [InlineData("94.99", true)]
    [InlineData("95.02", false)]
    [InlineData("94.98", false)]
    [InlineData(null, false)]
    public void A_printed_total_may_be_off_by_a_hundredth(string? total, bool holds)
    {
        _evaluation.StateResult(new() { ExecutionScore = "10", Total = total });

        Assert.Equal(holds ? [] : ["/stated/total"], Found.By(WrongTotal, _evaluation).Select(f => f.At));
    }

    [Fact]
    public void A_wrong_execution_score_does_not_make_the_total_wrong_that_adds_it_up()
    {
        _evaluation.StateResult(new() { ExecutionScore = "8", Total = "93" });
        Found.Nothing(WrongTotal, _evaluation);

        _evaluation.StateResult(new() { ExecutionScore = "8", Total = "95" });
        Found.Nothing(WrongTotal, _evaluation);

        _evaluation.StateResult(new() { ExecutionScore = "8", Total = "94" });
        var finding = Found.Once(WrongTotal, _evaluation, "/stated/total");
        Assert.Contains("加执行率得分10，总分应为95分", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_that_is_unknown_leaves_the_total_unknown()
    {
        _evaluation.AddIndicator(Given.Indicator() with { Actual = null });
        _evaluation.StateResult(new() { ExecutionScore = "10", Total = "80" });

        Found.Nothing(WrongTotal, _evaluation);
        Found.Nothing(WrongTotal, Given.With(Given.Indicator()));
    }

    [Fact]
    public void A_printed_sum_of_a_level_is_compared_too()
    {
        _evaluation.StateResult(Levels("35"));
        Found.Nothing(WrongTotal, _evaluation);

        _evaluation.StateResult(Levels("36"));
        Found.Once(WrongTotal, _evaluation, "/stated/levels/0/score");
    }

    [Theory]
    [InlineData("90", "优", true)]
    [InlineData("90", "优秀", true)]
    [InlineData("89.99", "优", false)]
    [InlineData("89.99", "良", true)]
    [InlineData("80", "中", false)]
    [InlineData("59.99", "差", true)]
    [InlineData("59.99", null, false)]
    [InlineData(null, "优", true)]
    [InlineData(null, "良", false)]
    public void The_grade_follows_the_total(string? total, string? grade, bool holds)
    {
        _evaluation.StateResult(new() { Total = total, Grade = grade });

        Assert.Equal(holds ? [] : ["/stated/grade"], Found.By(WrongGrade, _evaluation).Select(f => f.At));
    }

    [Fact]
    public void A_grade_without_any_total_is_not_judged()
    {
        var evaluation = Given.Evaluation();
        evaluation.StateResult(new() { Grade = "良" });

        Found.Nothing(WrongGrade, evaluation);
    }

    [Fact]
    public void A_grade_only_warns_where_no_scheme_was_chosen()
    {
        _evaluation.StateResult(new() { Total = "95", Grade = "良" });
        Assert.Equal(Severity.Error, Found.Once(WrongGrade, _evaluation, "/stated/grade").Severity);

        _evaluation.Describe(null, null, null, null);
        Assert.Equal(Severity.Warning, Found.Once(WrongGrade, _evaluation, "/stated/grade").Severity);
    }

    private static StatedResult Levels(string score) =>
        new()
        {
            ExecutionScore = "10",
            Total = "95",
            Levels = [new() { Level1 = "效益指标（40分）", Score = score }],
        };
}
