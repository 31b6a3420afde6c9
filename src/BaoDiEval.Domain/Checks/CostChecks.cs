using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Indicators beside the money they speak of (R35, R36, R39, R51).</summary>
public static class CostChecks
{
    public static readonly Check CostContradictsFunds = new(
        "R35",
        "成本与资金",
        Severity.Error,
        review =>
            review.Costs.SelectMany(cost => new[] { cost.TargetProblem(), cost.ActualProblem() }).OfType<Problem>()
    );

    public static readonly Check LineWithoutOutput = new(
        "R36",
        "资金无对应指标",
        Severity.Warning,
        review =>
            from entry in review.Evaluation.BudgetLines.Index()
            where review.Indicators.Any(i => i.Line is not null && !i.IsCost)
            where !review.Indicators.Any(i => i.Line == entry.Item && i is { IsOutput: true, IsCost: false })
            let share = ShareOfBudget(review, entry.Item.AdjustedBudget)
            where share is not null && share.Value.Percent(12) >= review.Scheme.OutputNeededFromShare
            select new Problem(
                Place.BudgetLine(entry.Index),
                $"“{entry.Item.Name}”全年预算数{Yuan(entry.Item.AdjustedBudget!.Value)}，占{share}，除成本外没有对应的产出指标；请补充指标或关联已有指标。",
                Figures(entry.Item.AdjustedBudget.Value, share)
            )
    );

    public static readonly Check OutputsOutOfStep = new("R39", "产出与支出失衡", Severity.Warning, JudgeStep);

    public static readonly Check QuantityTimesPrice = new(
        "R51",
        "量价复算",
        Severity.Warning,
        review => review.Indicators.Select(Product).OfType<Problem>()
    );

    public static IReadOnlyList<Check> All =>
        [CostContradictsFunds, LineWithoutOutput, OutputsOutOfStep, QuantityTimesPrice];

    private static Rate? ShareOfBudget(Review review, Money? line) =>
        line is { } amount && review.Totals.LedgerAdjustedBudget is { } whole ? amount.ShareOf(whole) : null;

    private static IEnumerable<Problem> JudgeStep(Review review)
    {
        var outputs = review.Indicators.Where(i => i is { IsOutput: true, IsCost: false }).ToList();
        if (outputs.Count == 0 || ReviewedRate.Of(review) is not { } rate)
            yield break;
        var isAllDone =
            outputs.TrueForAll(i => i.Outcome != Outcome.Missed) && outputs.Exists(i => i.Outcome == Outcome.Met);
        var completed = Rounding.Half(Completion(review, outputs) * 100m, 2);
        if (isAllDone && rate.Percent < review.Scheme.SlowSpendingBelow)
            yield return OutOfStep("全部完成", rate.Rate, Figures("all", rate.Rate));
        else if (completed < review.Scheme.FewOutputsBelow && rate.Percent >= review.Scheme.FastSpendingFrom)
            yield return OutOfStep($"平均完成{Number(completed)}%", rate.Rate, Figures(completed, rate.Rate));
    }

    private static Problem OutOfStep(string outputs, Rate rate, string figures) =>
        new(
            Place.Whole,
            $"产出指标{outputs}，执行率{rate}，产出与资金进度不匹配；请核对完成情况、支付或说明原因。",
            figures
        );

    // By weight where every output has one; what cannot be told counts as done.
    private static decimal Completion(Review review, List<ReviewedIndicator> outputs)
    {
        var isWeighted = outputs.TrueForAll(i => i.Terms.Weight > 0m);
        decimal Weight(ReviewedIndicator i) => isWeighted ? i.Terms.Weight!.Value : 1m;
        return outputs.Sum(i => Weight(i) * Reached(review, i)) / outputs.Sum(Weight);
    }

    private static decimal Reached(Review review, ReviewedIndicator i) =>
        i.Outcome == Outcome.Missed
        && Attainment.Ratio(i.Terms.Target!, i.Terms.Actual, i.Terms.Unit, review.Scheme.ReverseFormula) is { } ratio
            ? ratio.Part / ratio.Whole
            : 1m;

    // The product may be what was planned or what was reached.
    private static Problem? Product(ReviewedIndicator i)
    {
        if (i.Terms is not { Quantity: { } quantity, UnitPrice: { } price })
            return null;
        var amounts = new[] { CostOfLine.Actual(i), CostOfLine.Limit(i) }.OfType<PrintedAmount>().ToList();
        var product = quantity * price;
        if (amounts.Count == 0 || amounts.Exists(a => a.Is(product)))
            return null;
        return new(
            i.At,
            $"“{i.Name}”数量{Number(quantity)}×单价{Number(price)}={Number(product)}，与金额{i.Terms.Actual?.Display ?? i.Terms.Target?.Display}不符；请核对数量、单价和金额。",
            Figures(quantity, price, amounts[0].Yuan)
        );
    }
}
