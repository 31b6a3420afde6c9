using BaoDiEval.Domain.Checks.Text;
using BaoDiEval.Domain.Indicators;
using static System.FormattableString;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether years and names are those of this paper (R46, R47, R56).</summary>
public static class TextNameChecks
{
    public static readonly Check WrongYear = new(
        "R46",
        "年度",
        Severity.Warning,
        review => [.. TargetsOutOfYear(review), .. YearInText.Wrong(review).ByPlace()]
    );

    public static readonly Check NamesDiffer = new(
        "R47",
        "名称一致",
        Severity.Warning,
        review => LineNames.Varied(review).ByPlace()
    );

    public static readonly Check GradesMixed = new(
        "R56",
        "术语混用",
        Severity.Warning,
        review => AccidentGrades.Mixed(review).ByPlace()
    );

    public static IReadOnlyList<Check> All => [WrongYear, NamesDiffer, GradesMixed];

    private static IEnumerable<Problem> TargetsOutOfYear(Review review) =>
        from i in review.Indicators
        where i.Kind == TargetKind.Period && i.Terms.Target!.To is { } due && due.Year != review.Evaluation.Year
        select new Problem(
            i.Place("target"),
            Invariant(
                $"“{i.Name}”的年度指标值“{i.Terms.Target!.Display}”不在{review.Evaluation.Year}年度内；请核对日期。"
            ),
            Figures(i.Terms.Target.Display, review.Evaluation.Year)
        );
}
