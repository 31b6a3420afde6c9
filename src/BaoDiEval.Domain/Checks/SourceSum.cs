using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Domain.Checks;

/// <summary>A total of the funds block beside the sum of the source rows that the paper prints.</summary>
internal sealed record SourceSum(string Name, string At, Money Total, Money Sum, Money Tolerance)
{
    /// <summary>The difference is no more than rounding each of the amounts can make.</summary>
    public bool IsRoundingAlone => Sum != Total && Wording.Difference(Sum, Total) <= Tolerance;

    /// <summary>Only sums of which every part is known.</summary>
    public static IEnumerable<SourceSum> Of(Review review)
    {
        if (review.Evaluation.Funds is not { Sources: { Count: > 0 } sources })
            return [];
        var funds = review.Funds;
        return new[]
        {
            Row(
                review,
                sources,
                "年初预算数",
                "initialBudget",
                funds.StatedInitial ?? funds.Initial,
                s => s.InitialBudget
            ),
            Row(
                review,
                sources,
                "全年预算数",
                "adjustedBudget",
                funds.StatedAdjusted ?? funds.Adjusted,
                s => s.AdjustedBudget
            ),
            Row(review, sources, "全年执行数", "executed", funds.StatedExecuted ?? funds.Executed, s => s.Executed),
        }.OfType<SourceSum>();
    }

    private static SourceSum? Row(
        Review review,
        IReadOnlyList<StatedSource> sources,
        string name,
        string field,
        Figure? total,
        Func<StatedSource, Money?> amount
    )
    {
        if (total is not { } known || sources.SumIfAllKnown(amount) is not { } sum)
            return null;
        // Each part may be off by half a unit; a single part is the same figure printed twice.
        var ofRow = review.Funds.Tolerance;
        var tolerance = sources.Count > 1 ? sources.Sum(_ => ofRow) + known.Tolerance : ofRow;
        return new(name, Place.Funds(field), known.Amount, sum, tolerance);
    }
}
