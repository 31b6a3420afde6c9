using System.Text;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Reports.Excel;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Html;
using BaoDiEval.Reports.Word;

namespace BaoDiEval.Bench;

internal static class CheckBench
{
    public static IEnumerable<Result> Run()
    {
        var evaluation = Case.Read();
        var report = Case.Report(evaluation);
        var layout = FormLayout.Shipped[FormLayout.DefaultId];
        yield return Measure.Warm("all checks", 40, 60, () => new Review(evaluation, Case.Scheme).Findings().Count);
        yield return Measure.Warm("report as Word", 10, 20, () => WordPaper.Of(report).Length);
        yield return Measure.Warm("report as HTML", 10, 20, () => Encoding.UTF8.GetByteCount(HtmlPaper.Of(report)));
        yield return Measure.Warm(
            "form as Excel",
            10,
            20,
            () => FormWorkbook.Of(evaluation, layout, Case.Scheme).Length
        );
    }
}
