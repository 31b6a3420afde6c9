using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>
/// Takes in one evaluation as a file of the exchange format, for the unit of whoever sends it: all of it, or nothing and every
/// reason.
/// </summary>
[Authorize(Policy = Policies.EditEvaluations)]
public sealed class ImportModel(AppDb db, CurrentUser user, EvaluationImport import) : PageModel
{
    [BindProperty]
    public ImportInput Input { get; set; } = new();
    public IReadOnlyList<ExchangeProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        var unit = await db.Organizations.GetAsync(o => o.Id == user.UnitId);
        var result = await import.ImportAsync(await ContentAsync(), Input.Replace, unit);
        Problems = result.Problems;
        return result.Evaluation is { } evaluation ? Done(result.Outcome, evaluation.Id) : Refused();
    }

    private RedirectToPageResult Done(ImportOutcome outcome, Guid id)
    {
        TempData["Saved"] = outcome == ImportOutcome.Unchanged ? "文件与已有的自评相同，没有变化。" : "文件已导入。";
        return RedirectToPage("/Evaluations/Overview", new { id });
    }

    private PageResult Refused()
    {
        ModelState.AddModelError("", "文件有以下问题，没有导入任何内容。");
        return Page();
    }

    private async Task<ReadOnlyMemory<byte>> ContentAsync()
    {
        using var content = new MemoryStream();
        await Input.File!.CopyToAsync(content);
        return content.ToArray();
    }

    public sealed record ImportInput
    {
        public IFormFile? File { get; init; }
        public bool Replace { get; init; }
    }

    internal sealed class Validator : AbstractValidator<ImportInput>
    {
        public Validator() =>
            RuleFor(i => i.File)
                .Cascade(CascadeMode.Stop)
                .NotNull()
                .WithMessage("请选择要导入的 JSON 文件。")
                .Must(file => file!.Length is > 0 and <= ExchangeFormat.LargestFile)
                .WithMessage("文件是空的，或者过大。");
    }
}
