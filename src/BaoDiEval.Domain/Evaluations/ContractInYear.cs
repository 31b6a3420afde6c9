using BaoDiEval.Domain.Contracts;
using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Evaluations;

/// <summary>A contract as it concerns one fiscal year: which budget lines pay it, and what is due this year.</summary>
public sealed class ContractInYear
{
    private readonly List<BudgetLine> _lines = [];

    private ContractInYear() => (Key, Contract) = (null!, null!); // for EF

    internal ContractInYear(string key, Contract contract) => (Key, Contract) = (key, contract);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Key { get; private set; }
    public int Position { get; internal set; }
    public Contract Contract { get; private set; }

    /// <summary>The budget lines that pay it, in the order of the budget.</summary>
    public IReadOnlyList<BudgetLine> Lines => _lines;

    /// <summary>以前年度已付.</summary>
    public Money PaidBefore { get; private set; }

    /// <summary>The amount due this year as agreed; null when it is all that is not yet paid.</summary>
    public Money? AgreedThisYear { get; private set; }

    /// <summary>本年应付: as agreed, else price and supplements less what was paid in earlier years.</summary>
    public Money? PayableThisYear => AgreedThisYear ?? Contract.TotalPrice - PaidBefore;

    /// <summary>The name by which people know it: name, else number, else supplier.</summary>
    public string Label => Contract.Terms.Name ?? Contract.Terms.Number ?? Contract.Terms.Supplier ?? "未命名合同";

    public void Arrange(IEnumerable<BudgetLine> lines, Money paidBefore, Money? agreedThisYear)
    {
        PaidBeforeIsNotNegative.Require(paidBefore >= Money.Zero && (agreedThisYear ?? Money.Zero) >= Money.Zero);
        BudgetLine[] inOrder = [.. lines.OrderBy(line => line.Position)];
        _lines.Clear();
        _lines.AddRange(inOrder);
        (PaidBefore, AgreedThisYear) = (paidBefore, agreedThisYear);
    }
}
