using BaoDiEval.Domain.Checks.Text;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Checks;

/// <summary>One indicator with its outcome and scores, and the place where findings about it point to.</summary>
public sealed record ReviewedIndicator(string At, IndicatorResult Result)
{
    public IndicatorTerms Terms => Result.Indicator.Terms;
    public BudgetLine? Line => Result.Indicator.Line;
    public string Name => Terms.Name;
    public Outcome Outcome => Result.Outcome;
    public TargetKind? Kind => Terms.Target?.Kind;

    public bool IsOutput => LevelNames.IsOutput(Terms.Level1);
    public bool IsCost => LevelNames.Has(Terms.Level1, "成本") || LevelNames.Has(Terms.Level2, "成本");
    public bool IsQuantity => LevelNames.Has(Terms.Level2, "数量");

    public bool IsSatisfaction =>
        LevelNames.Has(Terms.Level1, "满意")
        || LevelNames.Has(Terms.Level2, "满意")
        || Name.Contains("满意度", StringComparison.Ordinal)
        || Name.Contains("满意率", StringComparison.Ordinal);

    /// <summary>The target is a number to be compared with a number.</summary>
    public bool IsNumeric =>
        Kind
            is TargetKind.AtLeast
                or TargetKind.MoreThan
                or TargetKind.AtMost
                or TargetKind.LessThan
                or TargetKind.Equals
                or TargetKind.Between;

    /// <summary>The score that stands is below the full one, which is 3.33 for a weight of 3.333: scores have two decimals.</summary>
    public bool IsDeducted =>
        Terms.Weight is { } weight && Result.Standing < decimal.Round(weight, 2, MidpointRounding.ToZero);

    /// <summary>Somebody wrote why it deviates, or what will be done about it.</summary>
    public bool HasReason => Reasons.IsGiven(Terms.DeviationReason) || Reasons.IsGiven(Terms.Improvement);

    /// <summary>An indicator as the running text gives it, at the place of that text.</summary>
    internal static ReviewedIndicator Of(IndicatorPair pair, int year, Scheme scheme)
    {
        var terms = new IndicatorTerms
        {
            Level1 = pair.Level1,
            Level2 = pair.Level2,
            Name = pair.Name,
            Target = Target.FromWords(pair.Target, pair.Unit, year),
            Actual = Actual.FromWords(pair.Actual, pair.Unit, year),
            DeviationReason = Reasons.NamesCause(pair.Rest) ? pair.Rest : null,
        };
        return new(pair.Passage.At, IndicatorResult.Of(new Indicator("text", terms, null), scheme));
    }

    public string Place(string field) => At.StartsWith("/indicators/", StringComparison.Ordinal) ? $"{At}/{field}" : At;
}
