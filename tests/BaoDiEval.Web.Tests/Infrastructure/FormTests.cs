using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using Microsoft.Extensions.Logging;

namespace BaoDiEval.Web.Tests.Infrastructure;

public sealed class FormTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_saved_form_leads_on()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.SubmitAsync(page, new { Reason = "第一行\r\n第二行" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("第一行\n第二行", (await app.LoadAsync(evaluation.Id)).ExecutionReason);
    }

    [Fact]
    public async Task What_the_validator_refuses_stays_in_the_form()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.SubmitAsync(page, new { Reason = new string('长', 21) });

        Assert.Equal("原因不超过20个字。", answer.TextOf("#problems"));
        Assert.Equal(new string('长', 21), answer.Form()["Input.Reason"]);
        Assert.Equal(1, (await app.LoadAsync(evaluation.Id)).Version);
    }

    [Theory]
    [InlineData("0", "payment.is-not-zero")]
    [InlineData("10000000000000", "data.amount-is-bounded")]
    public async Task A_refusal_names_its_rule_whoever_makes_it(string amount, string code)
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.SubmitAsync(page, new { Amount = amount }, "Pay");

        Assert.EndsWith($"[{code}]", answer.TextOf("#problems"), StringComparison.Ordinal);
        Assert.Empty((await app.LoadAsync(evaluation.Id)).Payments);
    }

    [Theory]
    [InlineData("不\u0000可见")]
    [InlineData("倒\u202E转")]
    public async Task Invisible_characters_are_refused_at_their_field(string text)
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var form = await finance.FormAsync(page);

        var body = new MultipartFormDataContent();
        foreach (var field in Visitor.Filled(form, new { Reason = text }))
            body.Add(new StringContent(field.Value), field.Key);
        var answer = await finance.SendAsync(new HttpRequestMessage(HttpMethod.Post, page) { Content = body });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("请删除后重试", answer.TextOf("#problems"), StringComparison.Ordinal);
        Assert.Null((await app.LoadAsync(evaluation.Id)).ExecutionReason);
    }

    [Fact]
    public async Task Who_saves_second_sees_both_and_may_insist()
    {
        var (page, evaluation) = await StoredAsync();
        var (first, second) = (await app.SignInAsync(RoleNames.Finance), await app.SignInAsync("colleague"));
        var drawn = await second.FormAsync(page);
        await first.SubmitAsync(page, new { Reason = "他人的" });

        var conflict = await second.SendAsync(page, Visitor.Filled(drawn, new { Reason = "我的" }));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(("他人的", "我的"), (conflict.TextOf("#stored"), conflict.Form()["Input.Reason"]));
        Assert.Equal("他人的", (await app.LoadAsync(evaluation.Id)).ExecutionReason);

        var insisted = await second.SendAsync(page, conflict.Form());
        Assert.Equal(HttpStatusCode.Redirect, insisted.Status);
        Assert.Equal("我的", (await app.LoadAsync(evaluation.Id)).ExecutionReason);
    }

    [Fact]
    public async Task A_form_of_a_page_too_old_loses_nothing()
    {
        var (page, _) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var form = Visitor.Filled(await finance.FormAsync(page), new { Reason = "已填写" });
        form["__RequestVerificationToken"] = "too old";

        var answer = await finance.SendAsync(page, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("已填写", answer.Form()["Input.Reason"]);
        Assert.Equal(HttpStatusCode.Redirect, (await finance.SendAsync(page, answer.Form())).Status);
    }

    [Fact]
    public async Task A_form_after_the_sign_in_ran_out_loses_nothing()
    {
        var (page, _) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var form = Visitor.Filled(await finance.FormAsync(page), new { Reason = "已填写" });

        var answer = await app.Anonymous().SendAsync(page, form);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("已填写", answer.Form()["Input.Reason"]);
        Assert.Contains("原因", answer.TextOf("label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_is_told_without_its_details()
    {
        var (page, _) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.SubmitAsync(page, new { Reason = "某" }, "Bug");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Contains("编号", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(app.Log.At(LogLevel.Error));
    }

    [Fact]
    public async Task An_act_is_logged_without_names()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        await finance.SubmitAsync(page, new { Reason = "疫情影响" });

        var line = Assert.Single(
            app.Log.At(LogLevel.Information),
            l => l.Contains(evaluation.Id.ToString(), StringComparison.Ordinal)
        );
        Assert.DoesNotContain("先生", line, StringComparison.Ordinal);
        Assert.DoesNotContain("疫情", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_ones_own_is_not_there()
    {
        var (page, _) = await StoredAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("stranger")).OpenAsync(page)).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.SignInAsync(RoleNames.Auditor)).OpenAsync(page)).Status
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.SignInAsync(RoleNames.Administrator)).OpenAsync(page)).Status
        );
        Assert.Contains("Login", (await app.Anonymous().OpenAsync(page)).Location, StringComparison.Ordinal);
    }

    private async Task<(string Page, Evaluation Evaluation)> StoredAsync()
    {
        var evaluation = await app.StoreAsync(unit => new(Given.Project(unit, Guid.NewGuid().ToString()), 2021));
        return ($"/probe/{evaluation.Id}", evaluation);
    }
}
