using System.Text.Json;
using BaoDiEval.Web.Tests.Support;
using static BaoDiEval.Web.Tests.Commands.CommandRun;

namespace BaoDiEval.Web.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Findings_alone_end_well()
    {
        var file = CaseIn(_folder);

        var run = await Of("check", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var line = JsonDocument.Parse(Assert.Single(Lines(run))).RootElement;
        Assert.Equal(file, line.GetProperty("file").GetString());
        var findings = line.GetProperty("findings").EnumerateArray().ToList();
        var rules = findings.ConvertAll(f => f.GetProperty("rule").GetString());
        Assert.Equal(rules.Order(StringComparer.Ordinal), rules);
        var missed = findings.Single(f => f.GetProperty("rule").GetString() == "R25");
        Assert.Equal("error", missed.GetProperty("severity").GetString());
        Assert.StartsWith("/indicators/6", missed.GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.Contains("网络通讯费", missed.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_gives_no_line_and_stops_nothing()
    {
        var good = CaseIn(_folder);
        var refused = FileIn(_folder, "refused.json", "\"year\": 2021");

        var run = await Of("check", good, refused, good);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, Lines(run).Length);
        Assert.StartsWith($"{refused}: /year: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_highest_exit_code_wins()
    {
        var refused = FileIn(_folder, "refused.json", "\"a\": 1");

        var run = await Of("check", _folder.File("missing.json"), refused, CaseIn(_folder));

        Assert.Equal(3, run.ExitCode);
        Assert.Single(Lines(run));
        Assert.Contains($"{_folder.File("missing.json")}: 无法读取", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_cannot_be_read() => Assert.Equal(3, (await Of("check", _folder.Path)).ExitCode);

    public void Dispose() => _folder.Dispose();

    private static string[] Lines(CommandRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
