using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Reports.Exchange;

// Budget, contracts, payments, and what the paper states in total.
public sealed partial class EvaluationWriter
{
    private void WriteBudget() =>
        _json.List("budgetLines", _evaluation.BudgetLines.OrderBy(l => l.Position), WriteLine);

    private void WriteLine(BudgetLine line)
    {
        _json.Text("key", line.Key);
        Words("name", line.Name);
        Amount("initialBudget", line.Terms.InitialBudget);
        AmountUnlessZero("initialCarriedOver", line.Terms.InitialCarriedOver);
        AmountUnlessZero("initialOtherFunds", line.Terms.InitialOtherFunds);
        _json.List("adjustments", line.Adjustments.OrderBy(a => a.Position), WriteAdjustment);
        Amount("appropriation", line.Terms.Appropriation);
        AmountUnlessZero("carriedOver", line.Terms.CarriedOver);
        AmountUnlessZero("otherFunds", line.Terms.OtherFunds);
        _json.List("sources", line.Sources.OrderBy(s => s.Position), WriteLineSource);
    }

    private void WriteAdjustment(BudgetAdjustment adjustment)
    {
        Amount("amount", adjustment.Amount);
        Day("decidedOn", adjustment.DecidedOn);
        _json.Text("document", adjustment.Document);
        _json.Text("reason", adjustment.Reason);
    }

    private void WriteLineSource(LineSource source)
    {
        _json.Text("key", source.Key);
        _json.Text("name", source.Name);
        Amount("initialBudget", source.InitialBudget);
        Amount("adjustedBudget", source.AdjustedBudget);
    }

    private void WriteContracts() =>
        _json.List(
            "contracts",
            _evaluation.Contracts.OrderBy(c => c.Position),
            WriteContract,
            evenEmpty: _evaluation.KeepsContracts
        );

    private void WriteContract(ContractInYear contract)
    {
        var terms = contract.Contract.Terms;
        _json.Text("key", contract.Key);
        if (contract.Lines.Count == 1)
            _json.Text("line", contract.Lines[0].Key);
        else
            _json.List("lines", contract.Lines.OrderBy(l => l.Position).Select(l => l.Key));
        _json.Text("name", terms.Name);
        _json.Text("number", terms.Number);
        _json.Text("supplier", terms.Supplier);
        Amount("amount", terms.Price);
        _json.List("supplements", contract.Contract.Supplements.OrderBy(s => s.Position), WriteSupplement);
        AmountUnlessZero("paidBefore", contract.PaidBefore);
        Amount("payableThisYear", contract.AgreedThisYear);
        Day("signedOn", terms.SignedOn);
        Day("startsOn", terms.StartsOn);
        Day("endsOn", terms.EndsOn);
        Day("acceptedOn", terms.AcceptedOn);
        _json.Text("procurement", terms.Procurement);
    }

    private void WriteSupplement(Domain.Contracts.ContractSupplement supplement)
    {
        Amount("amount", supplement.Amount);
        Day("signedOn", supplement.SignedOn);
    }

    private void WriteSpending()
    {
        var payments = _evaluation.Payments.OrderBy(p => p.Position);
        _json.List("payments", payments, WritePayment, evenEmpty: _evaluation.KeepsPayments);
        _json.List("plan", _evaluation.Plan.OrderBy(p => p.Position), WritePlanned);
        _json.List("surplus", _evaluation.Surpluses.OrderBy(s => s.Position), WriteSurplus);
    }

    private void WritePayment(Payment payment)
    {
        _json.Text("key", payment.Key);
        _json.Text("line", payment.Line?.Key);
        _json.Text("contract", payment.Contract?.Key);
        Amount("amount", payment.Amount);
        Day("paidOn", payment.Terms.PaidOn);
        _json.Text("voucher", payment.Terms.Voucher);
        _json.Text("payee", payment.Terms.Payee);
        _json.Text("source", payment.Terms.Source);
    }

    private void WritePlanned(PlannedSpending planned)
    {
        _json.Text("line", planned.Line?.Key);
        _json.Number("month", planned.Month);
        Amount("amount", planned.Amount);
    }

    private void WriteSurplus(Surplus surplus)
    {
        _json.Text("line", surplus.Line?.Key);
        Amount("amount", surplus.Amount);
        _json.Text("destination", surplus.Destination);
        _json.Text("note", surplus.Note);
    }

    private void WriteFunds() =>
        _json.Group(
            "funds",
            () =>
            {
                var funds = _evaluation.Funds;
                Amount("initialBudget", funds?.InitialBudget);
                Amount("adjustedBudget", funds?.AdjustedBudget);
                Amount("executed", funds?.Executed);
                _json.List("sources", funds?.Sources ?? [], WriteStatedSource);
                _json.Number("decimals", funds?.Decimals);
            }
        );

    private void WriteStatedSource(StatedSource source)
    {
        _json.Text("name", source.Name);
        Amount("initialBudget", source.InitialBudget);
        Amount("adjustedBudget", source.AdjustedBudget);
        Amount("executed", source.Executed);
    }
}
