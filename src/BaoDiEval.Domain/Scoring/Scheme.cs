using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Scoring;

/// <summary>
/// A scoring scheme (评分方案) as data: weights, formulas, limits and grades of one regulation or place. The shipped ones are
/// the JSON files beside this one.
/// </summary>
public sealed record Scheme
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions Written = new(Format)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly Lazy<Dictionary<string, Scheme>> ShippedSchemes = new(ReadShipped);

    public required string Id { get; init; }
    public required int Version { get; init; }
    public required string Name { get; init; }

    /// <summary>分值 of the execution rate.</summary>
    public required decimal ExecutionWeight { get; init; }

    /// <summary>
    /// Steps by which the execution rate is scored, highest first; empty: weight × rate, never more than the weight.
    /// </summary>
    public IReadOnlyList<ExecutionStep> ExecutionSteps { get; init; } = [];

    /// <summary>Below this execution rate, in per cent, a reason is required (R12).</summary>
    public required decimal ReasonBelowExecutionRate { get; init; }
    public required IReadOnlyList<SchemeLevel> Levels { get; init; }
    public ReverseFormula ReverseFormula { get; init; }

    /// <summary>Over-achievement above this 偏离度, in per cent, needs a reason (R26).</summary>
    public required decimal ReasonAboveDeviation { get; init; }

    /// <summary>Payments without a contract above this many yuan on one line are found (R16).</summary>
    public required decimal ContractNeededAbove { get; init; }

    /// <summary>What far too low targets cost (偏离度扣分); empty: nothing, people deduct.</summary>
    public IReadOnlyList<DeviationStep> DeviationSteps { get; init; } = [];

    /// <summary>Steps by which satisfaction is scored; empty: as any other indicator.</summary>
    public IReadOnlyList<SatisfactionStep> SatisfactionSteps { get; init; } = [];

    /// <summary>Limits on the total by execution rate; the lowest that applies counts.</summary>
    public IReadOnlyList<TotalCap> Caps { get; init; } = [];
    public required IReadOnlyList<GradeBand> Grades { get; init; }

    /// <summary>Review rules that this scheme switches off or weighs otherwise, by number.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>Errors that no longer stop 送审 once a reason is written.</summary>
    public IReadOnlyList<string> Overridable { get; init; } = ["R03"];

    /// <summary>No indicator should count more points than this (R34).</summary>
    public decimal MostForOneIndicator { get; init; } = 50m;

    /// <summary>A budget line from this share of the budget on, in per cent, needs an output indicator (R36).</summary>
    public decimal OutputNeededFromShare { get; init; } = 10m;

    /// <summary>Where the budget is cut by more than this, in per cent, targets have to follow (R37).</summary>
    public decimal TargetsFollowCutAbove { get; init; } = 20m;

    /// <summary>With all outputs done, an execution rate below this is out of step (R39).</summary>
    public decimal SlowSpendingBelow { get; init; } = 60m;

    /// <summary>Outputs below this, in per cent, are out of step with spending from <see cref="FastSpendingFrom"/> on (R39).</summary>
    public decimal FewOutputsBelow { get; init; } = 60m;

    /// <summary>An execution rate, in per cent; see <see cref="FewOutputsBelow"/>.</summary>
    public decimal FastSpendingFrom { get; init; } = 95m;

    /// <summary>The report is due by the end of this month of the following year (R53).</summary>
    public int ReportDueMonth { get; init; } = 6;

    /// <summary>财预〔2020〕10号, used where an evaluation names no scheme.</summary>
    public static Scheme Cz2020 => Shipped["cz2020"];

    /// <summary>The schemes that come with the product, by id.</summary>
    public static IReadOnlyDictionary<string, Scheme> Shipped => ShippedSchemes.Value;

    /// <exception cref="JsonException">It is not a scheme; the message names the place.</exception>
    public static Scheme FromJson(ReadOnlySpan<byte> json)
    {
        var scheme = JsonSerializer.Deserialize<Scheme>(json, Format);
        if (scheme is null)
            throw new JsonException("评分方案应为JSON对象。", "$", null, null);
        if (scheme.Problems().FirstOrDefault() is { } problem)
            throw new JsonException(problem.Message, "$" + problem.At.Replace('/', '.'), null, null);
        return scheme;
    }

    public string ToJson() => JsonSerializer.Serialize(this, Written);

    /// <summary>What makes no sense in it: weights that miss 100, overlapping bands, unknown rules.</summary>
    public IEnumerable<SchemeProblem> Problems() => SchemeProblems.In(this);

    public bool IsOn(Check check) => Rules.GetValueOrDefault(check.Id) is not { On: false };

    /// <summary>The severity that the scheme gives a rule; null: the rule book's.</summary>
    public Severity? SeverityOf(Check check) => Rules.GetValueOrDefault(check.Id)?.Severity;

    /// <summary>The limit on the total at this execution rate; null where there is none.</summary>
    public TotalCap? CapAt(Rate rate) => Caps.Where(cap => rate.Percent(12) < cap.Below).MinBy(cap => cap.Total);

    /// <summary>The grade that a total earns: the highest band it reaches.</summary>
    public Grade GradeOf(decimal total) =>
        Grades.OrderByDescending(b => b.From).First(b => total >= b.From || b == Grades[^1]).Grade;

    /// <summary>Score of the execution rate, two decimals, rounded once from the exact quotient.</summary>
    public decimal ExecutionScore(Rate rate, decimal weight)
    {
        if (ExecutionSteps.Count == 0)
            return Rounding.Half(Math.Min(weight, rate.Times(weight, 28)), 2);
        return StepAt(rate)!.Score;
    }

    /// <summary>The step that an execution rate reaches, nothing below the lowest; null where there are no steps.</summary>
    internal ExecutionStep? StepAt(Rate rate)
    {
        if (ExecutionSteps.Count == 0)
            return null;
        var percent = rate.Percent(28);
        return ExecutionSteps.OrderByDescending(s => s.From).FirstOrDefault(s => percent >= s.From) ?? new(0m, 0m);
    }

    private static Dictionary<string, Scheme> ReadShipped() =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.Contains(".Scoring.Schemes.", StringComparison.Ordinal))
            .Select(ReadResource)
            .ToDictionary(scheme => scheme.Id, StringComparer.Ordinal);

    private static Scheme ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Scheme>(stream, Format)!;
    }
}

/// <summary>From this execution rate on, in per cent, the score is this.</summary>
public sealed record ExecutionStep(decimal From, decimal Score)
{
    internal string Words => From == 0m && Score == 0m ? "不足最低档" : $"在{PlainNumber.Write(From)}%以上一档";
}

/// <summary>A first-level indicator of the scheme, its points and the second levels it has.</summary>
public sealed record SchemeLevel(string Name, decimal Weight, IReadOnlyList<string> SecondLevels)
{
    /// <summary>Second levels without which the indicators are incomplete (R34).</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Not every project has it.</summary>
    public bool Optional { get; init; }

    /// <summary>Where its points go, by level, in an evaluation to which it does not apply.</summary>
    public IReadOnlyDictionary<string, decimal> MovesTo { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Its points in an evaluation to which the <paramref name="absent"/> levels do not apply.</summary>
    public decimal WeightWithout(IEnumerable<SchemeLevel> absent) =>
        Weight + absent.Sum(level => level.MovesTo.GetValueOrDefault(Name));
}

/// <summary>From this total on the grade is given.</summary>
public sealed record GradeBand(Grade Grade, decimal From);
