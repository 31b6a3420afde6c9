namespace BaoDiEval.Domain.Checks;

/// <summary>A score that the paper prints outside the list of indicators, with the weight it cannot exceed.</summary>
internal sealed record PrintedScores(string At, string Whose, string Text, decimal? Weight)
{
    private const decimal FullWeight = 100m;

    public static IEnumerable<PrintedScores> Of(Review review)
    {
        if (review.Evaluation.Stated is not { } stated)
            yield break;
        if (!string.IsNullOrWhiteSpace(stated.ExecutionScore))
            yield return new(
                Place.Stated("executionScore"),
                "预算执行率",
                stated.ExecutionScore,
                review.Scores.Execution.Weight
            );
        foreach (var (index, level) in stated.Levels.Index())
            if (!string.IsNullOrWhiteSpace(level.Score))
                yield return new(
                    FormattableString.Invariant($"/stated/levels/{index}/score"),
                    level.Level1 ?? "",
                    level.Score,
                    DecimalText.Read(level.Weight)
                );
        if (!string.IsNullOrWhiteSpace(stated.Total))
            yield return new(Place.Stated("total"), "总分的", stated.Total, FullWeight);
    }

    public IEnumerable<Problem> Problems() =>
        DecimalText.Read(Text) is { } score
            ? ScoreChecks.Bounded(At, Whose, score, Weight)
            : [new(At, $"{Whose}得分“{Text}”不是数值；请填写数值。", Text)];
}
