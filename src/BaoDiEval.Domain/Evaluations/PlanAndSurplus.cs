using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Evaluations;

/// <summary>What is meant to be paid in a month (用款计划), in yuan.</summary>
public sealed class PlannedSpending
{
    private PlannedSpending() { } // for EF

    public PlannedSpending(BudgetLine? line, int month, Money amount)
    {
        PlannedIsNotNegative.Require(month is >= 1 and <= 12 && amount >= Money.Zero);
        (Line, Month, Amount) = (line, month, amount);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }
    public BudgetLine? Line { get; private set; }
    public int Month { get; private set; }
    public Money Amount { get; private set; }
}

/// <summary>Where money that was not spent goes (结余去向, R11).</summary>
public sealed class Surplus
{
    private Surplus() { } // for EF

    public Surplus(BudgetLine? line, Money? amount, string? destination, string? note)
    {
        SurplusIsNotNegative.Require(amount is not { } known || known >= Money.Zero);
        (Line, Amount, Destination, Note) = (line, amount, destination, note);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }
    public BudgetLine? Line { get; private set; }

    /// <summary>Null: all that is left over.</summary>
    public Money? Amount { get; private set; }

    /// <summary>结转下年 / 交回财政 / 其他.</summary>
    public string? Destination { get; private set; }
    public string? Note { get; private set; }
}
