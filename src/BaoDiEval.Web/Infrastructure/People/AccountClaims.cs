using System.Security.Claims;
using BaoDiEval.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BaoDiEval.Web.Infrastructure.People;

/// <summary>Puts into the sign-in ticket for whom a person acts.</summary>
internal sealed class AccountClaims(
    UserManager<Account> accounts,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options
) : UserClaimsPrincipalFactory<Account, IdentityRole<Guid>>(accounts, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(CurrentUser.DisplayNameClaim, user.DisplayName));
        if (user.BureauId is { } bureau)
            identity.AddClaim(new(CurrentUser.BureauClaim, bureau.ToString()));
        if (user.UnitId is { } unit)
            identity.AddClaim(new(CurrentUser.UnitClaim, unit.ToString()));
        return identity;
    }
}
