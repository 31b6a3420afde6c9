using System.Globalization;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>A folder that is gone after the test; in memory where the machine has such a place.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "baodieval-";
    private static readonly string Parent = Directory.Exists("/dev/shm") ? "/dev/shm" : System.IO.Path.GetTempPath();

    public TemporaryFolder()
    {
        Path = System.IO.Path.Combine(Parent, $"{Prefix}{Environment.ProcessId}-{Guid.NewGuid():N}"[..30]);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    /// <summary>Removes the folders of test runs that were killed.</summary>
    public static void RemoveForgotten()
    {
        foreach (var folder in new DirectoryInfo(Parent).EnumerateDirectories($"{Prefix}*-*"))
            if (int.TryParse(folder.Name.Split('-')[1], CultureInfo.InvariantCulture, out var id) && IsGone(id))
                folder.Delete(recursive: true);
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static bool IsGone(int processId) => !Directory.Exists($"/proc/{processId}");
}
