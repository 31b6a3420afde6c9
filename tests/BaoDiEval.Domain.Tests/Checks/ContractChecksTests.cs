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

    [Fact]
    public void A_contract_may_use_up_the_budget_of_its_line()
    {
        Revise(price: 200_000m);
        Found.Nothing(PriceBeyondBudget, _evaluation);

        Revise(price: 200_000.01m);
        Found.Once(PriceBeyondBudget, _evaluation, "/contracts/0");
    }

    [Fact]
    public void Only_what_is_payable_this_year_counts_against_the_budget()
    {
        Revise(price: 300_000m);
        _evaluation.Arrange(_inYear, _evaluation.BudgetLines, Money.Yuan(100_000m), null);
        Found.Nothing(PriceBeyondBudget, _evaluation);

        _evaluation.Arrange(_inYear, _evaluation.BudgetLines, Money.Zero, Money.Yuan(200_000m));
        Found.Nothing(PriceBeyondBudget, _evaluation);

        _evaluation.Arrange(_inYear, [], Money.Zero, null);
        Found.Nothing(PriceBeyondBudget, _evaluation);
    }

    [Fact]
    public void Contracts_that_fit_one_by_one_may_exceed_their_line_together()
    {
        var second = _evaluation.Project.Sign(Given.Contract(price: 100_000m, number: "HT-2"));
        var inYear = _evaluation.TakeUp(second, _evaluation.BudgetLines);
        Found.Nothing(PriceBeyondBudget, _evaluation);

        second.Revise(Given.Contract(price: 100_000.01m, number: "HT-2"));
        Found.Once(PriceBeyondBudget, _evaluation, "/budgetLines/0");

        _evaluation.DropContract(inYear);
        Found.Nothing(PriceBeyondBudget, _evaluation);
    }

    [Theory]
    [InlineData("2021-03-01", true)]
    [InlineData("2021-02-28", false)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    [InlineData(null, true)]
    public void A_payment_lies_in_the_year_and_not_before_signing(string? day, bool holds)
    {
        _contract.Revise(Given.Contract() with { SignedOn = new DateOnly(2021, 3, 1) });
        var paid = Given.Paid(1m) with
        {
            PaidOn = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        };
        _evaluation.RecordPayment(paid, _evaluation.BudgetLines[0], _inYear);

        Assert.Equal(holds ? [] : ["/payments/0/paidOn"], Found.By(OddPaymentDay, _evaluation).Select(f => f.At));
    }

    [Fact]
    public void A_payment_of_unknown_signing_lies_in_the_year()
    {
        _evaluation.RecordPayment(Given.Paid(1m) with { PaidOn = new DateOnly(2021, 1, 1) }, null, _inYear);

        Found.Nothing(OddPaymentDay, _evaluation);
    }

    [Fact]
    public void Ten_thousand_yuan_need_no_contract_and_a_fen_more_does()
    {
        var line = _evaluation.AddBudgetLine(Given.Line("通讯费"));
        _evaluation.RecordPayment(Given.Paid(10_000m), line);
        Found.Nothing(PaidWithoutContract, _evaluation);

        _evaluation.RecordPayment(Given.Paid(0.01m), line);
        Found.Once(PaidWithoutContract, _evaluation, "/budgetLines/1");
    }

    [Fact]
    public void A_payment_that_names_no_contract_may_be_covered_by_that_of_its_line()
    {
        var line = _evaluation.BudgetLines[0];
        _evaluation.RecordPayment(Given.Paid(110_000m), line);
        Found.Nothing(PaidWithoutContract, _evaluation);

        _evaluation.RecordPayment(Given.Paid(0.01m), line);
        Found.Once(PaidWithoutContract, _evaluation, "/budgetLines/0");
    }

    [Fact]
    public void Without_a_list_of_contracts_none_is_missing() =>
        Found.Nothing(PaidWithoutContract, Given.Funded(200_000m, 0m, 200_000m));

    private void Revise(decimal price) => _contract.Revise(Given.Contract(price));

    private void Pay(decimal amount) =>
        _evaluation.RecordPayment(Given.Paid(amount), _evaluation.BudgetLines[0], _inYear);
}
