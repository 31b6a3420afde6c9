using static System.FormattableString;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>The paper as such: rounding, date, signatures, publication (R52–R55).</summary>
public static class PaperChecks
{
    public static readonly Check RoundingShows = new(
        "R52",
        "修约影响",
        Severity.Info,
        review =>
            [
                .. RoundedSums(review),
                .. review.Indicators.Select(i => RoundedActual.Problem(review, i)).OfType<Problem>(),
            ]
    );

    public static readonly Check OddDocumentDate = new(
        "R53",
        "时限",
        Severity.Info,
        review => review.Evaluation.Signature?.DocumentDate is { } date ? JudgeDate(review, date) : []
    );

    public static readonly Check SignatureIncomplete = new(
        "R54",
        "签署完整",
        Severity.Error,
        review =>
            review.Evaluation.Signature is { } signature
                ? new[]
                {
                    Unsigned(
                        "/signature/documentDate",
                        "成文日期",
                        signature.DocumentDate is { } date ? DateText.Day(date) : null
                    ),
                    Unsigned("/signature/responsible", "项目负责人", signature.Responsible),
                    Unsigned("/signature/finance", "财务负责人", signature.Finance),
                    Unsigned("/department", "主管部门", review.Evaluation.Department),
                }.OfType<Problem>()
                : []
    );

    public static readonly Check NotClearedForPublication = new(
        "R55",
        "公开与涉密",
        Severity.Error,
        review =>
            review.Evaluation.Disclosure is { Classified: not true } disclosure
                ? [.. NotReviewed(disclosure.ReviewedOn), .. PersonalData.In(review.Evaluation)]
                : []
    );

    public static IReadOnlyList<Check> All =>
        [RoundingShows, OddDocumentDate, SignatureIncomplete, NotClearedForPublication];

    private static IEnumerable<Problem> RoundedSums(Review review) =>
        from row in SourceSum.Of(review)
        where row.IsRoundingAlone
        select new Problem(
            row.At,
            $"{row.Name}的年度资金总额{Yuan(row.Total)}，各来源修约后合计{Yuan(row.Sum)}，差{Yuan(Difference(row.Total, row.Sum))}；请加注“因四舍五入存在尾差”。",
            Figures(row.Total, row.Sum)
        );

    private static IEnumerable<Problem> JudgeDate(Review review, DateOnly date)
    {
        var year = review.Evaluation.Year;
        var closing = new DateOnly(year, 12, 31);
        var due = new DateOnly(year + 1, review.Scheme.ReportDueMonth, 1).AddMonths(1).AddDays(-1);
        if (date < closing)
            yield return Odd(date, Invariant($"早于{year}年度终了（{DateText.Day(closing)}）"));
        else if (date > due)
            yield return Odd(date, $"晚于填报期限{DateText.Day(due)}");
    }

    private static Problem Odd(DateOnly date, string why) =>
        new(
            "/signature/documentDate",
            $"成文日期{DateText.Day(date)}，{why}；请核对日期。",
            Figures(DateText.Day(date))
        );

    private static Problem? Unsigned(string at, string what, string? value) =>
        string.IsNullOrWhiteSpace(value) ? new(at, $"{what}未填，签署信息不全；请补填{what}。") : null;

    private static IEnumerable<Problem> NotReviewed(DateOnly? reviewedOn)
    {
        if (reviewedOn is null)
            yield return new("/disclosure/reviewedOn", "拟公开，保密审查日期未填；请先完成保密审查。");
    }
}
