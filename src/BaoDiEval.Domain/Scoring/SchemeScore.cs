using BaoDiEval.Domain.Indicators;

namespace BaoDiEval.Domain.Scoring;

/// <summary>What a scheme says otherwise than the formula: steps of satisfaction, and points lost by far too low targets.</summary>
internal static class SchemeScore
{
    public static RuleScore Of(IndicatorTerms terms, RuleScore rule, Scheme scheme) =>
        terms.Weight is not { } weight
            ? rule
            : BySatisfaction(terms, weight, rule, scheme) ?? ByExcess(terms, weight, rule, scheme) ?? rule;

    private static RuleScore? BySatisfaction(IndicatorTerms terms, decimal weight, RuleScore rule, Scheme scheme)
    {
        if (scheme.SatisfactionSteps.Count == 0 || !(terms.Level1 ?? "").Contains("满意", StringComparison.Ordinal))
            return null;
        if (terms.Actual is not { Value: { } actual } || (terms.Actual.Unit ?? terms.Unit) != "%")
            return null;
        var step = scheme.SatisfactionSteps.OrderByDescending(s => s.From).FirstOrDefault(s => actual >= s.From);
        var share = step?.Share ?? 0m;
        var score = Earned(weight, share);
        var band = step is null ? "不足最低档" : $"达到{Number(step.From)}%档";
        return new(
            score,
            $"满意度{Number(actual)}%，{band}，得分值的{Number(share)}%：{Number(weight)} × {Number(share)}% = {Points(score)}",
            share == 100m ? Outcome.Met : rule.Outcome
        );
    }

    private static RuleScore? ByExcess(IndicatorTerms terms, decimal weight, RuleScore rule, Scheme scheme)
    {
        if (
            rule.Outcome != Outcome.Met
            || terms.Target is not { Kind: TargetKind.AtLeast or TargetKind.MoreThan } target
        )
            return null;
        if (Attainment.Deviation(target, terms.Actual, terms.Unit) is not { } excess)
            return null;
        var step = scheme
            .DeviationSteps.OrderByDescending(s => s.Above)
            .FirstOrDefault(s => excess.Percent(12) > s.Above);
        if (step is null or { Deduction: 0m })
            return null;
        var score = Earned(weight, 100m - step.Deduction);
        return rule with
        {
            Score = score,
            Reason =
                $"超额{excess}，超过{Number(step.Above)}%，扣分值的{Number(step.Deduction)}%：{Number(weight)} × {Number(100m - step.Deduction)}% = {Points(score)}",
        };
    }

    private static decimal Earned(decimal weight, decimal percent) => Rate.Of(percent, 100m).Times(weight);

    private static string Number(decimal value) => PlainNumber.Write(value);

    private static string Points(decimal score) =>
        score.ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
}
