using Npgsql;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>Sets up the database and its two roles, as roles.sql describes them; harmless to repeat.</summary>
public static class DatabaseRoles
{
    public const string Database = "baodieval";
    public const string Owner = "baodieval_owner";
    public const string Application = "baodieval_app";
    internal const string Superuser = "postgres";

    /// <summary>Creates the database when it is missing, and in it the roles with these passwords.</summary>
    public static async Task PrepareAsync(
        string superuserConnection,
        string database,
        string ownerPassword,
        string applicationPassword,
        CancellationToken cancel = default
    )
    {
        await using (var server = NpgsqlDataSource.Create(superuserConnection))
            if (!await ExistsAsync(server, database, cancel))
                await ExecuteAsync(server, $"CREATE DATABASE {database}", cancel);

        var there = new NpgsqlConnectionStringBuilder(superuserConnection) { Database = database };
        await using var target = NpgsqlDataSource.Create(there);
        await ExecuteAsync(target, await ReadRolesAsync(cancel), cancel);
        await SetPasswordAsync(target, Owner, ownerPassword, cancel);
        await SetPasswordAsync(target, Application, applicationPassword, cancel);
    }

    private static async Task<bool> ExistsAsync(NpgsqlDataSource server, string database, CancellationToken cancel)
    {
        await using var look = server.CreateCommand("SELECT 1 FROM pg_database WHERE datname = $1");
        look.Parameters.AddWithValue(database);
        return await look.ExecuteScalarAsync(cancel) is not null;
    }

    // ALTER ROLE takes no parameters, so the server itself writes the literal.
    private static async Task SetPasswordAsync(
        NpgsqlDataSource server,
        string role,
        string password,
        CancellationToken cancel
    )
    {
        await using var write = server.CreateCommand("SELECT format('ALTER ROLE %I PASSWORD %L', $1::text, $2::text)");
        write.Parameters.AddWithValue(role);
        write.Parameters.AddWithValue(password);
        await ExecuteAsync(server, (string)(await write.ExecuteScalarAsync(cancel))!, cancel);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource server, string sql, CancellationToken cancel)
    {
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<string> ReadRolesAsync(CancellationToken cancel)
    {
        await using var stream = typeof(DatabaseRoles).Assembly.GetManifestResourceStream("roles.sql")!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancel);
    }
}
