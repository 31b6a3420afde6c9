using System.Net;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Account;

public sealed class LoginTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Login = "/Account/Login";

    [Fact]
    public async Task The_right_password_leads_to_the_list()
    {
        var visitor = app.Anonymous();

        var answer = await visitor.TypeAsync(Login, ("Name", RoleNames.Finance), ("Password", TestApp.Password));

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.Status, answer.Location));
        Assert.Equal("/Evaluations", (await visitor.OpenAsync("/")).Location);
    }

    [Fact]
    public async Task An_administrator_is_led_to_what_he_may_see()
    {
        var administrator = await app.SignInAsync(RoleNames.Administrator);

        Assert.Equal("/Schemes", (await administrator.OpenAsync("/")).Location);
        Assert.Equal(HttpStatusCode.OK, (await administrator.OpenAsync("/Schemes")).Status);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_words()
    {
        var visitor = app.Anonymous();

        var unknown = await visitor.TypeAsync(Login, ("Name", "nobody"), ("Password", "x"));
        var wrong = await visitor.TypeAsync(Login, ("Name", "colleague"), ("Password", "x"));

        Assert.NotEqual("", unknown.TextOf("[role=alert]"));
        Assert.Equal(unknown.TextOf("[role=alert]"), wrong.TextOf("[role=alert]"));
        Assert.Equal("colleague", wrong.Form()["Input.Name"]);
    }

    [Fact]
    public async Task Empty_fields_are_told()
    {
        var answer = await app.Anonymous().TypeAsync(Login);

        Assert.Contains("请填写用户名。", answer.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("请填写密码。", answer.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_is_out()
    {
        var visitor = app.Anonymous();
        await visitor.TypeAsync(Login, ("Name", "stranger"), ("Password", TestApp.Password));

        await visitor.SendAsync("/Account/Logout", await visitor.FormAsync("/Evaluations"));

        Assert.StartsWith(
            Login,
            new Uri(app.Address, (await visitor.OpenAsync("/Evaluations")).Location).AbsolutePath,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_is_sent_elsewhere()
    {
        var answer = await app.Anonymous()
            .TypeAsync($"{Login}?returnUrl=//evil.example/", ("Name", "stranger"), ("Password", TestApp.Password));

        Assert.Equal("/", answer.Location);
    }
}
