using System.Runtime.Versioning;
using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;
using BaoDiEval.Web.Tests.Support;
using Npgsql;

namespace BaoDiEval.Web.Tests.Infrastructure;

[SupportedOSPlatform("linux")]
public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_careless_server_and_a_mighty_role_are_named()
    {
        var options = new ClusterOptions { Folder = _folder.Path, Durable = false };
        await using var cluster = await PrivateCluster.StartAsync(options, TestContext.Current.CancellationToken);
        await using var superuser = NpgsqlDataSource.Create(cluster.SuperuserConnectionString);

        var problems = await DatabaseSafety.ProblemsAsync(superuser, TestContext.Current.CancellationToken);

        foreach (var named in new[] { "fsync", "full_page_writes", "synchronous_commit", "data_checksums", "超级用户" })
            Assert.Contains(problems, problem => problem.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Half_a_cluster_left_behind_is_made_anew()
    {
        Directory.CreateDirectory(_folder.File("data"));
        Directory.CreateDirectory(_folder.File("data.new/base"));

        await using var cluster = await StartAsync();

        Assert.Equal(1, await Rows.ReadAsync<int>(cluster.AppConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task A_folder_behind_a_private_one_is_refused_with_a_way_out()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root runs the server as another account");
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var refusal = await Assert.ThrowsAsync<EmbeddedPostgresException>(() =>
            PrivateCluster.StartAsync(new() { Folder = _folder.File("inner") }, TestContext.Current.CancellationToken)
        );
        Assert.Contains("BAODIEVAL_DATA", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_is_refused_with_a_way_out()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "", TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<EmbeddedPostgresException>(() =>
            PrivateCluster.StartAsync(new() { Folder = _folder.File("file") }, TestContext.Current.CancellationToken)
        );
        Assert.Contains("BAODIEVAL_DATA", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_folder_of_programs_is_named()
    {
        var options = new ClusterOptions { Folder = _folder.Path, ProgramsFolder = "/nowhere" };

        var refusal = await Assert.ThrowsAsync<EmbeddedPostgresException>(() =>
            PrivateCluster.StartAsync(options, TestContext.Current.CancellationToken)
        );
        Assert.Contains("/nowhere", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_a_version_that_is_not_installed_are_left_alone()
    {
        Directory.CreateDirectory(_folder.File("data"));
        await File.WriteAllTextAsync(_folder.File("data/PG_VERSION"), "12\n", TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<EmbeddedPostgresException>(StartAsync);
        Assert.Contains("postgresql-12", refusal.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("data/PG_VERSION")));
    }

    private Task<PrivateCluster> StartAsync() =>
        PrivateCluster.StartAsync(new() { Folder = _folder.Path }, TestContext.Current.CancellationToken);
}
