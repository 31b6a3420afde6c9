using System.Net;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Infrastructure;

public sealed class OutageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task While_the_database_is_away_nothing_typed_is_lost()
    {
        var evaluation = await app.StoreAsync(unit => new(Given.Project(unit, Guid.NewGuid().ToString()), 2021));
        var finance = await app.SignInAsync(RoleNames.Finance);
        var page = $"/probe/{evaluation.Id}";
        var form = Visitor.Filled(await finance.FormAsync(page), new { Reason = "已填写" });

        Answer kept;
        app.Line.Cut();
        try
        {
            kept = await finance.SendAsync(page, form);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, kept.Status);
            Assert.Equal("已填写", kept.Form()["Input.Reason"]);
            Assert.Equal(form["FormKey"], kept.Form()["FormKey"]);

            var read = await finance.OpenAsync(page);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "重试"), (read.Status, read.TextOf("a.button")));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.Anonymous().OpenAsync("/health/ready")).Status);
            Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().OpenAsync("/health/live")).Status);
        }
        finally
        {
            app.Line.Mend();
        }

        Assert.Equal(HttpStatusCode.Redirect, (await finance.SendAsync(page, kept.Form())).Status);
        Assert.Equal("已填写", (await app.LoadAsync(evaluation.Id)).ExecutionReason);
        Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().OpenAsync("/health/ready")).Status);
    }
}
