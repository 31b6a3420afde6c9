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

        var known = await db.Projects.Where(p => p.UnitId == user.UnitId).Whole().ToListAsync();
        var unit = await db.Organizations.GetAsync(o => o.Id == user.UnitId);
        var reading = EvaluationReader.Read(
            await ContentAsync(),
            identity =>
            {
                var project = Find(known, identity) ?? new(identity.Name, identity.Code, identity.Kind);
                project.AssignTo(unit);
                return project;
            }
        );
        Problems = reading.Problems;
        return reading.IsRefused ? Refused() : await TakeInAsync(reading.Evaluation);
    }

    private async Task<IActionResult> TakeInAsync(Evaluation evaluation)
    {
        var stored = await db
            .Evaluations.Whole()
            .SingleOrDefaultAsync(e => e.Project.Id == evaluation.Project.Id && e.Year == evaluation.Year);
        if (stored is not null)
        {
            if (!Input.Replace)
                return Taken();
            await RemoveAsync(stored);
        }
        db.Add(evaluation);
        await db.SaveChangesAsync();
        TempData["Saved"] = "文件已导入。";
        return RedirectToPage("/Evaluations/Overview", new { id = evaluation.Id });
    }

    // First what refers to other parts: the database lets nothing go that is still referred to.
    private async Task RemoveAsync(Evaluation stored)
    {
        EvaluationRules.OpenForEditing.Require(stored.IsOpen);
        foreach (var payment in stored.Payments.ToList())
            stored.RemovePayment(payment);
        foreach (var indicator in stored.Indicators.ToList())
            stored.RemoveIndicator(indicator);
        foreach (var contract in stored.Contracts.ToList())
        {
            stored.Arrange(contract, [], contract.PaidBefore, contract.AgreedThisYear);
            stored.DropContract(contract);
        }
        stored.ReplacePlan([]);
        stored.ReplaceSurpluses([]);
        await db.SaveChangesAsync();
        db.Remove(stored);
        await db.SaveChangesAsync();
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

    // A project is known by its code, else by its name.
    private static Project? Find(List<Project> known, ProjectIdentity wanted) =>
        wanted.Code is { } code
            ? known.Find(p => p.Code == code)
            : known.Find(p => p.Code is null && p.Name == wanted.Name);

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
