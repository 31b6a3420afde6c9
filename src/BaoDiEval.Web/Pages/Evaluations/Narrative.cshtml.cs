using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Drafting;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class NarrativeModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public NarrativeInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Narrative);
        Input = new() { Sections = SectionRow.AllOf(View.Evaluation, View.Outline) };
    }

    public Task<IActionResult> OnPostAsync(Guid id) => desk.SaveAsync(this, id, EvaluationPart.Narrative, Write);

    public string? DraftOf(OutlineSection section) => Draft.Of(section, View.Evaluation);

    private void Write(Evaluation evaluation, GridActs acts) =>
        acts.Apply(
            nameof(Input.Sections),
            Input.Sections,
            SectionRow.AllOf(evaluation, View.Outline),
            change => evaluation.Write(change.Row.Id!, Typed.Words(change.Row.Text))
        );

    public sealed record NarrativeInput
    {
        public List<SectionRow> Sections { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<NarrativeInput>
    {
        private const int Longest = 50_000;

        public Validator() =>
            RuleForEach(input => input.Sections)
                .ChildRules(section =>
                    section.RuleFor(s => s.Text).MaximumLength(Longest).WithMessage("一节至多50000字。")
                );
    }
}
