using System.ComponentModel;
using System.Diagnostics;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>How a program ended, and all it said.</summary>
internal sealed record Outcome(int ExitCode, string Text)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs PostgreSQL's programs as the server's account, in a session of their own: Ctrl-C is not for them.</summary>
internal sealed class ServerCommand(ServerAccount? account)
{
    public static ServerCommand AsMyself { get; } = new(null);

    public async Task<Outcome> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(
            program,
            arguments,
            redirect: p => p.RedirectStandardOutput = p.RedirectStandardError = true
        );
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, string.Concat(said).Trim());
    }

    /// <summary>Leaves the program running, its standard input a pipe from this process.</summary>
    public Process Open(string program, params string[] arguments) =>
        Start(program, arguments, redirect: p => p.RedirectStandardInput = true);

    private Process Start(string program, string[] arguments, Action<ProcessStartInfo> redirect)
    {
        string[] line = ["/usr/bin/setsid", "--wait", .. account?.Prefix ?? [], program, .. arguments];
        // The current folder may be closed to the server's account.
        var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = "/" };
        redirect(start);
        // PGDATA, PGPORT and their like are the caller's, and meant for another server.
        foreach (var key in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(key);
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (UnpackedLibraries(program) is { } libraries)
            start.Environment["LD_LIBRARY_PATH"] = libraries;

        try
        {
            return Process.Start(start) ?? throw new EmbeddedPostgresException($"无法启动程序 {program}。");
        }
        catch (Win32Exception failure)
        {
            throw new EmbeddedPostgresException(
                $"无法启动程序 {line[0]}：{failure.Message}。请安装软件包 util-linux。"
            );
        }
    }

    // Programs unpacked from Debian's packages bring their libraries along.
    private static string? UnpackedLibraries(string program)
    {
        var at = program.IndexOf("/usr/lib/postgresql/", StringComparison.Ordinal);
        if (at <= 0)
            return null;

        var roots = new[] { program[..at] + "/usr/lib", program[..at] + "/lib" }.Where(Directory.Exists);
        return string.Join(':', roots.SelectMany(root => Directory.EnumerateDirectories(root, "*-linux-gnu")));
    }
}
