using System.CommandLine;
using System.Globalization;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Exchange;

namespace BaoDiEval.Web.Commands;

/// <summary>Scores one file: execution, each indicator with its reason, total and grade, as JSON.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.json") { Description = "自评数据文件" };
        var (scheme, output) = (SchemeChoice.Option(), OutputFile.Option());
        var command = new Command("score", "计算执行率得分、各指标得分、总分和等级（JSON）") { file, scheme, output };
        command.SetAction(parse =>
            Score(
                parse.GetRequiredValue(file),
                parse.GetValue(scheme),
                parse.GetValue(output),
                parse.InvocationConfiguration
            )
        );
        return command;
    }

    private static int Score(string name, string? schemeFile, string? output, InvocationConfiguration streams)
    {
        if (SchemeChoice.From(schemeFile, streams.Error, out var exitCode) is not { } choice)
            return exitCode;
        var file = new InputFile(name, streams.Error);
        return file.ReadEvaluation() is { } evaluation && choice.For(evaluation, file) is { } scheme
            ? OutputFile.Write(output, Json(ScoreSheet.Of(evaluation, scheme), scheme), streams)
            : file.ExitCode;
    }

    private static string Json(ScoreSheet sheet, Scheme scheme)
    {
        var json = new JsonText(isIndented: true);
        json.Group(() =>
        {
            json.Group(
                "budgetExecution",
                () => Write(json, sheet.Execution, isByStep: scheme.ExecutionSteps.Count > 0)
            );
            json.List("indicators", sheet.Indicators, indicator => Write(json, indicator), evenEmpty: true);
            if (sheet.Cap is { } cap)
                json.Group("cap", () => Write(json, cap));
            json.TextOrNull("total", TwoDecimals(sheet.Total));
            json.TextOrNull("grade", sheet.Grade?.InChinese());
        });
        return json + "\n";
    }

    private static void Write(JsonText json, ExecutionResult execution, bool isByStep)
    {
        json.TextOrNull("budget", execution.Budget?.ToString());
        json.TextOrNull("executed", execution.Executed?.ToString());
        json.TextOrNull("rate", TwoDecimals(execution.Rate?.Percent()));
        json.TextOrNull("weight", AsWritten(execution.Weight));
        json.TextOrNull("score", TwoDecimals(execution.Score));
        // Budget, executed and weight tell a proportional score; a step has to be named.
        if (isByStep)
            json.TextOrNull("reason", execution.Reason);
    }

    private static void Write(JsonText json, AppliedCap cap)
    {
        json.TextOrNull("total", TwoDecimals(cap.Total));
        json.TextOrNull("sum", TwoDecimals(cap.Sum));
        json.TextOrNull("reason", cap.Reason);
    }

    private static void Write(JsonText json, IndicatorResult result)
    {
        json.TextOrNull("name", result.Indicator.Name);
        json.TextOrNull("weight", AsWritten(result.Indicator.Terms.Weight));
        json.TextOrNull("score", TwoDecimals(result.ByRule));
        json.TextOrNull("given", TwoDecimals(result.Given));
        json.TextOrNull("reason", result.Reason);
    }

    private static string? TwoDecimals(decimal? value) =>
        value is { } known ? Rounding.Half(known, 2).ToString("F2", CultureInfo.InvariantCulture) : null;

    private static string? AsWritten(decimal? weight) => weight?.ToString(CultureInfo.InvariantCulture);
}
