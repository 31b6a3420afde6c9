using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Carry-over (上年结转) that the text spends while no budget figure counts it (R10).</summary>
internal static class CarryOverInText
{
    public static IEnumerable<Problem> NotRegistered(Review review)
    {
        if (IsRegistered(review))
            yield break;
        foreach (var figure in review.Text.Funds)
            if (figure is { Role: FundRole.CarriedOver, IsCertain: true, Value: > 0m } && IsLeftOut(review, figure))
                yield return new(
                    figure.At,
                    $"正文“{figure.Mention.Quoted}”，使用了上年结转，{Beside(review)}结转资金栏为空；请在上年结转资金栏登记并计入全年预算数。",
                    Figures(figure.Quantity)
                );
    }

    private static bool IsRegistered(Review review) =>
        review.Totals.CarriedOver > Money.Zero
        || review.Evaluation.BudgetLines.Any(l => l.Terms.InitialCarriedOver > Money.Zero)
        || review.Totals.Sources.Any(s =>
            s.Name.Contains("结转", StringComparison.Ordinal)
            && (s.AdjustedBudget ?? s.Executed ?? s.InitialBudget) > Money.Zero
        );

    // More was paid than the budget holds, or the year's budget is still the initial one, though carry-over was spent.
    private static bool IsLeftOut(Review review, FundMention figure)
    {
        var funds = review.Funds;
        if (funds is { Executed: { } executed, Adjusted: { } adjusted } && executed.Exceeds(adjusted))
            return true;
        return review.Evaluation.BudgetLines.Count > 0
            ? figure.Line is not null || figure.IsWhole || figure.Owner is not null
            : funds is { Initial: { } initial, Adjusted: { } budget }
                && IsNamed(review, FundRole.Initial)
                && IsNamed(review, FundRole.Adjusted)
                && initial.Amount == budget.Amount
                && !Includes(figure);
    }

    private static bool IsNamed(Review review, FundRole role) =>
        review.Evaluation.Funds is not null || review.Text.OfWhole(role).Any();

    // 预算100万元（含上年结转5万元）: it is in the budget.
    private static bool Includes(FundMention figure) =>
        figure.Mention.Lead.Contains('含', StringComparison.Ordinal)
        || figure.Mention.Lead.Contains("其中", StringComparison.Ordinal)
        || figure.Mention.Passage.Words[..figure.Mention.Start].EndsWith("(上年结转", StringComparison.Ordinal);

    private static string Beside(Review review) =>
        review.Funds is { Executed: { } executed, Adjusted: { } adjusted } && executed.Exceeds(adjusted)
            ? $"全年执行数{Yuan(executed.Amount)}因此超过全年预算数{Yuan(adjusted.Amount)}，"
            : "";
}
