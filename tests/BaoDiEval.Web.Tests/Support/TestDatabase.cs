using Npgsql;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>
/// The database of one test class (IClassFixture). Its tests run in any order on the same rows: assert on your own.
/// </summary>
public sealed class TestDatabase(PostgresFixture postgres) : IAsyncLifetime
{
    /// <summary>As production migrates.</summary>
    public string OwnerConnectionString { get; private set; } = "";

    /// <summary>As production serves pages.</summary>
    public string AppConnectionString { get; private set; } = "";

    public async ValueTask InitializeAsync() =>
        (OwnerConnectionString, AppConnectionString) = await postgres.NewDatabaseAsync();

    public ValueTask DisposeAsync()
    {
        foreach (var connection in new[] { OwnerConnectionString, AppConnectionString })
        {
            using var idle = new NpgsqlConnection(connection);
            NpgsqlConnection.ClearPool(idle);
        }
        return ValueTask.CompletedTask;
    }
}
