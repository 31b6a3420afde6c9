using System.Diagnostics;
using BaoDiEval.Web.Commands;
using BaoDiEval.Web.Tests.Support;
using static BaoDiEval.Web.Tests.Commands.CommandRun;

namespace BaoDiEval.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("report")]
    [InlineData("score")]
    [InlineData("check")]
    [InlineData("read")]
    [InlineData("backup")]
    [InlineData("audit verify")]
    public async Task Each_command_explains_itself(string command)
    {
        var run = await Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("用法", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("score")]
    [InlineData("score a.json b.json")]
    [InlineData("score a.json --shceme b.json")]
    [InlineData("check")]
    [InlineData("audit")]
    public async Task Wrong_usage_is_told_on_standard_error(string command)
    {
        var run = await Of(command.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("read a.txt --out a.json")]
    [InlineData("restore a.zip")]
    [InlineData("backup")]
    [InlineData("audit verify")]
    public async Task What_is_not_built_yet_says_so(string command)
    {
        var run = await Of(command.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("尚未提供", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_writes_plain_UTF8_and_ends_with_the_code()
    {
        var (exitCode, output) = await Process("score", CaseIn(_folder));
        Assert.Equal(0, exitCode);
        Assert.Equal((byte)'{', output[0]);
        Assert.True(output.AsSpan().IndexOf("网络通讯费"u8) > 0);
        Assert.DoesNotContain((byte)'\r', output);

        Assert.Equal(3, (await Process("score", _folder.File("missing.json"))).ExitCode);
        Assert.Equal(2, (await Process("score")).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(int ExitCode, byte[] Output)> Process(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C" },
        };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var process = System.Diagnostics.Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await error;
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray());
    }
}
