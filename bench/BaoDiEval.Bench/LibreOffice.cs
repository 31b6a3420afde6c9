using System.Diagnostics;
using BaoDiEval.Reports.Html;
using BaoDiEval.Reports.Word;

namespace BaoDiEval.Bench;

/// <summary>The peer: LibreOffice makes the PDF of the same report, each conversion a start of its own as from a command line.</summary>
internal static class LibreOffice
{
    private const int Runs = 3;

    public static Task<Result> ConvertDocxAsync() =>
        ConvertAsync("LibreOffice: the same report, Word → PDF", "report.docx", WordPaper.Of(Case.Report(Case.Read())));

    public static Task<Result> PrintHtmlAsync() =>
        ConvertAsync(
            "LibreOffice: the same report, HTML → PDF",
            "report.html",
            System.Text.Encoding.UTF8.GetBytes(HtmlPaper.Of(Case.Report(Case.Read())))
        );

    private static async Task<Result> ConvertAsync(string name, string file, byte[] content)
    {
        var folder = Directory.CreateTempSubdirectory("baodieval-bench-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file), content);
            var times = new double[Runs];
            // The first start makes a profile and does not count.
            for (var i = -1; i < Runs; i++)
            {
                var start = Stopwatch.GetTimestamp();
                if (!await RunAsync(folder.FullName, file))
                    return Result.NotRun(name, "soffice is not installed or refused");
                if (i >= 0)
                    times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
            var pdf = new FileInfo(Path.Combine(folder.FullName, "report.pdf"));
            return new(name, Measure.Median(times), pdf.Length, $"median of {Runs}, a start each");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> RunAsync(string folder, string file)
    {
        string[] arguments =
        [
            $"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            file.EndsWith("html", StringComparison.Ordinal) ? "pdf:writer_web_pdf_Export" : "pdf",
            "--outdir",
            folder,
            Path.Combine(folder, file),
        ];
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("soffice", arguments)
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0 && File.Exists(Path.Combine(folder, "report.pdf"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
