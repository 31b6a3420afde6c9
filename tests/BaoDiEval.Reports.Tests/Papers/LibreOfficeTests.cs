using System.Diagnostics;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Excel;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Reports.Tests.Exchange;
using BaoDiEval.Reports.Word;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports.Tests.Papers;

/// <summary>Another office program opens the files of the published case and finds every cell of the form.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers").FullName;

    [Fact]
    public void The_Word_file_opens_with_every_cell()
    {
        var (evaluation, form) = Case();
        var report = EvaluationReport.Of(evaluation, Outline.Shipped["baodi-2021"], Scheme.Cz2020);

        var text = Converted(
            WordPaper.Of(report with { Blocks = [.. report.Blocks, .. form] }),
            "docx",
            "txt:Text (encoded):UTF8"
        );

        AssertHolds(form, text);
        Assert.Contains("网络通讯费81060.95元（预算80000元，上年度结转1060.95元）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Excel_file_opens_with_every_cell()
    {
        var (evaluation, form) = Case();

        var text = Converted(
            FormWorkbook.Of(evaluation, FormLayout.Shipped[FormLayout.DefaultId], Scheme.Cz2020),
            "xlsx",
            "csv:Text - txt - csv (StarCalc):44,34,76,1"
        );

        AssertHolds(form, text);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (Evaluation Evaluation, IReadOnlyList<Block> Form) Case()
    {
        var evaluation = ExchangeFile.Accepted(EvaluationReader.Read(ExchangeFile.Case()));
        return (evaluation, SelfEvaluationForm.Of(evaluation, FormLayout.Shipped[FormLayout.DefaultId], Scheme.Cz2020));
    }

    private static void AssertHolds(IReadOnlyList<Block> form, string text) =>
        Assert.Equal(
            [],
            form.OfType<Table>()
                .SelectMany(table => table.Rows)
                .SelectMany(row => row.Cells)
                .Select(cell => WithoutSpace(cell.Text))
                .Where(cell => !text.Contains(cell, StringComparison.Ordinal))
        );

    private string Converted(byte[] file, string extension, string filter)
    {
        if (!IsInstalled("soffice"))
            Assert.Skip("soffice is not installed on this machine.");
        var path = Path.Combine(_folder, "paper." + extension);
        File.WriteAllBytes(path, file);
        var profile = new Uri(Path.Combine(_folder, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo(
            "soffice",
            [$"-env:UserInstallation={profile}", "--headless", "--convert-to", filter, "--outdir", _folder, path]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var converted = Path.Combine(_folder, "paper." + filter.Split(':')[0]);
        Assert.True(File.Exists(converted), output + complaints.Result);
        return WithoutSpace(File.ReadAllText(converted));
    }

    private static string WithoutSpace(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'));

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
