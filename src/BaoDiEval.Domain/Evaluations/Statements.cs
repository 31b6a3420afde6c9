namespace BaoDiEval.Domain.Evaluations;

/// <summary>
/// What a paper says in total about its funds, in yuan. For each figure the ledger counts where it is known, else this;
/// where both are known this is only compared.
/// </summary>
public sealed record StatedFunds
{
    public Money? InitialBudget { get; init; }

    /// <summary>全年预算数.</summary>
    public Money? AdjustedBudget { get; init; }

    /// <summary>全年执行数.</summary>
    public Money? Executed { get; init; }
    public IReadOnlyList<StatedSource> Sources { get; init; } = [];

    /// <summary>Digits after the point in 万元 as printed; null: exact.</summary>
    public int? Decimals { get; init; }
}

/// <summary>One source row of the funds block as a paper prints it, in yuan.</summary>
public sealed record StatedSource
{
    public string? Name { get; init; }
    public Money? InitialBudget { get; init; }
    public Money? AdjustedBudget { get; init; }
    public Money? Executed { get; init; }
}

/// <summary>Figures of the result as printed on the paper, trailing zeros kept; compared with the computed ones.</summary>
public sealed record StatedResult
{
    /// <summary>执行率 in per cent, without the sign.</summary>
    public string? ExecutionRate { get; init; }
    public string? ExecutionWeight { get; init; }
    public string? ExecutionScore { get; init; }
    public IReadOnlyList<StatedLevel> Levels { get; init; } = [];
    public string? Total { get; init; }
    public string? Grade { get; init; }
}

/// <summary>Weight and score of a first-level indicator as printed.</summary>
public sealed record StatedLevel
{
    public string? Level1 { get; init; }
    public string? Weight { get; init; }
    public string? Score { get; init; }
}

/// <summary>年度总体目标.</summary>
public sealed record Goal
{
    /// <summary>预期目标.</summary>
    public string? Expected { get; init; }

    /// <summary>实际完成情况.</summary>
    public string? Actual { get; init; }
}

/// <summary>Who signs the paper, and its date (成文日期).</summary>
public sealed record Signature
{
    public DateOnly? DocumentDate { get; init; }
    public string? Responsible { get; init; }
    public string? Finance { get; init; }
    public string? Contact { get; init; }
}

/// <summary>公开: whether anything in the evaluation is classified, and when that was reviewed.</summary>
public sealed record Disclosure
{
    public bool? Classified { get; init; }
    public DateOnly? ReviewedOn { get; init; }
}

/// <summary>A level of indicators that does not apply to the project, with the reason (R34).</summary>
public sealed record Exemption
{
    public required string Level { get; init; }
    public required string Reason { get; init; }
}
