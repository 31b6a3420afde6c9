using System.Text;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
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
        yield return Measure.Warm("all checks", 40, 60, () => new Review(evaluation, Case.Scheme).Findings().Count) with
        {
            Note = "limit 5 ms; median of 60 after 40",
        };
        yield return Measure.Warm("1,000 files read and checked in one process", 0, 1, Thousand) with
        {
            Note = "once; limit 10 s",
        };
        foreach (var length in new[] { 100_000, 200_000 })
            yield return Measure.Warm($"all checks of a hostile text of {length:N0} characters", 1, 3, Hostile(length));
        yield return Measure.Warm("report as Word", 10, 20, () => WordPaper.Of(report).Length);
        yield return Measure.Warm("report as HTML", 10, 20, () => Encoding.UTF8.GetByteCount(HtmlPaper.Of(report)));
        yield return Measure.Warm(
            "form as Excel",
            10,
            20,
            () => FormWorkbook.Of(evaluation, layout, Case.Scheme).Length
        );
    }

    private static long Thousand() =>
        Enumerable.Range(0, 1000).Sum(_ => (long)new Review(Case.Read(), Case.Scheme).Findings().Count);

    // Figures, brackets and half sentences that every reader of text starts on; twice as long must not be four times as slow.
    private static Func<long> Hostile(int length)
    {
        const string piece = "全年预算数64万元（其中：合计12.5%，执行率";
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..length];
        var evaluation = new Evaluation(new Project("长文"), 2021);
        evaluation.KeepRunningText(text);
        return () => new Review(evaluation, Case.Scheme).Findings().Count;
    }
}
