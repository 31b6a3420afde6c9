using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class PaymentsModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public PaymentsInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Payments);
        Input = new() { Payments = PaymentRow.AllOf(View.Evaluation) };
    }

    public Task<IActionResult> OnPostAsync(Guid id) => desk.SaveAsync(this, id, EvaluationPart.Payments, Record);

    private void Record(Evaluation evaluation, GridActs acts) =>
        acts.Apply(
            nameof(Input.Payments),
            Input.Payments,
            PaymentRow.AllOf(evaluation),
            change =>
            {
                var payment = evaluation.Payments.FirstOrDefault(p => p.Id.ToString() == change.Row.Id);
                if (change.Kind == ChangeKind.Remove)
                    evaluation.RemovePayment(payment!);
                else
                    Write(evaluation, acts, change, payment);
            }
        );

    private static void Write(
        Evaluation evaluation,
        GridActs acts,
        GridMerge<PaymentRow>.Change change,
        Payment? payment
    )
    {
        var (line, contract) = (evaluation.LineOf(change.Row.Line), evaluation.ContractOf(change.Row.Contract));
        if (line is null && Typed.Words(change.Row.Line) is not null)
            acts.Refuse(
                nameof(Input.Payments),
                change.Index,
                nameof(PaymentRow.Line),
                "没有这个预算明细，请重新选择。"
            );
        else if (contract is null && Typed.Words(change.Row.Contract) is not null)
            acts.Refuse(
                nameof(Input.Payments),
                change.Index,
                nameof(PaymentRow.Contract),
                "没有这个合同，请重新选择。"
            );
        else if (payment is null)
            evaluation.RecordPayment(change.Row.Terms, line, contract);
        else
            evaluation.CorrectPayment(payment, change.Row.Terms, line, contract);
    }

    public sealed record PaymentsInput
    {
        public List<PaymentRow> Payments { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<PaymentsInput>
    {
        public Validator() => RuleForEach(input => input.Payments).SetValidator(new PaymentRow.Validator());
    }
}
