using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages;

/// <summary>The address without a path leads to the list.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Evaluations/Index");
}
