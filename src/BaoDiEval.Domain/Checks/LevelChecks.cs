using BaoDiEval.Domain.Scoring;
using static System.FormattableString;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether the levels of indicators have the points and the parts they should have (R18, R34).</summary>
public static class LevelChecks
{
    public static readonly Check WrongLevelWeight = new(
        "R18",
        "一级分值",
        Severity.Warning,
        review => [.. JudgeWeights(review), .. JudgePrintedWeights(review)]
    );

    public static readonly Check IncompleteIndicators = new(
        "R34",
        "指标缺项",
        Severity.Warning,
        review => [.. MissingLevels(review), .. TooHeavy(review)]
    );

    public static IReadOnlyList<Check> All => [WrongLevelWeight, IncompleteIndicators];

    private static IEnumerable<Problem> JudgeWeights(Review review)
    {
        var absent = review.Scheme.Levels.Where(l => !review.Indicators.Any(i => IsOf(i, l))).ToList();
        foreach (var (name, indicators, sum) in Weighted(review))
        {
            var printed = indicators
                .Select(i => LevelNames.PrintedPoints(i.Terms.Level1))
                .FirstOrDefault(p => p is not null);
            var level = review.Scheme.Levels.FirstOrDefault(l => IsOf(indicators[0], l));
            var ofScheme = level?.WeightWithout(absent);
            if (printed is { } points && points != sum)
                yield return Wrong(indicators[0], name, sum, "按所印分值", points);
            else if (ofScheme is { } wanted && wanted != sum)
                yield return Wrong(indicators[0], name, sum, "按评分方案", wanted);
        }
    }

    private static Problem Wrong(ReviewedIndicator first, string level, decimal sum, string by, decimal wanted) =>
        new(
            first.Place("level1"),
            $"{level}分值合计{Number(sum)}，{by}应为{Number(wanted)}；请调整分值或说明理由。",
            Figures(sum, wanted)
        );

    private static IEnumerable<Problem> JudgePrintedWeights(Review review)
    {
        if (review.Evaluation.Stated is not { Levels: { Count: > 0 } levels })
            yield break;
        var weighted = Weighted(review).ToList();
        foreach (var (index, level) in levels.Index())
        {
            var own = weighted.Find(w => LevelNames.Same(w.Name, level.Level1));
            if (own.Indicators is not null && DecimalText.Read(level.Weight) is { } printed && printed != own.Sum)
                yield return new(
                    Invariant($"/stated/levels/{index}/weight"),
                    $"{level.Level1}分值填为{level.Weight}，各指标分值合计{Number(own.Sum)}；请改正分值。",
                    Figures(printed, own.Sum)
                );
        }
    }

    // Levels of which every indicator has a weight.
    private static IEnumerable<(string Name, List<ReviewedIndicator> Indicators, decimal Sum)> Weighted(
        Review review
    ) =>
        from indicator in review.Indicators
        where indicator.Terms.Level1 is not null
        group indicator by LevelNames.Key(indicator.Terms.Level1!) into level
        where level.All(i => i.Terms.Weight is not null)
        select (level.First().Terms.Level1!, level.ToList(), level.Sum(i => i.Terms.Weight!.Value));

    private static IEnumerable<Problem> MissingLevels(Review review)
    {
        if (review.Indicators.Count == 0 || review.Indicators.Any(i => string.IsNullOrWhiteSpace(i.Terms.Level1)))
            yield break;
        var missing = review.Scheme.Levels.SelectMany(level => Missing(review, level)).ToList();
        if (missing.Count > 0)
            yield return new(
                "/indicators",
                $"指标体系不完整，缺少{string.Join("、", missing)}；请补充指标，不适用的请注明理由。",
                Figures([.. missing])
            );
    }

    private static IEnumerable<string> Missing(Review review, SchemeLevel level)
    {
        var own = review.Indicators.Where(i => IsOf(i, level)).ToList();
        if (IsExempt(review, level.Name) || (own.Count == 0 && level.Optional))
            return [];
        if (own.Count == 0)
            return [level.Name];
        // Where second levels are not given, nobody knows which are missing.
        return own.Exists(i => string.IsNullOrWhiteSpace(i.Terms.Level2))
            ? []
            : level.Required.Where(name =>
                !IsExempt(review, name) && !own.Exists(i => LevelNames.Same(i.Terms.Level2, name))
            );
    }

    private static IEnumerable<Problem> TooHeavy(Review review) =>
        from i in review.Indicators
        where i.Terms.Weight > review.Scheme.MostForOneIndicator
        select new Problem(
            i.Place("weight"),
            $"“{i.Name}”一项分值{Number(i.Terms.Weight!.Value)}，超过{Number(review.Scheme.MostForOneIndicator)}分；请拆分指标或调整分值。",
            Figures(i.Terms.Weight, review.Scheme.MostForOneIndicator)
        );

    private static bool IsOf(ReviewedIndicator indicator, SchemeLevel level) =>
        LevelNames.Same(indicator.Terms.Level1, level.Name);

    private static bool IsExempt(Review review, string level) =>
        review.Evaluation.Exemptions.Any(e => LevelNames.Same(e.Level, level) && Reasons.IsGiven(e.Reason));
}
