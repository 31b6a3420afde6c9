using System.Globalization;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>A server that runs and accepts connections.</summary>
internal sealed record RunningServer(int ProcessId, int Port);

/// <summary>The file in which a running server says who it is, and which a killed one leaves behind.</summary>
internal sealed record PostmasterFile(string Path)
{
    private const int PortLine = 3;
    private const int StateLine = 7;

    /// <summary>The server, once it says that it is ready.</summary>
    public RunningServer? Ready() =>
        Lines(Path) is { Length: > StateLine } lines && lines[StateLine].Trim() == "ready" && IsAlive(lines)
            ? new(Number(lines[0]) ?? 0, Number(lines[PortLine]) ?? 0)
            : null;

    public bool IsAlive() => Lines(Path) is { } lines && IsAlive(lines);

    /// <summary>
    /// Removes the file when its process is gone. After a crash the number may belong to something else by now,
    /// and PostgreSQL would take that for itself.
    /// </summary>
    public void RemoveIfStale()
    {
        if (!IsAlive())
            File.Delete(Path);
    }

    // The server's current folder is its data folder, so the same file is found there: same process, folder and start
    // time. A zombie, which still answers signals, has no folder any more.
    private static bool IsAlive(string[] lines) =>
        lines is [var id, _, _, ..]
        && Number(id) is { } process
        && Lines($"/proc/{process}/cwd/postmaster.pid") is { } own
        && own.Take(3).SequenceEqual(lines.Take(3));

    private static string[]? Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
