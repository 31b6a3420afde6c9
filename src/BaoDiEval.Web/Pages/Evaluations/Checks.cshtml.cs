using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class ChecksModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public ChecksInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Checks);
        Input = new() { Answers = AnswerRow.AllOf(View.Findings, View.Evaluation) };
    }

    public Task<IActionResult> OnPostAsync(Guid id) => desk.SaveAsync(this, id, EvaluationPart.Checks, Answer);

    private void Answer(Evaluation evaluation, GridActs acts)
    {
        var asked = View.Findings.Where(f => f.MayBeExplained).ToList();
        acts.Apply(
            nameof(Input.Answers),
            Input.Answers,
            AnswerRow.AllOf(asked, evaluation),
            change => Answer(evaluation, asked.First(f => AnswerRow.IdOf(f) == change.Row.Id), change.Row.Text)
        );
    }

    private static void Answer(Evaluation evaluation, Finding finding, string? text)
    {
        if (Typed.Words(text) is { } words)
            evaluation.Explain(new(finding.RuleId, finding.At, words, finding.Figures));
        else
            evaluation.Unexplain(finding.RuleId, finding.At);
    }

    public sealed record ChecksInput
    {
        public List<AnswerRow> Answers { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<ChecksInput>
    {
        public Validator() => RuleForEach(input => input.Answers).SetValidator(new AnswerRow.Validator());
    }
}
