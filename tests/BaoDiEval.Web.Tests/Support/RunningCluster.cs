using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>A private cluster just as production makes it, for the tests of one class (IClassFixture).</summary>
public sealed class RunningCluster : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public PrivateCluster Cluster { get; private set; } = null!;

    public string Folder => _folder.Path;

    public async ValueTask InitializeAsync() => Cluster = await PrivateCluster.StartAsync(new() { Folder = Folder });

    public async ValueTask DisposeAsync()
    {
        await Cluster.DisposeAsync();
        _folder.Dispose();
    }
}
