using System.CommandLine;
using BaoDiEval.Reports;

namespace BaoDiEval.Web.Commands;

/// <summary>Writes the self-evaluation report, the official table, or both.</summary>
internal sealed class ReportCommand
{
    private readonly Argument<string> _file = new("FILE.json") { Description = "自评数据文件" };

    private readonly Option<string> _output = new("--out")
    {
        Description = "写入的文件，按扩展名选择格式：.pdf、.docx、.html；自评表还可用 .xlsx",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> _table = new("--table") { Description = "附上自评表，另起新页" };
    private readonly Option<bool> _onlyTable = new("--only-table") { Description = "只要自评表" };
    private readonly Option<string?> _form = PaperWish.FormOption();
    private readonly Option<string?> _scheme = SchemeChoice.Option();

    private ReportCommand() { }

    public static Command Create()
    {
        var report = new ReportCommand();
        var command = new Command("report", "生成自评报告")
        {
            report._file,
            report._output,
            report._table,
            report._onlyTable,
            report._form,
            report._scheme,
        };
        command.SetAction(report.Write);
        return command;
    }

    private int Write(ParseResult parse)
    {
        var (output, error) = (parse.GetRequiredValue(_output), parse.InvocationConfiguration.Error);
        var kind =
            parse.GetValue(_onlyTable) ? PaperKind.Form
            : parse.GetValue(_table) ? PaperKind.ReportWithForm
            : PaperKind.Report;
        var wish = new PaperWish(Path.GetExtension(output), kind, parse.GetValue(_form));
        if (wish.Mistake is { } mistake)
        {
            error.WriteLine(mistake);
            return ExitCode.Usage;
        }
        if (SchemeChoice.From(parse.GetValue(_scheme), error, out var exitCode) is not { } choice)
            return exitCode;
        var file = new InputFile(parse.GetRequiredValue(_file), error);
        return
            file.ReadEvaluation() is { } evaluation
            && choice.For(evaluation, file) is { } scheme
            && wish.Fulfil(evaluation, scheme, file, error) is { } paper
            ? OutputFile.Write(output, paper, error)
            : file.ExitCode;
    }
}
