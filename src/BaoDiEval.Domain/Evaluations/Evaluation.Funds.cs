using BaoDiEval.Domain.Contracts;
using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Evaluations;

// Budget, contracts and payments.
public sealed partial class Evaluation
{
    private readonly List<BudgetLine> _budgetLines = [];
    private readonly List<ContractInYear> _contracts = [];
    private readonly List<Payment> _payments = [];
    private readonly List<PlannedSpending> _plan = [];
    private readonly List<Surplus> _surpluses = [];

    public IReadOnlyList<BudgetLine> BudgetLines => _budgetLines;
    public IReadOnlyList<ContractInYear> Contracts => _contracts;
    public IReadOnlyList<Payment> Payments => _payments;
    public IReadOnlyList<PlannedSpending> Plan => _plan;
    public IReadOnlyList<Surplus> Surpluses => _surpluses;

    /// <summary>Whether the list of contracts is kept, even while it is empty.</summary>
    public bool KeepsContracts { get; private set; }

    /// <summary>Whether payments are recorded here; while not, what a line has paid is unknown instead of zero.</summary>
    public bool KeepsPayments { get; private set; }

    /// <summary>Reason for a low or high execution rate (R03, R12).</summary>
    public string? ExecutionReason { get; private set; }

    /// <summary>What a paper says in total about its funds.</summary>
    public StatedFunds? Funds { get; private set; }

    public FundTotals Totals => new(this);

    public BudgetLine AddBudgetLine(BudgetTerms terms, string? key = null)
    {
        OpenForEditing.Require(IsOpen);
        var line = new BudgetLine(NewKey(key, "line", _budgetLines.Select(l => l.Key)), terms);
        line.Position = NextPosition(_budgetLines.Select(l => l.Position));
        _budgetLines.Add(line);
        return line;
    }

    public void ReviseBudgetLine(BudgetLine line, BudgetTerms terms)
    {
        OpenForEditing.Require(IsOpen);
        line.Revise(terms);
    }

    public void RemoveBudgetLine(BudgetLine line)
    {
        OpenForEditing.Require(IsOpen);
        LineIsUnused.Require(
            _payments.TrueForAll(p => p.Line != line)
                && _contracts.TrueForAll(c => !c.Lines.Contains(line))
                && _plan.TrueForAll(p => p.Line != line)
                && _surpluses.TrueForAll(s => s.Line != line)
                && _indicators.TrueForAll(i => i.Line != line)
        );
        _budgetLines.Remove(line);
    }

    /// <summary>From now on the list of contracts is complete, so that a payment without one can be found (R16).</summary>
    public void KeepContracts() => KeepsContracts = true;

    /// <summary>From now on what is paid is the sum of the payments.</summary>
    public void KeepPayments() => KeepsPayments = true;

    /// <summary>
    /// The contract of the project that these terms speak of, which may be one of an earlier year, but none that this year has
    /// already: two contracts of one year are two, however alike they look.
    /// </summary>
    public Contract? FindContract(ContractTerms terms) =>
        Project.FindContracts(terms).FirstOrDefault(known => _contracts.TrueForAll(c => c.Contract != known));

    /// <summary>Takes a contract of the project into this year.</summary>
    public ContractInYear TakeUp(
        Contract contract,
        IEnumerable<BudgetLine> lines,
        Money paidBefore = default,
        Money? agreedThisYear = null,
        string? key = null
    )
    {
        OpenForEditing.Require(IsOpen);
        var inYear = new ContractInYear(NewKey(key, "contract", _contracts.Select(c => c.Key)), contract);
        inYear.Arrange(lines, paidBefore, agreedThisYear);
        inYear.Position = NextPosition(_contracts.Select(c => c.Position));
        _contracts.Add(inYear);
        KeepContracts();
        return inYear;
    }

    public void Arrange(ContractInYear contract, IEnumerable<BudgetLine> lines, Money paidBefore, Money? agreedThisYear)
    {
        OpenForEditing.Require(IsOpen);
        contract.Arrange(lines, paidBefore, agreedThisYear);
    }

    public void DropContract(ContractInYear contract)
    {
        OpenForEditing.Require(IsOpen);
        ContractIsUnused.Require(_payments.TrueForAll(p => p.Contract != contract));
        _contracts.Remove(contract);
    }

    /// <summary>
    /// Records what was paid, even beyond budget or price: an overpayment that happened is a finding, not a typing error.
    /// </summary>
    public Payment RecordPayment(
        PaymentTerms terms,
        BudgetLine? line,
        ContractInYear? contract = null,
        string? key = null
    )
    {
        OpenForEditing.Require(IsOpen);
        PaymentIsRecordedOnce.Require(_payments.TrueForAll(p => !p.IsSamePaymentAs(terms, line, contract)));
        var payment = new Payment(NewKey(key, "payment", _payments.Select(p => p.Key)), terms, line, contract);
        payment.Position = NextPosition(_payments.Select(p => p.Position));
        _payments.Add(payment);
        KeepPayments();
        return payment;
    }

    public void CorrectPayment(Payment payment, PaymentTerms terms, BudgetLine? line, ContractInYear? contract)
    {
        OpenForEditing.Require(IsOpen);
        PaymentIsRecordedOnce.Require(
            _payments.TrueForAll(p => p == payment || !p.IsSamePaymentAs(terms, line, contract))
        );
        payment.Correct(terms, line, contract);
    }

    public void RemovePayment(Payment payment)
    {
        OpenForEditing.Require(IsOpen);
        _payments.Remove(payment);
    }

    public void ReplacePlan(IEnumerable<PlannedSpending> plan)
    {
        OpenForEditing.Require(IsOpen);
        _plan.Clear();
        _plan.AddRange(plan);
        for (var i = 0; i < _plan.Count; i++)
            _plan[i].Position = i;
    }

    public void ReplaceSurpluses(IEnumerable<Surplus> surpluses)
    {
        OpenForEditing.Require(IsOpen);
        _surpluses.Clear();
        _surpluses.AddRange(surpluses);
        for (var i = 0; i < _surpluses.Count; i++)
            _surpluses[i].Position = i;
    }

    public void ExplainExecution(string? reason)
    {
        OpenForEditing.Require(IsOpen);
        ExecutionReason = reason;
    }

    public void StateFunds(StatedFunds? funds)
    {
        OpenForEditing.Require(IsOpen);
        Funds = funds;
    }

    private static int NextPosition(IEnumerable<int> positions) => positions.DefaultIfEmpty(-1).Max() + 1;
}
