using System.Net;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Rules;

public sealed class RuleBookPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(RoleNames.Finance)]
    [InlineData(RoleNames.Supervisor)]
    [InlineData(RoleNames.Auditor)]
    [InlineData(RoleNames.Administrator)]
    public async Task Everybody_who_is_signed_in_reads_every_rule(string role)
    {
        var page = (await (await app.SignInAsync(role)).OpenAsync("/Rules")).Page;

        Assert.Equal(Review.Checks.Select(c => c.Id), page.QuerySelectorAll("#rules tbody tr").Select(row => row.Id!));
        var r12 = page.QuerySelector("#R12")!.TextContent;
        Assert.Contains("执行率低于方案下限的应写明原因", r12, StringComparison.Ordinal);
        Assert.Contains("低于90%", r12, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_does() =>
        Assert.NotEqual(HttpStatusCode.OK, (await app.Anonymous().OpenAsync("/Rules")).Status);
}
