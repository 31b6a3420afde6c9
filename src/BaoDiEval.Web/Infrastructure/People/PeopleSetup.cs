using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure.Answers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace BaoDiEval.Web.Infrastructure.People;

/// <summary>Who may come in, and how they are remembered.</summary>
internal static class PeopleSetup
{
    private const int ShortestPassword = 10;
    private const int TriesBeforeLockout = 5;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    // A disabled person or a changed role is noticed within this time.
    private static readonly TimeSpan Recheck = TimeSpan.FromMinutes(1);

    public static void AddPeople(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("BaoDiEval").PersistKeysToDbContext<AppDb>();
        services.AddAccounts();
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SetCookie);
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = Recheck);
        services.AddAuthorization(Policies.Add);
        services.AddScoped(s => CurrentUser.From(s.GetRequiredService<IHttpContextAccessor>().HttpContext?.User));
        services.AddScoped<SignInDesk>();
        services.AddHttpContextAccessor();
    }

    /// <summary>Accounts alone, as commands need them, too.</summary>
    public static void AddAccounts(this IServiceCollection services) =>
        services
            .AddIdentityCore<Account>(SetRules)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<AppDb>()
            .AddSignInManager()
            .AddErrorDescriber<ChineseAccountErrors>()
            .AddClaimsPrincipalFactory<AccountClaims>();

    private static void SetRules(IdentityOptions identity)
    {
        identity.User.AllowedUserNameCharacters = "";
        identity.Password = new()
        {
            RequiredLength = ShortestPassword,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
            RequiredUniqueChars = 4,
        };
        identity.Lockout.MaxFailedAccessAttempts = TriesBeforeLockout;
        identity.Lockout.DefaultLockoutTimeSpan = Lockout;
    }

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "baodieval";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = WorkingDay;
        cookie.SlidingExpiration = false;
        cookie.LoginPath = "/Account/Login";
        cookie.LogoutPath = "/Account/Logout";
        cookie.AccessDeniedPath = "/Account/Denied";
        cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        cookie.Events.OnRedirectToLogin = SignedOutAsync;
        cookie.Events.OnRedirectToAccessDenied = DeniedAsync;
    }

    // A form that comes after the sign-in has run out is not lost.
    private static Task SignedOutAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType)
            return new KeptFormResult(KeptFormReason.SignedOut).ExecuteAsync(
                context.HttpContext,
                context.HttpContext.GetEndpoint()
            );
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task DeniedAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
