namespace BaoDiEval.Web.Data;

/// <summary>What a bureau sets up for itself as one JSON document.</summary>
public enum PolicyKind
{
    /// <summary>评分方案.</summary>
    Scheme,

    /// <summary>报告提纲.</summary>
    Outline,

    /// <summary>自评表样式.</summary>
    Form,
}

/// <summary>
/// One version of a document by which a bureau works. It is never changed: whoever saves a change adds the next version,
/// so that what an older evaluation was scored or printed by stays there to be read.
/// </summary>
public sealed class PolicyDocument
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public required Guid BureauId { get; init; }
    public required PolicyKind Kind { get; init; }

    /// <summary>The id by which evaluations name it, such as baodi-2024.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Version { get; init; }
    public required string Json { get; init; }
    public required Guid SavedBy { get; init; }
    public required DateTimeOffset SavedAt { get; init; }
}
