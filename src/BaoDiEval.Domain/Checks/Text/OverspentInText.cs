using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Items that the text itself tells as paid beyond their budget: 通讯费9万元（预算8万元） (R09).</summary>
internal static class OverspentInText
{
    public static IEnumerable<Problem> Lines(Review review)
    {
        // Where the data know the lines, the text is compared with them instead (R41).
        if (review.Evaluation.BudgetLines.Count > 0)
            yield break;
        foreach (var ofOwner in review.Text.Funds.Where(f => f.Owner is not null).GroupBy(f => f.Owner!))
        {
            var owner = ofOwner.Key;
            var budgets = ofOwner
                .Where(f => f.Role is FundRole.Budget or FundRole.Adjusted or FundRole.Initial)
                .ToList();
            if (budgets is not [{ IsCertain: true } budget] || !IsPaid(owner) || ofOwner.Any(f => !f.IsCertain))
                continue;
            var carried = ofOwner.Where(f => f.Role == FundRole.CarriedOver).Sum(f => f.Value!.Value);
            var paid = owner.Quantity.Value * owner.Measure!.Factor;
            var available = budget.Value!.Value + carried;
            if (paid - available > budget.Tolerance + PrintedFigure.ToleranceOf(owner.Quantity) * owner.Measure.Factor)
                yield return new(
                    owner.At,
                    $"正文“{owner.Quoted}”，超过该项预算（含结转）{Number(available)}元，超支{Number(paid - available)}元；请核对结转、调剂或支付的归属。",
                    Figures(owner.Quantity, available)
                );
        }
    }

    private static bool IsPaid(Mention owner)
    {
        var sentence = owner.Passage.Sentences[owner.Sentence];
        var before = owner.Passage.Words.AsSpan(sentence.Start, owner.Start - sentence.Start);
        return owner is { IsMoney: true, IsPlain: true }
            && (before.Contains("支付", StringComparison.Ordinal) || before.Contains("支出", StringComparison.Ordinal))
            && !before.Contains("计划", StringComparison.Ordinal);
    }
}
