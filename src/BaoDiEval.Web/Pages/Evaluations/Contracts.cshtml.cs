using BaoDiEval.Domain.Contracts;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class ContractsModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public ContractsInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Contracts);
        Input = new()
        {
            Contracts = ContractRow.AllOf(View.Evaluation),
            Supplements = SupplementRow.AllOf(View.Evaluation),
        };
    }

    public Task<IActionResult> OnPostAsync(Guid id) => desk.SaveAsync(this, id, EvaluationPart.Contracts, Arrange);

    private void Arrange(Evaluation evaluation, GridActs acts)
    {
        var supplements = SupplementRow.AllOf(evaluation);
        acts.Apply(
            nameof(Input.Contracts),
            Input.Contracts,
            ContractRow.AllOf(evaluation),
            change =>
            {
                var contract = evaluation.Contracts.FirstOrDefault(c => c.Id.ToString() == change.Row.Id);
                if (change.Kind == ChangeKind.Remove)
                    evaluation.DropContract(contract!);
                else
                    Write(evaluation, acts, change, contract);
            }
        );
        acts.Apply(
            nameof(Input.Supplements),
            Input.Supplements,
            supplements,
            change => Supplement(evaluation, acts, change)
        );
    }

    private static void Write(
        Evaluation evaluation,
        GridActs acts,
        GridMerge<ContractRow>.Change change,
        ContractInYear? contract
    )
    {
        var row = change.Row;
        var (before, agreed) = (Typed.Amount(row.PaidBefore) ?? Money.Zero, Typed.Amount(row.PayableThisYear));
        if (evaluation.LinesNamed(row.Lines) is not { } lines)
            acts.Refuse(
                nameof(Input.Contracts),
                change.Index,
                nameof(row.Lines),
                "没有这个名称的预算明细，多个名称之间用、隔开。"
            );
        else if (contract is null)
            evaluation.TakeUp(Signed(evaluation, row.Terms), lines, before, agreed);
        else
        {
            contract.Contract.Revise(row.Terms);
            evaluation.Arrange(contract, lines, before, agreed);
        }
    }

    // One of an earlier year is taken on: what was typed counts, what was left empty stays known.
    private static Contract Signed(Evaluation evaluation, ContractTerms typed)
    {
        var known = evaluation.FindContract(typed);
        known?.Revise(typed.Or(known.Terms));
        return known ?? evaluation.Project.Sign(typed);
    }

    private static void Supplement(Evaluation evaluation, GridActs acts, GridMerge<SupplementRow>.Change change)
    {
        var row = change.Row;
        var before = evaluation.Contracts.FirstOrDefault(c =>
            c.Contract.Supplements.Any(s => s.Id.ToString() == row.Id)
        );
        // Of two contracts of one name it stays with its own.
        var wanted = before?.Label == Typed.Words(row.Contract) ? before : evaluation.ContractNamed(row.Contract);
        if (wanted is null && change.Kind != ChangeKind.Remove)
        {
            acts.Refuse(nameof(Input.Supplements), change.Index, nameof(row.Contract), "没有这个名称的合同。");
            return;
        }
        before?.Contract.ReplaceSupplements([.. before.Contract.Supplements.Where(s => s.Id.ToString() != row.Id)]);
        if (change.Kind != ChangeKind.Remove)
            wanted!.Contract.ReplaceSupplements([.. wanted.Contract.Supplements, row.Supplement]);
    }

    public sealed record ContractsInput
    {
        public List<ContractRow> Contracts { get; init; } = [];
        public List<SupplementRow> Supplements { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<ContractsInput>
    {
        public Validator()
        {
            RuleForEach(input => input.Contracts).SetValidator(new ContractRow.Validator());
            RuleForEach(input => input.Supplements).SetValidator(new SupplementRow.Validator());
        }
    }
}
