using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Reports;

/// <summary>What can be printed of an evaluation.</summary>
public enum PaperKind
{
    /// <summary>自评报告.</summary>
    Report,

    /// <summary>自评报告 with the table as an annex on new pages.</summary>
    ReportWithForm,

    /// <summary>自评表.</summary>
    Form,
}

/// <summary>The papers of one evaluation, with the scheme, the outline and the form they are written by.</summary>
public sealed record Papers(Evaluation Evaluation, Scheme Scheme, Outline Outline, FormLayout Layout)
{
    /// <summary>With the outline and form that the evaluation names, where they come with the product, else the usual ones.</summary>
    public static Papers Of(Evaluation evaluation, Scheme scheme) =>
        new(
            evaluation,
            scheme,
            OutlineOf(evaluation),
            FormLayout.Shipped.GetValueOrDefault(evaluation.Form ?? "") ?? FormLayout.For(evaluation.Scheme)
        );

    public static Outline OutlineOf(Evaluation evaluation) =>
        Outline.Shipped.GetValueOrDefault(evaluation.Outline ?? Outline.DefaultId)
        ?? Outline.Shipped[Outline.DefaultId];

    public Document Paper(PaperKind kind) =>
        kind switch
        {
            PaperKind.Report => Report(),
            PaperKind.ReportWithForm => ReportWithForm(),
            _ => Form(),
        };

    private Document Report() => EvaluationReport.Of(Evaluation, Outline, Scheme);

    private Document ReportWithForm()
    {
        var report = Report();
        return report with { Blocks = [.. report.Blocks, .. FormBlocks()] };
    }

    private Document Form() =>
        new(Evaluation.Project.Name + Layout.Title, FormBlocks()) { Date = Evaluation.Signature?.DocumentDate };

    private IReadOnlyList<Block> FormBlocks() => SelfEvaluationForm.Of(Evaluation, Layout, Scheme);
}
