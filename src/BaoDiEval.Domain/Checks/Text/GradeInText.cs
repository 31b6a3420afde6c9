using BaoDiEval.Domain.Scoring;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A total with its grade in the text: 自评得分95分，等级为“优” (R21).</summary>
internal static class GradeInText
{
    private const int MostBetween = 6;
    private static readonly string[] Openings =
    [
        "评价等级",
        "自评等级",
        "绩效等级",
        "等级",
        "自评结果",
        "评价结果",
        "自评结论",
    ];
    private static readonly string[] Grades = ["优秀", "良好", "优", "良", "中", "差"];

    public static IEnumerable<Problem> Wrong(Review review)
    {
        var totals = review.Text.OfWhole(FundRole.Score).ToList();
        if (
            totals.Count == 0
            || totals.Exists(t => t.Value != totals[0].Value)
            || totals[0].Value is not (>= 0m and <= 100m and var total)
        )
            yield break;
        var right = review.Scheme.GradeOf(total);
        foreach (var passage in review.Text.Passages)
            if (Told(passage.Words) is { } told && GradeNames.Read(told) is { } grade && grade != right)
                yield return new(
                    passage.At,
                    $"正文评为“{told}”，总分{Number(total)}分应评为“{right.InChinese()}”；请改正等级。",
                    Figures(told, total)
                );
    }

    private static string? Told(string text)
    {
        foreach (var opening in Openings)
            for (
                var at = text.IndexOf(opening, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(opening, at + 1, StringComparison.Ordinal)
            )
            {
                var from = at + opening.Length;
                var start = from;
                while (
                    start - from < MostBetween
                    && ReadingText.At(text, start) is '为' or '是' or ':' or '“' or '"' or '「' or '评' or '定' or ' '
                )
                    start++;
                if (
                    start > from
                    && Array.Find(Grades, grade => ReadingText.StartsAt(text, start, grade)) is { } found
                    && ReadingText.At(text, start + found.Length)
                        is '”'
                            or '"'
                            or '。'
                            or '，'
                            or ','
                            or ';'
                            or '\n'
                            or '\0'
                            or ')'
                            or '级'
                )
                    return found;
            }
        return null;
    }
}
