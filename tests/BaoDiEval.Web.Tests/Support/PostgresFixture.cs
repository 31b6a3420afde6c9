using System.Collections.Concurrent;
using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;
using BaoDiEval.Web.Tests.Support;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace BaoDiEval.Web.Tests.Support;

/// <summary>
/// One PostgreSQL for the whole run, started by the first test that wants it. The schema is made once, in a template;
/// each test class gets a copy, which takes milliseconds.
/// </summary>
public sealed class PostgresFixture : IAsyncDisposable
{
    private const string Password = "only-for-tests";
    private static readonly string Template = $"baodieval_template_{Environment.ProcessId}";

    private readonly Lazy<Task<TestServer>> _server = new(StartAsync);
    private readonly SemaphoreSlim _copying = new(1, 1);
    private readonly ConcurrentBag<string> _copies = [];

    /// <summary>A fresh copy of the template: its owner's connection string and the application's.</summary>
    public async Task<(string Owner, string Application)> NewDatabaseAsync()
    {
        var server = await _server.Value;
        var name = $"baodieval_test_{Guid.NewGuid():N}";
        // Two copies of one template in the same moment may disturb each other (55006).
        await _copying.WaitAsync();
        try
        {
            await Rows.ExecuteAsync(
                server.Superuser,
                $"CREATE DATABASE {name} TEMPLATE {Template} OWNER {DatabaseRoles.Owner} STRATEGY FILE_COPY"
            );
        }
        finally
        {
            _copying.Release();
        }
        _copies.Add(name);
        return (For(server, name, DatabaseRoles.Owner), For(server, name, DatabaseRoles.Application));
    }

    public async ValueTask DisposeAsync()
    {
        _copying.Dispose();
        if (!_server.IsValueCreated || !_server.Value.IsCompletedSuccessfully)
            return;

        var server = await _server.Value;
        foreach (var name in server.IsOurs ? [] : _copies.Append(Template))
            await Rows.ExecuteAsync(server.Superuser, $"DROP DATABASE {name} WITH (FORCE)");
        await server.Stop();
    }

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.FindAsync();
        await DatabaseRoles.PrepareAsync(server.Superuser, Template, Password, Password);
        await TestSchema.CreateAsync(For(server, Template, DatabaseRoles.Owner));
        // A template is only copied while nobody is connected to it.
        NpgsqlConnection.ClearAllPools();
        await Rows.ExecuteAsync(server.Superuser, $"ALTER DATABASE {Template} ALLOW_CONNECTIONS false");
        return server;
    }

    // One pool per database: small ones, or a hundred test classes use up the server's connections.
    private static string For(TestServer server, string database, string role) =>
        new NpgsqlConnectionStringBuilder(server.Superuser)
        {
            Database = database,
            Username = role,
            Password = Password,
            MaxPoolSize = 10,
            IncludeErrorDetail = true,
        }.ConnectionString;
}
