using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;
using Testcontainers.PostgreSql;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>A real PostgreSQL for tests: the one given in TEST_PG, else a container, else the programs of this machine.</summary>
internal sealed record TestServer(string Superuser, bool IsOurs, Func<ValueTask> Stop)
{
    public static async Task<TestServer> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("TEST_PG") is { Length: > 0 } given)
            return new(given, IsOurs: false, () => ValueTask.CompletedTask);
        return await Docker.AnswersAsync() ? await InContainerAsync() : await OnThisMachineAsync();
    }

    private static async Task<TestServer> InContainerAsync()
    {
        var container = new PostgreSqlBuilder("postgres:17-alpine")
            .WithCommand("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
            .WithCommand("-c", "max_connections=200")
            .Build();
        await container.StartAsync();
        return new(container.GetConnectionString(), IsOurs: true, container.DisposeAsync);
    }

    private static async Task<TestServer> OnThisMachineAsync()
    {
        TemporaryFolder.RemoveForgotten();
        var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string> { ["shared_buffers"] = "64MB", ["max_connections"] = "200" };
        try
        {
            var cluster = await PrivateCluster.StartAsync(
                new()
                {
                    Folder = folder.Path,
                    Durable = false,
                    Settings = settings,
                }
            );
            return new(cluster.SuperuserConnectionString, IsOurs: true, () => StopAsync(cluster, folder));
        }
        catch (EmbeddedPostgresException refusal)
        {
            throw new InvalidOperationException(
                "The database tests need a real PostgreSQL: a Docker engine, or the server programs "
                    + $"(apt-get install postgresql), or TEST_PG=<connection string of a superuser>. {refusal.Message}"
            );
        }
    }

    private static async ValueTask StopAsync(PrivateCluster cluster, TemporaryFolder folder)
    {
        await cluster.DisposeAsync();
        folder.Dispose();
    }
}
