using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Evaluations;

/// <summary>One line of the budget of an evaluation (预算明细), in yuan.</summary>
public sealed class BudgetLine
{
    private readonly List<BudgetAdjustment> _adjustments = [];
    private readonly List<LineSource> _sources = [];

    private BudgetLine() => (Key, Terms) = (null!, null!); // for EF

    internal BudgetLine(string key, BudgetTerms terms) => (Key, Terms) = (key, Checked(terms));

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Key { get; private set; }
    public int Position { get; internal set; }
    public BudgetTerms Terms { get; private set; }
    public IReadOnlyList<BudgetAdjustment> Adjustments => _adjustments;

    /// <summary>Sources of its own (中央 / 省级 / 专户 …) in place of the three shipped ones.</summary>
    public IReadOnlyList<LineSource> Sources => _sources;
    public string Name => Terms.Name;

    /// <summary>年初预算数 of all sources.</summary>
    public Money? InitialBudget =>
        Terms.InitialBudget ?? (_sources.Count == 0 ? null : _sources.SumIfAllKnown(s => s.InitialBudget));

    /// <summary>年初预算数 of this year's appropriation alone.</summary>
    public Money? InitialAppropriation => InitialBudget - Terms.InitialCarriedOver - Terms.InitialOtherFunds;

    /// <summary>追加 less 追减.</summary>
    public Money Adjusted => _adjustments.Sum(a => a.Amount);

    /// <summary>当年财政拨款: as given, else what was planned at the start and adjusted since.</summary>
    public Money? Appropriation => Terms.Appropriation ?? InitialAppropriation + Adjusted;

    /// <summary>全年预算数 of the line: appropriation, carry-over and other funds (财预〔2020〕10号, 自评表).</summary>
    public Money? AdjustedBudget =>
        _sources.Count > 0
            ? _sources.SumIfAllKnown(s => s.AdjustedBudget)
            : Appropriation + Terms.CarriedOver + Terms.OtherFunds;

    public void Revise(BudgetTerms terms) => Terms = Checked(terms);

    public void ReplaceAdjustments(IEnumerable<BudgetAdjustment> adjustments)
    {
        _adjustments.Clear();
        _adjustments.AddRange(adjustments);
        for (var i = 0; i < _adjustments.Count; i++)
            _adjustments[i].Position = i;
    }

    public void ReplaceSources(IEnumerable<LineSource> sources)
    {
        _sources.Clear();
        _sources.AddRange(sources);
        for (var i = 0; i < _sources.Count; i++)
            _sources[i].Position = i;
    }

    private static BudgetTerms Checked(BudgetTerms terms)
    {
        BudgetIsNotNegative.Require(terms.Amounts.All(amount => amount is not { } known || known >= Money.Zero));
        return terms;
    }
}

/// <summary>What a budget line says, in yuan. Null is "not known", which is never zero.</summary>
public sealed record BudgetTerms
{
    public required string Name { get; init; }

    /// <summary>年初预算数 of all sources.</summary>
    public Money? InitialBudget { get; init; }

    /// <summary>The part of <see cref="InitialBudget"/> that was carried over.</summary>
    public Money InitialCarriedOver { get; init; }

    /// <summary>The part of <see cref="InitialBudget"/> that is other funds.</summary>
    public Money InitialOtherFunds { get; init; }

    /// <summary>当年财政拨款, when the paper gives it; else it follows from the rest.</summary>
    public Money? Appropriation { get; init; }

    /// <summary>上年结转.</summary>
    public Money CarriedOver { get; init; }

    /// <summary>其他资金.</summary>
    public Money OtherFunds { get; init; }

    internal IEnumerable<Money?> Amounts =>
        [InitialBudget, InitialCarriedOver, InitialOtherFunds, Appropriation, CarriedOver, OtherFunds];
}

/// <summary>A change of the budget during the year (追加 positive, 追减 negative).</summary>
public sealed class BudgetAdjustment
{
    private BudgetAdjustment() { } // for EF

    public BudgetAdjustment(Money amount, DateOnly? decidedOn, string? document, string? reason) =>
        (Amount, DecidedOn, Document, Reason) = (amount, decidedOn, document, reason);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }
    public Money Amount { get; private set; }
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>批复文号.</summary>
    public string? Document { get; private set; }
    public string? Reason { get; private set; }
}

/// <summary>One source of funds of a line that does not use the three shipped sources.</summary>
public sealed class LineSource
{
    private LineSource() => Key = null!; // for EF

    public LineSource(string key, string? name, Money? initialBudget, Money? adjustedBudget) =>
        (Key, Name, InitialBudget, AdjustedBudget) = (key, name, initialBudget, adjustedBudget);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }
    public string Key { get; private set; }
    public string? Name { get; private set; }
    public Money? InitialBudget { get; private set; }
    public Money? AdjustedBudget { get; private set; }
}
