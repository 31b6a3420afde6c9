using BaoDiEval.Domain.Contracts;
using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Checks.ContractChecks;

namespace BaoDiEval.Domain.Tests.Checks;

public class ContractChecksTests
{
    private readonly Evaluation _evaluation = Given.Funded(200_000m);
    private readonly Contract _contract;
    private readonly ContractInYear _inYear;

    public ContractChecksTests()
    {
        _contract = _evaluation.Project.Sign(Given.Contract(price: 100_000m));
        _inYear = _evaluation.TakeUp(_contract, _evaluation.BudgetLines);
    }

    [Fact]
    public void Payments_may_reach_the_price_to_the_fen()
    {
        Pay(99_999.99m);
        Pay(0.01m);

        Found.Nothing(PaidBeyondPrice, _evaluation);
    }

    [Fact]
    public void Payments_beyond_the_price_are_found_to_the_fen()
    {
        Pay(100_000.01m);

        var finding = Found.Once(PaidBeyondPrice, _evaluation, "/contracts/0");
        Assert.Contains("累计已付100000.01元", finding.Message, StringComparison.Ordinal);
        Assert.Contains("100000元，超付0.01元", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_paid_in_earlier_years_counts()
    {
        _evaluation.Arrange(_inYear, _evaluation.BudgetLines, Money.Yuan(60_000m), null);
        Pay(40_000m);
        Found.Nothing(PaidBeyondPrice, _evaluation);

        Pay(0.01m);
        Found.Once(PaidBeyondPrice, _evaluation, "/contracts/0");
    }

    [Fact]
    public void Supplements_raise_the_price_and_reversals_lower_what_is_paid()
    {
        Pay(100_005m);
        Pay(-4m);
        Found.Once(PaidBeyondPrice, _evaluation, "/contracts/0");

        _contract.ReplaceSupplements([new(Money.Yuan(1m), null)]);
        Found.Nothing(PaidBeyondPrice, _evaluation);
    }

    [Fact]
    public void A_contract_of_unknown_price_cannot_be_overpaid()
    {
        _contract.Revise(Given.Contract(price: null));
        Pay(100_000.01m);

        Found.Nothing(PaidBeyondPrice, _evaluation);
    }

    private void Pay(decimal amount) =>
        _evaluation.RecordPayment(Given.Paid(amount), _evaluation.BudgetLines[0], _inYear);
}
