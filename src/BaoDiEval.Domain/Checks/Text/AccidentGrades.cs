using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>
/// Grades of accidents by law (生产安全事故报告和调查处理条例: 一般, 较大, 重大, 特别重大) that text and indicators do not
/// share (R56).
/// </summary>
internal static class AccidentGrades
{
    private const int MostBetween = 8;
    private static readonly string[] Grades = ["特别重大", "重特大", "特大", "重大", "较大", "一般"];

    // What may stand between the grade and 事故.
    private static readonly GenericWords Kinds = new(
        "安全 生产 质量 责任 火灾 交通 建筑 施工 工程 道路 消防 环境 医疗 食品 药品 及以上 以上 及 和 的 或 、 级 网络 突发 水利 设备 燃气 特种".Split(
            ' '
        )
    );

    public static IEnumerable<Problem> Mixed(Review review)
    {
        var named = review.JudgedIndicators.SelectMany(i => In(i.Name).Select(g => g.Words)).ToList();
        if (named.Count == 0 || named.Exists(words => words.Contains("以上", StringComparison.Ordinal)))
            yield break;
        var grades = named.Select(GradeOf).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in review.Text.Passages)
        foreach (var (at, words) in In(passage.Words))
            if (!grades.Contains(GradeOf(words)) && !SharesGrade(passage.Words, at, at + words.Length, grades))
                yield return new(
                    passage.At,
                    $"正文为“{words}”，指标为“{named[0]}”，事故等级不同；请核对事故等级表述。",
                    Figures(words, named[0])
                );
    }

    private static IEnumerable<(int At, string Words)> In(string text)
    {
        for (
            var end = text.IndexOf("事故", StringComparison.Ordinal);
            end >= 0;
            end = text.IndexOf("事故", end + 1, StringComparison.Ordinal)
        )
        {
            var from = Math.Max(0, end - MostBetween - 4);
            for (var at = from; at < end; at++)
                if (
                    Array.Find(Grades, grade => text.AsSpan(at, end - at).StartsWith(grade, StringComparison.Ordinal))
                        is { } found
                    && Kinds.AreAllOf(text.AsSpan(at + found.Length, end - at - found.Length))
                )
                {
                    yield return (at, text[at..(end + 2)]);
                    break;
                }
        }
    }

    // 未发生较大及以上事故 and 较大、重大事故 name the grade of the indicator too.
    private static bool SharesGrade(string text, int start, int end, HashSet<string> grades)
    {
        var first = start == 0 ? 0 : text.LastIndexOf('。', start - 1) + 1;
        var last = text.IndexOf('。', end) is >= 0 and var stop ? stop : text.Length;
        var (before, after) = (text[first..start], text[end..last]);
        return grades.Any(grade =>
            before.Contains(grade, StringComparison.Ordinal) || after.Contains(grade, StringComparison.Ordinal)
        );
    }

    private static string GradeOf(string words) =>
        Array.Find(Grades, grade => words.StartsWith(grade, StringComparison.Ordinal))!;
}
