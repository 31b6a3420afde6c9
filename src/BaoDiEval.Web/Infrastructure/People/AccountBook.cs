using BaoDiEval.Domain.Organizations;
using BaoDiEval.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace BaoDiEval.Web.Infrastructure.People;

/// <summary>Opens accounts.</summary>
public sealed class AccountBook(UserManager<Account> accounts)
{
    /// <summary>What keeps the account from being opened, in Chinese; empty when it was opened.</summary>
    public async Task<IReadOnlyList<string>> OpenAsync(
        string name,
        string displayName,
        string password,
        string role,
        Organization? unit
    )
    {
        if (role != RoleNames.Administrator && unit is null)
            return ["除系统管理员外，账号必须属于一个单位。"];

        var account = new Account { UserName = name, DisplayName = displayName };
        if (unit is not null)
            account.ActFor(unit);
        var opened = await accounts.CreateAsync(account, password);
        if (opened.Succeeded)
            opened = await accounts.AddToRoleAsync(account, role);
        return [.. opened.Errors.Select(e => e.Description)];
    }
}
