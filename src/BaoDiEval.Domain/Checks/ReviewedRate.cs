using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Checks;

/// <summary>The execution rate (执行率) that the checks judge: computed, else as the paper prints it.</summary>
/// <param name="Tolerance">How far the true rate may lie from it, in per cent.</param>
internal sealed record ReviewedRate(Rate Rate, decimal Tolerance, string At)
{
    public decimal Percent => Rate.Percent(6);

    public static ReviewedRate? Of(Review review) =>
        review.Funds.Rate is { } rate ? new(rate, review.Funds.RateTolerance, review.Funds.Executed!.Value.At)
        : Printed.Read(review.Evaluation.Stated?.ExecutionRate) is { } printed
            ? new(Rate.Of(printed.Value, 100m), printed.Tolerance, Place.Stated("executionRate"))
        : null;

    /// <summary>What it earns by the scheme, and the range in which rounded amounts leave it.</summary>
    public (decimal Score, decimal Low, decimal High) Score(Scheme scheme, decimal weight) =>
        (
            scheme.ExecutionScore(Rate, weight),
            scheme.ExecutionScore(Moved(-Tolerance), weight),
            scheme.ExecutionScore(Moved(Tolerance), weight)
        );

    private Rate Moved(decimal percent) =>
        percent == 0m ? Rate : Rate.Of(Math.Max(0m, Rate.Percent(6) + percent), 100m);
}
