namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>Looks every second whether the private server still runs, and starts it again when it has died.</summary>
public sealed partial class ClusterKeeper(PrivateCluster cluster, ILogger<ClusterKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            if (await cluster.ReviveAsync(cancel))
                Revived(log);
        }
        catch (EmbeddedPostgresException failure)
        {
            StillDown(log, failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "数据库意外停止，已重新启动")]
    private static partial void Revived(ILogger log);

    [LoggerMessage(LogLevel.Error, "数据库意外停止，尚未能重新启动")]
    private static partial void StillDown(ILogger log, Exception failure);
}
