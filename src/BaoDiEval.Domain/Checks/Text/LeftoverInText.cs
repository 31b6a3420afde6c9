using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>结余 that only the text tells: without a destination, or not what budget and payments leave (R11).</summary>
internal static class LeftoverInText
{
    public static IEnumerable<Problem> Unaccounted(Review review)
    {
        if (review.Funds is { KnownAdjusted: not null, KnownExecuted: not null })
            yield break;
        foreach (var left in review.Text.OfWhole(FundRole.Left))
            if (
                Differences(review).ToList() is { Count: > 0 } real
                && !real.Exists(d => left.Agrees(d.Value, d.Tolerance))
            )
                yield return new(
                    left.At,
                    $"正文“{left.Mention.Quoted}”，按预算（或到位资金）与支付应结余{Number(real[0].Value)}元；请核对结余。",
                    Figures(left.Quantity, real[0].Value)
                );
            else if (
                left.Value > 0m
                && review.Evaluation.Surpluses.Count == 0
                && !Leftover.IsToldInText(review.Evaluation)
            )
                yield return new(
                    left.At,
                    $"正文“{left.Mention.Quoted}”，未说明去向；请写明结转下年、交回财政或其他去向。",
                    Figures(left.Quantity)
                );
    }

    private static IEnumerable<(decimal Value, decimal Tolerance)> Differences(Review review) =>
        review.Text.Executed is not { } executed
            ? []
            : from whole in review.Text.OfWhole(FundRole.Adjusted, FundRole.Budget, FundRole.Initial, FundRole.Received)
            select (whole.Value!.Value - executed.Amount.Amount, whole.Tolerance + executed.Tolerance.Amount);
}
