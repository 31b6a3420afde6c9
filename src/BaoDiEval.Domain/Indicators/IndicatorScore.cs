namespace BaoDiEval.Domain.Indicators;

/// <summary>The score of one indicator by rule (按完成比例计分, 财预〔2020〕10号), with the calculation in words.</summary>
public static class IndicatorScore
{
    /// <summary>
    /// Full weight when met, else the weight times the attained share, rounded once; null where people must judge.
    /// <paramref name="unit"/> is the indicator's.
    /// </summary>
    public static RuleScore ByRule(
        Target target,
        Actual? actual,
        string? unit,
        decimal weight,
        ReverseFormula formula = ReverseFormula.TargetOverActual
    )
    {
        var outcome = Attainment.Judge(target, actual, unit);
        if (actual is null || Attainment.Ratio(target, actual, unit, formula) is not { } ratio)
            return new(null, ScoreReason.ForPeople(target, actual, unit, outcome), outcome);
        var score = Earned(weight, ratio);
        return new(score, ScoreReason.Earned(target, actual, unit, weight, outcome, score, formula), outcome);
    }

    // A weight with more than two decimals must not be exceeded by its own rounding.
    private static decimal Earned(decimal weight, Rate ratio) =>
        Math.Min(ratio.Times(weight), decimal.Round(weight, 2, MidpointRounding.ToZero));
}
