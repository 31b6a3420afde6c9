using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Words of the empty form that nobody replaced (R48): ……, 指标2, （100字以内）, XX.</summary>
internal static class TemplateWords
{
    private static readonly string[] Hints =
    [
        "请填写",
        "此处填写",
        "待填写",
        "待补充",
        "填写说明",
        "可另附页",
        "此处简要",
        "请在此",
        "（略）",
        "(略)",
    ];

    public static IEnumerable<Problem> LeftIn(Review review)
    {
        foreach (var passage in review.Text.Passages)
        foreach (var left in In(passage.Words).Distinct())
            yield return Found(passage.At, left);
        foreach (var i in review.Indicators)
        foreach (
            var (field, text) in new[]
            {
                ("name", i.Name),
                ("target", i.Terms.Target?.Text),
                ("actual", i.Terms.Actual?.Text),
                ("deviationReason", i.Terms.DeviationReason),
                ("improvement", i.Terms.Improvement),
            }
        )
            if (text is not null && LeftInCell(text) is { } left)
                yield return Found(i.Place(field), left);
        if (review.Evaluation.Goal is { Expected: { } expected, Actual: { } actual })
        {
            if (LeftInCell(expected) is { } left)
                yield return Found("/goal/expected", left);
            if (Bare(expected).Length > 0 && Bare(expected) == Bare(actual))
                yield return new(
                    "/goal/actual",
                    "年度总体目标的实际完成情况与预期目标一字不差；请写明实际完成情况。",
                    Figures(expected)
                );
        }
    }

    private static Problem Found(string at, string left) =>
        new(at, $"“{left}”是模板内容，未替换；请填写或删除。", left);

    private static string? LeftInCell(string cell)
    {
        var text = ReadingText.Of(cell).Trim();
        return IsDots(text) || IsNumbered(text, 0, text.Length) ? text : In(text).FirstOrDefault();
    }

    private static IEnumerable<string> In(string text)
    {
        foreach (var line in text.Split('\n'))
            if (IsDots(line.Trim()))
                yield return line.Trim();
        foreach (var hint in Hints)
            if (text.Contains(ReadingText.Of(hint), StringComparison.Ordinal))
                yield return hint;
        foreach (var left in Placeholders(text))
            yield return left;
    }

    private static IEnumerable<string> Placeholders(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if (text[at] is 'X' or 'x' or '×' or '○' or '〇')
            {
                var end = RunEnd(text, at);
                if (end - at > 1 && IsAlone(text, at, end))
                    yield return text[at..end];
                at = end - 1;
            }
            else if (text[at] == '字' && ReadingText.StartsAt(text, at, "字以内") && LimitBefore(text, at) is { } start)
            {
                yield return text[start..(at + 3)];
            }
            else if (
                text[at] == '指'
                && ReadingText.StartsAt(text, at, "指标")
                && EmptyNumbered(text, at) is { } numbered
            )
            {
                yield return numbered;
            }
    }

    private static int RunEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
            end++;
        return end;
    }

    // XXL and AXX are names.
    private static bool IsAlone(string text, int start, int end) =>
        !char.IsAsciiLetterOrDigit(ReadingText.At(text, start - 1))
        && !char.IsAsciiLetterOrDigit(ReadingText.At(text, end))
        && (
            text[start] is not '〇'
            || !char.IsDigit(ReadingText.At(text, start - 1)) && ReadingText.At(text, start - 1) is not ('二' or '一')
        );

    // （100字以内）
    private static int? LimitBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < at && ReadingText.At(text, start - 1) is '(' or '在' or '限' or '过' ? start : null;
    }

    // 指标2：…… or 指标2 with nothing behind it, in a line of its own.
    private static string? EmptyNumbered(string text, int at)
    {
        if (at > 0 && text[at - 1] is not ('\n' or ' '))
            return null;
        var end = text.IndexOf('\n', at) is >= 0 and var line ? line : text.Length;
        return end - at < 20 && IsNumbered(text, at, end) ? text[at..end].Trim() : null;
    }

    private static bool IsNumbered(string text, int at, int end)
    {
        if (!ReadingText.StartsAt(text + "\0", at, "指标"))
            return false;
        var i = at + 2;
        while (i < end && char.IsAsciiDigit(text[i]))
            i++;
        return i > at + 2 && text[i..end].All(c => c is ':' or ' ' or '.' or '…' or '。' or '、');
    }

    private static bool IsDots(string text) => text.Length > 1 && text.All(c => c is '…' or '.' or ' ');

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
