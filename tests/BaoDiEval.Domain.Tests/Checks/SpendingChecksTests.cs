using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.SpendingChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class SpendingChecksTests
{
    [Fact]
    public void The_whole_budget_may_be_paid_to_the_fen()
    {
        var evaluation = Given.Funded(100_000m, 0m, 100_000m);

        Found.Nothing(PaidBeyondBudget, evaluation);
        Found.Nothing(LineOverspent, evaluation);
        Found.Nothing(SurplusUnaccounted, evaluation);
    }

    [Fact]
    public void A_fen_beyond_the_budget_is_found()
    {
        var evaluation = Given.Funded(100_000m, 0m, 100_000.01m);

        var finding = Found.Once(PaidBeyondBudget, evaluation, "");

        Assert.Contains("超出0.01元，执行率100.00%", finding.Message, StringComparison.Ordinal);
        Assert.True(finding.Blocks);
        Found.Once(LineOverspent, evaluation, "/budgetLines/0");
    }

    [Fact]
    public void Carry_over_belongs_to_the_budget() =>
        Found.Nothing(PaidBeyondBudget, Given.Funded(80_000m, 1_060.95m, 81_060.95m));

    [Fact]
    public void A_written_reason_is_shown_and_lifts_the_block()
    {
        var evaluation = Given.Funded(100_000m, 0m, 100_000.01m);
        evaluation.ExplainExecution("年末补付上年尾款");

        var finding = Found.Once(PaidBeyondBudget, evaluation, "");

        Assert.Equal("年末补付上年尾款", finding.Reason);
        Assert.False(finding.Blocks);
    }

    [Fact]
    public void A_reason_does_not_lift_the_block_of_other_errors()
    {
        var evaluation = Given.Funded(0m, 0m, 5m);
        evaluation.ExplainExecution("年末补付上年尾款");
        evaluation.Explain(new("R06", "", "年末补付上年尾款"));

        Assert.True(Found.Once(PaidWithoutBudget, evaluation, "").Blocks);
    }

    [Fact]
    public void An_explanation_belongs_to_the_figures_it_was_given_for()
    {
        var evaluation = Given.Funded(100_000m, 0m, 100_001m);
        var figures = Found.Once(LineOverspent, evaluation, "/budgetLines/0").Figures;
        evaluation.Explain(new("R09", "/budgetLines/0", "由其他明细调剂", figures));
        Assert.False(Found.Once(LineOverspent, evaluation, "/budgetLines/0").Blocks);

        evaluation.RecordPayment(Given.Paid(1m), evaluation.BudgetLines[0]);

        Assert.True(Found.Once(LineOverspent, evaluation, "/budgetLines/0").Blocks);
    }

    [Fact]
    public void Stated_amounts_rounded_alike_keep_their_order()
    {
        var evaluation = Given.Evaluation();
        Assert.Equal("", Beyond(evaluation, 641_100m, 641_100m));
        Assert.Equal("/funds/executed", Beyond(evaluation, 641_000m, 641_100m));
    }

    [Fact]
    public void A_rounded_payment_beside_an_exact_budget_may_be_half_a_unit_above()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line("网络", 641_060.95m));

        evaluation.StateFunds(new() { Executed = Money.Yuan(641_100m), Decimals = 2 });
        Found.Nothing(PaidBeyondBudget, evaluation);

        evaluation.StateFunds(new() { Executed = Money.Yuan(641_200m), Decimals = 2 });
        Found.Once(PaidBeyondBudget, evaluation, "/funds/executed");
    }

    [Fact]
    public void Nothing_is_said_of_payments_nobody_recorded()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line());

        foreach (var check in All)
            Found.Nothing(check, evaluation);
    }

    [Fact]
    public void Spending_without_a_budget_is_found_and_no_spending_is_not()
    {
        Found.Nothing(PaidWithoutBudget, Given.Funded(0m));
        var evaluation = Given.Funded(0m, 0m, 0.01m);
        Found.Once(PaidWithoutBudget, evaluation, "");
        Found.Nothing(PaidBeyondBudget, evaluation);
    }

    [Fact]
    public void One_line_overspent_is_found_though_the_whole_is_not()
    {
        var evaluation = Given.Funded(100m, 0m, 90m);
        evaluation.RecordPayment(Given.Paid(10.01m), evaluation.AddBudgetLine(Given.Line("维护", 10m)));

        Found.Once(LineOverspent, evaluation, "/budgetLines/1");
        Found.Nothing(PaidBeyondBudget, evaluation);
    }

    [Fact]
    public void Carry_over_may_be_spent_as_far_as_it_is_registered()
    {
        var evaluation = Given.Funded(80_000m, 1_060.95m);
        var line = evaluation.BudgetLines[0];
        evaluation.RecordPayment(Given.Paid(1_060.95m, source: FundSource.CarriedOver), line);
        Found.Nothing(CarryOverNotRegistered, evaluation);

        evaluation.RecordPayment(Given.Paid(0.01m, source: FundSource.CarriedOver), line);
        Found.Once(CarryOverNotRegistered, evaluation, "/budgetLines/0/carriedOver");
    }

    [Fact]
    public void Carry_over_spent_with_an_empty_row_is_found()
    {
        var evaluation = Given.Funded();
        evaluation.RecordPayment(Given.Paid(5m, source: FundSource.CarriedOver), evaluation.BudgetLines[0]);

        var finding = Found.Once(CarryOverNotRegistered, evaluation, "/budgetLines/0/carriedOver");
        Assert.Contains("结转资金栏为空", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_carry_over_row_on_paper_is_found_only_when_carry_over_was_used()
    {
        var evaluation = Given.Evaluation();
        evaluation.StateFunds(new() { Sources = [new() { Name = "上年结转资金", Executed = Money.Zero }] });
        Found.Nothing(CarryOverNotRegistered, evaluation);

        evaluation.StateFunds(new() { Sources = [new() { Name = "上年结转资金", Executed = Money.Yuan(5m) }] });
        Found.Once(CarryOverNotRegistered, evaluation, "/funds/sources/0/adjustedBudget");
    }

    [Fact]
    public void Money_left_over_is_found_line_by_line()
    {
        var evaluation = Given.Funded(100m, 0m, 99.99m);
        evaluation.AddBudgetLine(Given.Line("维护", 10m));

        Assert.Equal(["/budgetLines/0", "/budgetLines/1"], Found.By(SurplusUnaccounted, evaluation).Select(f => f.At));
    }

    [Theory]
    [InlineData(200, "交回财政", true)]
    [InlineData(null, "结转下年", true)]
    [InlineData(200, null, false)]
    [InlineData(199, "交回财政", false)]
    [InlineData(201, "交回财政", false)]
    public void A_registered_destination_covers_exactly_what_is_left(int? amount, string? destination, bool holds)
    {
        var evaluation = Given.Funded(160_000m, 0m, 159_800m);
        evaluation.ReplaceSurpluses([
            new(evaluation.BudgetLines[0], amount is { } known ? Money.Yuan(known) : null, destination, null),
        ]);

        Assert.Equal(holds, Found.By(SurplusUnaccounted, evaluation).Count == 0);
    }

    [Fact]
    public void A_destination_for_the_whole_is_compared_with_the_whole()
    {
        var evaluation = Given.Funded(100m, 0m, 90m);
        evaluation.AddBudgetLine(Given.Line("维护", 10m));
        evaluation.ReplaceSurpluses([new(null, Money.Yuan(20m), "交回财政", null)]);
        Found.Nothing(SurplusUnaccounted, evaluation);

        evaluation.ReplaceSurpluses([new(null, Money.Yuan(10m), "交回财政", null)]);
        Found.Once(SurplusUnaccounted, evaluation, "");
    }

    [Fact]
    public void A_surplus_where_nothing_is_left_is_found()
    {
        var evaluation = Given.Funded(100m, 0m, 100m);
        evaluation.ReplaceSurpluses([new(null, Money.Yuan(1m), "交回财政", null)]);

        Found.Once(SurplusUnaccounted, evaluation, "");
    }

    [Fact]
    public void A_destination_told_in_the_text_is_enough()
    {
        var evaluation = Given.Funded(160_000m, 0m, 159_800m);
        evaluation.Write("implementation.spending", "执行良好。结余200元已由区财政收回。");

        Found.Nothing(SurplusUnaccounted, evaluation);
    }

    [Fact]
    public void What_the_paper_leaves_over_in_total_is_found()
    {
        var evaluation = Given.Evaluation();
        evaluation.StateFunds(new() { AdjustedBudget = Money.Yuan(1_660_000m), Executed = Money.Yuan(1_615_057.56m) });

        Found.Once(SurplusUnaccounted, evaluation, "");
    }

    private static string Beyond(Evaluation evaluation, decimal budget, decimal executed)
    {
        evaluation.StateFunds(
            new()
            {
                AdjustedBudget = Money.Yuan(budget),
                Executed = Money.Yuan(executed),
                Decimals = 2,
            }
        );
        return string.Join(' ', Found.By(PaidBeyondBudget, evaluation).Select(f => f.At));
    }
}
