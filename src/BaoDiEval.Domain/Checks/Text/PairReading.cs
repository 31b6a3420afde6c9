using System.Buffers;
using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Finds indicators that a text gives with target and actual.</summary>
internal sealed class PairReading
{
    private const int LongestTarget = 80;
    private const int LongestName = 60;
    private const int LongestActual = 60;

    private static readonly string[] TargetWords =
    [
        "年度指标值",
        "年初目标值",
        "年度目标值",
        "全年目标值",
        "计划指标值",
        "年初指标值",
        "预期指标值",
        "预期目标值",
        "指标值",
        "目标值",
        "计划值",
        "预期值",
    ];

    private static readonly string[] ActualWords =
    [
        "全年实际完成值",
        "实际完成值为",
        "实际完成值",
        "全年完成值",
        "全年实际值",
        "实际完成",
        "完成值",
        "实际值",
        "实际达到",
    ];

    private static readonly string[] Levels =
    [
        "服务对象满意度指标",
        "满意度指标",
        "可持续影响指标",
        "经济效益指标",
        "社会效益指标",
        "生态效益指标",
        "生态环境成本指标",
        "经济成本指标",
        "社会成本指标",
        "数量指标",
        "质量指标",
        "时效指标",
        "成本指标",
    ];

    private static readonly SearchValues<char> Openings = SearchValues.Create([
        .. TargetWords.Concat(Levels).Select(word => word[0]),
    ]);

    private readonly Passage _passage;
    private readonly string _text;
    private readonly List<IndicatorPair> _pairs = [];
    private string? _level;
    private int _nameStart;

    private PairReading(Passage passage) => (_passage, _text) = (passage, passage.Words);

    public static IReadOnlyList<IndicatorPair> In(Passage passage)
    {
        var reading = new PairReading(passage);
        reading.Run();
        return [.. reading._pairs, .. reading.WithoutTargetWord()];
    }

    private void Run()
    {
        for (var at = 0; at < _text.Length; at++)
        {
            if (_text[at] is '。' or ';' or '\n')
                _nameStart = at + 1;
            else if (!Openings.Contains(_text[at]))
                continue;
            else if (Starts(Levels, at) is { } level)
                at = TakeLevel(level, at);
            else if (Starts(TargetWords, at) is { } word)
                at = Take(at, at + word.Length) - 1;
        }
    }

    private int TakeLevel(string level, int at)
    {
        // 产出指标、数量指标 in a list of words heads nothing.
        if (ReadingText.At(_text, at + level.Length) is not ('、' or '，'))
            (_level, _nameStart) = (level, at + level.Length);
        return at + level.Length - 1;
    }

    private int Take(int word, int targetStart)
    {
        for (
            var at = targetStart;
            at < _text.Length && at - targetStart <= LongestTarget && _text[at] is not ('。' or ';' or '\n');
            at++
        )
            if (Starts(ActualWords, at) is { } actual && at > targetStart)
                return Add(word, _text[targetStart..at], at + actual.Length);
        return targetStart;
    }

    private int Add(int word, string target, int actualStart)
    {
        var end = EndOf(actualStart);
        var name = Named(LastClauses(_text[Math.Max(_nameStart, word - LongestName)..word]));
        var (wanted, reached) = (Bare(target), Bare(_text[actualStart..end]));
        if (name.Length > 0 && wanted.Length > 0 && reached.Length > 0 && end - actualStart <= LongestActual)
            _pairs.Add(new(_passage, name, wanted, reached, _level, RestFrom(end)));
        _nameStart = end;
        return Math.Max(end, actualStart);
    }

    // 全覆盖100%，实际完成100%: the figure before the comma is the target.
    private IEnumerable<IndicatorPair> WithoutTargetWord()
    {
        for (var i = 1; i < _passage.Mentions.Count; i++)
        {
            var (wanted, reached) = (_passage.Mentions[i - 1], _passage.Mentions[i]);
            if (
                wanted.Item != reached.Item
                || reached.Lead is not ("实际完成" or "实际完成了" or "实际完成率")
                || wanted.Lead.Length < 3
            )
                continue;
            if (
                _text[wanted.End..(reached.Start - reached.Lead.Length)].Trim() is not ("，" or ",")
                || !MeasureUnit.Comparable(wanted.Quantity.Unit, reached.Quantity.Unit)
            )
                continue;
            var name = Named(wanted.Lead);
            if (name.Length > 2 && !Array.Exists(TargetWords, word => name.EndsWith(word, StringComparison.Ordinal)))
                yield return new(
                    _passage,
                    name,
                    wanted.Quantity.ToString(),
                    reached.Quantity.ToString(),
                    null,
                    RestFrom(reached.End)
                );
        }
    }

    private int EndOf(int at)
    {
        while (
            at < _text.Length
            && (_text[at] is not ('，' or ',' or '。' or ';' or '\n' or '(') || Punctuation.IsInNumber(_text, at))
        )
            at++;
        return at;
    }

    private string RestFrom(int at)
    {
        var end = _text.AsSpan(at).IndexOfAny('。', ';', '\n') is >= 0 and var length ? at + length : _text.Length;
        return _text[at..Math.Min(end, at + 200)];
    }

    // A name may have commas, but no figures: those belong to what stands before it.
    private static string LastClauses(string words)
    {
        var bare = words.TrimEnd(' ', '，', ',');
        var figure = bare.AsSpan().LastIndexOfAnyInRange('0', '9');
        var comma = figure < 0 ? -1 : bare.AsSpan(figure).IndexOfAny('，', ',');
        return comma < 0 ? words : bare[(figure + comma + 1)..];
    }

    // Without the number of the item, 预计 and the signs around it.
    private static string Named(string words)
    {
        var name = words.Trim(' ', '，', ',', ':', '、', '.', '(', ')', '\n');
        name = name.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '、', ')', '(', ':', ' ');
        foreach (var opening in new[] { "预计", "计划", "一是", "二是", "三是", "四是", "五是", "指标" })
            if (name.StartsWith(opening, StringComparison.Ordinal))
                name = name[opening.Length..];
        return name.Trim(' ', ':', '，', ',').EndsWith('的') ? name[..^1] : name;
    }

    private static string Bare(string words)
    {
        var text = words.Trim(' ', '，', ',', ':', '、', '\n');
        return text.Length > 1 && text[0] is '为' or '是' ? text[1..].Trim() : text;
    }

    private string? Starts(string[] words, int at) => Array.Find(words, word => ReadingText.StartsAt(_text, at, word));
}
