using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;

namespace BaoDiEval.Web.Commands;

/// <summary>
/// The commands of the application. Results go to standard output in UTF-8 with line feeds, messages to standard error. What
/// needs no database loads none of the web application.
/// </summary>
public static class CommandLine
{
    // No mark at the start: the next program in a pipe would take it for a character.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<int> RunAsync(string[] args)
    {
        if (ServeCommand.IsMeant(args))
            return await ServeCommand.RunAsync(args);
        await using var output = Writer(Console.OpenStandardOutput());
        await using var error = Writer(Console.OpenStandardError());
        return await RunAsync(args, output, error);
    }

    /// <summary>Runs one command; the result is the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        var parse = Root().Parse(args is ["help", ..] ? ["--help"] : args, new() { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count == 0 || parse.Action is HelpAction)
            return await parse.InvokeAsync(
                new()
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        foreach (var mistake in parse.Errors)
            await error.WriteLineAsync(mistake.Message);
        await error.WriteLineAsync("用法请看 --help。");
        return ExitCode.Usage;
    }

    private static RootCommand Root()
    {
        var root = Commands();
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Description = "显示用法";
        return root;
    }

    private static RootCommand Commands() =>
        new("保地绩效自评：项目支出绩效自评。不带命令时启动网站。")
        {
            ServeCommand.Create(),
            ReportCommand.Create(),
            ScoreCommand.Create(),
            CheckCommand.Create(),
            UnbuiltCommand.Create("read", "从已有的报告或自评表（txt、docx、xlsx）读出数据"),
            ImportCommand.Create(),
            ExportCommand.Create(),
            MigrateCommand.Create(),
            DemoCommand.Create(),
            UserCommand.Create(),
            UnbuiltCommand.Create("backup", "备份数据库"),
            UnbuiltCommand.Create("restore", "恢复数据库"),
            new Command("audit", "审计记录") { UnbuiltCommand.Create("verify", "核验审计记录是否完整") },
        };

    private static StreamWriter Writer(Stream stream) => new(stream, Encoding) { NewLine = "\n" };
}
