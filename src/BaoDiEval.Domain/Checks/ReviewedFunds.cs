using BaoDiEval.Domain.Checks.Text;
using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Domain.Checks;

/// <summary>
/// The figures of the funds block as the checks compare them. What counts comes from the ledger where it is known, else
/// from what the paper states, in its table or in its text, added up once; null is "not known".
/// </summary>
public sealed class ReviewedFunds
{
    private readonly Evaluation _evaluation;

    // Asked for by one check after the other, and for every figure of a long text again.
    private readonly Lazy<Figure?> _initial;
    private readonly Lazy<Figure?> _adjusted;
    private readonly Lazy<Figure?> _executed;

    internal ReviewedFunds(Evaluation evaluation, TextFacts text)
    {
        _evaluation = evaluation;
        var ledger = evaluation.Totals;
        KnownInitial = Ledger(ledger.LedgerInitialBudget) ?? StatedInitial;
        KnownAdjusted = Ledger(ledger.LedgerAdjustedBudget) ?? StatedAdjusted;
        KnownExecuted = Ledger(ledger.LedgerExecuted) ?? StatedExecuted;
        _initial = new(() => KnownInitial ?? text.Initial);
        _adjusted = new(() => KnownAdjusted ?? text.Adjusted);
        _executed = new(() => KnownExecuted ?? text.Executed);
    }

    public Figure? Initial => _initial.Value;
    public Figure? Adjusted => _adjusted.Value;
    public Figure? Executed => _executed.Value;

    /// <summary>The figures of the data alone, without those that only the running text gives.</summary>
    internal Figure? KnownInitial { get; }
    internal Figure? KnownAdjusted { get; }
    internal Figure? KnownExecuted { get; }

    public Figure? StatedInitial => Stated(_evaluation.Funds?.InitialBudget, "initialBudget");
    public Figure? StatedAdjusted => Stated(_evaluation.Funds?.AdjustedBudget, "adjustedBudget");
    public Figure? StatedExecuted => Stated(_evaluation.Funds?.Executed, "executed");

    /// <summary>How far an amount that the paper states may lie from the true one.</summary>
    public Money Tolerance => Figure.ToleranceOf(_evaluation.Funds?.Decimals);

    /// <summary>执行率; null where it cannot be computed.</summary>
    public Rate? Rate => Adjusted is { } budget ? Executed?.Amount.ShareOf(budget.Amount) : null;

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
