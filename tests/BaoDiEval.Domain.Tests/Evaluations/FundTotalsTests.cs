using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Domain.Tests.Evaluations;

public class FundTotalsTests
{
    [Fact]
    public void The_years_budget_contains_the_carry_over_and_the_rate_is_of_it()
    {
        var totals = Given.Funded(640_000m, 1_060.95m, 640_860.95m).Totals;

        Assert.Equal(Money.Yuan(641_060.95m), totals.AdjustedBudget);
        Assert.Equal(99.97m, totals.ExecutionRate!.Value.Percent());
        Assert.Equal(100.13m, totals.RateWithoutCarryOver!.Value.Percent());
        Assert.Equal(Money.Yuan(200m), totals.Unspent);
    }

    [Fact]
    public void Without_recorded_payments_what_was_paid_is_unknown_and_not_zero()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line());

        Assert.Null(evaluation.Totals.Executed);
        Assert.Null(evaluation.Totals.ExecutionRate);

        evaluation.KeepPayments();

        Assert.Equal(Money.Zero, evaluation.Totals.Executed);
    }

    [Fact]
    public void A_line_of_unknown_budget_makes_the_total_unknown_and_the_stated_one_counts()
    {
        var evaluation = Given.Evaluation();
        evaluation.AddBudgetLine(Given.Line());
        evaluation.AddBudgetLine(Given.Line("维护", budget: null));
        Assert.Null(evaluation.Totals.AdjustedBudget);

        evaluation.StateFunds(new() { AdjustedBudget = Money.TenThousandYuan(64m) });

        Assert.Equal(Money.Yuan(640_000m), evaluation.Totals.AdjustedBudget);
    }

    [Fact]
    public void Adjustments_change_the_appropriation_and_leave_the_initial_budget()
    {
        var evaluation = Given.Evaluation();
        var line = evaluation.AddBudgetLine(
            new()
            {
                Name = "工程",
                InitialBudget = Money.Yuan(100m),
                InitialCarriedOver = Money.Yuan(10m),
                CarriedOver = Money.Yuan(10m),
            }
        );
        line.ReplaceAdjustments([new(Money.Yuan(-30m), null, null, "追减"), new(Money.Yuan(5m), null, null, null)]);

        Assert.Equal(Money.Yuan(100m), line.InitialBudget);
        Assert.Equal(Money.Yuan(65m), line.Appropriation);
        Assert.Equal(Money.Yuan(75m), line.AdjustedBudget);
    }

    [Fact]
    public void The_three_sources_add_up_to_the_total()
    {
        var evaluation = Given.Funded(80_000m, 1_060.95m);
        var line = evaluation.BudgetLines[0];
        evaluation.RecordPayment(Given.Paid(80_000m, source: FundSource.Current), line);
        evaluation.RecordPayment(Given.Paid(1_060.95m, source: FundSource.CarriedOver), line);

        var sources = evaluation.Totals.Sources;

        Assert.Equal(["当年财政拨款", "上年结转资金", "其他资金"], sources.Select(s => s.Name));
        Assert.Equal([80_000m, 1_060.95m, 0m], sources.Select(s => s.Executed!.Value.Amount));
        Assert.Equal(evaluation.Totals.AdjustedBudget, sources.SumIfAllKnown(s => s.AdjustedBudget));
        Assert.Equal(evaluation.Totals.InitialBudget, sources.SumIfAllKnown(s => s.InitialBudget));
    }

    [Fact]
    public void Sources_of_a_lines_own_are_added_up_by_name()
    {
        var evaluation = Given.Evaluation();
        foreach (var name in new[] { "原种", "推广" })
        {
            var line = evaluation.AddBudgetLine(new() { Name = name });
            line.ReplaceSources([
                new("central", "中央补助", Money.Yuan(10m), Money.Yuan(12m)),
                new("local", "市县资金", Money.Yuan(1m), Money.Yuan(1m)),
            ]);
            evaluation.RecordPayment(Given.Paid(9m, source: "central"), line);
        }

        Assert.Equal(Money.Yuan(26m), evaluation.Totals.AdjustedBudget);
        Assert.Equal(Money.Yuan(22m), evaluation.Totals.InitialBudget);
        var central = evaluation.Totals.Sources[0];
        Assert.Equal(
            ("中央补助", Money.Yuan(24m), Money.Yuan(18m)),
            (central.Name, central.AdjustedBudget, central.Executed)
        );
    }

    [Theory]
    [InlineData(-20)]
    [InlineData(-10)]
    public void A_budget_cut_to_nothing_or_below_has_no_rate(int cut)
    {
        var evaluation = Given.Funded(budget: 10m, paid: [-5m]);
        evaluation.BudgetLines[0].ReplaceAdjustments([new(Money.Yuan(cut), null, null, "追减")]);

        Assert.Null(evaluation.Totals.ExecutionRate);
    }
}
