using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Reports.Drafting;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class NarrativeModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    private const int MostNamed = 3;

    [BindProperty]
    public NarrativeInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    /// <summary>What can be put into the text, with what it says now.</summary>
    public IReadOnlyList<Field> Fields => FieldCatalogue.Of(View.Evaluation, View.Review.Scheme).Fields;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Narrative);
        Input = new() { Sections = SectionRow.AllOf(View.Evaluation, View.Outline) };
    }

    /// <param name="draft">The section for which 生成初稿 was pressed; whatever else was typed is saved with it.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string? draft = null)
    {
        var answer = await desk.SaveAsync(
            this,
            id,
            EvaluationPart.Narrative,
            (evaluation, acts) =>
            {
                Write(evaluation, acts);
                if (draft is not null && View.Outline.Find(draft) is { } section)
                    evaluation.TakeDraft(draft, Draft.Of(section, evaluation));
            }
        );
        if (answer is LocalRedirectResult)
            WarnOfFields();
        return answer;
    }

    public bool IsDraft(string sectionId) => View.Evaluation.Sections.Any(s => s.SectionId == sectionId && s.IsDraft);

    /// <summary>What is printed while nobody wrote anything; null where the data say nothing.</summary>
    public string? SilentDraftOf(OutlineSection section) =>
        Draft.Of(section, View.Evaluation) is { } draft ? View.Review.Texts.Resolve(draft).Text : null;

    /// <summary>The text with its live figures in place; null where it has none.</summary>
    public string? PrintedOf(SectionRow row) =>
        row.Text is { } text && View.Review.Texts.Resolve(text).Text is var printed && printed != text ? printed : null;

    private void Write(Evaluation evaluation, GridActs acts) =>
        acts.Apply(
            nameof(Input.Sections),
            Input.Sections,
            SectionRow.AllOf(evaluation, View.Outline),
            change => evaluation.Write(change.Row.Id!, Typed.Words(change.Row.Text))
        );

    // What was typed is saved all the same.
    private void WarnOfFields()
    {
        var unresolved = new WrittenTexts(View.Evaluation, View.Schemes.For(View.Evaluation))
            .All.Where(text => View.Outline.Find(text.At) is not null)
            .SelectMany(text =>
                text.Resolved.Unresolved.Select(f => $"{View.Outline.Find(text.At)!.Label}：{f.Message}")
            )
            .ToList();
        if (unresolved.Count > 0)
            TempData["Notice"] =
                string.Concat(unresolved.Take(MostNamed))
                + (unresolved.Count > MostNamed ? $"另有{unresolved.Count - MostNamed}处。" : "");
    }

    public sealed record NarrativeInput
    {
        public List<SectionRow> Sections { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<NarrativeInput>
    {
        // What a file of the exchange format holds.
        private const int Longest = 1_000_000;

        public Validator() =>
            RuleForEach(input => input.Sections)
                .ChildRules(section =>
                    section.RuleFor(s => s.Text).MaximumLength(Longest).WithMessage("一节至多1000000字。")
                );
    }
}
