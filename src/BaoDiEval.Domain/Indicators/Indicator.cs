using BaoDiEval.Domain.Evaluations;
using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Indicators;

/// <summary>One third-level indicator (三级指标) of an evaluation: what was promised, what was reached, what it counts.</summary>
public sealed class Indicator
{
    private Indicator() => (Key, Terms) = (null!, null!); // for EF

    internal Indicator(string key, IndicatorTerms terms, BudgetLine? line)
    {
        (Key, Terms) = (key, null!);
        Revise(terms, line);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Key { get; private set; }
    public int Position { get; internal set; }
    public IndicatorTerms Terms { get; private set; }

    /// <summary>The budget line that this indicator measures.</summary>
    public BudgetLine? Line { get; private set; }
    public string Name => Terms.Name;

    internal void Revise(IndicatorTerms terms, BudgetLine? line)
    {
        WeightIsNotNegative.Require(terms.Weight is not < 0m);
        (Terms, Line) = (terms, line);
    }
}

/// <summary>What an indicator says, as on the form. Null is "not known".</summary>
public sealed record IndicatorTerms
{
    /// <summary>一级指标, such as 产出指标.</summary>
    public string? Level1 { get; init; }

    /// <summary>二级指标, such as 数量指标.</summary>
    public string? Level2 { get; init; }

    /// <summary>三级指标.</summary>
    public required string Name { get; init; }

    /// <summary>年度指标值.</summary>
    public Target? Target { get; init; }

    /// <summary>实际完成值.</summary>
    public Actual? Actual { get; init; }

    /// <summary>度量单位, where target and actual do not carry one.</summary>
    public string? Unit { get; init; }

    /// <summary>分值.</summary>
    public decimal? Weight { get; init; }

    /// <summary>得分 that the unit gave itself; null: by rule.</summary>
    public decimal? Score { get; init; }

    /// <summary>偏差原因.</summary>
    public string? DeviationReason { get; init; }

    /// <summary>改进措施.</summary>
    public string? Improvement { get; init; }

    /// <summary>Key of the same indicator in last year's evaluation.</summary>
    public string? Continues { get; init; }

    /// <summary>The target as approved with the budget (批复的指标值).</summary>
    public Target? ApprovedTarget { get; init; }

    /// <summary>The approved change of the target.</summary>
    public TargetChange? TargetChange { get; init; }

    /// <summary>满意度调查.</summary>
    public Survey? Survey { get; init; }

    /// <summary>数量, for amounts that follow from quantity and price (R51).</summary>
    public decimal? Quantity { get; init; }

    /// <summary>单价.</summary>
    public decimal? UnitPrice { get; init; }
}

/// <summary>How a target was changed after its approval.</summary>
public sealed record TargetChange
{
    public DateOnly? On { get; init; }
    public string? Document { get; init; }
    public string? Reason { get; init; }
}

/// <summary>What a satisfaction figure rests on.</summary>
public sealed record Survey
{
    public string? Method { get; init; }
    public string? Sample { get; init; }
}
