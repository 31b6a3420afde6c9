namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A statement that nothing, or one thing, was missed: 未发生偏离目标的情况, 各项指标均已完成.</summary>
/// <param name="Words">The statement, to be quoted.</param>
/// <param name="Indicator">The one indicator it speaks of; null: all.</param>
/// <param name="Levels">The levels of indicators that it names; empty: all of them.</param>
internal sealed record Claim(string At, string Words, ReviewedIndicator? Indicator, IReadOnlyList<string> Levels)
{
    public bool IsOfAll => Indicator is null && Levels.Count == 0;

    /// <summary>Whether it speaks of this indicator too.</summary>
    public bool Covers(ReviewedIndicator indicator) =>
        Indicator is not null
            ? Indicator == indicator
            : Levels.Count == 0
                || Levels.Any(level =>
                    LevelNames.Has(indicator.Terms.Level1, level) || LevelNames.Has(indicator.Terms.Level2, level)
                );
}
