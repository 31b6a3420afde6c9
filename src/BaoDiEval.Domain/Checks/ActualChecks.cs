using System.Text.RegularExpressions;
using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether actual values are there, are values, and rest on something (R29–R31, R38).</summary>
public static partial class ActualChecks
{
    public static readonly Check ActualMissing = new(
        "R29",
        "实际值缺失",
        Severity.Error,
        review =>
            from i in review.JudgedIndicators
            let isBlank = IsBlank(i.Terms.Actual)
            where isBlank || (i.IsNumeric && i.Terms.Actual!.Value is null && !CopiesTarget(i))
            select new Problem(
                i.Place("actual"),
                isBlank
                    ? $"“{i.Name}”目标{i.Terms.Target?.Display}，实际完成值未填；请填写实际完成值。"
                    : $"“{i.Name}”目标{i.Terms.Target!.Display}，实际完成值“{i.Terms.Actual!.Display}”不是数值；请填写数值。",
                Figures(i.Terms.Target?.Display, i.Terms.Actual?.Display)
            )
    );

    public static readonly Check ActualCopiesTarget = new(
        "R30",
        "照抄目标",
        Severity.Error,
        review =>
            (
                from i in review.JudgedIndicators
                where CopiesTarget(i)
                select new Problem(
                    i.Place("actual"),
                    $"“{i.Name}”目标{i.Terms.Target?.Display}，实际完成值“{i.Terms.Actual!.Text}”带有比较符；请填写实际达到的数值。",
                    Figures(i.Terms.Target?.Display, i.Terms.Actual.Text)
                )
            ).ByPlace()
    );

    public static readonly Check UnitsDiffer = new(
        "R31",
        "单位不符",
        Severity.Error,
        review => review.JudgedIndicators.Where(i => i.IsNumeric).Select(UnitProblem).OfType<Problem>()
    );

    public static readonly Check SatisfactionWithoutSurvey = new(
        "R38",
        "满意度依据",
        Severity.Warning,
        review =>
            from i in review.JudgedIndicators
            where i.IsSatisfaction && !IsBlank(i.Terms.Actual)
            let isSurveyed = IsSurveyed(review, i)
            let isExact = IsExactlyTarget(i)
            where !isSurveyed || isExact
            select new Problem(
                i.Place(isSurveyed ? "actual" : "survey"),
                $"“{i.Name}”目标{i.Terms.Target?.Display}，实际{i.Terms.Actual!.Display}，{(isSurveyed ? "恰好等于目标，请核对调查结果" : "没有登记满意度调查；请提供满意度调查的方式和样本")}。",
                Figures(i.Terms.Target?.Display, i.Terms.Actual.Display, isSurveyed)
            )
    );

    public static IReadOnlyList<Check> All =>
        [ActualMissing, ActualCopiesTarget, UnitsDiffer, SatisfactionWithoutSurvey];

    // Rates that are no share of a whole.
    private static readonly string[] NoShares =
    [
        "频率",
        "功率",
        "速率",
        "汇率",
        "分辨率",
        "帧率",
        "容积率",
        "倍率",
        "效率",
        "周转率",
    ];

    private static bool IsBlank(Actual? actual) =>
        actual is null || (string.IsNullOrWhiteSpace(actual.Display) && actual.Grade is null && actual.Ratio is null);

    private static bool CopiesTarget(ReviewedIndicator i) =>
        i.Terms.Actual?.Text is { } text
        && (
            SignBeforeNumber().IsMatch(text)
            || (i.Kind is not TargetKind.Qualitative && WordBesideNumber().IsMatch(text))
        );

    private static Problem? UnitProblem(ReviewedIndicator i)
    {
        var (wanted, reached) = (IndicatorUnits.OfTarget(i), IndicatorUnits.OfActual(i));
        if (wanted is null && i.Terms.Target!.Value is null && i.Terms.Target.Low is null)
            return null;
        if (wanted is null)
            return Wrong(i, "target", "没有单位；请填写度量单位", wanted, reached);
        if (
            IsShareByName(i.Name)
            && MeasureUnit.Read(wanted) is { Family: not (UnitFamily.Share or UnitFamily.PerUnit) }
        )
            return Wrong(i, "target", $"名称为率，单位却是“{wanted}”；请改用%或‰", wanted, reached);
        return i.Terms.Actual?.Value is not null && !MeasureUnit.Comparable(wanted, reached)
            ? Wrong(i, "actual", $"目标单位“{wanted}”与实际单位“{reached ?? "无"}”不一致；请统一单位", wanted, reached)
            : null;
    }

    private static Problem Wrong(ReviewedIndicator i, string field, string what, string? wanted, string? reached) =>
        new(
            i.Place(field),
            $"“{i.Name}”目标{i.Terms.Target!.Display}，实际{i.Terms.Actual?.Display}，{what}。",
            Figures(wanted, reached)
        );

    private static bool IsShareByName(string name)
    {
        var bare = IndicatorUnits.BareName(name);
        return bare.EndsWith('率') && !Array.Exists(NoShares, word => bare.EndsWith(word, StringComparison.Ordinal));
    }

    // A paper that is text alone can only tell of its survey in that text.
    private static bool IsSurveyed(Review review, ReviewedIndicator i) =>
        Reasons.IsGiven(i.Terms.Survey?.Method)
        || Reasons.IsGiven(i.Terms.Survey?.Sample)
        || (review.Indicators.Count == 0 && review.Text.Tells("问卷", "满意度调查", "抽样", "回访", "测评", "走访"));

    private static bool IsExactlyTarget(ReviewedIndicator i) =>
        i.IsNumeric
        && i.Terms is { Target.Value: { } wanted, Actual.Value: { } reached }
        && MeasureUnit.Convert(reached, IndicatorUnits.OfActual(i), IndicatorUnits.OfTarget(i)) == wanted;

    [GeneratedRegex(@"[≥≤≧≦⩾⩽＞＜><]\s*=?\s*[0-9０-９]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SignBeforeNumber();

    [GeneratedRegex(
        @"(不低于|不少于|不小于|不高于|不超过|不多于|不大于|大于|小于|高于|低于|至少|至多)\s*[0-9０-９]|[0-9０-９][^，。；、]{0,4}(以上|以下|以内)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex WordBesideNumber();
}
