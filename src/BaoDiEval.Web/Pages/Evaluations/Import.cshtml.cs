using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>Takes in one evaluation as a file of the exchange format: all of it, or nothing and every reason.</summary>
[Authorize(Policy = Policies.EditEvaluations)]
public sealed class ImportModel(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty]
    public ImportInput Input { get; set; } = new();
    public IReadOnlyList<ExchangeProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        var file = await ContentAsync();
        var reading = EvaluationReader.Read(file);
        Problems = reading.Problems;
        return reading.IsRefused ? Refused() : await TakeInAsync(file, reading.Evaluation);
    }

    private async Task<IActionResult> TakeInAsync(ReadOnlyMemory<byte> file, Evaluation wanted)
    {
        var project = await FindOrStartAsync(wanted.Project);
        var stored = await db
            .Evaluations.Whole()
            .SingleOrDefaultAsync(e => e.Project.Id == project.Id && e.Year == wanted.Year);
        if (stored is not null)
        {
            if (!Input.Replace)
                return Taken();
            await RemoveAsync(stored);
            project = await FindOrStartAsync(wanted.Project);
        }
        var evaluation = EvaluationReader.Read(file, _ => project).Evaluation!;
        db.Add(evaluation);
        await db.SaveChangesAsync();
        TempData["Saved"] = "文件已导入。";
        return RedirectToPage("/Evaluations/Overview", new { id = evaluation.Id });
    }

    // The database lets a line go with its evaluation only when no contract names it any more.
    private async Task RemoveAsync(Evaluation stored)
    {
        EvaluationRules.OpenForEditing.Require(stored.IsOpen);
        foreach (var contract in stored.Contracts)
            stored.Arrange(contract, [], contract.PaidBefore, contract.AgreedThisYear);
        await db.SaveChangesAsync();
        await db.Evaluations.Where(e => e.Id == stored.Id).ExecuteDeleteAsync();
        db.ChangeTracker.Clear();
    }

    // A project is known by its code, else by its name.
    private async Task<Project> FindOrStartAsync(Project wanted)
    {
        var ofUnit = db.Projects.Whole().Where(p => p.UnitId == user.UnitId);
        var known = wanted.Code is { } code
            ? await ofUnit.SingleOrDefaultAsync(p => p.Code == code)
            : await ofUnit.SingleOrDefaultAsync(p => p.Code == null && p.Name == wanted.Name);
        if (known is not null)
            return known;

        var project = new Project(wanted.Name, wanted.Code, wanted.Kind);
        project.AssignTo(await db.Organizations.GetAsync(o => o.Id == user.UnitId));
        return project;
    }

    private PageResult Refused()
    {
        ModelState.AddModelError("", "文件有以下问题，没有导入任何内容。");
        return Page();
    }

    private PageResult Taken()
    {
        ModelState.AddModelError("", "该项目在此年度已有自评。需要用文件替换时，请勾选“替换已有的草稿”再导入。");
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
