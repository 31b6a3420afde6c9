using System.Diagnostics;
using System.Runtime.Versioning;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>A lock between processes that ends with its holder, however the holder dies (flock).</summary>
[SupportedOSPlatform("linux")]
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Alone with <see cref="FileShare.None"/>, together with others of its kind with <see cref="FileShare.Read"/>.</summary>
    public static async Task<FileStream> TakeAsync(
        string path,
        FileShare share,
        TimeSpan patience,
        CancellationToken cancel
    )
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            if (TryTake(path, share) is { } taken)
                return taken;
            if (waiting.Elapsed > patience)
                throw new EmbeddedPostgresException(
                    $"另一个进程一直占用 {path}，等待 {patience.TotalSeconds:0} 秒后放弃。"
                );
            await Task.Delay(Pause, cancel);
        }
    }

    public static FileStream? TryTake(string path, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = share == FileShare.None ? FileAccess.ReadWrite : FileAccess.Read,
            Share = share,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        try
        {
            return new FileStream(path, options);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
