using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Carry-over (上年结转) that was spent but is not in the budget (R10).</summary>
internal static class CarryOver
{
    public static IEnumerable<Problem> PaidBeyondTheRow(Review review)
    {
        if (!review.Evaluation.KeepsPayments)
            yield break;
        foreach (var (index, line) in review.Evaluation.BudgetLines.Index())
        {
            var available =
                line.Sources.Count > 0
                    ? OwnSources(line).Sum(s => s.AdjustedBudget ?? Money.Zero)
                    : line.Terms.CarriedOver;
            var paid = review
                .Evaluation.Payments.Where(p => p.Line == line && IsCarriedOver(p, line))
                .Sum(p => p.Amount);
            if (paid > available)
                yield return new(
                    Place.BudgetLine(index, "carriedOver"),
                    $"“{line.Name}”用上年结转支付{Yuan(paid)}，结转资金栏为{Shown(available)}；请在该项登记上年结转资金。",
                    Figures(paid, available)
                );
        }
    }

    public static IEnumerable<Problem> EmptyRowOnPaper(Review review)
    {
        if (review.Evaluation.Funds is not { } funds)
            yield break;
        var known = review.Totals.CarriedOver;
        var paid = review.Evaluation.Payments.Where(p => p.Terms.Source == FundSource.CarriedOver).Sum(p => p.Amount);
        foreach (var (index, row) in funds.Sources.Index())
        {
            if (!IsCarryOver(row.Name) || (row.AdjustedBudget ?? Money.Zero) != Money.Zero)
                continue;
            var used = new[] { row.Executed ?? Money.Zero, paid, known }.Max();
            if (used > review.Funds.Tolerance)
                yield return new(
                    FormattableString.Invariant($"/funds/sources/{index}/adjustedBudget"),
                    $"使用了上年结转{Yuan(used)}，资金表的“{row.Name}”却为空；请在全年预算数中填列结转资金。",
                    Figures(used)
                );
        }
    }

    private static string Shown(Money available) => available == Money.Zero ? "空" : Yuan(available);

    private static IEnumerable<LineSource> OwnSources(BudgetLine line) => line.Sources.Where(s => IsCarryOver(s.Name));

    private static bool IsCarriedOver(Payment payment, BudgetLine line) =>
        payment.Terms.Source == FundSource.CarriedOver || OwnSources(line).Any(s => s.Key == payment.Terms.Source);

    private static bool IsCarryOver(string? name) => name?.Contains("结转", StringComparison.Ordinal) == true;
}
