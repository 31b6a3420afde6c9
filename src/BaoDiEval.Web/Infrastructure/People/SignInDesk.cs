using BaoDiEval.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace BaoDiEval.Web.Infrastructure.People;

/// <summary>Lets people in and out. Whether a name exists shows neither in the answer nor in the time it takes.</summary>
public sealed class SignInDesk(
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    IPasswordHasher<Account> hasher
)
{
    public const string Refused = "用户名或密码不正确，或者账号已停用、因多次输错暂时锁定。";

    private static readonly Account Nobody = new();
    private static string? _nobodysHash;

    /// <summary>Whether the person is now signed in.</summary>
    public async Task<bool> TryEnterAsync(string? name, string? password)
    {
        var account = string.IsNullOrWhiteSpace(name) ? null : await accounts.FindByNameAsync(name.Trim());
        if (account is null || account.IsDisabled || await accounts.IsLockedOutAsync(account))
        {
            CheckInVain(password);
            return false;
        }

        var check = await signIn.CheckPasswordSignInAsync(account, password ?? "", lockoutOnFailure: true);
        if (check.Succeeded)
            await signIn.SignInAsync(account, isPersistent: false);
        return check.Succeeded;
    }

    public Task LeaveAsync() => signIn.SignOutAsync();

    // As much work as for a real account.
    private void CheckInVain(string? password)
    {
        _nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, _nobodysHash, password ?? "");
    }
}
