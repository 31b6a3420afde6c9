using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using Severity = BaoDiEval.Domain.Checks.Severity;

namespace BaoDiEval.Web.Pages.Rules;

/// <summary>The rule book as one scheme has it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(SchemeShelf shelf) : PageModel
{
    /// <summary>The id of the scheme; null: the first shipped one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Scheme { get; set; }

    public IReadOnlyList<Scheme> Schemes { get; private set; } = [];
    public Scheme Chosen { get; private set; } = Domain.Scoring.Scheme.Cz2020;

    public async Task OnGetAsync()
    {
        Schemes = await shelf.NewestAsync();
        Chosen = Schemes.FirstOrDefault(s => s.Id == Scheme) ?? Domain.Scoring.Scheme.Cz2020;
    }

    public Severity SeverityOf(Check check) => Chosen.SeverityOf(check) ?? check.Severity;
}
