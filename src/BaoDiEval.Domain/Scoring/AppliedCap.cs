using static System.FormattableString;

namespace BaoDiEval.Domain.Scoring;

/// <summary>A total that the execution rate limits.</summary>
/// <param name="Sum">What the scores would add up to.</param>
public sealed record AppliedCap(TotalCap Cap, Rate Rate, decimal Sum)
{
    public decimal Total => Cap.Total;

    /// <summary>执行率72.00%，总分以79为限.</summary>
    public string Reason =>
        Invariant($"执行率{Rate}，低于{PlainNumber.Write(Cap.Below)}%，总分以{PlainNumber.Write(Cap.Total)}为限")
        + Invariant($"（各项得分合计{Sum:0.00}）");

    /// <summary>Null where no cap is below the sum.</summary>
    internal static AppliedCap? Of(Scheme scheme, Rate? rate, decimal? sum) =>
        rate is { } known && sum is { } points && scheme.CapAt(known) is { } cap && points > cap.Total
            ? new(cap, known, points)
            : null;
}
