using BaoDiEval.Domain.Indicators;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether each score fits its weight and what was reached (R19, R22–R24, R27).</summary>
public static class ScoreChecks
{
    // How far a score of one's own may lie from the proportional one (R23).
    private const decimal Rounding = 0.05m;

    public static readonly Check ScoreOutOfBounds = new(
        "R19",
        "得分越界",
        Severity.Error,
        review =>
            [
                .. review.Indicators.SelectMany(i =>
                    Bounded(i.Place("score"), $"“{i.Name}”", i.Terms.Score, i.Terms.Weight)
                ),
                .. PrintedScores.Of(review).SelectMany(s => s.Problems()),
            ]
    );

    public static readonly Check FullScoreForMiss = new(
        "R22",
        "未达标满分",
        Severity.Error,
        review =>
            from i in review.Indicators
            where i.Outcome == Outcome.Missed && i.Terms.Weight > 0m && i.Terms.Score == i.Terms.Weight
            select new Problem(
                i.Place("score"),
                $"“{i.Name}”目标{i.Terms.Target!.Display}，实际{i.Terms.Actual!.Display}，未完成却得满分{Number(i.Terms.Weight!.Value)}；请按完成情况计分。",
                Figures(i.Terms.Target.Display, i.Terms.Actual.Display, i.Terms.Score)
            )
    );

    public static readonly Check NotInProportion = new(
        "R23",
        "比例计分",
        Severity.Warning,
        review =>
            from i in review.Indicators
            where i.Outcome == Outcome.Missed || i.Terms.Actual?.Ratio is not null
            where i.Result is { Given: { } given, ByRule: { } byRule } && Math.Abs(given - byRule) > Rounding
            select new Problem(
                i.Place("score"),
                $"“{i.Name}”得分{Number(i.Result.Given!.Value)}，按比例应得{Number(i.Result.ByRule!.Value)}分（{i.Result.Reason}）；请改正得分或说明。",
                Figures(i.Result.Given, i.Result.ByRule)
            )
    );

    public static readonly Check DeductedThoughMet = new(
        "R24",
        "达标扣分",
        Severity.Warning,
        review =>
            from i in review.Indicators
            where i.Outcome == Outcome.Met && i.Terms.Score is not null && i.IsDeducted && !i.HasReason
            select new Problem(
                i.Place("score"),
                $"“{i.Name}”实际{i.Terms.Actual!.Display}，已达到目标{i.Terms.Target!.Display}，却只得{Number(i.Terms.Score!.Value)}分（分值{Number(i.Terms.Weight!.Value)}）；请说明扣分原因或给足分值。",
                Figures(i.Terms.Target.Display, i.Terms.Actual.Display, i.Terms.Score, i.Terms.Weight)
            )
    );

    public static readonly Check OutsideOfBand = new(
        "R27",
        "定性档次",
        Severity.Error,
        review =>
            from i in review.Indicators
            where i.Kind is TargetKind.Qualitative or TargetKind.Unread
            where i.Terms.Actual?.Grade is not null
            let grade = i.Terms.Actual!.Grade!.Value
            let ratio = i.Terms.Weight > 0m ? i.Terms.Score / i.Terms.Weight : null
            let given = ratio ?? i.Terms.Actual!.Ratio
            where given is not null && !grade.Holds(given.Value)
            select new Problem(
                ratio is null ? i.Place("actual/ratio") : i.Place("score"),
                $"“{i.Name}”评为“{grade.Words()}”（{Band(grade)}），{(ratio is null ? "得分比例" : $"得分{Number(i.Terms.Score!.Value)}，占分值")}{Number(decimal.Round(given.Value * 100m, 2))}%，不在该档内；请改正得分或档次。",
                Figures(grade, given)
            )
    );

    public static IReadOnlyList<Check> All =>
        [ScoreOutOfBounds, FullScoreForMiss, NotInProportion, DeductedThoughMet, OutsideOfBand];

    internal static IEnumerable<Problem> Bounded(string at, string whose, decimal? score, decimal? weight)
    {
        if (score < 0m)
            yield return new(at, $"{whose}得分{Number(score.Value)}，低于0分；请改正得分。", Figures(score, weight));
        else if (score > weight)
            yield return new(
                at,
                $"{whose}得分{Number(score.Value)}，超出分值{Number(weight.Value)}；请改正得分。",
                Figures(score, weight)
            );
    }

    private static string Band(AchievementGrade grade) =>
        grade switch
        {
            AchievementGrade.Achieved => "80%至100%",
            AchievementGrade.PartlyAchieved => "60%至80%",
            _ => "60%以下",
        };
}
