using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using Microsoft.Extensions.Logging;

namespace BaoDiEval.Web.Tests.Infrastructure;

public sealed class HostileInputTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly HttpStatusCode[] Allowed =
    [
        HttpStatusCode.OK,
        HttpStatusCode.Redirect,
        HttpStatusCode.BadRequest,
        HttpStatusCode.NotFound,
        HttpStatusCode.Conflict,
        HttpStatusCode.RequestEntityTooLarge,
    ];

    /// <summary>Ends of urlencoded bodies, in Latin-1 so that every byte can be said.</summary>
    public static readonly TheoryData<string, string> Bodies = new()
    {
        { "an encoded NUL", "&Input.Reason=a%00b" },
        { "a raw NUL", "&Input.Reason=a\0b" },
        { "a raw 0xFF", "&Input.Reason=a\u00FFb" },
        { "a lone surrogate", "&Input.Reason=%ED%A0%80" },
        { "a noncharacter", "&Input.Reason=%EF%BF%BF" },
        { "beyond the first plane", "&Input.Reason=%F0%A0%AE%B7" },
        { "a bidi override", "&Input.Reason=%E2%80%AE" },
        { "a broken percent sign", "&Input.Reason=100%" },
        { "a million characters", "&Input.Reason=" + new string('a', 1_000_000) },
        { "the same field twice", "&Input.Reason=a&input.reason=b" },
        { "thousands of fields", string.Concat(Enumerable.Range(0, 3000).Select(n => $"&f{n}=x")) },
        { "too many fields", string.Concat(Enumerable.Range(0, 20_001).Select(n => $"&f{n}=x")) },
        { "a far index", "&Input.Rows[2147483647].Name=x&Input[99999999]=y" },
        { "deep nesting", "&" + string.Concat(Enumerable.Repeat("Input.", 500)) + "x=1" },
        { "a key that is none", "&FormKey=none" },
        { "a version that is none", "&Version=1e3" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task No_input_is_a_failure_of_ours(string what, string tail)
    {
        var evaluation = await app.StoreAsync(unit => new(Given.Project(unit, Guid.NewGuid().ToString()), 2021));
        var finance = await app.SignInAsync(RoleNames.Finance);
        var page = $"/probe/{evaluation.Id}";
        var form = await finance.FormAsync(page);
        form.Remove("Input.Reason");
        form.Remove("Input.Amount");
        var body =
            await new FormUrlEncodedContent(form).ReadAsStringAsync(TestContext.Current.CancellationToken) + tail;

        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        var answer = await finance.SendAsync(new HttpRequestMessage(HttpMethod.Post, page) { Content = content });

        Assert.True(Allowed.Contains(answer.Status), $"{what}: {answer.Status}");
        Assert.Empty(app.Log.At(LogLevel.Error));
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        var finance = await app.SignInAsync(RoleNames.Finance);
        using var content = new StringContent(
            new string('a', 11 * 1024 * 1024),
            Encoding.ASCII,
            "application/x-www-form-urlencoded"
        );

        var request = new HttpRequestMessage(HttpMethod.Post, "/Account/Login") { Content = content };
        request.Headers.ExpectContinue = true; // or the line breaks before the answer is read
        var answer = await finance.SendAsync(request);

        Assert.True(
            answer.Status is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest,
            $"{answer.Status}"
        );
    }
}
