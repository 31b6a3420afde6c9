using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Statements that nothing was missed, beside what was (R40).</summary>
internal static class ClaimsDenied
{
    public static IEnumerable<Problem> In(Review review)
    {
        var indicators = review.JudgedIndicators;
        var reading = new ClaimReading(indicators, review.Evaluation);
        var missed = indicators.Where(i => i.Outcome == Outcome.Missed || i.IsDeducted).ToList();
        var overspent = Overspent(review).ToList();
        if (missed.Count == 0 && overspent.Count == 0)
            yield break;
        foreach (var claim in review.Text.Passages.SelectMany(reading.In))
        {
            var denied = missed.Where(claim.Covers).Select(Told).ToList();
            if (claim.IsOfAll)
                denied.AddRange(overspent);
            if (denied.Count > 0)
                yield return new(
                    claim.At,
                    $"正文称“{claim.Words}”，但{string.Join("；", denied.Distinct().Take(5))}；请改写结论，或说明偏离原因及改进措施。",
                    Figures([claim.Words, .. denied])
                );
        }
    }

    private static IEnumerable<string> Overspent(Review review) =>
        SpendingChecks
            .PaidBeyondBudget.Problems(review)
            .Concat(SpendingChecks.LineOverspent.Problems(review))
            .Select(problem => problem.Message.Split('；')[0]);

    private static string Told(ReviewedIndicator i) =>
        i.Outcome == Outcome.Missed
            ? $"“{i.Name}”目标{i.Terms.Target!.Display}，实际{i.Terms.Actual!.Display}，未达到目标"
            : $"“{i.Name}”得分{Number(i.Result.Standing!.Value)}，低于分值{Number(i.Terms.Weight!.Value)}";
}
