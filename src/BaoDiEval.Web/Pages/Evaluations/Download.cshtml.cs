using BaoDiEval.Reports;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Reports.Pdf;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>The paper of an evaluation as a file.</summary>
[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class DownloadModel(EvaluationDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string format = "pdf")
    {
        var view = await desk.OpenAsync(this, id, EvaluationPart.Overview);
        var name = FormattableString.Invariant($"{view.Evaluation.Project.Name}{view.Evaluation.Year}年度绩效自评报告");
        return format switch
        {
            "pdf" => File(
                PdfPaper.Of(EvaluationReport.Of(view.Evaluation, view.Outline, view.Review.Scheme)),
                "application/pdf",
                name + ".pdf"
            ),
            "json" => File(EvaluationWriter.Write(view.Evaluation), "application/json", name + ".json"),
            _ => NotFound(),
        };
    }
}
