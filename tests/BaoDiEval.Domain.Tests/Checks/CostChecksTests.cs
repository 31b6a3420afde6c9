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

    private void AddCost(Target target, Actual actual) =>
        _evaluation.AddIndicator(Cost(target, actual), _evaluation.BudgetLines[0]);

    private static IndicatorTerms Cost(Target target, Actual actual) =>
        Given.Indicator(target, actual, name: "网络通讯费", level2: "成本指标");
}
