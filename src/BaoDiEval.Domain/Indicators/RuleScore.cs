namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// The score that the rule gives one indicator, with the calculation in words; <see cref="Score"/> is null where
/// people must judge.
/// </summary>
public sealed record RuleScore(decimal? Score, string Reason, Outcome Outcome);
