using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.FundChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class FundChecksTests
{
    private readonly Evaluation _evaluation = Given.Funded(641_000m, 60.95m, 640_860.95m);

    [Fact]
    public void A_budget_of_lines_and_one_stated_alike_agree() =>
        AssertSilent(new() { AdjustedBudget = Money.Yuan(641_060.95m), InitialBudget = Money.Yuan(641_000m) });

    [Fact]
    public void A_stated_budget_that_differs_by_a_fen_is_found()
    {
        _evaluation.StateFunds(new() { AdjustedBudget = Money.Yuan(641_060.96m) });

        var finding = Found.Once(LinesMissTheBudget, _evaluation, "/funds/adjustedBudget");

        Assert.Contains("641060.95元", finding.Message, StringComparison.Ordinal);
        Assert.Contains("641060.96元", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_initial_budget_that_differs_from_the_lines_is_found()
    {
        _evaluation.StateFunds(new() { InitialBudget = Money.Yuan(640_000m) });

        Found.Once(LinesMissTheBudget, _evaluation, "/funds/initialBudget");
    }

    [Theory]
    [InlineData(641_100, 2, true)] // 64.11 of 64.106095
    [InlineData(641_000, 2, false)] // 64.10
    [InlineData(641_000, 1, true)] // 64.1
    [InlineData(640_000, 0, false)] // 64 is exact, not about 64
    public void An_amount_printed_with_decimals_may_be_rounded(int stated, int decimals, bool holds)
    {
        _evaluation.StateFunds(new() { AdjustedBudget = Money.Yuan(stated), Decimals = decimals });

        Assert.Equal(holds, Found.By(LinesMissTheBudget, _evaluation).Count == 0);
        Assert.Equal(holds, Found.By(BudgetDoesNotFollow, _evaluation).Count == 0);
    }

    [Fact]
    public void A_line_of_unknown_budget_has_no_sum_to_compare()
    {
        _evaluation.AddBudgetLine(Given.Line("维护", budget: null));

        AssertSilent(new() { AdjustedBudget = Money.Yuan(1m), InitialBudget = Money.Yuan(1m) });
    }

    [Fact]
    public void Payments_that_miss_the_stated_total_are_found()
    {
        _evaluation.StateFunds(new() { Executed = Money.Yuan(640_860.95m) });
        Found.Nothing(PaymentsMissTheTotal, _evaluation);

        _evaluation.StateFunds(new() { Executed = Money.Yuan(640_860.94m) });
        Found.Once(PaymentsMissTheTotal, _evaluation, "/funds/executed");
    }

    [Fact]
    public void Without_kept_payments_the_stated_total_has_nothing_beside_it()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line());
        evaluation.StateFunds(new() { Executed = Money.Yuan(5m) });

        Found.Nothing(PaymentsMissTheTotal, evaluation);
    }

    [Fact]
    public void Sources_that_add_up_are_silent_and_others_are_found()
    {
        Found.Nothing(SourcesDoNotAddUp, Stated(null, 100m, 60m, 40m));
        Found.Once(SourcesDoNotAddUp, Stated(null, 100m, 60m, 39.99m), "/funds/adjustedBudget");
    }

    [Fact]
    public void A_source_row_left_blank_leaves_the_sum_unknown() =>
        Found.Nothing(SourcesDoNotAddUp, Stated(null, 100m, 60m, null));

    [Fact]
    public void Parts_that_only_rounding_keeps_from_adding_up_are_no_error()
    {
        Found.Nothing(SourcesDoNotAddUp, Stated(2, 1_000_000m, 333_300m, 333_300m, 333_300m));
        Found.Once(SourcesDoNotAddUp, Stated(2, 1_000_000m, 333_300m, 333_300m, 333_100m), "/funds/adjustedBudget");
        Found.Once(SourcesDoNotAddUp, Stated(2, 1_000_000m, 999_900m), "/funds/adjustedBudget");
    }

    [Fact]
    public void Own_sources_of_a_line_add_up_to_its_initial_budget()
    {
        var line = _evaluation.AddBudgetLine(Given.Line("原种", 12m));
        line.ReplaceSources([new("a", "中央补助", Money.Yuan(10m), null), new("b", "市县资金", Money.Yuan(2m), null)]);
        Found.Nothing(SourcesDoNotAddUp, _evaluation);

        line.ReplaceSources([new("a", "中央补助", Money.Yuan(10m), null), new("b", "市县资金", Money.Yuan(1m), null)]);
        Found.Once(SourcesDoNotAddUp, _evaluation, "/budgetLines/1/initialBudget");
    }

    [Fact]
    public void A_part_of_the_initial_budget_cannot_exceed_it()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line("维护", 10m) with { InitialCarriedOver = Money.Yuan(10.01m) });

        Found.Once(SourcesDoNotAddUp, evaluation, "/budgetLines/0/initialBudget");
    }

    [Fact]
    public void An_appropriation_that_follows_from_start_and_adjustments_is_silent()
    {
        var line = _evaluation.AddBudgetLine(Given.Line("工程", 100m) with { Appropriation = Money.Yuan(75m) });
        Found.Once(BudgetDoesNotFollow, _evaluation, "/budgetLines/1");

        line.ReplaceAdjustments([new(Money.Yuan(-30m), null, null, "追减"), new(Money.Yuan(5m), null, null, "追加")]);
        Found.Nothing(BudgetDoesNotFollow, _evaluation);
    }

    [Fact]
    public void A_known_budget_whose_start_is_unknown_is_found()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line("工程", budget: null) with { Appropriation = Money.Yuan(75m) });
        Found.Once(BudgetDoesNotFollow, evaluation, "/budgetLines/0/initialBudget");

        evaluation.StateFunds(new() { InitialBudget = Money.Yuan(75m) });
        Found.Nothing(BudgetDoesNotFollow, evaluation);
    }

    [Fact]
    public void A_paper_without_its_initial_budget_is_found_only_when_it_states_a_budget()
    {
        var evaluation = Given.Evaluation();
        evaluation.StateFunds(new() { Executed = Money.Yuan(5m) });
        Found.Nothing(BudgetDoesNotFollow, evaluation);

        evaluation.StateFunds(new() { AdjustedBudget = Money.Yuan(5m) });
        Found.Once(BudgetDoesNotFollow, evaluation, "/funds/initialBudget");
    }

    [Fact]
    public void A_stated_budget_without_the_carry_over_does_not_follow()
    {
        _evaluation.StateFunds(new() { AdjustedBudget = Money.Yuan(641_000m) });

        var finding = Found.Once(BudgetDoesNotFollow, _evaluation, "/funds/adjustedBudget");
        Assert.Contains("差60.95元", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_sources_follow_their_recorded_adjustments()
    {
        var evaluation = Given.Evaluation();
        var line = evaluation.AddBudgetLine(new() { Name = "原种" });
        line.ReplaceSources([
            new("a", "中央补助", Money.Yuan(10m), Money.Yuan(12m)),
            new("b", "上年结转", Money.Zero, Money.Yuan(1m)),
        ]);
        Found.Nothing(BudgetDoesNotFollow, evaluation);

        line.ReplaceAdjustments([new(Money.Yuan(2m), null, null, null)]);
        Found.Nothing(BudgetDoesNotFollow, evaluation);

        line.ReplaceAdjustments([new(Money.Yuan(3m), null, null, null)]);
        Found.Once(BudgetDoesNotFollow, evaluation, "/budgetLines/0");
    }

    private static Evaluation Stated(int? decimals, decimal total, params decimal?[] sources)
    {
        var evaluation = Given.Evaluation();
        evaluation.StateFunds(
            new()
            {
                AdjustedBudget = Money.Yuan(total),
                Decimals = decimals,
                Sources =
                [
                    .. sources.Select(s => new StatedSource
                    {
                        AdjustedBudget = s is { } known ? Money.Yuan(known) : null,
                    }),
                ],
            }
        );
        return evaluation;
    }

    private void AssertSilent(StatedFunds funds)
    {
        _evaluation.StateFunds(funds);
        Found.Nothing(LinesMissTheBudget, _evaluation);
    }
}
