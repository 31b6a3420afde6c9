using System.Diagnostics;
using System.Text;

namespace BaoDiEval.Typesetting.Tests.Pdf;

/// <summary>A PDF program of the machine, run on one file. Its test is skipped where the program is not installed.</summary>
internal static class OutsideReader
{
    /// <summary>What the program writes on its output; it must find nothing to complain about.</summary>
    /// <param name="arguments">{0} stands for the file.</param>
    public static string Read(byte[] pdf, string program, params string[] arguments)
    {
        if (!IsInstalled(program))
            Assert.Skip($"{program} is not installed on this machine.");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            return Run(program, Array.ConvertAll(arguments, argument => argument == "{0}" ? file : argument));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", complaints.Result);
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
