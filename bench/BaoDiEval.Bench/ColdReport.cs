using System.Diagnostics;
using BaoDiEval.Reports.Pdf;

namespace BaoDiEval.Bench;

/// <summary>The first report of a process: start, compile, read the fonts, set and write.</summary>
internal static class ColdReport
{
    public const string Word = "cold-report";

    public static void Make() => Console.WriteLine(PdfPaper.Of(Case.Report(Case.Read())).Length);

    public static Result Measured(int runs)
    {
        var times = new double[runs];
        long bytes = 0;
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(
                new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), Word]) { RedirectStandardOutput = true }
            )!;
            bytes = long.Parse(process.StandardOutput.ReadToEnd(), System.Globalization.CultureInfo.InvariantCulture);
            process.WaitForExit();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return new("BaoDiEval, cold: a process of its own", Measure.Median(times), bytes, $"median of {runs}");
    }

    // Under `dotnet X.dll` the process is dotnet and wants the dll named again.
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [Environment.GetCommandLineArgs()[0]]
            : [];
}
