using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A heading that asks for what was missed, with 无 for an answer: 未完成的绩效目标：无.</summary>
internal static class NothingMissed
{
    private static readonly string[] Headings =
    [
        "未完成的绩效目标",
        "未完成的绩效指标",
        "未完成绩效目标",
        "未完成的目标",
        "未完成的指标",
        "偏离绩效目标的原因",
    ];
    private static readonly string[] Answers = ["无", "没有", "不存在", "暂无"];

    public static IEnumerable<Claim> In(Passage passage)
    {
        foreach (var heading in Headings)
            for (
                var at = passage.Words.IndexOf(heading, StringComparison.Ordinal);
                at >= 0;
                at = passage.Words.IndexOf(heading, at + 1, StringComparison.Ordinal)
            )
                if (Answer(passage.Words, at + heading.Length) is { } answer)
                    yield return new(passage.At, $"{heading}：{answer}", null, []);
    }

    private static string? Answer(string text, int at)
    {
        if (ReadingText.StartsAt(text, at, "和下一步改进措施"))
            at += "和下一步改进措施".Length;
        var start = at;
        while (ReadingText.At(text, at) is ':' or '。' or '(' or ' ' or '\n')
            at++;
        var answer = Array.Find(Answers, word => ReadingText.StartsAt(text, at, word));
        return
            at > start
            && answer is not null
            && ReadingText.At(text, at + answer.Length) is '\0' or '。' or ')' or '\n' or ';' or ' '
            ? answer
            : null;
    }
}
