using System.Net;
using System.Text;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Journeys;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

public sealed class ImportTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Import = "/Evaluations/Import";

    [Fact]
    public async Task A_file_is_taken_in_once_and_replaces_a_draft_only_when_asked()
    {
        var finance = await app.SignInAsync(RoleNames.Finance);
        var changed = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(PublishedCase.File).Replace("\"1060.95\"", "\"2060.95\"", StringComparison.Ordinal)
        );

        var first = await SendAsync(finance, PublishedCase.File);
        var again = await SendAsync(finance, PublishedCase.File);
        var unasked = await SendAsync(finance, changed);
        var replaced = await SendAsync(finance, changed, replace: true);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, again.Location);
        Assert.Contains("本年度已有自评", unasked.TextOf(".problems"), StringComparison.Ordinal);
        Assert.Equal("", replaced.TextOf("[data-faults]"));
        Assert.Equal(first.Location, replaced.Location);
        var shown = await finance.OpenAsync(replaced.Location!);
        Assert.Contains("64.206095", shown.TextOf("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_reason_of_a_refusal_is_told_with_its_place()
    {
        var finance = await app.SignInAsync("stranger");

        var answer = await SendAsync(
            finance,
            Encoding.UTF8.GetBytes("""{"format":"baodieval-evaluation/1","year":1990,"project":{"nam":"x"}}""")
        );

        Assert.Equal(
            ["/year", "/project/name", "/project/nam"],
            answer.Page.QuerySelectorAll(".problems code").Select(c => c.TextContent)
        );
        Assert.Contains(
            "还没有自评",
            (await finance.OpenAsync("/Evaluations")).TextOf(".empty"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_must_be_chosen()
    {
        var answer = await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(Import);

        Assert.Equal("请选择要导入的 JSON 文件。", answer.TextOf("#file-fault"));
    }

    private static async Task<Answer> SendAsync(Visitor person, byte[] file, bool replace = false)
    {
        var form = await person.FormAsync(Import);
        form.Remove("Input.File");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in replace ? form.With(("Replace", "true")) : form)
            body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(file), "Input.File", "自评.json");
        return await person.SendAsync(new HttpRequestMessage(HttpMethod.Post, Import) { Content = body });
    }
}
