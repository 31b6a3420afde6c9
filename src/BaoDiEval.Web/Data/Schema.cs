using BaoDiEval.Web.Infrastructure;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace BaoDiEval.Web.Data;

/// <summary>Brings the tables up to date, one process at a time.</summary>
public static class Schema
{
    private const long Key = 743_001;
    private const int LongestWaitInSeconds = 600;

    private const string Grants = """
        DO $$
        BEGIN
          IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'baodieval_app') THEN
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO baodieval_app;
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO baodieval_app;
            REVOKE INSERT, UPDATE, DELETE ON "__EFMigrationsHistory", roles FROM baodieval_app;
          END IF;
        END $$
        """;

    /// <summary>Migrates as the owner of the tables, then does <paramref name="then"/> while nobody else does.</summary>
    public static async Task MigrateAsync(string ownerConnection, Func<Task>? then = null)
    {
        // A lock of EF's own is dropped between two migrations; this one is held by a connection of its own.
        var alone = new NpgsqlConnectionStringBuilder(ownerConnection) { Pooling = false };
        await using var gate = new NpgsqlConnection(alone.ConnectionString);
        await gate.OpenAsync();
        await using var wait = new NpgsqlCommand("SELECT pg_advisory_lock($1)", gate)
        {
            CommandTimeout = LongestWaitInSeconds,
            Parameters = { new() { Value = Key } },
        };
        await wait.ExecuteNonQueryAsync();

        await using var db = new AppDb(AppDbOptions.For(alone.ConnectionString).Options);
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync();
        await db.Database.MigrateAsync();
        await AddRolesAsync(db);
        await db.Database.ExecuteSqlRawAsync(Grants);
        if (then is not null)
            await then();
    }

    /// <summary>Whether the program needs a migration that the database has not had.</summary>
    public static async Task<bool> IsBehindAsync(AppDb db, CancellationToken cancel = default)
    {
        try
        {
            return (await db.Database.GetPendingMigrationsAsync(cancel)).Any();
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return true;
        }
    }

    private static async Task AddRolesAsync(AppDb db)
    {
        var there = await db.Roles.Select(r => r.Name).ToListAsync();
        foreach (var name in RoleNames.All.Except(there))
            db.Roles.Add(new(name!) { Id = Guid.CreateVersion7(), NormalizedName = name!.ToUpperInvariant() });
        await db.SaveChangesAsync();
    }
}
