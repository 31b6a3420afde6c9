using System.CommandLine;
using System.Text;

namespace BaoDiEval.Web.Commands;

/// <summary>Where a command puts its result: standard output, or the file named by --out, whole or not at all.</summary>
internal static class OutputFile
{
    public static Option<string?> Option() =>
        new("--out") { Description = "写入文件（默认写到标准输出）", HelpName = "FILE" };

    /// <summary>Writes a text to the file, else to standard output; the result is the exit code.</summary>
    public static int Write(string? name, string text, InvocationConfiguration streams)
    {
        if (name is not null)
            return Write(name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text), streams.Error);
        return Attempt("标准输出", streams.Error, () => Flushed(streams.Output, text));
    }

    public static int Write(string name, byte[] content, TextWriter error) =>
        Attempt(name, error, () => Replace(name, content));

    // What stays in the writer would be lost only after the exit code is decided.
    private static void Flushed(TextWriter output, string text)
    {
        output.Write(text);
        output.Flush();
    }

    private static int Attempt(string name, TextWriter error, Action write)
    {
        try
        {
            write();
            return ExitCode.Done;
        }
        catch (Exception e) when (FileTrouble.Explains(e, out var reason))
        {
            error.WriteLine(MessageLine.Of($"{name}: 无法写入：{reason}"));
            return ExitCode.Unreachable;
        }
    }

    // A reader sees the old file or the new one, never a part of it.
    private static void Replace(string name, byte[] content)
    {
        var link = File.Exists(name) ? File.ResolveLinkTarget(name, returnFinalTarget: true) : null;
        var path = Path.GetFullPath(link?.FullName ?? name);
        if (IsDevice(path))
        {
            File.WriteAllBytes(path, content);
            return;
        }
        var partial = Path.Combine(Path.GetDirectoryName(path) ?? ".", $".{Guid.NewGuid():N}.part");
        try
        {
            File.WriteAllBytes(partial, content);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)
        || path.StartsWith("/proc/", StringComparison.Ordinal);
}
