namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>Where a private cluster lives, and how careful it is with what it is given.</summary>
public sealed record ClusterOptions
{
    /// <summary>The folder that belongs to this cluster alone: data, log, passwords, locks.</summary>
    public required string Folder { get; init; }

    /// <summary>Off for throw-away clusters only: what is committed need not survive a crash.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Further lines of postgresql.conf.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The folder that holds initdb, pg_ctl and postgres; searched for when it is not given.</summary>
    public string? ProgramsFolder { get; init; } = Environment.GetEnvironmentVariable("BAODIEVAL_PG_BIN");

    /// <summary>Is told, in Chinese, what a person may want to know: a first start, a recovery.</summary>
    public Action<string> Log { get; init; } = _ => { };

    /// <summary>The cluster in the application's own data folder.</summary>
    public static ClusterOptions InDataFolder() => new() { Folder = Path.Combine(DataFolder.Find(), "postgres") };
}
