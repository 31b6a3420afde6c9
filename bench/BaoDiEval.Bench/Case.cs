using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Bench;

/// <summary>The published case that everything is measured on.</summary>
internal static class Case
{
    public static byte[] Json { get; } = ReadJson();

    public static Evaluation Read() =>
        EvaluationReader.Read(Json).Evaluation ?? throw new InvalidOperationException("The case cannot be read.");

    public static Document Report(Evaluation evaluation) =>
        EvaluationReport.Of(evaluation, Outline.Shipped[Outline.DefaultId], Scheme.Cz2020);

    public static Scheme Scheme => Scheme.Cz2020;

    private static byte[] ReadJson()
    {
        using var stream = typeof(Case).Assembly.GetManifestResourceStream("anquan-2021.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
