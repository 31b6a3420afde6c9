using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;
using Severity = BaoDiEval.Domain.Checks.Severity;

namespace BaoDiEval.Web.Pages.Schemes;

/// <summary>A scheme as an administrator types it; what the form does not show stays as in the scheme it came from.</summary>
public sealed record SchemeInput
{
    public const string Off = "off";

    /// <summary>The bureau for which it is set up.</summary>
    public string? Bureau { get; init; }
    public string? Id { get; init; }

    /// <summary>The version that was drawn; a new one follows it.</summary>
    public int Version { get; init; }
    public string? Name { get; init; }
    public string? ExecutionWeight { get; init; }
    public string? ExecutionSteps { get; init; }
    public string? Levels { get; init; }
    public string? Caps { get; init; }
    public string? Grades { get; init; }
    public string? ReverseFormula { get; init; }
    public string? DeviationSteps { get; init; }
    public string? SatisfactionSteps { get; init; }
    public Dictionary<string, string?> Limits { get; init; } = [];

    /// <summary>By rule: off, a severity, or empty for what the rule book has.</summary>
    public Dictionary<string, string?> Rules { get; init; } = [];

    internal static SchemeInput Of(Scheme scheme) =>
        new()
        {
            Id = scheme.Id,
            Version = scheme.Version,
            Name = scheme.Name,
            ExecutionWeight = PlainNumber.Write(scheme.ExecutionWeight),
            ExecutionSteps = SchemeLines.Write(scheme.ExecutionSteps.Select(s => (s.From, s.Score))),
            Levels = SchemeLines.Write(scheme.Levels.Select(l => (l.Name, l.Weight))),
            Caps = SchemeLines.Write(scheme.Caps.Select(c => (c.Below, c.Total))),
            Grades = SchemeLines.Write(scheme.Grades.Select(g => (g.Grade.InChinese(), g.From))),
            ReverseFormula = scheme.ReverseFormula.ToString(),
            DeviationSteps = SchemeLines.Write(scheme.DeviationSteps.Select(s => (s.Above, s.Deduction))),
            SatisfactionSteps = SchemeLines.Write(scheme.SatisfactionSteps.Select(s => (s.From, s.Share))),
            Limits = SchemeLimit.All.ToDictionary(l => l.Name, l => (string?)PlainNumber.Write(l.Of(scheme))),
            Rules = Review.Checks.ToDictionary(c => c.Id, c => (string?)SettingOf(scheme, c)),
        };

    /// <summary>Null when something cannot be read; every such thing is told to <paramref name="fault"/>.</summary>
    internal Scheme? Over(Scheme scheme, Action<string, string> fault)
    {
        var isRead = true;
        T Read<T>(string field, T? value, string wanted, T fallback)
        {
            if (value is not null)
                return value;
            isRead = false;
            fault(field, wanted);
            return fallback;
        }

        const string number = "请填写不小于0的数字。";
        const string pairs = "每行填两个数，用空格隔开，如“80 89”。";
        var steps = Read(nameof(ExecutionSteps), SchemeLines.Numbers(ExecutionSteps), pairs, []);
        var caps = Read(nameof(Caps), SchemeLines.Numbers(Caps), pairs, []);
        var over = Read(nameof(DeviationSteps), SchemeLines.Numbers(DeviationSteps), pairs, []);
        var pleased = Read(nameof(SatisfactionSteps), SchemeLines.Numbers(SatisfactionSteps), pairs, []);
        var grades = Read(nameof(Grades), GradesTyped(), "每行填等级和起点分数，如“优 90”。", []);
        var levels = Read(nameof(Levels), LevelsTyped(scheme), "每行填一级指标名称和分值，如“产出指标 50”。", []);
        var weight = Read(nameof(ExecutionWeight), SchemeLines.Number(ExecutionWeight), number, 0m);
        var made = scheme with
        {
            Id = Id?.Trim() ?? "",
            Version = Version + 1,
            Name = Name?.Trim() ?? "",
            ExecutionWeight = weight ?? 0m,
            ExecutionSteps = [.. steps.Select(s => new ExecutionStep(s.From, s.Value))],
            Levels = levels,
            Caps = [.. caps.Select(c => new TotalCap(c.From, c.Value))],
            Grades = grades,
            ReverseFormula = Enum.TryParse<ReverseFormula>(ReverseFormula, out var formula) ? formula : default,
            DeviationSteps = [.. over.Select(s => new DeviationStep(s.From, s.Value))],
            SatisfactionSteps = [.. pleased.Select(s => new SatisfactionStep(s.From, s.Value))],
            Rules = RulesTyped(),
        };
        foreach (var limit in SchemeLimit.All)
            made = limit.Set(
                made,
                Read($"Limits[{limit.Name}]", SchemeLines.Number(Limits.GetValueOrDefault(limit.Name)), number, 0m)
                    ?? 0m
            );
        return isRead ? made : null;
    }

    private List<GradeBand>? GradesTyped() =>
        SchemeLines.Pairs(Grades) is { } pairs && pairs.TrueForAll(p => GradeNames.Read(p.From) is not null)
            ? [.. pairs.Select(p => new GradeBand(GradeNames.Read(p.From)!.Value, p.Value))]
            : null;

    // A level that the scheme knows keeps its second levels.
    private List<SchemeLevel>? LevelsTyped(Scheme scheme) =>
        SchemeLines
            .Pairs(Levels)
            ?.ConvertAll(p =>
                scheme.Levels.FirstOrDefault(l => l.Name == p.From) is { } known
                    ? Moved(known with { Weight = p.Value }, known.Weight)
                    : new SchemeLevel(p.From, p.Value, [])
            );

    // Where all points of a level move to one other, they still do when there are more or fewer of them.
    private static SchemeLevel Moved(SchemeLevel level, decimal before) =>
        level.Weight != before && level.MovesTo.Count == 1
            ? level with
            {
                MovesTo = new Dictionary<string, decimal> { [level.MovesTo.Keys.First()] = level.Weight },
            }
            : level;

    private Dictionary<string, RuleSetting> RulesTyped() =>
        Rules
            .Where(r => !string.IsNullOrEmpty(r.Value))
            .ToDictionary(
                r => r.Key,
                r =>
                    r.Value == Off
                        ? new RuleSetting { On = false }
                        : new RuleSetting { Severity = Enum.TryParse<Severity>(r.Value, out var s) ? s : null },
                StringComparer.Ordinal
            );

    private static string SettingOf(Scheme scheme, Check check) =>
        !scheme.IsOn(check) ? Off : scheme.SeverityOf(check)?.ToString() ?? "";
}

/// <summary>A limit that is one number.</summary>
internal sealed record SchemeLimit(
    string Name,
    string Label,
    Func<Scheme, decimal> Of,
    Func<Scheme, decimal, Scheme> Set
)
{
    public static readonly IReadOnlyList<SchemeLimit> All =
    [
        new(
            "rate",
            "执行率低于（%）须说明原因",
            s => s.ReasonBelowExecutionRate,
            (s, v) => s with { ReasonBelowExecutionRate = v }
        ),
        new(
            "deviation",
            "超额超过（%）须说明原因",
            s => s.ReasonAboveDeviation,
            (s, v) => s with { ReasonAboveDeviation = v }
        ),
        new(
            "contract",
            "无合同支付超过（元）",
            s => s.ContractNeededAbove,
            (s, v) => s with { ContractNeededAbove = v }
        ),
        new("most", "单项指标最高分值", s => s.MostForOneIndicator, (s, v) => s with { MostForOneIndicator = v }),
        new(
            "share",
            "占预算（%）以上的明细须有产出指标",
            s => s.OutputNeededFromShare,
            (s, v) => s with { OutputNeededFromShare = v }
        ),
        new(
            "cut",
            "预算调减超过（%）应调整目标",
            s => s.TargetsFollowCutAbove,
            (s, v) => s with { TargetsFollowCutAbove = v }
        ),
        new("slow", "产出完成而执行率低于（%）", s => s.SlowSpendingBelow, (s, v) => s with { SlowSpendingBelow = v }),
        new("few", "产出低于（%）", s => s.FewOutputsBelow, (s, v) => s with { FewOutputsBelow = v }),
        new("fast", "而执行率在（%）以上", s => s.FastSpendingFrom, (s, v) => s with { FastSpendingFrom = v }),
    ];
}
