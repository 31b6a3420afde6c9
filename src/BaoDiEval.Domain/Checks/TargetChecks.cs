using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether targets can be measured, make sense and are those approved (R28, R32, R33, R37).</summary>
public static class TargetChecks
{
    public static readonly Check NotMeasurable = new(
        "R28",
        "目标未量化",
        Severity.Warning,
        review =>
            from i in review.JudgedIndicators
            where i.Terms.Target is not null
            let fault = Unmeasurable(i, i.Terms.Target!)
            where fault is not null
            select new Problem(
                i.Place("target"),
                $"“{i.Name}”的年度指标值“{i.Terms.Target!.Display}”{fault}；请填写可衡量的数值和单位。",
                Figures(i.Terms.Target.Display)
            )
    );

    public static readonly Check OddDirection = new(
        "R32",
        "方向可疑",
        Severity.Warning,
        review =>
            from i in review.JudgedIndicators
            where Direction.IsOdd(i)
            select new Problem(
                i.Place("target"),
                $"“{i.Name}”的年度指标值为“{i.Terms.Target!.Display}”，{(i.Kind is TargetKind.AtLeast or TargetKind.MoreThan ? "这类指标一般以少为好" : "这类指标一般以多为好")}；请核对指标方向。",
                Figures(i.Terms.Target.Display)
            )
    );

    public static readonly Check ShareOutOfBounds = new(
        "R33",
        "比率越界",
        Severity.Warning,
        review =>
            (
                from i in review.JudgedIndicators
                where !MayExceedWhole(i.Name)
                from part in new[]
                {
                    (At: "target", Value: OutOfBounds(i.Terms.Target?.Value, IndicatorUnits.OfTarget(i))),
                    (At: "target", Value: OutOfBounds(i.Terms.Target?.Low, IndicatorUnits.OfTarget(i))),
                    (At: "target", Value: OutOfBounds(i.Terms.Target?.High, IndicatorUnits.OfTarget(i))),
                    (At: "actual", Value: OutOfBounds(i.Terms.Actual?.Value, IndicatorUnits.OfActual(i))),
                }
                where part.Value is not null
                select new Problem(
                    i.Place(part.At),
                    $"“{i.Name}”的{(part.At == "target" ? "年度指标值" : "实际完成值")}为{Number(part.Value!.Value)}%，超出0%至100%；请核对数值。",
                    Figures(part.Value)
                )
            ).ByPlace()
    );

    public static readonly Check NotAsApproved = new(
        "R37",
        "目标漂移",
        Severity.Error,
        review => review.Indicators.Select(i => ApprovedTarget.Problem(review, i)).OfType<Problem>()
    );

    public static IReadOnlyList<Check> All => [NotMeasurable, OddDirection, ShareOutOfBounds, NotAsApproved];

    private static readonly string[] VagueWords =
    [
        "加强",
        "提高",
        "完善",
        "提升",
        "改善",
        "增强",
        "促进",
        "推进",
        "推动",
        "优化",
        "强化",
        "健全",
        "深化",
        "改进",
    ];

    // Growth and multiples are shares of another whole.
    private static readonly string[] BeyondWhole =
    [
        "增",
        "涨",
        "升",
        "降",
        "提高",
        "减少",
        "同比",
        "环比",
        "变动",
        "变化",
        "回报",
        "收益",
        "利润",
        "产出比",
        "放大",
        "杠杆",
        "任务完成",
        "计划完成",
        "目标完成",
        "收入完成",
        "超额",
    ];

    private static string? Unmeasurable(ReviewedIndicator i, Target target)
    {
        if (i.IsNumeric)
        {
            var isOpen =
                i.Kind == TargetKind.Between ? target.Low is null || target.High is null : target.Value is null;
            return isOpen ? "缺少数值"
                : IndicatorUnits.OfTarget(i) is null ? "缺少单位"
                : null;
        }
        if (
            i.Kind is not (TargetKind.Qualitative or TargetKind.Unread)
            || target.Text is not { } text
            || IsCounted(text)
        )
            return null;
        if (LacksNumber(text))
            return "在单位前缺少数值";
        return i.IsOutput && Array.Exists(VagueWords, word => text.Contains(word, StringComparison.Ordinal))
            ? "没有量化"
            : null;
    }

    private static bool IsCounted(string text) => text.Any(char.IsDigit) || QuantityReader.FindAll(text).Count > 0;

    // ≥户, 培训__人次.
    private static bool LacksNumber(string text)
    {
        var (kind, rest) = Comparison.Split(text.Trim());
        var parts = rest.Split([' ', '\u3000', '_', '＿'], StringSplitOptions.RemoveEmptyEntries);
        var hasGap = parts.Length > 1 || rest.StartsWith('_') || rest.StartsWith('＿');
        return parts.Length > 0
            && (kind is not null || hasGap || parts[0].Length == text.Trim().Length)
            && MeasureUnit.Read(parts[^1])
                is { Family: UnitFamily.Count or UnitFamily.Money or UnitFamily.Share or UnitFamily.Measure };
    }

    // In per cent; a unit above 百分比 itself (万%) is a slip of the pen.
    private static decimal? OutOfBounds(decimal? value, string? unit) =>
        MeasureUnit.Read(unit) is { IsShare: true, Factor: <= 1m and var factor } && value * factor is < 0m or > 100m
            ? PlainNumber.Trim(value!.Value * factor)
            : null;

    private static bool MayExceedWhole(string name) =>
        Array.Exists(BeyondWhole, word => name.Contains(word, StringComparison.Ordinal));
}
