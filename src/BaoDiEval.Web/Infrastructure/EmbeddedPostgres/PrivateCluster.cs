using System.Runtime.Versioning;
using Npgsql;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>
/// A PostgreSQL server of the application's own: made on first use, started and stopped with it, on a loopback port
/// that only the holder of its passwords can use. A second process on the same folder joins the running server;
/// the last one to leave stops it.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    private readonly ClusterFolder _folder;
    private readonly Server _server;
    private readonly FileStream _use;
    private readonly Watchdog _watchdog;
    private bool _left;

    [SupportedOSPlatform("linux")]
    private PrivateCluster(ClusterFolder folder, Server server, FileStream use, RunningServer running)
    {
        (_folder, _server, _use, ServerProcessId) = (folder, server, use, running.ProcessId);
        _watchdog = server.Guard();
        SuperuserConnectionString = For(DatabaseRoles.Superuser, "postgres");
        OwnerConnectionString = For(DatabaseRoles.Owner, DatabaseRoles.Database);
        AppConnectionString = For(DatabaseRoles.Application, DatabaseRoles.Database);

        string For(string role, string database) =>
            new NpgsqlConnectionStringBuilder
            {
                Host = "127.0.0.1",
                Port = running.Port,
                Username = role,
                Password = folder.Secret(role),
                Database = database,
                SslMode = SslMode.Disable,
                GssEncryptionMode = GssEncryptionMode.Disable,
            }.ConnectionString;
    }

    /// <summary>As the role that owns the tables: for migrations, never for serving pages.</summary>
    public string OwnerConnectionString { get; }

    /// <summary>As the role that serves pages: reads and writes rows, owns nothing, is bound by row security.</summary>
    public string AppConnectionString { get; }

    /// <summary>For the set-up of roles and databases alone.</summary>
    public string SuperuserConnectionString { get; }

    public int ServerProcessId { get; private set; }

    /// <exception cref="EmbeddedPostgresException">It cannot be had; the message says what to do.</exception>
    public static async Task<PrivateCluster> StartAsync(ClusterOptions options, CancellationToken cancel = default)
    {
        if (!OperatingSystem.IsLinux())
            throw new EmbeddedPostgresException(
                "自带数据库只支持 Linux。请用 ConnectionStrings__BaoDiEval 指定已有的 PostgreSQL 数据库。"
            );

        try
        {
            var folder = await ClusterFolder.OpenAsync(options.Folder);
            await using var gate = await folder.OneAtATimeAsync(cancel);
            await folder.LetServerInAsync();
            return await JoinAsync(folder, options, cancel);
        }
        catch (Exception refusal) when (refusal is UnauthorizedAccessException or IOException)
        {
            throw new EmbeddedPostgresException(
                $"无法读写数据目录 {options.Folder}：{refusal.Message} 请用 BAODIEVAL_DATA 指定当前用户可以写入的目录。"
            );
        }
    }

    /// <summary>Starts the server again, where it was, if it has died under us; true when it had.</summary>
    public async Task<bool> ReviveAsync(CancellationToken cancel = default)
    {
        if (_left || !OperatingSystem.IsLinux() || _folder.Postmaster.IsAlive())
            return false;

        await using var gate = await _folder.OneAtATimeAsync(cancel);
        var running = await _server.EnsureRunningAsync(cancel);
        (var before, ServerProcessId) = (ServerProcessId, running.ProcessId);
        return before != ServerProcessId;
    }

    public async ValueTask DisposeAsync()
    {
        if (_left || !OperatingSystem.IsLinux())
            return;

        _left = true;
        await _use.DisposeAsync();
        await using (await _folder.OneAtATimeAsync(CancellationToken.None))
        await using (var last = FileLock.TryTake(_folder.Users, FileShare.None))
            if (last is not null)
                await _server.StopAsync();
        _watchdog.Dispose();
    }

    [SupportedOSPlatform("linux")]
    private static async Task<PrivateCluster> JoinAsync(
        ClusterFolder folder,
        ClusterOptions options,
        CancellationToken cancel
    )
    {
        var programs = await ServerPrograms.FindAsync(options.ProgramsFolder, folder.MadeBy);
        var server = new Server(folder, programs, options);
        // Before looking whether it runs: a watchdog that is about to stop it is waited for, or gives up.
        var use = await folder.UseAsync(cancel);
        var joined = false;
        try
        {
            if (!folder.HasData)
                await server.MakeClusterAsync();
            var cluster = new PrivateCluster(folder, server, use, await server.EnsureRunningAsync(cancel));
            await cluster.PrepareDatabaseAsync(cancel);
            joined = true;
            return cluster;
        }
        finally
        {
            if (!joined)
                await use.DisposeAsync();
        }
    }

    // Each time, so that a start that was cut short is made good.
    [SupportedOSPlatform("linux")]
    private async Task PrepareDatabaseAsync(CancellationToken cancel)
    {
        var (owner, application) = (_folder.Secret(DatabaseRoles.Owner), _folder.Secret(DatabaseRoles.Application));
        try
        {
            await DatabaseRoles.PrepareAsync(
                SuperuserConnectionString,
                DatabaseRoles.Database,
                owner,
                application,
                cancel
            );
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new EmbeddedPostgresException(
                $"数据库不接受 {_folder.Root} 中保存的密码：密码文件可能被删除或替换，请从备份恢复。"
            );
        }
    }
}
