using System.Diagnostics;
using System.Runtime.Versioning;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>Makes the cluster, starts and stops its server. Callers hold the folder's start lock.</summary>
[SupportedOSPlatform("linux")]
internal sealed class Server(ClusterFolder folder, ServerPrograms programs, ClusterOptions options)
{
    private const long LongLog = 10_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly ServerCommand _command = new(folder.Account);

    /// <summary>All or nothing: a cluster cut short in the making is never taken for one.</summary>
    public async Task MakeClusterAsync()
    {
        foreach (var left in Directory.EnumerateDirectories(folder.Root, "data*"))
            Directory.Delete(left, recursive: true);

        options.Log($"首次启动：正在 {folder.Root} 建立数据库");
        var fresh = folder.Data + ".new";
        var password = Path.Combine(folder.Root, "initdb.password");
        ClusterFolder.WritePrivate(password, folder.Secret(DatabaseRoles.Superuser));
        await folder.GiveToServerAsync(password);
        Directory.CreateDirectory(fresh, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await folder.GiveToServerAsync(fresh);

        string[] care = options.Durable ? ["--data-checksums"] : ["--no-sync"];
        string[] access = ["-U", DatabaseRoles.Superuser, "-A", "scram-sha-256", "--pwfile", password];
        var made = await _command.RunAsync(
            programs.InitDb,
            ["-D", fresh, "-E", "UTF8", "--locale=C.UTF-8", .. access, .. care]
        );
        File.Delete(password);
        if (!made.Succeeded)
            throw new EmbeddedPostgresException($"建立数据库失败（initdb）：\n{made.Text}");

        var include = $"\ninclude_if_exists = '{Path.GetFileName(folder.Settings)}'\n";
        await File.AppendAllTextAsync(Path.Combine(fresh, "postgresql.conf"), include);
        Directory.Move(fresh, folder.Data);
    }

    /// <summary>Finds the server running, or starts it; waits while one is still coming up or going down.</summary>
    public async Task<RunningServer> EnsureRunningAsync(CancellationToken cancel)
    {
        var waiting = Stopwatch.StartNew();
        var failure = "服务器没有进入就绪状态";
        for (var sameAgain = true; waiting.Elapsed < Patience; )
        {
            if (folder.Postmaster.Ready() is { } running)
                return running;
            if (!folder.Postmaster.IsAlive())
            {
                var started = await StartAsync(sameAgain);
                if (started.Succeeded)
                    continue;
                // The port was taken, or the last processes of a killed server are still leaving.
                (failure, sameAgain) = (started.Text, false);
                options.Log($"数据库未能启动，稍后重试：{failure}");
            }
            await Task.Delay(Pause, cancel);
        }
        throw new EmbeddedPostgresException($"数据库无法启动（{failure}），日志见 {folder.Log}。");
    }

    public async Task StopAsync()
    {
        var stopped = await _command.RunAsync(programs.PgCtl, "-D", folder.Data, "-m", "fast", "-w", "-s", "stop");
        if (!stopped.Succeeded)
            options.Log($"停止数据库时：{stopped.Text}");
    }

    /// <summary>Stops the server when this process is gone.</summary>
    public Watchdog Guard() =>
        new(_command.Open("/bin/sh", Watchdog.Script(programs.PgCtl, folder.Data, folder.Users)));

    private async Task<Outcome> StartAsync(bool sameAgain)
    {
        if (File.Exists(folder.Postmaster.Path))
            options.Log("上次没有正常结束，数据库将自行恢复");
        folder.Postmaster.RemoveIfStale();
        await StartNewLogAsync();
        ServerSettings.Write(folder.Settings, options, ServerSettings.ChoosePort(folder.Settings, sameAgain));
        await folder.GiveToServerAsync(folder.Settings);
        return await _command.RunAsync(
            programs.PgCtl,
            "-D",
            folder.Data,
            "-l",
            folder.Log,
            "-w",
            "-t",
            "60",
            "-s",
            "start"
        );
    }

    private async Task StartNewLogAsync()
    {
        if (new FileInfo(folder.Log).Length < LongLog)
            return;

        File.Move(folder.Log, folder.Log + ".1", overwrite: true);
        ClusterFolder.WritePrivate(folder.Log, "");
        await folder.GiveToServerAsync(folder.Log);
    }
}
