using BaoDiEval.Domain.Checks;

namespace BaoDiEval.Domain.Scoring;

/// <summary>What a scheme changes in a review rule; null: as the rule book has it.</summary>
public sealed record RuleSetting
{
    /// <summary>Switched off, the rule finds nothing.</summary>
    public bool On { get; init; } = true;
    public Severity? Severity { get; init; }
}

/// <summary>Below this execution rate, in per cent, the total is at most so many points (总分以此为限).</summary>
public sealed record TotalCap(decimal Below, decimal Total);

/// <summary>Above this 偏离度, in per cent, an exceeded target loses this share of its weight, in per cent.</summary>
public sealed record DeviationStep(decimal Above, decimal Deduction);

/// <summary>From this satisfaction on, in per cent, this share of the weight is earned, in per cent (满意度赋分).</summary>
public sealed record SatisfactionStep(decimal From, decimal Share);
