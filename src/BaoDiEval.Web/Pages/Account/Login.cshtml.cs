using BaoDiEval.Web.Infrastructure.People;

namespace BaoDiEval.Web.Pages.Account;

/// <summary>Signs a person in. Whether the name or the password was wrong is never told.</summary>
[AllowAnonymous]
public sealed class LoginModel(SignInDesk desk, DemoAccounts demo) : PageModel
{
    [BindProperty]
    public LoginInput Input { get; set; } = new();

    public bool ShowsDemoAccounts => demo.AreShown;

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        if (!ModelState.IsValid)
            return Page();

        if (await desk.TryEnterAsync(Input.Name, Input.Password))
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");

        ModelState.AddModelError("", SignInDesk.Refused);
        return Page();
    }

    public sealed record LoginInput
    {
        public string? Name { get; init; }
        public string? Password { get; init; }
    }

    internal sealed class Validator : AbstractValidator<LoginInput>
    {
        public Validator()
        {
            RuleFor(i => i.Name).NotEmpty().WithMessage("请填写用户名。");
            RuleFor(i => i.Password).NotEmpty().WithMessage("请填写密码。");
        }
    }
}
