using System.Text.Json;
using BaoDiEval.Web.Commands;
using BaoDiEval.Web.Tests.Support;
using static BaoDiEval.Web.Tests.Commands.CommandRun;

namespace BaoDiEval.Web.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_published_case_is_scored()
    {
        var run = await Of("score", CaseIn(_folder));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var score = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            """{"budget":"641060.95","executed":"640860.95","rate":"99.97","weight":"10","score":"10.00"}""",
            JsonSerializer.Serialize(score.GetProperty("budgetExecution"))
        );
        var network = score.GetProperty("indicators")[6];
        Assert.Equal("网络通讯费", network.GetProperty("name").GetString());
        Assert.Equal("6", network.GetProperty("weight").GetString());
        Assert.Equal("5.92", network.GetProperty("score").GetString());
        Assert.Equal(JsonValueKind.Null, network.GetProperty("given").ValueKind);
        Assert.Equal("8 ÷ 8.106095 × 6 = 5.92", network.GetProperty("reason").GetString());
        Assert.Equal("99.92", score.GetProperty("total").GetString());
        Assert.Equal("优", score.GetProperty("grade").GetString());
        Assert.Contains("网络通讯费", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task A_standard_output_that_takes_nothing_is_told()
    {
        await using var full = new FullDisk();
        await using var error = new StringWriter();

        Assert.Equal(3, await CommandLine.RunAsync(["score", CaseIn(_folder)], full, error));

        Assert.StartsWith("标准输出: 无法写入：", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_unknown_is_null_and_weights_are_as_written()
    {
        var file = FileIn(
            _folder,
            "a.json",
            """
            "stated": { "executionWeight": "20.0" },
            "indicators": [{ "name": "甲", "target": "安全可控", "weight": 6.50, "score": "5.5" }]
            """
        );

        var score = JsonDocument.Parse((await Of("score", file)).Output).RootElement;

        Assert.Equal(
            """{"budget":null,"executed":null,"rate":null,"weight":"20.0","score":null}""",
            JsonSerializer.Serialize(score.GetProperty("budgetExecution"))
        );
        var indicator = score.GetProperty("indicators")[0];
        Assert.Equal(("6.50", "5.50"), (Text(indicator, "weight"), Text(indicator, "given")));
        Assert.Null(Text(indicator, "score"));
        Assert.Null(Text(score, "total"));
        Assert.Null(Text(score, "grade"));
    }

    [Fact]
    public async Task A_refused_file_names_each_reason_on_a_line_of_its_own()
    {
        var file = FileIn(_folder, "a.json", "\"unti\": 1, \"payments\": [{ \"amount\": \"1e3\" }]");

        var run = await Of("score", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{file}: /payments/0/amount: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}: /unti: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_message_stays_one_line()
    {
        var file = FileIn(_folder, "a.json", "\"a\\nb\": 1");

        Assert.Single((await Of("score", file)).Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_scheme_from_a_file_scores()
    {
        var scheme = _folder.File("own.json");
        File.WriteAllText(scheme, Scheme("\"own\"", "20"));
        var file = FileIn(
            _folder,
            "a.json",
            "\"scheme\": \"own\", \"funds\": { \"adjustedBudget\": \"3\", \"executed\": \"1\" }"
        );

        var run = await Of("score", file, "--scheme", scheme);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("6.67", Text(JsonDocument.Parse(run.Output).RootElement.GetProperty("budgetExecution"), "score"));
    }

    [Fact]
    public async Task A_cap_and_a_step_are_told_with_their_reasons()
    {
        var scheme = _folder.File("own.json");
        var limits =
            """{ "grade": "good", "from": 0 }], "caps": [{ "below": 80, "total": 4 }], "executionSteps": [{ "from": 60, "score": 5 }""";
        File.WriteAllText(scheme, Scheme("\"own\"", "20", limits));
        var file = FileIn(_folder, "a.json", "\"funds\": { \"adjustedBudget\": \"100\", \"executed\": \"72\" }");

        var json = JsonDocument.Parse((await Of("score", file, "--scheme", scheme)).Output).RootElement;

        Assert.Equal("执行率72.00%，在60%以上一档，得5.00分", Text(json.GetProperty("budgetExecution"), "reason"));
        Assert.Equal("执行率72.00%，低于80%，总分以4为限（各项得分合计5.00）", Text(json.GetProperty("cap"), "reason"));
        Assert.Equal("4.00", Text(json, "total"));
    }

    [Fact]
    public async Task What_makes_no_sense_in_a_scheme_is_named()
    {
        File.WriteAllText(_folder.File("s.json"), Scheme("\"own\"", "120"));

        var run = await Of("score", CaseIn(_folder), "--scheme", _folder.File("s.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": /executionWeight: 执行率分值应在0至100之间。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheme_that_nobody_knows_is_refused()
    {
        var run = await Of("score", FileIn(_folder, "a.json", "\"scheme\": \"own\""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": /scheme: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    public async Task What_is_no_scheme_is_refused(string content)
    {
        File.WriteAllText(_folder.File("s.json"), content);

        Assert.Equal(1, (await Of("score", CaseIn(_folder), "--scheme", _folder.File("s.json"))).ExitCode);
    }

    [Fact]
    public async Task A_scheme_needs_a_grade()
    {
        File.WriteAllText(_folder.File("s.json"), Scheme("\"own\"", "20", ""));

        var run = await Of("score", CaseIn(_folder), "--scheme", _folder.File("s.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": /grades: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_may_go_to_a_file_which_is_replaced_whole()
    {
        var (input, output) = (CaseIn(_folder), _folder.File("out.json"));
        File.WriteAllText(output, "old");

        var run = await Of("score", input, "--out", output);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal((await Of("score", input)).Output, File.ReadAllText(output));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Theory]
    [InlineData("missing/out.json")]
    [InlineData(".")]
    public async Task Where_nothing_can_be_written_nothing_is_left(string output)
    {
        var run = await Of("score", CaseIn(_folder), "--out", _folder.File(output));

        Assert.Equal(3, run.ExitCode);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static string Scheme(string id, string weight, string grades = """{ "grade": "good", "from": 0 }""") =>
        $$"""
            { "id": {{id}}, "version": 1, "name": "自定", "executionWeight": {{weight}}, "reasonBelowExecutionRate": 90,
              "levels": [], "reasonAboveDeviation": 30, "contractNeededAbove": 10000, "grades": [{{grades}}] }
            """;

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device");
    }
}
