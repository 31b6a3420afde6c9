using System.CommandLine;
using System.Text;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Reports.Exchange;

namespace BaoDiEval.Web.Commands;

/// <summary>Checks files: one line of JSON for each that can be read, in the order given.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE.json")
        {
            Description = "自评数据文件，可给多个",
            Arity = ArgumentArity.OneOrMore,
        };
        var (scheme, output) = (SchemeChoice.Option(), OutputFile.Option());
        var command = new Command("check", "按审核规则检查，每个文件输出一行 JSON") { files, scheme, output };
        command.SetAction(parse =>
            Check(
                parse.GetRequiredValue(files),
                parse.GetValue(scheme),
                parse.GetValue(output),
                parse.InvocationConfiguration
            )
        );
        return command;
    }

    private static int Check(string[] names, string? schemeFile, string? output, InvocationConfiguration streams)
    {
        if (SchemeChoice.From(schemeFile, streams.Error, out var exitCode) is not { } choice)
            return exitCode;
        var lines = new StringBuilder();
        foreach (var name in names)
        {
            var file = new InputFile(name, streams.Error);
            if (file.ReadEvaluation() is { } evaluation && choice.For(evaluation, file) is { } scheme)
                lines.Append(Json(name, new Review(evaluation, scheme).Findings())).Append('\n');
            exitCode = Math.Max(exitCode, file.ExitCode);
        }
        return Math.Max(exitCode, OutputFile.Write(output, lines.ToString(), streams));
    }

    private static string Json(string name, IReadOnlyList<Finding> findings)
    {
        var json = new JsonText(isIndented: false);
        json.Group(() =>
        {
            json.TextOrNull("file", name);
            json.List("findings", findings, finding => Write(json, finding), evenEmpty: true);
        });
        return json.ToString();
    }

    private static void Write(JsonText json, Finding finding)
    {
        json.TextOrNull("rule", finding.RuleId);
        json.TextOrNull("severity", Word(finding.Severity));
        json.TextOrNull("message", finding.Message);
        json.TextOrNull("at", finding.At);
    }

    private static string Word(Domain.Checks.Severity severity) =>
        severity switch
        {
            Domain.Checks.Severity.Error => "error",
            Domain.Checks.Severity.Warning => "warning",
            _ => "info",
        };
}
