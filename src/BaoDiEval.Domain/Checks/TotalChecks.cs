using BaoDiEval.Domain.Checks.Text;
using BaoDiEval.Domain.Scoring;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether weights make 100, and scores the total and the grade that the paper prints (R17, R20, R21).</summary>
public static class TotalChecks
{
    private const decimal FullWeight = 100m;
    private const decimal Hundredth = 0.01m;

    public static readonly Check WeightsAreNotHundred = new("R17", "分值合计", Severity.Error, JudgeWeights);

    public static readonly Check WrongTotal = new(
        "R20",
        "总分",
        Severity.Error,
        review => review.Evaluation.Stated is null ? [] : [.. JudgeTotal(review), .. JudgeLevels(review)]
    );

    public static readonly Check WrongGrade = new(
        "R21",
        "等级",
        Severity.Error,
        review => review.Evaluation.Stated is null ? GradeInText.Wrong(review) : JudgeGrade(review)
    );

    public static IReadOnlyList<Check> All => [WeightsAreNotHundred, WrongTotal, WrongGrade];

    private static IEnumerable<Problem> JudgeWeights(Review review)
    {
        var weights = review.Indicators.Select(i => i.Terms.Weight).ToList();
        if (!weights.Exists(w => w is not null))
            yield break;
        var execution = review.Scores.Execution.Weight;
        var sum = weights.Sum(w => w ?? 0m) + execution;
        var missing = weights.Count(w => w is null);
        if (sum != FullWeight)
            yield return new(
                Place.Whole,
                FormattableString.Invariant(
                    $"各指标分值合计{Number(sum - execution)}，加预算执行率{Number(execution)}，共{Number(sum)}分，应为100分"
                )
                    + (missing > 0 ? FormattableString.Invariant($"，其中{missing}项指标未填分值") : "")
                    + "；请调整分值。",
                Figures(sum - execution, execution)
            );
    }

    // The printed total may follow the printed or the correct execution score; that one is wrong is R05's to say.
    private static IEnumerable<Problem> JudgeTotal(Review review)
    {
        var text = review.Evaluation.Stated!.Total;
        if (review.Indicators.Count == 0 || !review.IsScored || review.IndicatorScore is not { } ofIndicators)
            yield break;
        var cap = ReviewedRate.Of(review) is { } rate ? review.Scheme.CapAt(rate.Rate) : null;
        var scores = ExecutionScores(review).ToList();
        var sums = scores.Select(score => Math.Min(ofIndicators + score, cap?.Total ?? decimal.MaxValue)).ToList();
        var printed = DecimalText.Read(text);
        if (sums.Count == 0 || sums.Exists(sum => printed is { } p && Math.Abs(p - sum) <= Hundredth))
            yield break;
        yield return new(
            Place.Stated("total"),
            $"总分{(printed is null ? "未填" : $"填为{text!.Trim()}分")}，各指标得分合计{Number(ofIndicators)}，加执行率得分{Number(scores[0])}，{(sums[0] < ofIndicators + scores[0] ? $"执行率低于{Number(cap!.Below)}%以{Number(cap.Total)}分为限，" : "")}总分应为{Number(sums[0])}分；请改正总分。",
            Figures(text, sums[0])
        );
    }

    private static IEnumerable<decimal> ExecutionScores(Review review)
    {
        if (ReviewedRate.Of(review) is { } rate)
            yield return rate.Score(review.Scheme, review.Scores.Execution.Weight).Score;
        if (DecimalText.Read(review.Evaluation.Stated!.ExecutionScore) is { } printed)
            yield return printed;
    }

    private static IEnumerable<Problem> JudgeLevels(Review review)
    {
        foreach (var (index, level) in review.Evaluation.Stated!.Levels.Index())
        {
            var scores = review.Indicators.Where(i => LevelNames.Same(i.Terms.Level1, level.Level1)).ToList();
            if (scores.Count == 0 || scores.Exists(i => i.Result.Standing is null))
                continue;
            var sum = scores.Sum(i => i.Result.Standing!.Value);
            if (DecimalText.Read(level.Score) is { } printed && Math.Abs(printed - sum) > Hundredth)
                yield return new(
                    FormattableString.Invariant($"/stated/levels/{index}/score"),
                    $"{level.Level1}得分填为{level.Score}分，各指标得分合计{Number(sum)}分；请改正。",
                    Figures(level.Score, sum)
                );
        }
    }

    private static IEnumerable<Problem> JudgeGrade(Review review)
    {
        var stated = review.Evaluation.Stated!;
        var isBlank = string.IsNullOrWhiteSpace(stated.Grade);
        if ((DecimalText.Read(stated.Total) ?? review.Scores.Total) is not { } total || (isBlank && !review.IsScored))
            yield break;
        var grade = review.Scheme.GradeOf(total);
        if (GradeNames.Read(stated.Grade) != grade)
            yield return new(
                Place.Stated("grade"),
                $"等级{(isBlank ? "未填" : $"填为“{stated.Grade!.Trim()}”")}，总分{Number(total)}分应评为“{grade.InChinese()}”；请改正等级。",
                Figures(stated.Grade, total)
            );
    }
}
