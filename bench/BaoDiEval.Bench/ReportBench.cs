using BaoDiEval.Reports.Exchange;
using BaoDiEval.Reports.Pdf;

namespace BaoDiEval.Bench;

internal static class ReportBench
{
    public static IEnumerable<Result> Run()
    {
        yield return Measure.Warm("BaoDiEval, warm: evaluation → PDF", 40, 60, OfEvaluation(Case.Read()));
        yield return Measure.Warm("BaoDiEval, warm: JSON file → PDF", 40, 60, FromFile);
        yield return ColdReport.Measured(5);
    }

    private static Func<long> OfEvaluation(Domain.Evaluations.Evaluation evaluation) =>
        () => PdfPaper.Of(Case.Report(evaluation)).Length;

    private static long FromFile() => PdfPaper.Of(Case.Report(EvaluationReader.Read(Case.Json).Evaluation!)).Length;
}
