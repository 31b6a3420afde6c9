using BaoDiEval.Reports;
using BaoDiEval.Typesetting.Svg;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>One page of a paper as a picture. The address names the edition it was drawn for; shown is always the present one.</summary>
[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class PaperPageModel(EvaluationDesk desk, PaperShelf shelf) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, int number, PaperKind paper = PaperKind.Report)
    {
        if (!ModelState.IsValid)
            return NotFound();
        // What is on the shelf needs no more of the database than the question who may see it.
        var edition = new PaperEdition(id, await desk.VersionAsync(id), paper);
        var set = shelf.Find(edition);
        if (set is null)
        {
            var view = await desk.OpenAsync(this, id, EvaluationPart.Overview);
            set = shelf.Take(view.EditionOf(paper), view.Papers);
        }
        return number <= set.Pages.Count
            ? Content(SvgWriter.Write(set, number - 1), "image/svg+xml; charset=utf-8")
            : NotFound();
    }
}
