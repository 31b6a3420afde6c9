using BaoDiEval.Domain.Organizations;
using BaoDiEval.Web.Infrastructure.People;

namespace BaoDiEval.Web.Data;

/// <summary>Something to look at for somebody who tries it out: one bureau, four people, a published report.</summary>
internal static class Demonstration
{
    private const string BureauName = "宝坻区应急管理局";

    /// <summary>On an empty database alone.</summary>
    public static async Task AddOnceAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (!await db.Accounts().AnyAsync() && !await db.Organizations.AnyAsync())
            await AddAsync(db, scope.ServiceProvider.GetRequiredService<AccountBook>());
        services.GetRequiredService<DemoAccounts>().AreShown = true;
    }

    private static async Task AddAsync(AppDb db, AccountBook book)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var bureau = Organization.Bureau(BureauName);
        db.Add(bureau);
        await db.SaveChangesAsync();
        foreach (var account in DemoAccounts.All)
            await book.OpenAsync(account.Name, account.DisplayName, DemoAccounts.Password, account.Role, bureau);
        await transaction.CommitAsync();
    }

    private static DbSet<Account> Accounts(this AppDb db) => db.Users;
}
