using System.CommandLine;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Commands;

/// <summary>Writes one evaluation of the database: as data, as the report, or as the official table.</summary>
internal sealed class ExportCommand
{
    private readonly Option<string> _project = new("--project")
    {
        Description = "项目名称",
        HelpName = "NAME",
        Required = true,
    };
    private readonly Option<int> _year = new("--year")
    {
        Description = "预算年度",
        HelpName = "YYYY",
        Required = true,
    };
    private readonly Option<string?> _unit = new("--unit") { Description = "实施单位", HelpName = "NAME" };
    private readonly Option<string> _output = new("--out")
    {
        Description = "文件：.json、.pdf、.docx、.html 或 .xlsx（自评表）",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> _table = new("--table") { Description = "附上自评表，另起新页" };
    private readonly Option<bool> _onlyTable = new("--only-table") { Description = "只要自评表" };
    private readonly Option<string?> _form = PaperWish.FormOption();

    private ExportCommand() { }

    public static Command Create()
    {
        var export = new ExportCommand();
        var command = new Command("export", "从数据库导出一个项目一个年度的自评")
        {
            export._project,
            export._year,
            export._unit,
            export._output,
            export._table,
            export._onlyTable,
            export._form,
        };
        command.SetAction((parse, _) => export.RunAsync(parse));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse)
    {
        var error = parse.InvocationConfiguration.Error;
        var output = parse.GetRequiredValue(_output);
        var extension = Path.GetExtension(output);
        var isData = extension.Equals(".json", StringComparison.OrdinalIgnoreCase);
        var wish = new PaperWish(extension, KindOf(parse, extension), parse.GetValue(_form));
        if (!isData && wish.Mistake is { } mistake)
        {
            await error.WriteLineAsync(
                PaperFormat.Of(extension.TrimStart('.')) is null
                    ? "--out：扩展名应为 .json、.pdf、.docx、.html 或 .xlsx（自评表）。"
                    : mistake
            );
            return ExitCode.Usage;
        }
        return await CommandDatabase.UseAsync(
            error,
            async services =>
                await FindAsync(services.GetRequiredService<AppDb>(), parse, error) is not { } evaluation
                    ? ExitCode.Refused
                : isData ? OutputFile.Write(output, EvaluationWriter.Write(evaluation), error)
                : WritePaper(wish, evaluation, output, error)
        );
    }

    // A workbook can only be the table.
    private PaperKind KindOf(ParseResult parse, string extension) =>
        parse.GetValue(_onlyTable) || extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? PaperKind.Form
        : parse.GetValue(_table) ? PaperKind.ReportWithForm
        : PaperKind.Report;

    private static int WritePaper(PaperWish wish, Evaluation evaluation, string output, TextWriter error)
    {
        if (SchemeChoice.From(null, error, out var exitCode) is not { } choice)
            return exitCode;
        var file = new InputFile(evaluation.Project.Name, error);
        return choice.For(evaluation, file) is { } scheme && wish.Fulfil(evaluation, scheme, file, error) is { } paper
            ? OutputFile.Write(output, paper, error)
            : file.ExitCode;
    }

    private async Task<Evaluation?> FindAsync(AppDb db, ParseResult parse, TextWriter error)
    {
        var (name, year, unit) = (parse.GetRequiredValue(_project), parse.GetValue(_year), parse.GetValue(_unit));
        var found = await db
            .Evaluations.Whole()
            .Where(e => e.Project.Name == name && e.Year == year && (unit == null || e.Project.Unit!.Name == unit))
            .ToListAsync();
        if (found is [var evaluation])
            return evaluation;

        await error.WriteLineAsync(
            MessageLine.Of(
                found.Count == 0
                    ? $"没有找到项目“{name}”{year}年的自评。"
                    : $"有多个单位的项目名为“{name}”，请用 --unit 指明：{string.Join('、', found.Select(e => e.Project.Unit!.Name))}。"
            )
        );
        return null;
    }
}
