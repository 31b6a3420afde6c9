using BaoDiEval.Web.Commands;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Commands;

/// <summary>What one command said, and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandRun> Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(args, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Writes the published case into the folder.</summary>
    public static string CaseIn(TemporaryFolder folder)
    {
        using var stream = typeof(CommandLine).Assembly.GetManifestResourceStream("anquan-2021.json")!;
        using var file = System.IO.File.Create(folder.File("anquan.json"));
        stream.CopyTo(file);
        return file.Name;
    }

    public static string FileIn(TemporaryFolder folder, string name, string members)
    {
        System.IO.File.WriteAllText(
            folder.File(name),
            $$"""
            { "format": "baodieval-evaluation/1", "year": 2021, "project": { "name": "安全技术服务费" }, {{members}} }
            """
        );
        return folder.File(name);
    }
}
