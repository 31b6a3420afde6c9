using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether the figures of the funds block add up (R01, R02, R07, R08).</summary>
public static class FundChecks
{
    public static readonly Check SourcesDoNotAddUp = new(
        "R01",
        "资金来源合计",
        Severity.Error,
        review => [.. RowsThatDoNotAddUp(review), .. LinesThatDoNotAddUp(review)]
    );

    public static readonly Check BudgetDoesNotFollow = new(
        "R02",
        "全年预算勾稽",
        Severity.Warning,
        review => [.. UnknownStart(review), .. UnexplainedLines(review), .. UnexplainedTotal(review)]
    );

    public static readonly Check LinesMissTheBudget = new(
        "R07",
        "预算明细合计",
        Severity.Error,
        review =>
            [
                .. Differs(
                    review.Totals.LedgerInitialBudget,
                    review.Funds.StatedInitial,
                    "预算明细的年初预算数合计",
                    "年初预算数"
                ),
                .. Differs(
                    review.Totals.LedgerAdjustedBudget,
                    review.Funds.StatedAdjusted,
                    "预算明细合计",
                    "全年预算数"
                ),
            ]
    );

    public static readonly Check PaymentsMissTheTotal = new(
        "R08",
        "支付合计",
        Severity.Error,
        review => Differs(review.Totals.LedgerExecuted, review.Funds.StatedExecuted, "支付合计", "全年执行数")
    );

    public static IReadOnlyList<Check> All =>
        [SourcesDoNotAddUp, BudgetDoesNotFollow, LinesMissTheBudget, PaymentsMissTheTotal];

    private static IEnumerable<Problem> Differs(Money? ledger, Figure? stated, string ofLedger, string name)
    {
        if (ledger is not { } sum || stated is not { } figure || figure.Agrees(new(sum, Money.Zero, "")))
            yield break;
        yield return new(
            figure.At,
            $"{ofLedger}{Yuan(sum)}，与所填{name}{Yuan(figure.Amount)}不符，差{Yuan(Difference(sum, figure.Amount))}；请核对两处，改正有误的一处。",
            Figures(sum, figure.Amount)
        );
    }

    private static IEnumerable<Problem> RowsThatDoNotAddUp(Review review) =>
        from row in SourceSum.Of(review)
        where !row.IsRoundingAlone && row.Sum != row.Total
        select new Problem(
            row.At,
            $"{row.Name}的年度资金总额{Yuan(row.Total)}，各资金来源合计{Yuan(row.Sum)}，差{Yuan(Difference(row.Total, row.Sum))}；请核对各来源金额。",
            Figures(row.Total, row.Sum)
        );

    private static IEnumerable<Problem> LinesThatDoNotAddUp(Review review)
    {
        foreach (var (index, line) in review.Evaluation.BudgetLines.Index())
        {
            if (line.Terms.InitialBudget is not { } initial)
                continue;
            var parts =
                line.Sources.Count > 0
                    ? line.Sources.SumIfAllKnown(s => s.InitialBudget)
                    : line.Terms.InitialCarriedOver + line.Terms.InitialOtherFunds;
            if (parts is { } sum && (line.Sources.Count > 0 ? sum != initial : sum > initial))
                yield return new(
                    Place.BudgetLine(index, "initialBudget"),
                    $"“{line.Name}”的年初预算数{Yuan(initial)}，其中各资金来源合计{Yuan(sum)}，差{Yuan(Difference(initial, sum))}；请核对各来源金额。",
                    Figures(initial, sum)
                );
        }
    }

    private static IEnumerable<Problem> UnknownStart(Review review)
    {
        if (review.Funds.Initial is not null || review.Funds.KnownAdjusted is not { } adjusted)
            yield break;
        var lines = review.Evaluation.BudgetLines.Index().Where(l => l.Item.InitialBudget is null).ToList();
        foreach (var (index, line) in lines)
            if (line.AdjustedBudget is { } known)
                yield return Blank(Place.BudgetLine(index, "initialBudget"), $"“{line.Name}”的", known);
        if (lines.Count == 0)
            yield return Blank(Place.Funds("initialBudget"), "", adjusted.Amount);
    }

    private static Problem Blank(string at, string whose, Money adjusted) =>
        new(
            at,
            $"{whose}全年预算数为{Yuan(adjusted)}，年初预算数未填；请补填年初预算数，没有年初预算的填0并登记追加。",
            Figures(adjusted)
        );

    private static IEnumerable<Problem> UnexplainedLines(Review review) =>
        from entry in review.Evaluation.BudgetLines.Index()
        let line = entry.Item
        let expected = Expected(line)
        where expected is not null && line.AdjustedBudget is not null && expected != line.AdjustedBudget
        select Unexplained(
            Place.BudgetLine(entry.Index),
            $"“{line.Name}”的",
            line.AdjustedBudget!.Value,
            expected!.Value
        );

    // A line with sources of its own names its carry-over among them, so only recorded adjustments can be followed.
    private static Money? Expected(BudgetLine line)
    {
        if (line.Sources.Count == 0)
            return line.InitialAppropriation + line.Adjusted + line.Terms.CarriedOver + line.Terms.OtherFunds;
        if (line.Adjustments.Count == 0)
            return null;
        var fixedSources = line.Sources.Where(s => !(s.Name ?? "").Contains("结转", StringComparison.Ordinal));
        var carried = line.Sources.Where(s => (s.Name ?? "").Contains("结转", StringComparison.Ordinal));
        return fixedSources.SumIfAllKnown(s => s.InitialBudget)
            + line.Adjusted
            + carried.SumIfAllKnown(s => s.AdjustedBudget);
    }

    private static IEnumerable<Problem> UnexplainedTotal(Review review)
    {
        var lines = review.Evaluation.BudgetLines;
        if (
            lines.Count == 0
            || review.Funds.StatedAdjusted is not { } stated
            || (review.Funds.StatedInitial ?? review.Funds.Initial) is not { } initial
            || review.Totals.LedgerInitialBudget is not { } start
            || review.Totals.LedgerAdjustedBudget is not { } end
        )
            yield break;
        var expected = initial with { Amount = initial.Amount + (end - start) };
        if (!stated.Agrees(expected))
            yield return Unexplained(stated.At, "", stated.Amount, expected.Amount);
    }

    private static Problem Unexplained(string at, string whose, Money adjusted, Money expected) =>
        new(
            at,
            $"{whose}全年预算数{Yuan(adjusted)}，按年初预算、调整、上年结转和其他资金应为{Yuan(expected)}，差{Yuan(Difference(adjusted, expected))}；请补登调整或结转，或改正全年预算数。",
            Figures(adjusted, expected)
        );
}
