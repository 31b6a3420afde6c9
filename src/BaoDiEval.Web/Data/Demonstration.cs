using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Infrastructure.People;

namespace BaoDiEval.Web.Data;

/// <summary>Something to look at for somebody who tries it out: a published report, and people of its unit and bureau.</summary>
internal static class Demonstration
{
    private const string Case = "anquan-2021.json";

    /// <summary>The published report; as often as one likes.</summary>
    public static async Task<Evaluation?> AddCaseAsync(AppDb db)
    {
        await using var stream = typeof(Demonstration).Assembly.GetManifestResourceStream(Case)!;
        using var file = new MemoryStream();
        await stream.CopyToAsync(file);
        return (await new EvaluationImport(db).ImportAsync(file.ToArray(), replace: false)).Evaluation;
    }

    /// <summary>For an installation without accounts: the report and one account of each role, with these passwords.</summary>
    public static async Task<bool> AddOnceAsync(IServiceProvider services, Func<DemoAccount, string> passwordOf)
    {
        var (db, book) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<AccountBook>());
        if (await db.Users.AnyAsync())
            return false;

        await AddCaseAsync(db);
        var unit = await db.Organizations.Include(o => o.Parent).OrderBy(o => o.ParentId == null).FirstAsync();
        foreach (var account in DemoAccounts.All)
            await OpenAsync(book, account, passwordOf(account), unit);
        return true;
    }

    private static async Task OpenAsync(AccountBook book, DemoAccount account, string password, Organization unit)
    {
        var body = account.Role switch
        {
            RoleNames.Finance => unit,
            RoleNames.Administrator => null,
            _ => unit.Parent ?? unit,
        };
        var problems = await book.OpenAsync(account.Name, account.DisplayName, password, account.Role, body);
        if (problems.Count > 0)
            throw new InvalidOperationException(string.Join(' ', problems));
    }
}
