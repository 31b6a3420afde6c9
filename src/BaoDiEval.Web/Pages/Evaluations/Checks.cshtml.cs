using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages.Evaluations;

[Authorize(Policy = Policies.ReadEvaluations)]
public sealed class ChecksModel(EvaluationDesk desk) : PageModel, IEvaluationPage
{
    public EvaluationView View { get; set; } = null!;

    public async Task OnGetAsync(Guid id) => View = await desk.OpenAsync(this, id, EvaluationPart.Checks);
}
