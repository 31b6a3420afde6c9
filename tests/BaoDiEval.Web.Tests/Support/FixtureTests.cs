using Npgsql;

namespace BaoDiEval.Web.Tests.Support;

public sealed class FixtureTests(PostgresFixture postgres, TestDatabase database, BrowserFixture browser)
    : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Each_class_has_a_database_of_its_own()
    {
        var other = await postgres.NewDatabaseAsync();
        await Rows.ExecuteAsync(database.OwnerConnectionString, "CREATE TABLE mine (id int)");

        Assert.True(await Rows.ReadAsync<bool>(other.Application, "SELECT to_regclass('mine') IS NULL"));
    }

    [Fact]
    public async Task Tests_connect_as_the_application_does()
    {
        await Rows.ExecuteAsync(database.OwnerConnectionString, "CREATE TABLE owned (id int)");
        await Rows.ExecuteAsync(database.AppConnectionString, "INSERT INTO owned VALUES (1)");

        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Rows.ExecuteAsync(database.AppConnectionString, "DROP TABLE owned")
        );
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task The_browser_shows_Chinese()
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<span id=a>评</span><br><span id=b>i</span>");

        Assert.Equal("评", await page.Locator("#a").InnerTextAsync());
        var wide = await page.Locator("#a").BoundingBoxAsync();
        var narrow = await page.Locator("#b").BoundingBoxAsync();
        Assert.True(wide!.Width > 2 * narrow!.Width);
    }
}
