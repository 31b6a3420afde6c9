using System.Diagnostics;
using System.Globalization;
using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;
using BaoDiEval.Web.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace BaoDiEval.Web.Tests.Infrastructure;

public sealed class EmbeddedPostgresCrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_start_joins_and_the_last_to_leave_stops_the_server()
    {
        var first = await StartAsync();
        using var second = await ClusterHolder.StartAsync(_folder.Path);
        Assert.Equal(first.ServerProcessId, second.ServerProcessId);

        await first.DisposeAsync();
        Assert.True(ServerRuns());

        await second.LeaveAsync();
        Assert.False(ServerRuns());
    }

    [Fact]
    public async Task Two_at_once_on_an_empty_folder_make_one_cluster()
    {
        var both = await Task.WhenAll(ClusterHolder.StartAsync(_folder.Path), ClusterHolder.StartAsync(_folder.Path));

        Assert.Equal(both[0].ServerProcessId, both[1].ServerProcessId);
        foreach (var holder in both)
        {
            await holder.LeaveAsync();
            holder.Dispose();
        }
        Assert.False(ServerRuns());
    }

    [Fact]
    public async Task A_killed_application_takes_its_server_along()
    {
        using var holder = await ClusterHolder.StartAsync(_folder.Path);

        holder.Kill();

        await Eventually.HoldsAsync(() => !ServerRuns(), "the watchdog stops the server");
    }

    [Fact]
    public async Task A_killed_application_leaves_the_server_to_the_others()
    {
        await using var cluster = await StartAsync();
        using (var holder = await ClusterHolder.StartAsync(_folder.Path))
            holder.Kill();

        await using var third = await StartAsync();

        Assert.Equal(cluster.ServerProcessId, third.ServerProcessId);
    }

    [Fact]
    public async Task A_killed_server_is_revived_where_it_was_with_all_it_had_committed()
    {
        await using var cluster = await StartAsync();
        await WriteAsync(cluster);
        await KillServerAsync(cluster.ServerProcessId);

        Assert.True(await cluster.ReviveAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, await CountAsync(cluster));
        Assert.False(await cluster.ReviveAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_keeper_notices_by_itself()
    {
        await using var cluster = await StartAsync();
        using var keeper = new ClusterKeeper(cluster, NullLogger<ClusterKeeper>.Instance);
        await keeper.StartAsync(TestContext.Current.CancellationToken);
        var before = cluster.ServerProcessId;

        await KillServerAsync(before);

        await Eventually.HoldsAsync(() => cluster.ServerProcessId != before, "the keeper starts the server again");
        await keeper.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task After_application_and_server_were_killed_the_next_start_has_all_that_was_committed()
    {
        using (var holder = await ClusterHolder.StartAsync(_folder.Path))
        {
            await using (var writer = await StartAsync())
                await WriteAsync(writer);
            await KillServerAsync(holder.ServerProcessId);
            holder.Kill();
        }

        await using var cluster = await StartAsync();

        Assert.Equal(1, await CountAsync(cluster));
    }

    [Fact]
    public async Task A_process_number_that_now_belongs_to_another_program_does_not_matter()
    {
        await (await StartAsync()).DisposeAsync();
        string[] stale = [Environment.ProcessId.ToString(CultureInfo.InvariantCulture), _folder.File("data"), "1"];
        await File.WriteAllLinesAsync(
            _folder.File("data/postmaster.pid"),
            stale,
            TestContext.Current.CancellationToken
        );

        await using var cluster = await StartAsync();

        Assert.NotEqual(Environment.ProcessId, cluster.ServerProcessId);
    }

    private Task<PrivateCluster> StartAsync() =>
        PrivateCluster.StartAsync(new() { Folder = _folder.Path }, TestContext.Current.CancellationToken);

    // A clean stop removes the file; a killed server leaves it.
    private bool ServerRuns() => File.Exists(_folder.File("data/postmaster.pid"));

    private static async Task KillServerAsync(int processId)
    {
        using var server = Process.GetProcessById(processId);
        server.Kill();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task WriteAsync(PrivateCluster cluster)
    {
        await Rows.ExecuteAsync(cluster.OwnerConnectionString, "CREATE TABLE notes (text text)");
        await Rows.ExecuteAsync(cluster.AppConnectionString, "INSERT INTO notes VALUES ('已提交')");
    }

    private static async Task<long> CountAsync(PrivateCluster cluster) =>
        await Rows.ReadAsync<long>(cluster.AppConnectionString, "SELECT count(*) FROM notes");
}
