using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Infrastructure.People;

namespace BaoDiEval.Web.Pages.Account;

[Authorize(Policy = Policies.SignedIn)]
public sealed class LogoutModel(SignInDesk desk) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.LeaveAsync();
        return RedirectToPage("/Account/Login");
    }
}
