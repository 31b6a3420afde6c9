using System.Globalization;
using BaoDiEval.Domain.Values.Reading;
using static System.FormattableString;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A year that the text gives for this budget, target or result, and is another one (R46).</summary>
internal static class YearInText
{
    private const int MostBetween = 24;
    private const int LongestTitle = 60;

    // What a year before these words is the year of.
    private static readonly string[] OfThisPaper =
    [
        "全年预算数",
        "全年执行数",
        "预算执行率",
        "绩效自评报告",
        "绩效自评表",
        "绩效自评",
        "自评报告",
        "绩效目标完成",
        "绩效目标自评",
        "年度指标值",
        "实际完成值",
        "项目支出绩效",
    ];

    private static readonly string[] Comparisons =
    [
        "较",
        "比",
        "同期",
        "相比",
        "上年",
        "去年",
        "往年",
        "历年",
        "以来",
        "起",
        "通知",
        "办法",
        "批复",
        "文件",
    ];

    private static readonly string[] ResultWords = ["执行", "支付", "支出", "使用"];

    public static IEnumerable<Problem> Wrong(Review review)
    {
        var year = review.Evaluation.Year;
        foreach (var passage in review.Text.Passages.Where(p => p.At != "problems.suggestions"))
        {
            foreach (var (at, end, other) in YearsIn(passage.Words, year))
                if (IsTitle(passage, at, end) || IsOfThisPaper(passage, at, end, year))
                    yield return Problem(
                        passage.At,
                        passage.Original[at..Math.Min(end + 12, passage.Original.Length)].Split('\n', '，', '。')[0],
                        other,
                        year
                    );
            foreach (var (words, date) in EarlyCutOffs(passage, year))
                yield return new(
                    passage.At,
                    $"正文“{words}”，截止日期早于{year}年12月31日；自评应反映全年，请核对截止日期。",
                    Wording.Figures(DateText.Day(date))
                );
        }
    }

    private static Problem Problem(string at, string words, int other, int year) =>
        new(
            at,
            Invariant($"正文“{words}”写为{other}年，本自评为{year}年度；请核对年度。"),
            Invariant($"{other}|{year}")
        );

    private static IEnumerable<(int At, int End, int Year)> YearsIn(string text, int year)
    {
        for (var at = 0; at + 4 < text.Length; at++)
        {
            if (
                text[at] != '2'
                || char.IsAsciiLetterOrDigit(ReadingText.At(text, at - 1))
                || !int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found)
            )
                continue;
            var end = ReadingText.SkipSpaces(text, at + 4);
            if (ReadingText.At(text, end) != '年' || found == year || found is < 2000 or > 2100)
                continue;
            end++;
            if (
                !char.IsAsciiDigit(ReadingText.At(text, end))
                && ReadingText.At(text, at - 1) is not ('-' or '—' or '~' or '至' or '〔' or '[' or '/')
            )
                yield return (at, end, found);
        }
    }

    // （2020年度） alone on a line, or the line that names the paper.
    private static bool IsTitle(Passage passage, int at, int end)
    {
        if (passage.At != Place.RunningText)
            return false;
        var (start, stop) = LineAround(passage.Words, at);
        if (stop - start > LongestTitle || start > 800)
            return false;
        var line = passage.Words[start..stop].Trim();
        var isAlone =
            line.Trim('(', ')', ' ').Length <= 8
            && line.StartsWith('(')
            && line.EndsWith(')')
            && ReadingText.At(passage.Words, end) == '度';
        return isAlone
            || (
                line.EndsWith("自评报告", StringComparison.Ordinal)
                && ReadingText.At(passage.Words, end) == '度'
                && !line.Contains('。', StringComparison.Ordinal)
            );
    }

    private static bool IsOfThisPaper(Passage passage, int at, int end, int year)
    {
        var text = passage.Words;
        var (start, stop) = ClauseAround(text, at);
        var behind = text[end..Math.Min(stop, end + MostBetween)].TrimStart('度', ' ');
        var key = Array.Find(OfThisPaper, word => behind.Contains(word, StringComparison.Ordinal));
        return key is not null
            && !IsQuoted(text, at)
            && !Array.Exists(
                Comparisons,
                word => text.AsSpan(start, stop - start).Contains(word, StringComparison.Ordinal)
            )
            && !NamesOwnYear(text, key, year);
    }

    // Where the same is told of the right year too, the other year is history.
    private static bool NamesOwnYear(string text, string key, int year)
    {
        var own = year.ToString(CultureInfo.InvariantCulture) + "年";
        for (
            var at = text.IndexOf(own, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(own, at + 1, StringComparison.Ordinal)
        )
            if (
                text.AsSpan(at, Math.Min(MostBetween + key.Length, text.Length - at))
                    .Contains(key, StringComparison.Ordinal)
            )
                return true;
        return false;
    }

    // Names of documents carry years of their own.
    private static bool IsQuoted(string text, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < 80 && text[i] is not ('》' or '”' or '。' or '\n'); i--)
            if (text[i] is '《' or '“' or '〈')
                return true;
        return false;
    }

    private static IEnumerable<(string Words, DateOnly Date)> EarlyCutOffs(Passage passage, int year)
    {
        foreach (var date in DateReader.FindAll(passage.Original, year))
            if (
                date is { Form: DateForm.Day or DateForm.Month, To: { } to }
                && to.Year == year
                && to < new DateOnly(year, 12, 31)
                && CutOffBefore(passage.Words, date.Start) is { } start
                && TellsResult(passage.Words, date.End)
            )
                yield return (passage.Original[start..date.End], to);
    }

    private static int? CutOffBefore(string text, int at) =>
        ReadingText.EndsAt(text, at, "截至") || ReadingText.EndsAt(text, at, "截止") ? at - 2
        : ReadingText.EndsAt(text, at, "截止到") || ReadingText.EndsAt(text, at, "截止至") ? at - 3
        : null;

    private static bool TellsResult(string text, int at)
    {
        var rest = text[at..Math.Min(at + 40, text.Length)];
        var said = rest.IndexOfAny(['。', ';', '\n']) is >= 0 and var end ? rest[..end] : rest;
        return said.Any(char.IsAsciiDigit)
            && Array.Exists(ResultWords, word => said.Contains(word, StringComparison.Ordinal));
    }

    private static (int Start, int End) LineAround(string text, int at) =>
        (
            text.LastIndexOf('\n', Math.Min(at, text.Length - 1)) + 1,
            text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length
        );

    private static (int Start, int End) ClauseAround(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < 80 && !Punctuation.IsBreak(text, start - 1))
            start--;
        while (end < text.Length && end - at < 80 && !Punctuation.IsBreak(text, end))
            end++;
        return (start, end);
    }
}
