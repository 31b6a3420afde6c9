using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>Starts the evaluation of one project in one year, for a project that is known or a new one.</summary>
[Authorize(Policy = Policies.EditEvaluations)]
public sealed class CreateModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    public static readonly IReadOnlyList<string> Kinds = ["一次性", "经常性", "阶段性"];

    [BindProperty]
    public CreateInput Input { get; set; } = new();
    public IReadOnlyList<Project> Projects { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var unit = await UnitAsync();
        await ShowAsync();
        Input = new()
        {
            Year = (time.GetLocalNow().Year - 1).ToString(CultureInfo.InvariantCulture),
            Department = unit.Parent?.Name ?? unit.Name,
            Unit = unit.Name,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (!ModelState.IsValid)
            return Page();

        var project = await ProjectAsync();
        var year = (int)Typed.Number(Input.Year)!.Value;
        DataRules.OneEvaluationPerYear.Require(
            !await db.Evaluations.AnyAsync(e => e.Project.Id == project.Id && e.Year == year)
        );
        var evaluation = new Evaluation(project, year);
        evaluation.Describe(Typed.Words(Input.Department), Typed.Words(Input.Unit), null, null);
        db.Add(evaluation);
        await db.SaveChangesAsync();
        TempData["Saved"] = "自评已建立，请依次填写各部分。";
        return RedirectToPage("/Evaluations/Overview", new { id = evaluation.Id });
    }

    private async Task ShowAsync() =>
        Projects = await db.Projects.VisibleTo(user).AsNoTracking().OrderBy(p => p.Name).ToListAsync();

    private Task<Organization> UnitAsync() =>
        db.Organizations.Include(o => o.Parent).GetAsync(o => o.Id == user.UnitId);

    private async Task<Project> ProjectAsync()
    {
        if (Guid.TryParse(Input.Project, out var id))
            return await db.Projects.VisibleTo(user).Whole().GetAsync(p => p.Id == id);

        var project = new Project(Input.Name!, Typed.Words(Input.Code), Typed.Words(Input.Kind));
        project.AssignTo(await UnitAsync());
        return project;
    }

    public sealed record CreateInput
    {
        /// <summary>The id of a known project; empty: a new one by its name.</summary>
        public string? Project { get; init; }
        public string? Name { get; init; }
        public string? Code { get; init; }
        public string? Kind { get; init; }
        public string? Year { get; init; }
        public string? Department { get; init; }
        public string? Unit { get; init; }
    }

    internal sealed class Validator : AbstractValidator<CreateInput>
    {
        public Validator()
        {
            RuleFor(i => i.Name)
                .NotEmpty()
                .When(i => string.IsNullOrEmpty(i.Project))
                .WithMessage("请选择已有项目，或填写新项目名称。")
                .MaximumLength(300)
                .WithMessage("名称至多300字。");
            RuleFor(i => i.Code).MaximumLength(100).WithMessage("编码至多100字。");
            RuleFor(i => i.Year)
                .Must(year => Typed.Number(year) is >= 2000 and <= 2100 and var y && y == decimal.Truncate(y))
                .WithMessage("请填写2000至2100之间的预算年度。");
            RuleFor(i => i.Department).MaximumLength(300).WithMessage("主管部门至多300字。");
            RuleFor(i => i.Unit).MaximumLength(300).WithMessage("实施单位至多300字。");
        }
    }
}
