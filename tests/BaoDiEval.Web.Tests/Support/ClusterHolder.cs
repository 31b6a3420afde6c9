using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>
/// A process of its own that uses a private cluster until it is told to leave, or killed. It is this very program,
/// started with a folder in the environment: then no test runs.
/// </summary>
internal sealed class ClusterHolder : IDisposable
{
    private const string FolderVariable = "BAODIEVAL_TEST_HOLD_CLUSTER";
    private readonly Process _process;

    private ClusterHolder(Process process, int serverProcessId) =>
        (_process, ServerProcessId) = (process, serverProcessId);

    public int ServerProcessId { get; }

    public static async Task<ClusterHolder> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ClusterHolder).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { [FolderVariable] = folder },
        };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.True(int.TryParse(line, CultureInfo.InvariantCulture, out var server), $"the holder said: {line}");
        return new(process, server);
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async Task LeaveAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    // Before the test program's own beginning.
    [ModuleInitializer]
    internal static void HoldIfAsked()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is not { Length: > 0 } folder)
            return;

        var cluster = PrivateCluster.StartAsync(new() { Folder = folder }).GetAwaiter().GetResult();
        Console.WriteLine(cluster.ServerProcessId);
        Console.ReadLine();
        cluster.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Environment.Exit(0);
    }
}
