using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether a deviation of an indicator is explained (R25, R26).</summary>
public static class IndicatorChecks
{
    public static readonly Check DeviationUnexplained = new(
        "R25",
        "缺偏差原因",
        Severity.Error,
        review =>
            (
                from i in review.JudgedIndicators
                where (i.Outcome == Outcome.Missed || i.IsDeducted) && !IsExplained(i.Terms)
                select new Problem(
                    i.Place("deviationReason"),
                    $"“{i.Name}”{Shortfall(i)}，偏差原因{Shown(i.Terms.DeviationReason)}；须填偏差原因及改进措施（不少于5个字）。",
                    Figures(i.Terms.Target?.Display, i.Terms.Actual?.Display, i.Result.Standing, i.Terms.Weight)
                )
            ).ByPlace()
    );

    public static readonly Check FarBeyondTarget = new(
        "R26",
        "超额偏离",
        Severity.Warning,
        review =>
            (
                from i in review.JudgedIndicators
                where i.Kind is TargetKind.AtLeast or TargetKind.MoreThan or TargetKind.Equals && !i.HasReason
                let excess = Attainment.Deviation(i.Terms.Target!, i.Terms.Actual, i.Terms.Unit)
                where excess is { } rate && rate.Percent(12) > review.Scheme.ReasonAboveDeviation
                select new Problem(
                    i.Place("deviationReason"),
                    $"“{i.Name}”目标{i.Terms.Target!.Display}，实际{i.Terms.Actual!.Display}，超额{excess}，目标值可能偏低；请说明原因（超过{Number(review.Scheme.ReasonAboveDeviation)}%须说明）。",
                    Figures(i.Terms.Target.Display, i.Terms.Actual.Display)
                )
            ).ByPlace()
    );

    public static IReadOnlyList<Check> All => [DeviationUnexplained, FarBeyondTarget];

    private static bool IsExplained(IndicatorTerms terms) =>
        Reasons.Explains(terms.DeviationReason)
        || (string.IsNullOrWhiteSpace(terms.DeviationReason) && Reasons.NamesCause(terms.Improvement));

    private static string Shortfall(ReviewedIndicator i) =>
        i.Outcome == Outcome.Missed
            ? $"目标{i.Terms.Target!.Display}，实际{i.Terms.Actual!.Display}，未达到目标"
            : $"得分{Number(i.Result.Standing!.Value)}，低于分值{Number(i.Terms.Weight!.Value)}";

    private static string Shown(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? "未填" : $"只填“{reason.Trim()}”";
}
