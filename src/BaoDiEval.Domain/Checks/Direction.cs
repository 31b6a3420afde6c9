using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Checks;

/// <summary>Which way an indicator is meant to go, as far as its name tells (R32).</summary>
internal static class Direction
{
    private static readonly string[] Harms = ["事故", "投诉", "差错", "失误", "违规", "死亡", "返工", "超支"];

    // What is done against a harm may be asked for as much as one likes: 投诉办结率, 事故下降率.
    private static readonly string[] Remedies =
    [
        "处理",
        "处置",
        "办结",
        "办理",
        "结案",
        "整改",
        "回复",
        "答复",
        "受理",
        "响应",
        "调查",
        "查处",
        "下降",
        "降低",
        "减少",
        "避免",
        "排查",
        "预防",
        "防范",
        "应急",
        "演练",
        "培训",
        "宣传",
        "救援",
        "无",
        "零",
        "未发生",
        "控制率",
        "节约",
        "满意",
    ];

    private static readonly string[] Goods = ["合格率", "覆盖率", "满意度", "满意率", "完成率", "达标率", "及时率"];
    private static readonly string[] Negations = ["不", "未", "非"];
    private static readonly string[] Savings = ["节约", "节省", "节支", "降低", "下降", "减少", "压减", "控制率"];

    public static bool IsOdd(ReviewedIndicator i) =>
        i.Kind switch
        {
            TargetKind.AtLeast or TargetKind.MoreThan => IsHarm(i.Name) || (i.IsCost && !Has(i.Name, Savings)),
            TargetKind.AtMost or TargetKind.LessThan => IsGood(i.Name)
                || (i.IsQuantity && !Has(i.Name, Harms) && !Has(i.Name, Savings)),
            _ => false,
        };

    private static bool IsHarm(string name) => Has(name, Harms) && !Has(name, Remedies);

    private static bool IsGood(string name) =>
        Array.Exists(
            Goods,
            good => name.IndexOf(good, StringComparison.Ordinal) is >= 0 and var at && !IsNegated(name, at)
        );

    private static bool IsNegated(string name, int at) =>
        Array.Exists(Negations, no => name[..at].EndsWith(no, StringComparison.Ordinal));

    private static bool Has(string name, string[] words) =>
        Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));
}
