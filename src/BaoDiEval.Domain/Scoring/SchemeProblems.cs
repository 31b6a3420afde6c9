using BaoDiEval.Domain.Checks;
using static System.FormattableString;

namespace BaoDiEval.Domain.Scoring;

/// <summary>What makes no sense in a scheme.</summary>
/// <param name="At">A JSON Pointer.</param>
public sealed record SchemeProblem(string At, string Message);

/// <summary>Holds a scheme against itself.</summary>
internal static class SchemeProblems
{
    private const int LongestId = 40;
    private const decimal Hundred = 100m;

    public static IEnumerable<SchemeProblem> In(Scheme scheme) =>
        [
            .. Identity(scheme),
            .. Weights(scheme),
            .. Levels(scheme),
            .. Execution(scheme),
            .. Caps(scheme),
            .. Grades(scheme),
            .. Shares(scheme),
            .. Limits(scheme),
            .. Rules(scheme),
        ];

    private static IEnumerable<SchemeProblem> Identity(Scheme scheme)
    {
        if (
            scheme.Id.Length is 0 or > LongestId
            || !scheme.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        )
            yield return new("/id", "编号只用小写字母、数字和连字符，1至40个。");
        if (scheme.Version < 1)
            yield return new("/version", "版本号从1开始。");
        if (string.IsNullOrWhiteSpace(scheme.Name))
            yield return new("/name", "请填写方案名称。");
    }

    private static IEnumerable<SchemeProblem> Weights(Scheme scheme)
    {
        if (scheme.ExecutionWeight is < 0m or > Hundred)
            yield return new("/executionWeight", "执行率分值应在0至100之间。");
        var sum = scheme.ExecutionWeight + scheme.Levels.Sum(l => l.Weight);
        if (scheme.Levels.Count > 0 && sum != Hundred)
            yield return new(
                "/levels",
                Invariant(
                    $"执行率分值{Number(scheme.ExecutionWeight)}加各一级指标分值{Number(sum - scheme.ExecutionWeight)}，共{Number(sum)}分，应为100分。"
                )
            );
    }

    private static IEnumerable<SchemeProblem> Levels(Scheme scheme)
    {
        foreach (var (i, level) in scheme.Levels.Index())
        {
            var at = Invariant($"/levels/{i}");
            if (string.IsNullOrWhiteSpace(level.Name) || scheme.Levels.Take(i).Any(l => l.Name == level.Name))
                yield return new(at + "/name", "一级指标名称不能为空，也不能重复。");
            if (level.Weight is < 0m or > Hundred)
                yield return new(at + "/weight", $"“{level.Name}”的分值应在0至100之间。");
            if (level.Required.Except(level.SecondLevels).FirstOrDefault() is { } unknown)
                yield return new(at + "/required", $"“{level.Name}”没有二级指标“{unknown}”，不能要求填报。");
            if (level.MovesTo.Count > 0 && level.MovesTo.Values.Sum() != level.Weight)
                yield return new(
                    at + "/movesTo",
                    $"“{level.Name}”不适用时转出的分值应等于它的分值{Number(level.Weight)}。"
                );
            if (
                level.MovesTo.Keys.FirstOrDefault(to => to == level.Name || scheme.Levels.All(l => l.Name != to)) is
                { } lost
            )
                yield return new(at + "/movesTo", $"“{level.Name}”的分值不能转到“{lost}”：没有这个一级指标。");
        }
    }

    private static IEnumerable<SchemeProblem> Execution(Scheme scheme)
    {
        var steps = scheme.ExecutionSteps.OrderBy(s => s.From).ToList();
        if (steps.Exists(s => s.Score < 0m || s.Score > scheme.ExecutionWeight || s.From < 0m))
            yield return new("/executionSteps", $"执行率分档的得分应在0至{Number(scheme.ExecutionWeight)}之间。");
        if (steps.Zip(steps.Skip(1)).Any(p => p.First.From == p.Second.From || p.First.Score > p.Second.Score))
            yield return new("/executionSteps", "执行率分档重叠：每档起点应不同，执行率高的得分不应更低。");
    }

    private static IEnumerable<SchemeProblem> Caps(Scheme scheme)
    {
        var caps = scheme.Caps.OrderBy(c => c.Below).ToList();
        if (caps.Exists(c => c.Below is <= 0m or > Hundred || c.Total is < 0m or > Hundred))
            yield return new("/caps", "总分限额的执行率和总分应在0至100之间。");
        if (caps.Zip(caps.Skip(1)).Any(p => p.First.Below == p.Second.Below || p.First.Total > p.Second.Total))
            yield return new("/caps", "总分限额重叠：每档执行率应不同，执行率低的限额不应更高。");
    }

    private static IEnumerable<SchemeProblem> Grades(Scheme scheme)
    {
        if (scheme.Grades.Count == 0)
        {
            yield return new("/grades", "评分方案至少要有一个等级。");
            yield break;
        }
        var bands = scheme.Grades.OrderBy(b => b.From).ToList();
        if (bands[0].From != 0m || bands[^1].From > Hundred)
            yield return new("/grades", "等级应从0分起，不超过100分。");
        if (bands.Zip(bands.Skip(1)).Any(p => p.First.From == p.Second.From || p.First.Grade >= p.Second.Grade))
            yield return new("/grades", "等级重叠：每个等级一个起点，等级越高起点越高。");
    }

    private static IEnumerable<SchemeProblem> Shares(Scheme scheme)
    {
        var over = scheme.DeviationSteps.OrderBy(s => s.Above).ToList();
        if (over.Exists(s => s.Above < 0m || s.Deduction is < 0m or > Hundred))
            yield return new("/deviationSteps", "超额扣分的比例应在0至100之间。");
        if (over.Zip(over.Skip(1)).Any(p => p.First.Above == p.Second.Above || p.First.Deduction > p.Second.Deduction))
            yield return new("/deviationSteps", "超额扣分重叠：每档起点应不同，超额多的扣分不应更少。");
        var pleased = scheme.SatisfactionSteps.OrderBy(s => s.From).ToList();
        if (pleased.Exists(s => s.From is < 0m or > Hundred || s.Share is < 0m or > Hundred))
            yield return new("/satisfactionSteps", "满意度分档的满意度和得分比例应在0至100之间。");
        if (pleased.Zip(pleased.Skip(1)).Any(p => p.First.From == p.Second.From || p.First.Share > p.Second.Share))
            yield return new("/satisfactionSteps", "满意度分档重叠：每档起点应不同，满意度高的得分不应更低。");
    }

    private static IEnumerable<SchemeProblem> Limits(Scheme scheme) =>
        from limit in new (string At, decimal Value)[]
        {
            ("/reasonBelowExecutionRate", scheme.ReasonBelowExecutionRate),
            ("/reasonAboveDeviation", scheme.ReasonAboveDeviation),
            ("/contractNeededAbove", scheme.ContractNeededAbove),
            ("/mostForOneIndicator", scheme.MostForOneIndicator),
            ("/outputNeededFromShare", scheme.OutputNeededFromShare),
            ("/targetsFollowCutAbove", scheme.TargetsFollowCutAbove),
            ("/slowSpendingBelow", scheme.SlowSpendingBelow),
            ("/fewOutputsBelow", scheme.FewOutputsBelow),
            ("/fastSpendingFrom", scheme.FastSpendingFrom),
            ("/reportDueMonth", scheme.ReportDueMonth is >= 1 and <= 12 ? 0m : -1m),
        }
        where limit.Value < 0m
        select new SchemeProblem(limit.At, limit.At == "/reportDueMonth" ? "月份应为1至12。" : "限额不能为负数。");

    private static IEnumerable<SchemeProblem> Rules(Scheme scheme)
    {
        var known = Review.Checks.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return scheme
            .Rules.Keys.Where(id => !known.Contains(id))
            .Select(id => new SchemeProblem("/rules/" + id, $"没有规则“{id}”。"))
            .Concat(
                scheme
                    .Overridable.Where(id => !known.Contains(id))
                    .Select(id => new SchemeProblem("/overridable", $"没有规则“{id}”。"))
            );
    }

    private static string Number(decimal value) => PlainNumber.Write(value);
}
