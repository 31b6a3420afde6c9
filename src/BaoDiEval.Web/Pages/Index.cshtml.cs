using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Pages;

/// <summary>The address without a path leads to the list; whoever keeps no evaluations to the schemes.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(CurrentUser user) : PageModel
{
    public IActionResult OnGet() =>
        RedirectToPage(user.SeesBureau || user.SeesUnit ? "/Evaluations/Index" : "/Schemes/Index");
}
