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

    public static IReadOnlyList<Check> All => [PaidBeyondPrice];
}
