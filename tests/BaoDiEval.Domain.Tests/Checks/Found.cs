using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Tests.Checks;

/// <summary>What one check finds in an evaluation.</summary>
internal static class Found
{
    public static IReadOnlyList<Finding> By(Check check, Evaluation evaluation, Scheme? scheme = null) =>
        [.. new Review(evaluation, scheme ?? Scheme.Cz2020).Findings().Where(f => f.Check == check)];

    public static void Nothing(Check check, Evaluation evaluation) =>
        Assert.Equal([], By(check, evaluation).Select(f => f.Message));

    public static Finding Once(Check check, Evaluation evaluation, string at)
    {
        var finding = Assert.Single(By(check, evaluation));
        Assert.Equal(at, finding.At);
        return finding;
    }
}
