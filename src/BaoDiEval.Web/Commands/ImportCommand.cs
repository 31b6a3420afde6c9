using System.CommandLine;
using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Commands;

/// <summary>Takes files into the database, each of them whole or not at all.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE.json")
        {
            Description = "自评数据文件",
            Arity = ArgumentArity.OneOrMore,
        };
        var replace = new Option<bool>("--replace") { Description = "替换已有的草稿或被退回的自评" };
        var command = new Command("import", "把数据文件导入数据库") { files, replace };
        command.SetAction(
            (parse, _) =>
            {
                var streams = parse.InvocationConfiguration;
                return CommandDatabase.UseAsync(
                    streams.Error,
                    services =>
                        ImportAllAsync(
                            services.GetRequiredService<EvaluationImport>(),
                            parse.GetRequiredValue(files),
                            parse.GetValue(replace),
                            streams
                        )
                );
            }
        );
        return command;
    }

    private static async Task<int> ImportAllAsync(
        EvaluationImport import,
        string[] names,
        bool replace,
        InvocationConfiguration streams
    )
    {
        var worst = ExitCode.Done;
        foreach (var name in names)
        {
            var file = new InputFile(name, streams.Error);
            if (file.ReadBytes() is { } bytes)
                await ImportAsync(import, name, file, bytes, replace, streams.Output);
            worst = Math.Max(worst, file.ExitCode);
        }
        return worst;
    }

    private static async Task ImportAsync(
        EvaluationImport import,
        string name,
        InputFile file,
        byte[] bytes,
        bool replace,
        TextWriter output
    )
    {
        var result = await import.ImportAsync(bytes, replace);
        foreach (var problem in result.Problems)
            file.Refuse(problem.At, problem.Message);
        if (result.Evaluation is { } evaluation)
            await output.WriteLineAsync(MessageLine.Of($"{name}: {Words(result.Outcome)}：{Told(evaluation)}"));
    }

    private static string Words(ImportOutcome outcome) =>
        outcome switch
        {
            ImportOutcome.Added => "新建",
            ImportOutcome.Replaced => "替换",
            _ => "没有变化",
        };

    private static string Told(Evaluation evaluation) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{evaluation.Project.Unit?.Name} {evaluation.Project.Name} {evaluation.Year}年（明细{evaluation.BudgetLines.Count}、合同{evaluation.Contracts.Count}、支付{evaluation.Payments.Count}、指标{evaluation.Indicators.Count}）"
        );
}
