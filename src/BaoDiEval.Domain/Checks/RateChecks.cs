using BaoDiEval.Domain.Checks.Text;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>The execution rate: as printed, as scored, and whether it needs a word (R04, R05, R12).</summary>
public static class RateChecks
{
    // Scores agree to the hundredth (R05, R20).
    private const decimal Hundredth = 0.01m;

    public static readonly Check WrongExecutionRate = new(
        "R04",
        "执行率计算",
        Severity.Error,
        review =>
            review.Funds.Rate is not { } rate ? []
            : review.Evaluation.Stated is { } stated ? JudgeRate(review, stated.ExecutionRate, rate)
            : RateInText.Wrong(review, rate)
    );

    public static readonly Check WrongExecutionScore = new(
        "R05",
        "执行率得分",
        Severity.Error,
        review =>
            review.Evaluation.Stated is { } stated && ReviewedRate.Of(review) is { } rate
                ? JudgeScore(review, stated.ExecutionScore, rate)
                : []
    );

    public static readonly Check LowExecution = new(
        "R12",
        "执行率偏低",
        Severity.Warning,
        review =>
            ReviewedRate.Of(review) is { } rate
            && rate.Percent < review.Scheme.ReasonBelowExecutionRate
            && !Reasons.IsGiven(review.Evaluation.ExecutionReason)
            && !RateInText.IsExplained(review)
                ?
                [
                    new(
                        "/executionReason",
                        $"执行率{rate.Rate}，低于{Number(review.Scheme.ReasonBelowExecutionRate)}%；请填写执行率偏低的原因。",
                        Figures(rate.Rate, review.Scheme.ReasonBelowExecutionRate)
                    ),
                ]
                : []
    );

    public static IReadOnlyList<Check> All => [WrongExecutionRate, WrongExecutionScore, LowExecution];

    private static IEnumerable<Problem> JudgeRate(Review review, string? text, Rate rate)
    {
        var printed = Printed.Read(text);
        if (printed is { } p && Math.Abs(p.Value - rate.Percent(12)) <= p.Tolerance + review.Funds.RateTolerance)
            yield break;
        var (executed, adjusted) = (review.Funds.Executed!.Value.Amount, review.Funds.Adjusted!.Value.Amount);
        yield return new(
            Place.Stated("executionRate"),
            $"执行率{Shown(text, "%")}，按全年执行数{Yuan(executed)}÷全年预算数{Yuan(adjusted)}应为{rate}；请改正执行率。",
            Figures(text, executed, adjusted)
        );
    }

    private static IEnumerable<Problem> JudgeScore(Review review, string? text, ReviewedRate rate)
    {
        var weight = review.Scores.Execution.Weight;
        if (weight == 0m || (string.IsNullOrWhiteSpace(text) && !review.IsScored))
            yield break;
        var (score, low, high) = rate.Score(review.Scheme, weight);
        if (DecimalText.Read(text) is { } printed && printed >= low - Hundredth && printed <= high + Hundredth)
            yield break;
        yield return new(
            Place.Stated("executionScore"),
            $"执行率得分{Shown(text, "分")}，执行率{rate.Rate}、分值{Number(weight)}应得{Number(score)}分；请改正执行率得分。",
            Figures(text, rate.Rate, weight)
        );
    }

    private static string Shown(string? text, string unit) =>
        string.IsNullOrWhiteSpace(text) ? "未填"
        : DecimalText.Read(text) is null ? $"“{text.Trim()}”不是数值"
        : $"填为{text.Trim().TrimEnd('%', '％')}{unit}";
}
