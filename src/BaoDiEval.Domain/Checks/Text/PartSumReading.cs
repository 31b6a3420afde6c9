namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Finds totals with their parts: 共计64万元：包括A40万元，B24万元; 64万元，其中…; A40万元、B24万元，合计64万元.</summary>
internal static class PartSumReading
{
    // More figures in one sentence are a table that was flattened.
    private const int MostFigures = 40;

    private static readonly string[] AllParts = ["包括", "包含", "分别为", "分别是", "分别", "分为", "组成", "构成"];
    private static readonly string[] SumWords = ["合计", "共计", "总计"];

    // Of two that exclude each other there is no third.
    private static readonly (string One, string Other)[] Complements =
    [
        ("上级", "本级"),
        ("中央", "地方"),
        ("男", "女"),
        ("线上", "线下"),
        ("城镇", "农村"),
        ("财政", "自筹"),
    ];

    private static readonly string[] NoParts =
    [
        "其中",
        "合计",
        "共计",
        "总计",
        "累计",
        "比上年",
        "较上年",
        "同比",
        "每",
        "人均",
        "平均",
        "单价",
        "标准",
        "节约",
        "剩余",
        "结余",
        "占",
        "超过",
        "不足",
    ];

    public static IEnumerable<PartSum> In(Passage passage) =>
        passage
            .Mentions.GroupBy(m => m.Sentence)
            .Where(sentence => sentence.Skip(2).Any() && !sentence.Skip(MostFigures).Any())
            .SelectMany(sentence => In([.. sentence]));

    private static IEnumerable<PartSum> In(List<Mention> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var total = figures[i];
            if (!IsSummable(total))
                continue;
            if (i + 2 < figures.Count && Following(figures, i) is { } behind)
                yield return behind;
            if (i >= 2 && Preceding(figures, i) is { } before)
                yield return before;
        }
    }

    private static PartSum? Following(List<Mention> figures, int at)
    {
        var total = figures[at];
        var first = FirstPart(figures, at);
        var words = total.Passage.Words[total.End..figures[first].Start];
        var isAmong = OpensWith(words, "其中") || OpensWith(words, "主要");
        var isAll = !isAmong && Array.Exists(AllParts, word => OpensWith(words, word));
        isAll |= OpensWith(words, "由") && EndsWithAll(figures[^1]);
        var isList = words.StartsWith(':') || first > at + 1 || (words.StartsWith('(') && IsTotal(total.Lead));
        if (
            (!isAmong && !isAll && !isList)
            || words.AsSpan().IndexOfAny('。', ';') >= 0
            || words.Contains("截至", StringComparison.Ordinal)
        )
            return null;
        var parts = PartsFrom(figures, first, total, out var isCut);
        if (parts.Count < 2 || isCut)
            return null;
        return new(total, parts, !isAmong || AreComplements(parts));
    }

    // The word that opens the list stands close behind the total: 64万元，主要包括.
    private static bool OpensWith(string words, string opening) =>
        words.IndexOf(opening, StringComparison.Ordinal) is >= 0 and <= 6;

    // 用于以下三个方面：1.健身路径60万元: the number of parts is none of them.
    private static int FirstPart(List<Mention> figures, int at)
    {
        if (at + 3 >= figures.Count || figures[at + 1].Quantity.Unit is not ("个" or "项" or "类"))
            return at + 1;
        var words = figures[at].Passage.Words[figures[at].End..figures[at + 2].Start];
        return words.Contains(':', StringComparison.Ordinal) && words.Contains("以下", StringComparison.Ordinal)
            ? at + 2
            : at + 1;
    }

    private static bool EndsWithAll(Mention last)
    {
        var words = last.Passage.Words.AsSpan(last.End);
        return words.StartsWith("组成", StringComparison.Ordinal) || words.StartsWith("构成", StringComparison.Ordinal);
    }

    private static List<Mention> PartsFrom(List<Mention> figures, int from, Mention total, out bool isCut)
    {
        var (parts, depth) = (new List<Mention>(), figures[from].Depth);
        isCut = false;
        for (var i = from; i < figures.Count && figures[i].Depth >= depth; i++)
        {
            var part = figures[i];
            if (part.Depth > depth || part.IsShare)
                continue;
            var lead = i == from ? AfterOpening(part.Lead) : part.Lead;
            isCut = lead.Contains("其中", StringComparison.Ordinal);
            if (isCut || !IsPart(part, lead, total))
                break;
            parts.Add(part);
        }
        return parts;
    }

    private static PartSum? Preceding(List<Mention> figures, int at)
    {
        var total = figures[at];
        var lead = total.Lead.EndsWith('为') ? total.Lead[..^1] : total.Lead;
        if (!IsSum(lead))
            return null;
        // In 三项合计 the number of parts is none of them.
        var last = figures[at - 1].Quantity.Unit == "项" ? at - 1 : at;
        var first = last;
        while (
            first > 0
            && figures[first - 1].Depth == total.Depth
            && IsPart(figures[first - 1], figures[first - 1].Lead, total)
        )
            first--;
        var parts = figures[first..last];
        if (parts.Count < 2)
            return null;
        // Where the list begins nobody says, so that any part of it that makes the total will do.
        for (var start = 1; start < parts.Count - 1; start++)
            if (!new PartSum(total, parts[start..], true).IsWrong)
                return null;
        return new(total, parts, true);
    }

    // 合计, 以上合计, 三项合计.
    private static bool IsSum(string lead) =>
        Array.Find(SumWords, word => lead.EndsWith(word, StringComparison.Ordinal)) is { } word
        && lead[..^word.Length] is var before
        && (before is "" or "以上" or "上述" or "各项" || (before.Length <= 3 && before[^1] == '项'));

    private static bool IsPart(Mention part, string lead, Mention total) =>
        IsSummable(part)
        && part.Measure!.Dimension == total.Measure!.Dimension
        && !Array.Exists(NoParts, word => lead.Contains(word, StringComparison.Ordinal))
        && FundWords.Read(lead) is not { Subject.Length: 0 };

    private static bool IsSummable(Mention mention) =>
        mention is { Found.IsBound: false, Measure: { Divisor: 1m, Dimension: not "" } measure, Quantity.Value: >= 0m }
        && measure.Family is UnitFamily.Money or UnitFamily.Count or UnitFamily.Measure;

    private static bool IsTotal(string lead) =>
        lead.Contains('共', StringComparison.Ordinal)
        || lead.Contains("合计", StringComparison.Ordinal)
        || lead.Contains('总', StringComparison.Ordinal);

    // 其中 and 包括 open the list and belong to no part.
    private static string AfterOpening(string lead)
    {
        foreach (var word in AllParts.Concat(["其中", "用于"]))
            if (lead.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                return lead[(at + word.Length)..];
        return lead;
    }

    private static bool AreComplements(List<Mention> parts) =>
        parts.Count == 2
        && Array.Exists(
            Complements,
            pair =>
                (
                    parts[0].Lead.Contains(pair.One, StringComparison.Ordinal)
                    && parts[1].Lead.Contains(pair.Other, StringComparison.Ordinal)
                )
                || (
                    parts[0].Lead.Contains(pair.Other, StringComparison.Ordinal)
                    && parts[1].Lead.Contains(pair.One, StringComparison.Ordinal)
                )
        );
}
