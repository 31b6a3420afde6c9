using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Domain.Checks;

/// <summary>
/// The figures of the funds block as the checks compare them. What counts comes from the ledger where it is known, else
/// from what the paper states; null is "not known".
/// </summary>
public sealed class ReviewedFunds(Evaluation evaluation)
{
    private readonly FundTotals _totals = evaluation.Totals;

    public Figure? Initial => Ledger(_totals.LedgerInitialBudget) ?? StatedInitial;
    public Figure? Adjusted => Ledger(_totals.LedgerAdjustedBudget) ?? StatedAdjusted;
    public Figure? Executed => Ledger(_totals.LedgerExecuted) ?? StatedExecuted;

    public Figure? StatedInitial => Stated(evaluation.Funds?.InitialBudget, "initialBudget");
    public Figure? StatedAdjusted => Stated(evaluation.Funds?.AdjustedBudget, "adjustedBudget");
    public Figure? StatedExecuted => Stated(evaluation.Funds?.Executed, "executed");

    /// <summary>How far an amount that the paper states may lie from the true one.</summary>
    public Money Tolerance => Figure.ToleranceOf(evaluation.Funds?.Decimals);

    /// <summary>执行率; null where it cannot be computed.</summary>
    public Rate? Rate =>
        Adjusted is { } budget && budget.Amount > Money.Zero ? Executed?.Amount.ShareOf(budget.Amount) : null;

    /// <summary>How far the true rate may lie from it, in per cent, because amounts were rounded.</summary>
    public decimal RateTolerance =>
        Rate is { } rate
            ? (Executed!.Value.Tolerance.Amount + rate.Percent(6) / 100m * Adjusted!.Value.Tolerance.Amount)
                * 100m
                / Adjusted!.Value.Amount.Amount
            : 0m;

    private static Figure? Ledger(Money? amount) =>
        amount is { } known ? new Figure(known, Money.Zero, Place.Whole) : null;

    private Figure? Stated(Money? amount, string field) =>
        amount is { } known ? new Figure(known, Tolerance, Place.Funds(field)) : null;
}
