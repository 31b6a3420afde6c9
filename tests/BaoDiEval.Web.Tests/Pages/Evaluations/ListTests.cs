using System.Net;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

public sealed class ListTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Create = "/Evaluations/Create";

    [Fact]
    public async Task Filters_and_order_are_the_address()
    {
        await app.StoreAsync(unit => Given.FullEvaluation(Given.Project(unit, "甲项目"), 2019));
        await app.StoreAsync(unit => Given.FullEvaluation(Given.Project(unit, "乙项目"), 2019));
        var finance = await app.SignInAsync(RoleNames.Finance);

        var list = await finance.OpenAsync("/Evaluations?Year=2019&Text=项目&Sort=project&Down=true");

        Assert.Equal(
            ["甲项目", "乙项目"],
            list.Page.QuerySelectorAll("tbody td:nth-child(2)").Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal("descending", list.Page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task An_evaluation_is_set_up_for_a_new_project_and_the_next_year_for_the_known_one()
    {
        var finance = await app.SignInAsync(RoleNames.Finance);

        var first = await finance.TypeAsync(Create, ("Name", "道路养护"), ("Code", "T-1"), ("Year", "2020"));
        var form = await finance.OpenAsync(Create);
        var project = form
            .Page.QuerySelectorAll("#project option")
            .Last(o => o.TextContent.Contains("道路养护", StringComparison.Ordinal));
        var second = await finance.TypeAsync(Create, ("Project", project.GetAttribute("value")!), ("Year", "2021"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.Status, second.Status));
        Assert.Contains("道路养护", (await finance.OpenAsync(second.Location!)).TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_has_one_evaluation_of_a_project()
    {
        var evaluation = await app.StoreAsync(unit => Given.FullEvaluation(Given.Project(unit, "绿化"), 2021));
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.TypeAsync(Create, ("Project", evaluation.Project.Id.ToString()), ("Year", "2021"));

        Assert.Contains("[evaluation.one-per-year]", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
        Assert.Equal("2021", answer.Form()["Input.Year"]);
    }

    [Fact]
    public async Task A_new_evaluation_needs_a_project_and_a_year()
    {
        var answer = await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(
            Create,
            ("Name", " "),
            ("Year", "二〇二一")
        );

        Assert.NotEqual("", answer.TextOf("#name-fault"));
        Assert.NotEqual("", answer.TextOf("#year-fault"));
        Assert.Equal("二〇二一", answer.Form()["Input.Year"]);
    }

    [Theory]
    [InlineData(RoleNames.Supervisor)]
    [InlineData(RoleNames.Auditor)]
    [InlineData(RoleNames.Administrator)]
    public async Task Only_finance_sets_up_and_imports(string role)
    {
        var person = await app.SignInAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync(Create)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync("/Evaluations/Import")).Status);
    }
}
