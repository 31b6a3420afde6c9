using BaoDiEval.Domain.Checks.Text;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether what was paid fits the budget, and where the rest goes (R03, R06, R09, R10, R11).</summary>
public static class SpendingChecks
{
    public static readonly Check PaidBeyondBudget = new(
        "R03",
        "超预算执行",
        Severity.Error,
        review =>
            review.Funds is { Executed: { } executed, Adjusted: { } adjusted, Rate: { } rate }
            && executed.Exceeds(adjusted)
                ?
                [
                    new(
                        executed.At,
                        $"全年执行数{Yuan(executed.Amount)}，超过全年预算数{Yuan(adjusted.Amount)}，超出{Yuan(Difference(executed.Amount, adjusted.Amount))}，执行率{rate}；请核对上年结转或追加是否漏登，确属超支的请填写原因。",
                        Figures(executed.Amount, adjusted.Amount)
                    )
                    {
                        Reason = review.Evaluation.ExecutionReason,
                    },
                ]
                : []
    );

    public static readonly Check PaidWithoutBudget = new(
        "R06",
        "零预算",
        Severity.Error,
        review =>
            review.Funds is { Executed: { } executed, Adjusted: { } adjusted }
            && adjusted.Amount <= Money.Zero
            && executed.Amount > Money.Zero
                ?
                [
                    new(
                        executed.At,
                        $"全年预算数为{Yuan(adjusted.Amount)}，却有支出{Yuan(executed.Amount)}；请补登预算、追加或上年结转。",
                        Figures(adjusted.Amount, executed.Amount)
                    ),
                ]
                : []
    );

    public static readonly Check LineOverspent = new(
        "R09",
        "分项超支",
        Severity.Warning,
        review =>
            (
                from entry in review.Evaluation.BudgetLines.Index()
                let paid = review.Totals.PaidOn(entry.Item)
                let budget = entry.Item.AdjustedBudget
                where paid > budget
                select new Problem(
                    Place.BudgetLine(entry.Index),
                    $"“{entry.Item.Name}”已支付{Yuan(paid.Value)}，超过该项预算（含结转）{Yuan(budget.Value)}，超支{Yuan(Difference(paid.Value, budget.Value))}；请核对结转、调剂或支付的归属。",
                    Figures(paid.Value, budget.Value)
                )
            )
                .Concat(OverspentInText.Lines(review))
                .ByPlace()
    );

    public static readonly Check CarryOverNotRegistered = new(
        "R10",
        "结转未登记",
        Severity.Error,
        review =>
            [
                .. CarryOver.PaidBeyondTheRow(review),
                .. CarryOver.EmptyRowOnPaper(review),
                .. CarryOverInText.NotRegistered(review),
            ]
    );

    public static readonly Check SurplusUnaccounted = new(
        "R11",
        "结余结转",
        Severity.Warning,
        review => Leftover.Unaccounted(review).Concat(LeftoverInText.Unaccounted(review)).ByPlace()
    );

    public static IReadOnlyList<Check> All =>
        [PaidBeyondBudget, PaidWithoutBudget, LineOverspent, CarryOverNotRegistered, SurplusUnaccounted];
}
