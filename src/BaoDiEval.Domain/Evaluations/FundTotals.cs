namespace BaoDiEval.Domain.Evaluations;

/// <summary>
/// The funds block of an evaluation, in yuan. Each figure comes from the ledger where it is known there, else from what the
/// paper states; null is "not known".
/// </summary>
public sealed class FundTotals(Evaluation evaluation)
{
    /// <summary>年初预算数 by the budget lines.</summary>
    public Money? LedgerInitialBudget => OfLines(l => l.InitialBudget);

    /// <summary>全年预算数 by the budget lines.</summary>
    public Money? LedgerAdjustedBudget => OfLines(l => l.AdjustedBudget);

    /// <summary>全年执行数 by the payments: zero when the list is kept and empty, unknown when it is not kept.</summary>
    public Money? LedgerExecuted => evaluation.KeepsPayments ? evaluation.Payments.Sum(p => p.Amount) : null;

    public Money? InitialBudget => LedgerInitialBudget ?? evaluation.Funds?.InitialBudget;

    /// <summary>全年预算数: this year's appropriation, carry-over and other funds.</summary>
    public Money? AdjustedBudget => LedgerAdjustedBudget ?? evaluation.Funds?.AdjustedBudget;

    /// <summary>全年执行数: what was really paid.</summary>
    public Money? Executed => LedgerExecuted ?? evaluation.Funds?.Executed;

    /// <summary>当年财政拨款 of all lines.</summary>
    public Money? Appropriation => OfLines(l => l.Sources.Count > 0 ? null : l.Appropriation);

    /// <summary>上年结转 of all lines.</summary>
    public Money CarriedOver => evaluation.BudgetLines.Sum(l => l.Terms.CarriedOver);

    /// <summary>执行率 of the form: 全年执行数 ÷ 全年预算数, carry-over included (财预〔2020〕10号).</summary>
    public Rate? ExecutionRate => AdjustedBudget is { } budget ? Executed?.ShareOf(budget) : null;

    /// <summary>All payments ÷ this year's appropriation, carry-over left out of the budget: shown beside it, never scored.</summary>
    public Rate? RateWithoutCarryOver => Appropriation is { } budget ? Executed?.ShareOf(budget) : null;

    /// <summary>结余: what the year's budget leaves unspent; negative when more was paid.</summary>
    public Money? Unspent => AdjustedBudget - Executed;

    /// <summary>What a line has paid; null while payments are not recorded.</summary>
    public Money? PaidOn(BudgetLine line) =>
        evaluation.KeepsPayments ? evaluation.Payments.Where(p => p.Line == line).Sum(p => p.Amount) : null;

    /// <summary>Paid this year under a contract; null while payments are not recorded.</summary>
    public Money? PaidUnder(ContractInYear contract) =>
        evaluation.KeepsPayments ? evaluation.Payments.Where(p => p.Contract == contract).Sum(p => p.Amount) : null;

    /// <summary>
    /// The source rows of the form. With lines that use the three shipped sources there are always three, in their order;
    /// other sources follow in the order in which the lines name them. Without lines: the rows the paper states.
    /// </summary>
    public IReadOnlyList<SourceTotals> Sources
    {
        get
        {
            if (evaluation.BudgetLines.Count == 0)
                return [.. evaluation.Funds?.Sources.Select(SourceTotals.Of) ?? []];
            var shipped = evaluation.BudgetLines.Where(l => l.Sources.Count == 0).ToList();
            return [.. shipped.Count > 0 ? ShippedSources(shipped) : [], .. OwnSources()];
        }
    }

    private IEnumerable<SourceTotals> ShippedSources(List<BudgetLine> lines)
    {
        yield return new(
            FundSource.NameOf(FundSource.Current),
            lines.SumIfAllKnown(l => l.InitialAppropriation),
            lines.SumIfAllKnown(l => l.Appropriation),
            PaidFrom(FundSource.Current)
        );
        yield return new(
            FundSource.NameOf(FundSource.CarriedOver),
            lines.Sum(l => l.Terms.InitialCarriedOver),
            lines.Sum(l => l.Terms.CarriedOver),
            PaidFrom(FundSource.CarriedOver)
        );
        yield return new(
            FundSource.NameOf(FundSource.Other),
            lines.Sum(l => l.Terms.InitialOtherFunds),
            lines.Sum(l => l.Terms.OtherFunds),
            PaidFrom(FundSource.Other)
        );
    }

    private IEnumerable<SourceTotals> OwnSources() =>
        from own in evaluation.BudgetLines.SelectMany(l => l.Sources.Select(s => (Line: l, Source: s)))
        group own by own.Source.Name ?? own.Source.Key into named
        select new SourceTotals(
            named.Key,
            named.SumIfAllKnown(o => o.Source.InitialBudget),
            named.SumIfAllKnown(o => o.Source.AdjustedBudget),
            Paid(p => named.Any(o => o.Line == p.Line && o.Source.Key == p.Terms.Source))
        );

    // A payment whose source was not recorded counts as this year's appropriation unless its line has sources of its own.
    private Money? PaidFrom(string source) =>
        Paid(p => p.Line is not { Sources.Count: > 0 } && (p.Terms.Source ?? FundSource.Current) == source);

    private Money? Paid(Func<Payment, bool> which) =>
        evaluation.KeepsPayments ? evaluation.Payments.Where(which).Sum(p => p.Amount) : null;

    private Money? OfLines(Func<BudgetLine, Money?> amount) =>
        evaluation.BudgetLines.Count == 0 ? null : evaluation.BudgetLines.SumIfAllKnown(amount);
}

/// <summary>One source row of the funds block, in yuan.</summary>
public sealed record SourceTotals(string Name, Money? InitialBudget, Money? AdjustedBudget, Money? Executed)
{
    internal static SourceTotals Of(StatedSource stated) =>
        new(stated.Name ?? "", stated.InitialBudget, stated.AdjustedBudget, stated.Executed);
}
