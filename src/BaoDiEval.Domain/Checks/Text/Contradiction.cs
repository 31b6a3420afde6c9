namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A figure of the text that another figure of the same thing denies.</summary>
/// <param name="Factor">How many times the greater is the smaller; null where one of them is zero.</param>
internal sealed record Contradiction(string At, string Message, string Figures, decimal? Factor)
{
    /// <summary>元 and 万元, or 元 and 亿元, were confused.</summary>
    public bool IsOfUnit => Factor is 10_000m or 100_000_000m;

    public Problem ToProblem() => new(At, Message, Figures);

    public static decimal? FactorOf(decimal a, decimal b)
    {
        var (small, great) = (Math.Min(Math.Abs(a), Math.Abs(b)), Math.Max(Math.Abs(a), Math.Abs(b)));
        return small == 0m ? null : great / small;
    }
}
