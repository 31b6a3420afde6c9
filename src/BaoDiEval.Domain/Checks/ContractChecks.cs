using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.Wording;

namespace BaoDiEval.Domain.Checks;

/// <summary>Whether payments and contracts fit each other and the budget (R13–R16).</summary>
public static class ContractChecks
{
    public static readonly Check PaidBeyondPrice = new(
        "R13",
        "合同超付",
        Severity.Error,
        review =>
            from entry in review.Evaluation.Contracts.Index()
            let paid = entry.Item.PaidBefore + (review.Totals.PaidUnder(entry.Item) ?? Money.Zero)
            let price = entry.Item.Contract.TotalPrice
            where paid > price
            select new Problem(
                Place.Contract(entry.Index),
                $"“{entry.Item.Label}”累计已付{Yuan(paid)}，超过合同价款（含补充协议）{Yuan(price.Value)}，超付{Yuan(Difference(paid, price.Value))}；请核对支付或补登补充协议。",
                Figures(paid, price.Value)
            )
    );

    public static readonly Check PriceBeyondBudget = new(
        "R14",
        "合同超预算",
        Severity.Warning,
        review => [.. ContractsBeyondTheirLines(review), .. LinesBelowTheirContracts(review)]
    );

    public static readonly Check OddPaymentDay = new(
        "R15",
        "付款日期异常",
        Severity.Warning,
        review =>
            from entry in review.Evaluation.Payments.Index()
            let day = entry.Item.Terms.PaidOn
            let signed = entry.Item.Contract?.Contract.Terms.SignedOn
            where day?.Year != review.Evaluation.Year && day is not null || day < signed
            select new Problem(
                Place.Payment(entry.Index, "paidOn"),
                day < signed
                    ? $"{Yuan(entry.Item.Amount)}的付款日期{DateText.Day(day!.Value)}，早于“{entry.Item.Contract!.Label}”的签订日期{DateText.Day(signed!.Value)}；请核对日期。"
                    : FormattableString.Invariant(
                        $"{Yuan(entry.Item.Amount)}的付款日期{DateText.Day(day!.Value)}，不在{review.Evaluation.Year}年度内；请核对日期或年度。"
                    ),
                Figures(day, signed, review.Evaluation.Year)
            )
    );

    public static readonly Check PaidWithoutContract = new(
        "R16",
        "无合同支付",
        Severity.Warning,
        review =>
            from entry in review.Evaluation.BudgetLines.Index()
            where review.Evaluation is { KeepsContracts: true, KeepsPayments: true }
            let paid = WithoutBasis(review, entry.Item)
            where paid.Amount > review.Scheme.ContractNeededAbove
            select new Problem(
                Place.BudgetLine(entry.Index),
                $"“{entry.Item.Name}”有{Yuan(paid)}支付无合同依据，超过{Number(review.Scheme.ContractNeededAbove)}元；请登记合同或说明依据。",
                Figures(paid, review.Scheme.ContractNeededAbove)
            )
    );

    public static IReadOnlyList<Check> All => [PaidBeyondPrice, PriceBeyondBudget, OddPaymentDay, PaidWithoutContract];

    private static IEnumerable<Problem> ContractsBeyondTheirLines(Review review) =>
        from entry in review.Evaluation.Contracts.Index()
        where entry.Item.Lines.Count > 0
        let budget = entry.Item.Lines.SumIfAllKnown(l => l.AdjustedBudget)
        let payable = entry.Item.PayableThisYear
        where payable > budget
        select new Problem(
            Place.Contract(entry.Index),
            $"“{entry.Item.Label}”本年应付{Yuan(payable.Value)}，超过{Names(entry.Item.Lines)}的全年预算数{Yuan(budget.Value)}；请核对合同价款、本年应付数或预算。",
            Figures(payable.Value, budget.Value)
        );

    // Each contract fits the line, all of them together do not.
    private static IEnumerable<Problem> LinesBelowTheirContracts(Review review) =>
        from entry in review.Evaluation.BudgetLines.Index()
        let contracts = review.Evaluation.Contracts.Where(c => c.Lines.Count == 1 && c.Lines[0] == entry.Item).ToList()
        where contracts.Count > 1 && contracts.TrueForAll(c => !(c.PayableThisYear > entry.Item.AdjustedBudget))
        let payable = contracts.SumIfAllKnown(c => c.PayableThisYear)
        where payable > entry.Item.AdjustedBudget
        select new Problem(
            Place.BudgetLine(entry.Index),
            $"“{entry.Item.Name}”的各合同本年应付合计{Yuan(payable.Value)}，超过全年预算数{Yuan(entry.Item.AdjustedBudget!.Value)}；请核对合同价款、本年应付数或预算。",
            Figures(payable.Value, entry.Item.AdjustedBudget.Value)
        );

    // A payment that names no contract may still be covered by what the contracts of its line leave to be paid.
    private static Money WithoutBasis(Review review, BudgetLine line)
    {
        var loose = review.Evaluation.Payments.Where(p => p.Line == line && p.Contract is null).Sum(p => p.Amount);
        var contracts = review.Evaluation.Contracts.Where(c => c.Lines.Contains(line)).ToList();
        if (contracts.SumIfAllKnown(c => c.PayableThisYear) is not { } payable)
            return Money.Zero;
        var open = payable - contracts.Sum(c => review.Totals.PaidUnder(c) ?? Money.Zero);
        return open > Money.Zero ? loose - open : loose;
    }

    private static string Names(IEnumerable<BudgetLine> lines) => $"“{string.Join("”“", lines.Select(l => l.Name))}”";
}
