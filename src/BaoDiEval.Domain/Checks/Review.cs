using BaoDiEval.Domain.Checks.Text;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Checks;

/// <summary>One look over an evaluation: what every check needs is worked out once, then each check speaks.</summary>
public sealed class Review
{
    private readonly Lazy<ScoreSheet> _scores;
    private readonly Lazy<IReadOnlyList<ReviewedIndicator>> _indicators;
    private readonly Lazy<IReadOnlyList<ReviewedIndicator>> _ofText;
    private readonly Lazy<IReadOnlyList<Contradiction>> _contradictions;
    private readonly Lazy<IReadOnlyList<CostOfLine>> _costs;

    public Review(Evaluation evaluation, Scheme scheme)
    {
        (Evaluation, Scheme, Totals) = (evaluation, scheme, evaluation.Totals);
        Texts = new(evaluation, scheme);
        Text = new(evaluation, Texts);
        Funds = new(evaluation, Text);
        _scores = new(() => ScoreSheet.Of(evaluation, scheme));
        _indicators = new(() =>
            [.. Scores.Indicators.Select((result, i) => new ReviewedIndicator(Place.Indicator(i), result))]
        );
        _contradictions = new(() => [.. new FundComparison(this).All(), .. new IndicatorComparison(this).All()]);
        _ofText = new(() => [.. Text.Pairs.Select(pair => ReviewedIndicator.Of(pair, evaluation.Year, scheme))]);
        _costs = new(() => [.. CostOfLine.In(this)]);
    }

    public Evaluation Evaluation { get; }
    public Scheme Scheme { get; }
    public FundTotals Totals { get; }
    public ReviewedFunds Funds { get; }
    public ScoreSheet Scores => _scores.Value;

    /// <summary>What people wrote, with live figures in place.</summary>
    public WrittenTexts Texts { get; }
    public IReadOnlyList<ReviewedIndicator> Indicators => _indicators.Value;
    internal IReadOnlyList<CostOfLine> Costs => _costs.Value;

    /// <summary>
    /// The indicators whose targets and actuals are judged: those of the data, else those that the running text gives.
    /// </summary>
    public IReadOnlyList<ReviewedIndicator> JudgedIndicators => Indicators.Count > 0 ? Indicators : _ofText.Value;

    /// <summary>What the running text says.</summary>
    internal TextFacts Text { get; }

    /// <summary>Figures of the text that other figures of the same thing deny.</summary>
    internal IReadOnlyList<Contradiction> Contradictions => _contradictions.Value;

    /// <summary>The paper gives points at all: some forms print neither weights nor scores.</summary>
    public bool IsScored =>
        Indicators.Any(i => i.Terms.Weight is not null || i.Terms.Score is not null)
        || Evaluation.Stated is { ExecutionWeight: not null } or { ExecutionScore: not null } or { Total: not null };

    /// <summary>Sum of the scores of the indicators that stand; null when one is unknown.</summary>
    public decimal? IndicatorScore => Indicators.Aggregate((decimal?)0m, (sum, i) => sum + i.Result.Standing);

    /// <summary>Where no scheme was named, its weights and limits only warn: the paper may follow another.</summary>
    public bool SchemeIsAssumed => Evaluation.Scheme is null;

    /// <summary>Every check, in the order of the rule book.</summary>
    public static IReadOnlyList<Check> Checks { get; } =
    [
        .. new[]
        {
            FundChecks.All,
            SpendingChecks.All,
            RateChecks.All,
            ContractChecks.All,
            ScoreChecks.All,
            TotalChecks.All,
            IndicatorChecks.All,
            CostChecks.All,
            LevelChecks.All,
            TargetChecks.All,
            ActualChecks.All,
            PaperChecks.All,
            TextChecks.All,
            FieldChecks.All,
            TextNameChecks.All,
            TextFormChecks.All,
        }
            .SelectMany(theme => theme)
            .OrderBy(check => check.Id, StringComparer.Ordinal),
    ];

    /// <summary>All findings, ordered by rule, then place; one for each rule and place.</summary>
    public IReadOnlyList<Finding> Findings() =>
        [
            .. Checks
                .Where(Scheme.IsOn)
                .SelectMany(check =>
                    check
                        .Problems(this)
                        .DistinctBy(p => p.At)
                        .OrderBy(p => p.At, PlaceOrder.Instance)
                        .Select(p => Found(check, p))
                ),
        ];

    private Finding Found(Check check, Problem problem)
    {
        var severity = SeverityOf(check);
        var mayBeExplained =
            severity == Severity.Warning || Scheme.Overridable.Contains(check.Id, StringComparer.Ordinal);
        return new(check, severity, problem.At, problem.Message, problem.Figures)
        {
            MayBeExplained = mayBeExplained,
            Reason = mayBeExplained ? ReasonFor(check, problem) : null,
            Outdated = mayBeExplained ? OutdatedFor(check, problem) : null,
        };
    }

    // An answer given for other figures is asked again; one from outside came without figures.
    private string? ReasonFor(Check check, Problem problem)
    {
        var answer = AnswerTo(check, problem) is { } given && given.IsFor(problem.Figures) ? given.Text : null;
        return Reasons.IsGiven(answer) ? answer
            : Reasons.IsGiven(problem.Reason) ? problem.Reason
            : null;
    }

    private string? OutdatedFor(Check check, Problem problem) =>
        AnswerTo(check, problem) is { } given && !given.IsFor(problem.Figures) ? given.Text : null;

    private Explanation? AnswerTo(Check check, Problem problem) =>
        Evaluation.Explanations.FirstOrDefault(e => e.RuleId == check.Id && e.At == problem.At);

    private Severity SeverityOf(Check check) =>
        Scheme.SeverityOf(check) is { } own ? own
        : SchemeIsAssumed && check.Id is "R12" or "R18" or "R21" && check.Severity > Severity.Warning ? Severity.Warning
        : check.Severity;
}
