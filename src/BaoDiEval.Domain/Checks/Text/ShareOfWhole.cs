namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A percentage in a sentence beside the two figures it is made of (R43).</summary>
internal sealed record ShareOfWhole(Mention Share, Mention Part, Mention Whole)
{
    private const int MostFigures = 40;

    // These are shares of something that stands elsewhere.
    private static readonly string[] OtherShares =
    [
        "增长",
        "提高",
        "下降",
        "减少",
        "上升",
        "降低",
        "同比",
        "环比",
        "较",
        "比上",
        "比去",
        "涨",
        "税率",
        "利率",
        "费率",
        "优惠",
        "节约",
        "节省",
        "提升",
        "增加",
        "压减",
    ];

    private static readonly string[] ShareWords =
    [
        "占",
        "占比",
        "占总数的",
        "占总额的",
        "占总投资的",
        "占总人数的",
        "占全部的",
        "占预算的",
    ];

    private static readonly string[] NotThePart = ["计划", "应", "预计", "目标", "预算"];

    // What the part of a rate is called beside the word in its name.
    private static readonly (string Rate, string[] Parts)[] Synonyms =
    [
        ("执行", ["执行", "支出", "支付", "使用"]),
        ("使用", ["使用", "支出", "支付"]),
        ("到位", ["到位", "下达", "拨付"]),
        ("完成", ["完成", "实际"]),
        ("满意", ["满意"]),
        ("达标", ["达标", "合格"]),
        ("整改", ["整改"]),
    ];

    public static IEnumerable<ShareOfWhole> Wrong(Passage passage) =>
        from sentence in passage.Mentions.GroupBy(m => m.Sentence)
        where sentence.Skip(2).Any() && !sentence.Skip(MostFigures).Any()
        let figures = sentence.ToList()
        from share in figures
        where share.IsShare && share.IsPlain && !Contains(share.Lead, OtherShares)
        let found = Of(share, figures)
        where found is not null
        select found;

    public Rate Rate => Rate.Of(Base(Part), Base(Whole));

    private static ShareOfWhole? Of(Mention share, List<Mention> figures)
    {
        var before = figures
            .TakeWhile(f => f.Start < share.Start)
            .Where(f => !f.IsShare && f is { Measure: { Divisor: 1m, Dimension: not "" }, Quantity.Value: >= 0m })
            .ToList();
        if (before.Count < 2 || before.Exists(f => !f.IsPlain) || PartOf(share, before) is not { } part)
            return null;
        var wholes = before
            .Where(f =>
                f != part && f.Measure!.Dimension == part.Measure!.Dimension && Base(f) >= Base(part) && Base(f) > 0m
            )
            .ToList();
        // With several candidates the first that fits is meant, and where none fits nobody knows which was.
        return wholes.Count == 1 && !AnyFits(share, before) ? new(share, part, wholes[0]) : null;
    }

    private static Mention? PartOf(Mention share, List<Mention> before)
    {
        var name = FundWords.WithoutLinks(share.Lead);
        if (Array.Exists(ShareWords, word => name == word))
            return before.Count > 1 ? before[^1] : null;
        if (name is "完成预算的" or "占预算" or "完成预算")
            name = "执行率";
        var open = name.EndsWith('率') || name.EndsWith("满意度", StringComparison.Ordinal);
        if (!open || name.Length < 3)
            return null;
        var stem = name[..^1] is var bare && bare.Length > 2 ? bare[^2..] : bare;
        var words = Array.Find(Synonyms, synonym => synonym.Rate == stem).Parts ?? [stem];
        var parts = before
            .Where(f =>
                Contains(f.Lead, words)
                && !Contains(f.Lead, NotThePart)
                && !Contains(f.Lead, [.. words.Select(word => "不" + word), .. words.Select(word => "未" + word)])
            )
            .ToList();
        return parts.Count == 1 && parts[0] != before[0] ? parts[0] : null;
    }

    private static bool AnyFits(Mention share, List<Mention> figures)
    {
        foreach (var part in figures)
        foreach (var whole in figures)
            if (
                part != whole
                && Base(whole) != 0m
                && part.Measure!.Dimension == whole.Measure!.Dimension
                && Fits(share, part, whole)
            )
                return true;
        return false;
    }

    private static bool Fits(Mention share, Mention part, Mention whole)
    {
        var exact = Base(part) / Base(whole) * 100m;
        var slack = (ToleranceOf(part) + Base(part) / Base(whole) * ToleranceOf(whole)) / Base(whole) * 100m;
        return Math.Abs(Base(share) - exact) <= ToleranceOf(share) + slack;
    }

    private static bool Contains(string text, string[] words) =>
        Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));

    private static decimal Base(Mention mention) => mention.Quantity.Value * mention.Measure!.Factor;

    private static decimal ToleranceOf(Mention mention) =>
        PrintedFigure.ToleranceOf(mention.Quantity) * mention.Measure!.Factor;
}
