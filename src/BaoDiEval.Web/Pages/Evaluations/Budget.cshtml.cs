using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class BudgetModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public BudgetInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Budget);
        Input = new()
        {
            BudgetLines = BudgetLineRow.AllOf(View.Evaluation),
            Adjustments = AdjustmentRow.AllOf(View.Evaluation),
        };
    }

    public Task<IActionResult> OnPostAsync(Guid id) => desk.SaveAsync(this, id, EvaluationPart.Budget, Plan);

    // Lines first, so that an adjustment may belong to a line typed in the same moment.
    private void Plan(Evaluation evaluation, GridActs acts)
    {
        var adjustments = AdjustmentRow.AllOf(evaluation);
        acts.Apply(
            nameof(Input.BudgetLines),
            Input.BudgetLines,
            BudgetLineRow.AllOf(evaluation),
            change => Plan(evaluation, change)
        );
        acts.Apply(
            nameof(Input.Adjustments),
            Input.Adjustments,
            adjustments,
            change => Adjust(evaluation, acts, change)
        );
    }

    private static void Plan(Evaluation evaluation, GridMerge<BudgetLineRow>.Change change)
    {
        var line = evaluation.BudgetLines.FirstOrDefault(l => l.Id.ToString() == change.Row.Id);
        if (line is null)
            evaluation.AddBudgetLine(change.Row.Terms);
        else if (change.Kind == ChangeKind.Remove)
            evaluation.RemoveBudgetLine(line);
        else
            evaluation.ReviseBudgetLine(line, change.Row.Terms);
    }

    private static void Adjust(Evaluation evaluation, GridActs acts, GridMerge<AdjustmentRow>.Change change)
    {
        var row = change.Row;
        var before = evaluation.BudgetLines.FirstOrDefault(l => l.Adjustments.Any(a => a.Id.ToString() == row.Id));
        // Of two lines of one name it stays with its own.
        var wanted = before?.Name == Typed.Words(row.Line) ? before : evaluation.LineNamed(row.Line);
        if (wanted is null && change.Kind != ChangeKind.Remove)
        {
            acts.Refuse(nameof(Input.Adjustments), change.Index, nameof(row.Line), "没有这个名称的预算明细。");
            return;
        }
        before?.ReplaceAdjustments([.. before.Adjustments.Where(a => a.Id.ToString() != row.Id)]);
        if (change.Kind != ChangeKind.Remove)
            wanted!.ReplaceAdjustments([.. wanted.Adjustments, row.Adjustment]);
    }

    public sealed record BudgetInput
    {
        public List<BudgetLineRow> BudgetLines { get; init; } = [];
        public List<AdjustmentRow> Adjustments { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<BudgetInput>
    {
        public Validator()
        {
            RuleForEach(input => input.BudgetLines).SetValidator(new BudgetLineRow.Validator());
            RuleForEach(input => input.Adjustments).SetValidator(new AdjustmentRow.Validator());
        }
    }
}
