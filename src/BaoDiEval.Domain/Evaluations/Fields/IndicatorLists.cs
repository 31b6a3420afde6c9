using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>The indicators of an evaluation told one after the other, without a full stop, in the order of the form.</summary>
public static class IndicatorLists
{
    /// <summary>指标完成情况: one line for each second level; null while there is no indicator.</summary>
    public static string? All(Evaluation evaluation)
    {
        var groups = evaluation
            .Indicators.GroupBy(i => (i.Terms.Level1, i.Terms.Level2))
            .Select(g => (g.Key.Level2 ?? g.Key.Level1) + " " + Joined(g))
            .ToList();
        return groups.Count == 0 ? null : string.Join("；\n", groups);
    }

    /// <summary>Those of one 二级指标; null where it has none.</summary>
    public static string? OfSecondLevel(Evaluation evaluation, string level2)
    {
        var indicators = evaluation.Indicators.Where(i => i.Terms.Level2 == level2).ToList();
        return indicators.Count == 0 ? null : Joined(indicators);
    }

    /// <summary>网络通讯费年度指标值≤8万元，实际完成值8.106095万元.</summary>
    public static string Sentence(Indicator indicator)
    {
        var target = indicator.Terms.Target is { } promised ? "年度指标值" + promised.Display : "";
        var actual = indicator.Terms.Actual is { } reached ? "实际完成值" + reached.Display : "实际完成值未填写";
        return indicator.Name + (target.Length == 0 ? "" : target + "，") + actual;
    }

    private static string Joined(IEnumerable<Indicator> indicators) => string.Join('；', indicators.Select(Sentence));
}
