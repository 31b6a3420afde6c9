using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Checks;

/// <summary>One look over an evaluation: what every check needs is worked out once, then each check speaks.</summary>
public sealed class Review
{
    private readonly Lazy<ScoreSheet> _scores;

    public Review(Evaluation evaluation, Scheme scheme)
    {
        (Evaluation, Scheme, Totals) = (evaluation, scheme, evaluation.Totals);
        _scores = new(() => ScoreSheet.Of(evaluation, scheme));
    }

    public Evaluation Evaluation { get; }
    public Scheme Scheme { get; }
    public FundTotals Totals { get; }
    public ScoreSheet Scores => _scores.Value;

    /// <summary>Where no scheme was named, its weights and limits only warn: the paper may follow another.</summary>
    public bool SchemeIsAssumed => Evaluation.Scheme is null;

    /// <summary>Every check, in the order of the rule book.</summary>
    public static IReadOnlyList<Check> Checks { get; } = [];

    /// <summary>All findings, ordered by rule, then place; one for each rule and place.</summary>
    public IReadOnlyList<Finding> Findings() =>
        [
            .. Checks.SelectMany(check =>
                check
                    .Problems(this)
                    .DistinctBy(p => p.At)
                    .OrderBy(p => p.At, PlaceOrder.Instance)
                    .Select(p => new Finding(check, SeverityOf(check), p.At, p.Message, p.Figures))
            ),
        ];

    private Severity SeverityOf(Check check) =>
        SchemeIsAssumed && check.Id is "R12" or "R18" or "R21" && check.Severity > Severity.Warning
            ? Severity.Warning
            : check.Severity;
}
