using BaoDiEval.Domain.Contracts;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Projects;

namespace BaoDiEval.Domain.Tests;

/// <summary>Ordinary, valid things to start a test from. A test names only what matters to it.</summary>
internal static class Given
{
    public static Evaluation Evaluation(int year = 2021) => new(new Project("安全技术服务费"), year);

    /// <summary>An evaluation with one budget line and payments that are kept.</summary>
    public static Evaluation Funded(decimal budget = 100_000m, decimal carriedOver = 0m, params decimal[] paid)
    {
        var evaluation = Evaluation();
        var line = evaluation.AddBudgetLine(Line("技术服务", budget, carriedOver));
        evaluation.KeepPayments();
        foreach (var amount in paid)
            evaluation.RecordPayment(Paid(amount), line);
        return evaluation;
    }

    /// <summary>An evaluation with these indicators and nothing else.</summary>
    public static Evaluation With(params IndicatorTerms[] indicators)
    {
        var evaluation = Evaluation();
        foreach (var terms in indicators)
            evaluation.AddIndicator(terms);
        return evaluation;
    }

    public static BudgetTerms Line(string name = "技术服务", decimal? budget = 100_000m, decimal carriedOver = 0m) =>
        new()
        {
            Name = name,
            InitialBudget = budget is { } known ? Money.Yuan(known) : null,
            CarriedOver = Money.Yuan(carriedOver),
        };

    public static PaymentTerms Paid(decimal amount, string? voucher = null, string? source = null) =>
        new()
        {
            Amount = Money.Yuan(amount),
            Voucher = voucher,
            Source = source,
        };

    public static ContractTerms Contract(decimal? price = 100_000m, string? number = "HT-2021-001") =>
        new()
        {
            Name = "技术服务合同",
            Number = number,
            Price = price is { } known ? Money.Yuan(known) : null,
        };

    public static IndicatorTerms Indicator(
        Target? target = null,
        Actual? actual = null,
        decimal? weight = 10m,
        string name = "检查覆盖率",
        string level1 = "产出指标",
        string level2 = "数量指标"
    ) =>
        new()
        {
            Level1 = level1,
            Level2 = level2,
            Name = name,
            Target = target ?? Target.AtLeast(95m, "%"),
            Actual = actual ?? Actual.Of(96m, "%"),
            Weight = weight,
        };
}

internal static class Broken
{
    /// <summary>The act is refused by exactly this rule.</summary>
    public static void Rule(Rule rule, Action act) => Assert.Same(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
