using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.CostChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class CostChecksTests
{
    private readonly Evaluation _evaluation = Given.Funded(80_000m, 1_060.95m, 81_060.95m);

    [Theory]
    [InlineData("8.106095", true)]
    [InlineData("8.11", true)]
    [InlineData("8.10", false)]
    [InlineData("8.1", true)]
    [InlineData("8", false)]
    public void An_actual_cost_agrees_with_the_payments_as_far_as_it_is_printed(string printed, bool holds)
    {
        AddCost(Target.AtMost(8m, "万元"), Actual.FromWords(printed + "万元"));

        Assert.Equal(
            holds ? [] : ["/indicators/0/actual"],
            Found.By(CostContradictsFunds, _evaluation).Select(f => f.At)
        );
    }

    [Fact]
    public void Yuan_and_ten_thousands_of_them_are_compared_in_yuan()
    {
        AddCost(Target.AtMost(8m, "万元"), Actual.Of(81_060.95m, "元"));

        Found.Nothing(CostContradictsFunds, _evaluation);
    }

    [Fact]
    public void A_limit_above_the_budget_of_the_line_is_found()
    {
        AddCost(Target.AtMost(8.106095m, "万元"), Actual.Of(8.106095m, "万元"));
        AddCost(Target.AtMost(8.106096m, "万元"), Actual.Of(8.106095m, "万元"));

        Found.Once(CostContradictsFunds, _evaluation, "/indicators/1/target");
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(8.106095, true)]
    [InlineData(7, false)]
    public void An_exact_cost_is_the_initial_or_the_adjusted_budget(double target, bool holds)
    {
        AddCost(Target.Exactly((decimal)target, "万元"), Actual.Of(8.106095m, "万元"));

        Assert.Equal(
            holds ? [] : ["/indicators/0/target"],
            Found.By(CostContradictsFunds, _evaluation).Select(f => f.At)
        );
    }

    [Fact]
    public void Several_costs_may_split_what_a_line_paid()
    {
        AddCost(Target.AtMost(5m, "万元"), Actual.Of(5m, "万元"));
        AddCost(Target.AtMost(3.106095m, "万元"), Actual.Of(3.106095m, "万元"));
        Found.Nothing(CostContradictsFunds, _evaluation);

        AddCost(Target.AtMost(1m, "万元"), Actual.Of(1m, "万元"));
        Assert.Equal(3, Found.By(CostContradictsFunds, _evaluation).Count);
    }

    [Fact]
    public void Prices_of_one_piece_other_units_and_indicators_without_a_line_are_left_alone()
    {
        var cost = Cost(Target.AtMost(9m, "万元"), Actual.Of(9m, "万元"));
        _evaluation.AddIndicator(cost);
        _evaluation.AddIndicator(cost with { Name = "人均成本" }, _evaluation.BudgetLines[0]);
        _evaluation.AddIndicator(cost with { Level2 = "数量指标" }, _evaluation.BudgetLines[0]);
        AddCost(Target.AtMost(300m, "元/亩"), Actual.Of(300m, "元/亩"));

        Found.Nothing(CostContradictsFunds, _evaluation);
    }

    [Fact]
    public void Unknown_budget_and_payments_are_not_compared()
    {
        var evaluation = Given.Evaluation();
        var line = evaluation.AddBudgetLine(Given.Line(budget: null));
        evaluation.AddIndicator(Cost(Target.AtMost(9m, "万元"), Actual.Of(9m, "万元")), line);

        Found.Nothing(CostContradictsFunds, evaluation);
    }

    [Theory]
    [InlineData(9_006.77, false)] // just under a tenth of both
    [InlineData(9_006.78, true)]
    public void A_tenth_of_the_budget_needs_an_output(double budget, bool isFound)
    {
        _evaluation.AddIndicator(Given.Indicator(), _evaluation.BudgetLines[0]);
        _evaluation.AddBudgetLine(Given.Line("维护", (decimal)budget));

        Assert.Equal(isFound ? ["/budgetLines/1"] : [], Found.By(LineWithoutOutput, _evaluation).Select(f => f.At));
    }

    [Fact]
    public void A_cost_or_a_benefit_is_no_output_and_without_any_link_nothing_is_said()
    {
        var line = _evaluation.BudgetLines[0];
        AddCost(Target.AtMost(8m, "万元"), Actual.Of(8.106095m, "万元"));
        Found.Nothing(LineWithoutOutput, _evaluation);

        _evaluation.AddIndicator(Given.Indicator(level1: "效益指标", level2: "社会效益指标"), line);
        Found.Once(LineWithoutOutput, _evaluation, "/budgetLines/0");

        _evaluation.AddIndicator(Given.Indicator(), line);
        Found.Nothing(LineWithoutOutput, _evaluation);
    }

    [Theory]
    [InlineData(60, 100, false)]
    [InlineData(59.99, 100, true)]
    [InlineData(95, 60, false)]
    [InlineData(95, 59.99, true)]
    [InlineData(94.99, 59.99, false)]
    public void Outputs_and_spending_keep_step(double paid, double done, bool isFound)
    {
        var evaluation = Given.Funded(100m, 0m, (decimal)paid);
        evaluation.AddIndicator(Given.Indicator(Target.AtLeast(100m, "户"), Actual.Of((decimal)done, "户")));

        Assert.Equal(isFound ? [""] : [], Found.By(OutputsOutOfStep, evaluation).Select(f => f.At));
    }

    [Fact]
    public void Without_outputs_or_without_a_rate_there_is_no_step()
    {
        Found.Nothing(OutputsOutOfStep, Given.Funded(100m, 0m, 1m));
        Found.Nothing(OutputsOutOfStep, Given.With(Given.Indicator()));
    }

    [Theory]
    [InlineData(20, 405.30, true)] // 8106 元
    [InlineData(20, 0.0405, true)] // 0.81 万元
    [InlineData(20, 402, false)]
    [InlineData(20, 408, false)]
    public void Quantity_times_price_is_the_amount(double quantity, double price, bool holds)
    {
        var terms = Cost(Target.AtMost(9m, "万元"), Actual.FromWords("0.81万元")) with
        {
            Quantity = (decimal)quantity,
            UnitPrice = (decimal)price,
        };

        Assert.Equal(holds ? [] : ["/indicators/0"], Found.By(QuantityTimesPrice, Given.With(terms)).Select(f => f.At));
    }

    [Fact]
    public void A_product_may_be_the_planned_amount_and_needs_an_amount()
    {
        var planned = Cost(Target.AtMost(9m, "万元"), Actual.Of(8m, "万元")) with
        {
            Quantity = 3m,
            UnitPrice = 30_000m,
        };
        Found.Nothing(QuantityTimesPrice, Given.With(planned, planned with { UnitPrice = null }));
        Found.Nothing(QuantityTimesPrice, Given.With(Given.Indicator() with { Quantity = 3m, UnitPrice = 5m }));
    }

    private void AddCost(Target target, Actual actual) =>
        _evaluation.AddIndicator(Cost(target, actual), _evaluation.BudgetLines[0]);

    private static IndicatorTerms Cost(Target target, Actual actual) =>
        Given.Indicator(target, actual, name: "网络通讯费", level2: "成本指标");
}
