using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.RateChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class RateChecksTests
{
    // 64.086095 ÷ 64.106095 is 99.9688%.
    private readonly Evaluation _evaluation = Given.Funded(640_000m, 1_060.95m, 640_860.95m);

    [Theory]
    [InlineData("99.97", true)]
    [InlineData("99.97%", true)]
    [InlineData("９９.９７ ％", true)]
    [InlineData("99999999999999999999999999", false)]
    [InlineData("99.969", true)]
    [InlineData("100.0", true)]
    [InlineData("100%", true)]
    [InlineData("99.96", false)]
    [InlineData("100.00", false)]
    [InlineData("100.13", false)]
    [InlineData("—", false)]
    [InlineData(null, false)]
    public void A_printed_rate_may_be_off_by_half_of_its_last_decimal(string? printed, bool holds)
    {
        _evaluation.StateResult(new() { ExecutionRate = printed, Total = "90" });

        Assert.Equal(
            holds ? [] : ["/stated/executionRate"],
            Found.By(WrongExecutionRate, _evaluation).Select(f => f.At)
        );
    }

    [Fact]
    public void A_wrong_rate_is_told_with_the_right_one()
    {
        _evaluation.StateResult(new() { ExecutionRate = "100.13" });

        Assert.Equal(
            "执行率填为100.13%，按全年执行数640860.95元÷全年预算数641060.95元应为99.97%；请改正执行率。",
            Found.Once(WrongExecutionRate, _evaluation, "/stated/executionRate").Message
        );
    }

    [Fact]
    public void Without_a_stated_result_or_known_amounts_nothing_is_compared()
    {
        Found.Nothing(WrongExecutionRate, _evaluation);
        Found.Nothing(WrongExecutionScore, _evaluation);

        var unknown = Given.Evaluation();
        unknown.StateResult(new() { ExecutionScore = "9" });
        Found.Nothing(WrongExecutionRate, unknown);
        Found.Nothing(WrongExecutionScore, unknown);
        Found.Nothing(LowExecution, unknown);
    }

    [Fact]
    public void Rounded_amounts_leave_the_rate_some_room()
    {
        var evaluation = Given.Evaluation();
        // 2.9 ÷ 3.0 is 96.67%, but 2.94 ÷ 2.96 prints alike and is 99.32%.
        evaluation.StateFunds(
            new()
            {
                AdjustedBudget = Money.Yuan(30_000m),
                Executed = Money.Yuan(29_000m),
                Decimals = 1,
            }
        );
        evaluation.StateResult(new() { ExecutionRate = "99.32", ExecutionScore = "9.93" });
        Found.Nothing(WrongExecutionRate, evaluation);
        Found.Nothing(WrongExecutionScore, evaluation);

        evaluation.StateResult(new() { ExecutionRate = "90.00", ExecutionScore = "9" });
        Found.Once(WrongExecutionRate, evaluation, "/stated/executionRate");
        Found.Once(WrongExecutionScore, evaluation, "/stated/executionScore");
    }

    [Theory]
    [InlineData("9.99", true)]
    [InlineData("10", true)]
    [InlineData("10分", true)]
    [InlineData("10.01", true)]
    [InlineData("9.98", false)]
    [InlineData("10.02", false)]
    [InlineData(null, false)]
    public void The_score_of_the_rate_may_be_off_by_a_hundredth(string? printed, bool holds)
    {
        _evaluation.StateResult(new() { ExecutionScore = printed, Total = "90" });

        Assert.Equal(holds, Found.By(WrongExecutionScore, _evaluation).Count == 0);
    }

    [Fact]
    public void The_score_follows_the_weight_that_the_paper_states()
    {
        _evaluation.StateResult(new() { ExecutionWeight = "20", ExecutionScore = "19.99" });

        Found.Nothing(WrongExecutionScore, _evaluation);
    }

    [Fact]
    public void More_than_the_budget_earns_the_weight_and_no_more()
    {
        var evaluation = Given.Funded(640_000m, 0m, 640_860.95m);

        evaluation.StateResult(new() { ExecutionScore = "10" });
        Found.Nothing(WrongExecutionScore, evaluation);

        evaluation.StateResult(new() { ExecutionScore = "10.02" });
        Found.Once(WrongExecutionScore, evaluation, "/stated/executionScore");
    }

    [Fact]
    public void A_printed_rate_alone_is_compared_with_its_score()
    {
        var evaluation = Given.Evaluation();
        evaluation.StateResult(new() { ExecutionRate = "86.5%", ExecutionScore = "8.65" });
        Found.Nothing(WrongExecutionScore, evaluation);

        evaluation.StateResult(new() { ExecutionRate = "86.50%", ExecutionScore = "10" });
        Found.Once(WrongExecutionScore, evaluation, "/stated/executionScore");
    }

    [Fact]
    public void A_paper_that_gives_no_points_owes_no_score_of_the_rate()
    {
        _evaluation.StateResult(new() { ExecutionRate = "99.97" });

        Found.Nothing(WrongExecutionScore, _evaluation);
    }

    [Fact]
    public void Ninety_per_cent_need_no_reason_and_less_does()
    {
        Found.Nothing(LowExecution, Given.Funded(100m, 0m, 90m));
        var evaluation = Given.Funded(100m, 0m, 89.99m);
        Assert.True(Found.Once(LowExecution, evaluation, "/executionReason").Blocks);

        evaluation.ExplainExecution("无");
        Found.Once(LowExecution, evaluation, "/executionReason");

        evaluation.ExplainExecution("疫情影响，项目延期");
        Found.Nothing(LowExecution, evaluation);
    }

    // With the totals read from the text again for every figure this took a minute.
    [Fact]
    public void A_long_text_is_judged_in_seconds()
    {
        var evaluation = Given.Evaluation();
        evaluation.KeepRunningText(
            string.Concat(Enumerable.Repeat("全年预算数10万元，执行数9万元，执行率90%。", 3_000))
        );
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Found.Nothing(WrongExecutionRate, evaluation);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
