using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class OverviewModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public OverviewInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Overview);
        Input = new()
        {
            Basics = BasicsGroup.Of(View.Evaluation),
            Goal = GoalGroup.Of(View.Evaluation),
            Signature = SignatureGroup.Of(View.Evaluation),
            Surplus = SurplusRow.AllOf(View.Evaluation),
        };
    }

    public Task<IActionResult> OnPostAsync(Guid id) => desk.SaveAsync(this, id, EvaluationPart.Overview, Write);

    private void Write(Evaluation evaluation, GridActs acts)
    {
        Input = Input with
        {
            Basics = acts.Apply(
                nameof(Input.Basics),
                Input.Basics,
                BasicsGroup.Of(evaluation),
                basics => basics.WriteTo(evaluation)
            ),
            Goal = acts.Apply(
                nameof(Input.Goal),
                Input.Goal,
                GoalGroup.Of(evaluation),
                goal => goal.WriteTo(evaluation)
            ),
            Signature = acts.Apply(
                nameof(Input.Signature),
                Input.Signature,
                SignatureGroup.Of(evaluation),
                signature => signature.WriteTo(evaluation)
            ),
        };
        acts.Apply(
            nameof(Input.Surplus),
            Input.Surplus,
            SurplusRow.AllOf(evaluation),
            change => Leave(evaluation, acts, change)
        );
    }

    private static void Leave(Evaluation evaluation, GridActs acts, GridMerge<SurplusRow>.Change change)
    {
        var (row, line) = (change.Row, evaluation.LineOf(change.Row.Line));
        if (line is null && Typed.Words(row.Line) is not null)
        {
            acts.Refuse(nameof(Input.Surplus), change.Index, nameof(row.Line), "没有这个预算明细，请重新选择。");
            return;
        }
        var surplus = new Surplus(line, Typed.Amount(row.Amount), Typed.Words(row.Destination), Typed.Words(row.Note));
        var rest = evaluation.Surpluses.Where(s => s.Id.ToString() != row.Id);
        evaluation.ReplaceSurpluses(change.Kind == ChangeKind.Remove ? [.. rest] : [.. rest, surplus]);
    }

    public sealed record OverviewInput
    {
        public BasicsGroup Basics { get; init; } = new();
        public GoalGroup Goal { get; init; } = new();
        public SignatureGroup Signature { get; init; } = new();
        public List<SurplusRow> Surplus { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<OverviewInput>
    {
        public Validator()
        {
            RuleFor(input => input.Basics).SetValidator(new BasicsGroup.Validator());
            RuleFor(input => input.Signature).SetValidator(new SignatureGroup.Validator());
            RuleForEach(input => input.Surplus).SetValidator(new SurplusRow.Validator());
        }
    }
}
