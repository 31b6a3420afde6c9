using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>Figures that call themselves 约, 近 or 余 where the paper tells what was done (R50).</summary>
internal static class HedgedFigures
{
    private static readonly string[] Deeds =
    [
        "完成",
        "检查",
        "开展",
        "培训",
        "发放",
        "建成",
        "新建",
        "改造",
        "修复",
        "组织",
        "整治",
        "办理",
        "举办",
        "排查",
        "处理",
        "发现",
        "涉及",
        "服务",
        "惠及",
        "覆盖",
        "采购",
        "实施",
        "参与",
        "接待",
        "维修",
        "清理",
    ];

    public static IEnumerable<Problem> In(Passage passage)
    {
        if (passage.IsPlan)
            yield break;
        var hedged = passage.Mentions.Where(m => m.Quantity.Hedge != Hedge.None).ToList();
        foreach (var mention in hedged)
            if (mention.Quantity.HedgeWords > 1)
                yield return Problem(mention, $"“{Told(mention)}”对一个数用了两个约数词");
            else if (TellsDeed(passage, mention))
                yield return Problem(mention, $"“{Told(mention)}”是约数");
        foreach (var same in hedged.GroupBy(m => (m.Quantity.Value, m.Quantity.Unit)))
            if (same.Select(m => m.Quantity.Hedge).Distinct().Skip(1).Any())
                yield return Problem(
                    same.Last(),
                    $"“{Told(same.First())}”与“{Told(same.Last())}”对同一个数的约数方向不一"
                );
    }

    private static bool TellsDeed(Passage passage, Mention mention) =>
        passage.At.StartsWith("completion.", StringComparison.Ordinal)
        || passage.At == "/goal/actual"
        || (
            !passage.At.StartsWith("overview.", StringComparison.Ordinal)
            && Array.Exists(Deeds, deed => mention.Lead.Contains(deed, StringComparison.Ordinal))
        );

    private static Problem Problem(Mention mention, string what) =>
        new(mention.At, what + "；请填写准确数。", mention.Quantity.ToString());

    private static string Told(Mention mention)
    {
        var end = mention.End;
        while (end < mention.Passage.Words.Length && mention.Passage.Words[end] is '余' or '多' or '左' or '右')
            end++;
        return (mention.Lead.Length > 12 ? mention.Lead[^12..] : mention.Lead)
            + mention.Passage.Original[mention.Start..end];
    }
}
