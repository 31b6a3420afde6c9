namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>
/// The budget lines of an evaluation told one after the other, without a full stop. Amounts are exact, and those of one item
/// share a unit.
/// </summary>
public static class FundLists
{
    /// <summary>预算明细: each line with its initial budget; null while one is unknown.</summary>
    public static string? Budget(Evaluation evaluation)
    {
        var lines = evaluation.BudgetLines;
        if (lines.Count == 0 || evaluation.Totals.LedgerInitialBudget is null)
            return null;
        var unit = AmountText.UnitFor(lines.Select(l => l.InitialBudget!.Value));
        return string.Join('，', lines.Select(l => l.Name + AmountText.Write(l.InitialBudget!.Value, unit)));
    }

    /// <summary>支付明细: each line with what was paid, budgeted and contracted; null while payments are not recorded.</summary>
    public static string? Payments(Evaluation evaluation) =>
        evaluation.BudgetLines.Count == 0 || evaluation.Totals.LedgerExecuted is null
            ? null
            : string.Join('；', evaluation.BudgetLines.Select(l => Paid(evaluation, l)));

    /// <summary>The unit that every amount of a line takes in running text.</summary>
    public static AmountUnit UnitOf(Evaluation evaluation, BudgetLine line) =>
        AmountText.UnitFor([
            evaluation.Totals.PaidOn(line) ?? Money.Zero,
            .. Terms(evaluation, line).Select(t => t.Amount),
        ]);

    private static string Paid(Evaluation evaluation, BudgetLine line)
    {
        var unit = UnitOf(evaluation, line);
        var terms = Terms(evaluation, line).Select(t => t.Name + AmountText.Write(t.Amount, unit)).ToList();
        return line.Name
            + AmountText.Write(evaluation.Totals.PaidOn(line)!.Value, unit)
            + (terms.Count == 0 ? "" : $"（{string.Join('，', terms)}）");
    }

    private static IEnumerable<(string Name, Money Amount)> Terms(Evaluation evaluation, BudgetLine line)
    {
        (string Name, Money? Amount)[] terms =
        [
            ("预算", line.Sources.Count > 0 ? line.AdjustedBudget : line.Appropriation),
            ("上年度结转", NotZero(line.Terms.CarriedOver)),
            ("其他资金", NotZero(line.Terms.OtherFunds)),
            ("合同价款", PriceOf(evaluation, line)),
        ];
        return from term in terms where term.Amount is not null select (term.Name, term.Amount!.Value);
    }

    // The price of a contract that pays several lines belongs to none of them alone.
    private static Money? PriceOf(Evaluation evaluation, BudgetLine line)
    {
        var own = evaluation.Contracts.Where(c => c.Lines.Count == 1 && c.Lines[0] == line).ToList();
        return own.Count == 0 ? null : own.SumIfAllKnown(c => c.Contract.TotalPrice);
    }

    private static Money? NotZero(Money amount) => amount == Money.Zero ? null : amount;
}
