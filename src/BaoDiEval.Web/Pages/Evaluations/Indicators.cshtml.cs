using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class IndicatorsModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    [BindProperty]
    public IndicatorsInput Input { get; set; } = new();
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        View = await desk.OpenAsync(this, id, EvaluationPart.Indicators);
        Input = new() { Indicators = IndicatorRow.AllOf(View.Evaluation) };
    }

    public Task<IActionResult> OnPostAsync(Guid id) => desk.SaveAsync(this, id, EvaluationPart.Indicators, Revise);

    private void Revise(Evaluation evaluation, GridActs acts) =>
        acts.Apply(
            nameof(Input.Indicators),
            Input.Indicators,
            IndicatorRow.AllOf(evaluation),
            change =>
            {
                var indicator = evaluation.Indicators.FirstOrDefault(i => i.Id.ToString() == change.Row.Id);
                if (change.Kind == ChangeKind.Remove)
                    evaluation.RemoveIndicator(indicator!);
                else
                    Write(evaluation, acts, change, indicator);
            }
        );

    private static void Write(
        Evaluation evaluation,
        GridActs acts,
        GridMerge<IndicatorRow>.Change change,
        Indicator? indicator
    )
    {
        var row = change.Row;
        var line = evaluation.LineOf(row.Line);
        if (line is null && Typed.Words(row.Line) is not null)
            acts.Refuse(nameof(Input.Indicators), change.Index, nameof(row.Line), "没有这个预算明细，请重新选择。");
        else if (indicator is null)
            evaluation.AddIndicator(row.TermsFrom(new() { Name = "" }, evaluation.Year), line);
        else
            evaluation.ReviseIndicator(indicator, row.TermsFrom(indicator.Terms, evaluation.Year), line);
    }

    public sealed record IndicatorsInput
    {
        public List<IndicatorRow> Indicators { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<IndicatorsInput>
    {
        public Validator() => RuleForEach(input => input.Indicators).SetValidator(new IndicatorRow.Validator());
    }
}
