namespace BaoDiEval.Domain.Checks;

/// <summary>Cost indicators beside the money they speak of (R35).</summary>
public static class CostChecks
{
    public static readonly Check CostContradictsFunds = new(
        "R35",
        "成本与资金",
        Severity.Error,
        review =>
            CostOfLine
                .In(review)
                .SelectMany(cost => new[] { cost.TargetProblem(), cost.ActualProblem() })
                .OfType<Problem>()
    );

    public static IReadOnlyList<Check> All => [CostContradictsFunds];
}
