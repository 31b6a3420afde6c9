using Npgsql;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>One statement on a connection of its own, for tests that speak to PostgreSQL directly.</summary>
internal static class Rows
{
    public static async Task ExecuteAsync(string connection, string sql) => await ReadAsync<object>(connection, sql);

    public static async Task<T?> ReadAsync<T>(string connection, string sql)
    {
        var alone = new NpgsqlConnectionStringBuilder(connection) { Pooling = false };
        await using var source = NpgsqlDataSource.Create(alone);
        await using var command = source.CreateCommand(sql);
        return (T?)await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
