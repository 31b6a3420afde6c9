using BaoDiEval.Web.Tests.Support;
using UglyToad.PdfPig;
using static BaoDiEval.Web.Tests.Commands.CommandRun;

namespace BaoDiEval.Web.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_report_is_written_as_PDF()
    {
        Assert.Equal(new CommandRun(0, "", ""), await Report("a.pdf"));

        Assert.Contains("网络通讯费81060.95元", Text("a.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_is_an_annex_or_stands_alone()
    {
        await Report("both.pdf", "--table");
        await Report("alone.pdf", "--only-table");

        Assert.Contains("项目概况", Text("both.pdf"), StringComparison.Ordinal);
        Assert.Contains("执行率", Text("both.pdf"), StringComparison.Ordinal);
        Assert.DoesNotContain("项目概况", Text("alone.pdf"), StringComparison.Ordinal);
        Assert.Contains("执行率", Text("alone.pdf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.docx", "PK")]
    [InlineData("a.html", "<!DOCTYPE html>")]
    [InlineData("a.PDF", "%PDF")]
    public async Task The_extension_chooses_the_format(string name, string start)
    {
        Assert.Equal(0, (await Report(name)).ExitCode);

        Assert.StartsWith(start, File.ReadAllText(_folder.File(name)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_alone_may_be_an_Excel_file()
    {
        Assert.Equal(new CommandRun(0, "", ""), await Report("a.xlsx", "--only-table"));

        Assert.StartsWith("PK", File.ReadAllText(_folder.File("a.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_layout_of_the_table_can_be_chosen()
    {
        Assert.Equal(0, (await Report("a.pdf", "--only-table", "--form", "yunnan")).ExitCode);

        Assert.Contains("公开14表", Text("a.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_name_its_form()
    {
        var file = FileIn(_folder, "a.json", "\"form\": \"yunnan\"");

        Assert.Equal(0, (await Of("report", file, "--out", _folder.File("a.pdf"), "--table")).ExitCode);

        Assert.Contains("公开14表", Text("a.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_that_nobody_knows_is_wrong_usage()
    {
        var run = await Report("a.pdf", "--only-table", "--form", "mars");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("national-2020", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.xlsx", "--only-table")]
    [InlineData("a.txt", ".pdf")]
    [InlineData("a", ".pdf")]
    public async Task Other_formats_are_wrong_usage(string name, string words)
    {
        var run = await Report(name);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File(name)));
    }

    [Fact]
    public async Task A_report_needs_a_file_to_go_to() => Assert.Equal(2, (await Of("report", "a.json")).ExitCode);

    [Fact]
    public async Task An_outline_that_nobody_knows_is_refused()
    {
        var file = FileIn(_folder, "a.json", "\"outline\": \"own\"");

        var run = await Of("report", file, "--out", _folder.File("a.pdf"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": /outline: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("a.pdf")));
    }

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.html")]
    [InlineData("a.xlsx")]
    public async Task A_figure_that_cannot_be_told_is_marked_and_warned_of(string name)
    {
        var file = FileIn(_folder, "a.json", "\"goal\": { \"expected\": \"{项目名字}\" }");

        var run = await Of("report", file, "--out", _folder.File(name), "--only-table");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("警告：/goal/expected 第1字起：没有{项目名字}这一数据项，是否应为{项目名称}？\n", run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> Report(string name, params string[] options) =>
        Of(["report", CaseIn(_folder), "--out", _folder.File(name), .. options]);

    private string Text(string name)
    {
        using var pdf = PdfDocument.Open(_folder.File(name));
        return string.Concat(pdf.GetPages().Select(page => page.Text));
    }
}
