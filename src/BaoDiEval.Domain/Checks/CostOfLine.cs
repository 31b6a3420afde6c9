using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Values.Reading;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>
/// A cost indicator that states an amount of money for one budget line, in yuan, beside budget and payments of the line.
/// </summary>
internal sealed record CostOfLine(ReviewedIndicator Indicator, BudgetLine Line, Money? Paid, bool IsShare)
{
    // Costs of one piece are no sum that a line could have paid.
    private static readonly string[] PerPiece =
    [
        "单价",
        "人均",
        "户均",
        "台均",
        "亩均",
        "每",
        "平均",
        "单位成本",
        "标准",
    ];

    public static IEnumerable<CostOfLine> In(Review review)
    {
        var costs = review.Indicators.Where(i => i is { IsCost: true, Line: not null } && !IsPerPiece(i.Name)).ToList();
        foreach (var ofLine in costs.GroupBy(i => i.Line!))
        {
            var paid = review.Totals.PaidOn(ofLine.Key);
            // Several indicators may split what one line paid among them.
            var together = ofLine.Select(Actual).ToList();
            var isSplit =
                together.Count > 1
                && together.TrueForAll(a => a is not null)
                && Math.Abs(together.Sum(a => a!.Value.Yuan) - (paid?.Amount ?? 0m))
                    <= together.Sum(a => a!.Value.Tolerance);
            foreach (var indicator in ofLine)
                yield return new(indicator, ofLine.Key, paid, isSplit);
        }
    }

    public Problem? TargetProblem()
    {
        if (Limit(Indicator) is not { } limit || Line.AdjustedBudget is not { } adjusted)
            return null;
        var isEqual = Indicator.Kind == TargetKind.Equals;
        var isWrong = isEqual
            ? !IsShare && !limit.IsAbout(adjusted) && Line.InitialBudget is { } initial && !limit.IsAbout(initial)
            : limit.Yuan - limit.Tolerance > adjusted.Amount;
        return isWrong
            ? new(
                Indicator.Place("target"),
                $"“{Indicator.Name}”的成本目标{Indicator.Terms.Target!.Display}，{(isEqual ? "与" : "超过")}“{Line.Name}”全年预算数{Yuan(adjusted)}{(isEqual ? "、年初预算数均不符" : "")}；请核对目标值或预算。",
                Figures(limit.Yuan, adjusted)
            )
            : null;
    }

    public Problem? ActualProblem() =>
        !IsShare && Paid is { } paid && Actual(Indicator) is { } actual && !actual.IsAbout(paid)
            ? new(
                Indicator.Place("actual"),
                $"“{Indicator.Name}”的实际成本{Indicator.Terms.Actual!.Display}，与“{Line.Name}”实际支付{Yuan(paid)}不符；请核对实际完成值或支付。",
                Figures(actual.Yuan, paid)
            )
            : null;

    private static bool IsPerPiece(string name) =>
        Array.Exists(PerPiece, word => name.Contains(word, StringComparison.Ordinal));

    internal static PrintedAmount? Limit(ReviewedIndicator indicator) =>
        indicator.Terms.Target is { } target && (target.Value ?? target.High) is { } limit
            ? PrintedAmount.Of(limit, target.Unit ?? indicator.Terms.Unit, PlainNumber.Trim(limit).Scale)
            : null;

    // An amount that calls itself 约 is compared with nothing (R50).
    internal static PrintedAmount? Actual(ReviewedIndicator indicator) =>
        indicator.Terms.Actual is { Value: { } value, Printed: { Hedge: Hedge.None } printed } actual
            ? PrintedAmount.Of(value, actual.Unit ?? indicator.Terms.Unit, printed.Decimals)
            : null;
}

/// <summary>An amount of money of an indicator, in yuan, and how far the true one may lie from it.</summary>
internal readonly record struct PrintedAmount(decimal Yuan, decimal Tolerance, decimal Factor)
{
    // 亿元; larger units are slips of the pen.
    private const decimal LargestUnit = 100_000_000m;

    /// <summary>Null when it is no money. Without decimals an amount is exact.</summary>
    public static PrintedAmount? Of(decimal value, string? unit, int decimals) =>
        MeasureUnit.Read(unit) is { IsMoney: true, Factor: <= LargestUnit and var factor }
            ? new(value * factor, decimals == 0 ? 0m : Printed.HalfUnit(decimals) * factor, factor)
            : null;

    public bool IsAbout(Money amount) => Math.Abs(Yuan - amount.Amount) <= Tolerance;

    /// <summary>Whether this is the number, be it meant in yuan or in the printed unit.</summary>
    public bool Is(decimal number) =>
        Math.Abs(Yuan - number) <= Tolerance || Math.Abs(Yuan / Factor - number) <= Tolerance / Factor;
}
