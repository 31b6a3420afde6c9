using BaoDiEval.Reports;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>A paper of an evaluation, or its data, as a file.</summary>
[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class DownloadModel(EvaluationDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string? format = "pdf", PaperKind paper = PaperKind.Report)
    {
        var view = await desk.OpenAsync(this, id, EvaluationPart.Overview);
        return
            ModelState.IsValid
            && PaperFormat.Of(format) is { } wanted
            && PaperFile.Of(view.Papers, paper, wanted) is { } file
            ? File(file.Content, file.Format.ContentType, file.Name)
            : NotFound();
    }
}
