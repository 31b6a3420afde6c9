using System.Diagnostics;
using System.Text;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BaoDiEval.Web.Tests.Commands;

/// <summary>The commands as a process of their own, with the connection in the environment as in production.</summary>
public sealed class DatabaseCommandTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string File = """
        {"format": "baodieval-evaluation/1", "year": 2021, "unit": "供热办", "project": {"name": "供热补贴"}}
        """;

    [Fact]
    public async Task Data_goes_in_and_out_by_command()
    {
        using var folder = new TemporaryFolder();
        await System.IO.File.WriteAllTextAsync(folder.File("in.json"), File, TestContext.Current.CancellationToken);

        Assert.Equal(0, (await RunAsync("import", folder.File("in.json"))).ExitCode);
        var again = await RunAsync("import", folder.File("in.json"));
        Assert.Contains("没有变化", again.Output, StringComparison.Ordinal);
        var export = await RunAsync(
            "export",
            "--project",
            "供热补贴",
            "--year",
            "2021",
            "--out",
            folder.File("out.json")
        );
        Assert.Equal((0, ""), (export.ExitCode, export.Error));

        var out1 = await System.IO.File.ReadAllTextAsync(
            folder.File("out.json"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("供热补贴", out1, StringComparison.Ordinal);
        var missing = await RunAsync(
            "export",
            "--project",
            "没有的",
            "--year",
            "2021",
            "--out",
            folder.File("no.json")
        );
        Assert.Equal(1, missing.ExitCode);
    }

    [Fact]
    public async Task The_first_account_is_opened_by_command()
    {
        var opened = await RunAsync(
            "user",
            "add",
            "王会计",
            "--role",
            "finance",
            "--bureau",
            "水务局",
            "--unit",
            "河道所"
        );

        Assert.Equal((0, ""), (opened.ExitCode, opened.Error));
        Assert.Contains("密码：", opened.Output, StringComparison.Ordinal);
        await using var db = database.Open();
        var account = await db.Users.Include(a => a.Unit).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("王会计", "河道所"), (account.UserName, account.Unit!.Name));
        Assert.Equal(1, (await RunAsync("user", "add", "王会计", "--role", "finance", "--unit", "河道所")).ExitCode);
        Assert.Equal(2, (await RunAsync("user", "add", "李", "--role", "king")).ExitCode);
    }

    [Fact]
    public async Task Without_a_database_the_exit_code_says_so()
    {
        var nowhere = "Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2";

        foreach (var command in new[] { "migrate", "demo" })
        {
            var run = await RunOnAsync(nowhere, command);
            Assert.Equal((3, ""), (run.ExitCode, run.Output));
            Assert.Contains("无法连接数据库", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_application_starts_on_no_schema_that_is_behind()
    {
        await Rows.ExecuteAsync(
            database.OwnerConnectionString,
            "CREATE SCHEMA IF NOT EXISTS empty AUTHORIZATION baodieval_owner"
        );

        var run = await RunOnAsync(
            database.OwnerConnectionString + ";Search Path=empty",
            "serve",
            "--urls",
            "http://127.0.0.1:0"
        );

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("migrate", run.Error, StringComparison.Ordinal);
    }

    private Task<Ran> RunAsync(params string[] arguments) => RunOnAsync(database.AppConnectionString, arguments);

    private static async Task<Ran> RunOnAsync(string connection, params string[] arguments)
    {
        var program = typeof(AppDb).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["ConnectionStrings__BaoDiEval"] = connection },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    private sealed record Ran(int ExitCode, string Output, string Error);
}
