using System.Diagnostics;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>
/// A small shell at the other end of a pipe. When this process dies, even by kill -9, the pipe closes, and the shell
/// stops the server unless another process still uses it.
/// </summary>
internal sealed class Watchdog(Process shell) : IDisposable
{
    private const string AllIsWell = "bye";

    // The pipe may close a moment before the lock of the dying process does: hence the three seconds.
    private const string Waiting = $"""
        exec >/dev/null 2>&1
        trap '' INT TERM HUP
        if read -r word && [ "$word" = {AllIsWell} ]; then exit 0; fi
        exec flock -w 3 -x "$3" "$1" -D "$2" -m fast -w -s stop
        """;

    public static string[] Script(string pgCtl, string data, string users) =>
        ["-c", Waiting, "baodieval-watchdog", pgCtl, data, users];

    public int ProcessId => shell.Id;

    public void Dispose()
    {
        if (!shell.HasExited)
        {
            try
            {
                shell.StandardInput.WriteLine(AllIsWell);
                shell.StandardInput.Dispose();
            }
            catch (IOException)
            {
                // It has gone by itself, and there is nothing left to watch.
            }
        }
        shell.Dispose();
    }
}
