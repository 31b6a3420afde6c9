using System.Net;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Infrastructure;

public sealed class AnswerTests(TestApp app) : IClassFixture<TestApp>
{
    public static readonly TheoryData<string> Addresses =
    [
        "/",
        "/nothing/here",
        "/health/live",
        "/health/ready",
        "/probe/not-an-id",
        "/probe/01a20e43-4cbc-79af-b6f8-d927c67c2ada",
        "/?q=%00",
        "/?q=%E2%80%AE",
        "/%E4%B8%8D%E5%AD%98%E5%9C%A8",
    ];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_answer_carries_its_headers_and_no_failure(string address)
    {
        foreach (var visitor in new[] { app.Anonymous(), await app.SignInAsync(RoleNames.Finance) })
        {
            var answer = await visitor.OpenAsync(address);

            Assert.True((int)answer.Status < 500, answer.Text);
            Assert.StartsWith(
                "default-src 'self';",
                answer.Headers["Content-Security-Policy"],
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("unsafe", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
            Assert.Equal("no-store", answer.Headers["Cache-Control"]);
            Assert.False(answer.Headers.ContainsKey("Server"));
        }
    }

    [Theory]
    [InlineData("/nothing/here", HttpStatusCode.NotFound, "没有找到")]
    [InlineData("/?q=%00", HttpStatusCode.BadRequest, "请求无法处理")]
    public async Task What_goes_wrong_is_said_in_Chinese(string address, HttpStatusCode status, string words)
    {
        var answer = await app.Anonymous().OpenAsync(address);

        Assert.Equal(status, answer.Status);
        Assert.Equal(words, answer.TextOf("h1"));
    }

    [Fact]
    public async Task The_ticket_is_out_of_reach_of_scripts()
    {
        var finance = await app.SignInAsync(RoleNames.Finance);
        var evaluation = await app.StoreAsync(unit => new(Given.Project(unit, Guid.NewGuid().ToString()), 2021));

        var cookies = (await finance.OpenAsync($"/probe/{evaluation.Id}")).Headers["Set-Cookie"];

        Assert.Contains("httponly", cookies, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite", cookies, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Health_tells_strangers_no_more_than_ok()
    {
        Assert.Equal("ok", (await app.Anonymous().OpenAsync("/health/live")).Text);
        Assert.Equal("ok", (await app.Anonymous().OpenAsync("/health/ready")).Text);
    }
}
