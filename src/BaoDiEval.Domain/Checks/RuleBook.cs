using System.Reflection;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Checks;

/// <summary>The rule book for readers: RULES.md says what each check means, the check itself its number, name and severity.</summary>
public static class RuleBook
{
    private static readonly Lazy<Dictionary<string, string>> Meanings = new(ReadMeanings);

    /// <summary>What the rule asks for, in one sentence.</summary>
    public static string MeaningOf(Check check) => Meanings.Value.GetValueOrDefault(check.Id, "");

    /// <summary>Which limits of the scheme the rule reads, with their values there.</summary>
    public static IReadOnlyList<RuleParameter> ParametersOf(Check check, Scheme scheme) =>
        [.. RuleParameter.All(scheme).Where(parameter => parameter.RuleIds.Contains(check.Id, StringComparer.Ordinal))];

    // | R01 | 资金来源合计 | Error | 年初、全年…… |
    private static Dictionary<string, string> ReadMeanings()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("RULES.md")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 6 && cells[1].Length == 3 && char.IsAsciiDigit(cells[1][2]))
            .ToDictionary(cells => cells[1], cells => cells[4], StringComparer.Ordinal);
    }
}

/// <summary>A figure of the scheme that rules read: its name and value in the users' words.</summary>
public sealed record RuleParameter(string Name, string Value, IReadOnlyList<string> RuleIds)
{
    public static IEnumerable<RuleParameter> All(Scheme scheme) =>
        [
            new("执行率计分", ExecutionOf(scheme), ["R05", "R20"]),
            new("须说明原因的执行率", $"低于{Number(scheme.ReasonBelowExecutionRate)}%", ["R12"]),
            new("须有合同的支付", $"超过{Number(scheme.ContractNeededAbove)}元", ["R16"]),
            new("执行率分值", Number(scheme.ExecutionWeight), ["R17"]),
            new("一级指标分值", Join(scheme.Levels.Select(l => $"{l.Name}{Number(l.Weight)}")), ["R18"]),
            new(
                "总分限额",
                Join(scheme.Caps.Select(c => $"执行率低于{Number(c.Below)}%，至多{Number(c.Total)}分")),
                ["R20"]
            ),
            new("等级", Join(scheme.Grades.Select(g => $"{g.Grade.InChinese()}{Number(g.From)}分起")), ["R21"]),
            new("反向指标公式", scheme.ReverseFormula.InChinese(), ["R23"]),
            new("超额须说明原因", $"超过{Number(scheme.ReasonAboveDeviation)}%", ["R26"]),
            new("必填二级指标", Join(scheme.Levels.SelectMany(l => l.Required)), ["R34"]),
            new("单项指标最高分值", Number(scheme.MostForOneIndicator), ["R34"]),
            new("须有产出指标的明细", $"占预算{Number(scheme.OutputNeededFromShare)}%以上", ["R36"]),
            new("预算调减后应调整目标", $"调减超过{Number(scheme.TargetsFollowCutAbove)}%", ["R37"]),
            new("产出完成而支出过慢", $"执行率低于{Number(scheme.SlowSpendingBelow)}%", ["R39"]),
            new(
                "产出不足而支出过快",
                $"产出低于{Number(scheme.FewOutputsBelow)}%、执行率{Number(scheme.FastSpendingFrom)}%以上",
                ["R39"]
            ),
            new("报告期限", $"次年{Number(scheme.ReportDueMonth)}月底", ["R53"]),
        ];

    private static string ExecutionOf(Scheme scheme) =>
        scheme.ExecutionSteps.Count == 0
            ? $"{Number(scheme.ExecutionWeight)}×执行率，至多{Number(scheme.ExecutionWeight)}分"
            : Join(scheme.ExecutionSteps.Select(s => $"{Number(s.From)}%起{Number(s.Score)}分"));

    private static string Join(IEnumerable<string> parts) =>
        string.Join("、", parts) is { Length: > 0 } joined ? joined : "无";

    private static string Number(decimal value) => PlainNumber.Write(value);
}
