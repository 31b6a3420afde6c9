using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using static System.FormattableString;

namespace BaoDiEval.Domain.Scoring;

/// <summary>Every score of an evaluation with its reason in words, the total and the grade.</summary>
public sealed record ScoreSheet(
    ExecutionResult Execution,
    IReadOnlyList<IndicatorResult> Indicators,
    decimal? Total,
    Grade? Grade
)
{
    /// <summary>Where the execution rate limits the total.</summary>
    public AppliedCap? Cap { get; private init; }

    public static ScoreSheet Of(Evaluation evaluation, Scheme scheme)
    {
        var execution = ExecutionResult.Of(evaluation, scheme);
        List<IndicatorResult> indicators = [.. evaluation.Indicators.Select(i => IndicatorResult.Of(i, scheme))];
        var sum = indicators.Aggregate(execution.Score, (points, i) => points + i.Standing);
        var cap = AppliedCap.Of(scheme, execution.Rate, sum);
        var total = cap?.Total ?? sum;
        return new(execution, indicators, total, total is { } known ? scheme.GradeOf(known) : null) { Cap = cap };
    }
}

/// <summary>How much of the year's budget was spent, and what that earns.</summary>
/// <param name="Weight">The weight that the paper states, else the scheme's.</param>
/// <param name="Reason">How the score comes about, in the user's words.</param>
public sealed record ExecutionResult(
    Money? Budget,
    Money? Executed,
    Rate? Rate,
    decimal Weight,
    decimal? Score,
    string Reason
)
{
    internal static ExecutionResult Of(Evaluation evaluation, Scheme scheme)
    {
        var totals = evaluation.Totals;
        var weight = DecimalText.Read(evaluation.Stated?.ExecutionWeight) ?? scheme.ExecutionWeight;
        var rate = totals.ExecutionRate;
        decimal? score = rate is { } known ? scheme.ExecutionScore(known, weight) : null;
        var reason =
            rate is { } scored && scheme.StepAt(scored) is { } step
                ? Invariant($"执行率{scored}，{step.Words}，得{score:0.00}分")
                : ReasonFor(totals, rate, weight, score);
        return new(totals.AdjustedBudget, totals.Executed, rate, weight, score, reason);
    }

    private static string ReasonFor(FundTotals totals, Rate? rate, decimal weight, decimal? score) =>
        rate is not { } known
            ? totals.AdjustedBudget <= Money.Zero
                ? "全年预算数不大于0，执行率无法计算"
                : "全年预算数或全年执行数未知，执行率无法计算"
            : known.Part > known.Whole
                ? Invariant($"执行率{known}，超过100%，得分以分值{weight}为限")
                : Invariant($"{totals.Executed} ÷ {totals.AdjustedBudget} × {weight} = {score:0.00}");
}

/// <summary>The score of one indicator: by rule, as the unit gave it itself, and the one that stands.</summary>
/// <param name="ByRule">Null where people must judge.</param>
public sealed record IndicatorResult(
    Indicator Indicator,
    decimal? ByRule,
    decimal? Given,
    string Reason,
    Outcome Outcome
)
{
    /// <summary>The score that counts: the given one, else the one by rule; two decimals.</summary>
    public decimal? Standing => Given is { } given ? Rounding.Half(given, 2) : ByRule;

    internal static IndicatorResult Of(Indicator indicator, Scheme scheme)
    {
        var terms = indicator.Terms;
        var rule = (terms.Target, terms.Weight) switch
        {
            (null, _) => new RuleScore(null, "没有年度指标值，须人工评分", Outcome.Undecided),
            ({ } target, var weight) => IndicatorScore.ByRule(
                target,
                terms.Actual,
                terms.Unit,
                weight ?? 0m,
                scheme.ReverseFormula
            ),
        };
        rule = SchemeScore.Of(terms, rule, scheme);
        return terms.Weight is null
            ? new(indicator, null, terms.Score, "没有分值，无法计分", rule.Outcome)
            : new(indicator, rule.Score, terms.Score, rule.Reason, rule.Outcome);
    }
}
