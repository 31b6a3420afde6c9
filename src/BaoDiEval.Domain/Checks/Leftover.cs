using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Money left over (结余) whose destination is not told, or told with another amount (R11).</summary>
internal static class Leftover
{
    private static readonly string[] Leftovers =
    [
        "结余",
        "剩余",
        "余款",
        "余额",
        "未支出",
        "未使用",
        "节余",
        "节约",
        "节省",
    ];

    private static readonly string[] Destinations =
    [
        "结转下年",
        "结转至",
        "结转到",
        "结转使用",
        "结转资金",
        "交回",
        "缴回",
        "收回",
        "上缴",
        "上交",
        "退回",
        "统筹",
    ];

    public static IEnumerable<Problem> Unaccounted(Review review)
    {
        var evaluation = review.Evaluation;
        var lines = evaluation.BudgetLines;
        var isKnownByLine =
            lines.Count > 0
            && lines.All(l => l.AdjustedBudget is not null)
            && evaluation.KeepsPayments
            && evaluation.Payments.All(p => p.Line is not null)
            && evaluation.Surpluses.All(s => s.Line is not null);
        return isKnownByLine ? ByLine(review) : InTotal(review);
    }

    private static IEnumerable<Problem> ByLine(Review review) =>
        review
            .Evaluation.BudgetLines.Index()
            .SelectMany(entry =>
                Judge(
                    review,
                    Place.BudgetLine(entry.Index),
                    $"“{entry.Item.Name}”",
                    entry.Item.AdjustedBudget!.Value - review.Totals.PaidOn(entry.Item)!.Value,
                    Money.Zero,
                    [.. review.Evaluation.Surpluses.Where(s => s.Line == entry.Item)]
                )
            );

    private static IEnumerable<Problem> InTotal(Review review) =>
        review.Funds is { Adjusted: { } adjusted, Executed: { } executed }
            ? Judge(
                review,
                review.Funds.KnownExecuted is null ? executed.At : Place.Whole,
                "项目",
                adjusted.Amount - executed.Amount,
                adjusted.Tolerance + executed.Tolerance,
                review.Evaluation.Surpluses
            )
            : [];

    private static IEnumerable<Problem> Judge(
        Review review,
        string at,
        string whose,
        Money left,
        Money tolerance,
        IReadOnlyList<Surplus> surpluses
    )
    {
        var told = surpluses.Any(s => s.Amount is null) ? left : surpluses.Sum(s => s.Amount!.Value);
        var isLeft = left > Money.Zero && (surpluses.Count > 0 || left > MixedTolerance(review, tolerance));
        var isPlaced = surpluses.Count > 0 && surpluses.All(s => !string.IsNullOrWhiteSpace(s.Destination));
        var real = left > Money.Zero ? left : Money.Zero;
        if (surpluses.Count > 0 && Difference(told, real) > tolerance)
            yield return new(
                at,
                $"{whose}按预算与支付应结余{Yuan(real)}，登记的结余去向合计{Yuan(told)}；请按实际结余登记去向。",
                Figures(real, told)
            );
        else if (isLeft && !isPlaced && !(surpluses.Count == 0 && IsToldInText(review.Evaluation)))
            yield return new(
                at,
                $"{whose}结余{Yuan(left)}，未说明去向；请登记结转下年、交回财政或其他去向。",
                Figures(left)
            );
    }

    // Two figures printed alike that differ do leave something over.
    private static Money MixedTolerance(Review review, Money tolerance) =>
        review.Funds.Adjusted?.Tolerance == review.Funds.Executed?.Tolerance ? Money.Zero : tolerance;

    internal static bool IsToldInText(Evaluation evaluation) =>
        evaluation
            .Sections.Select(s => s.Text)
            .Append(evaluation.RunningText ?? "")
            .SelectMany(text => text.Split('。', '；', '\n'))
            .Any(sentence =>
                ContainsAny(sentence, Destinations)
                && (ContainsAny(sentence, Leftovers) || (CarriesForward(sentence) && sentence.Any(char.IsDigit)))
            );

    // 结转下年1万元 says both.
    private static bool CarriesForward(string sentence) =>
        ContainsAny(sentence, ["结转下年", "结转至下", "结转到下", "结转次年"]);

    private static bool ContainsAny(string text, string[] words) =>
        Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
