using System.Net;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

public sealed class PaperTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_page_is_a_picture_that_anyone_may_see_who_sees_the_evaluation()
    {
        var auditor = await app.SignInAsync(RoleNames.Auditor);
        var paper = await auditor.OpenAsync(await StoredAsync());

        var pictures = paper.Page.QuerySelectorAll(".sheets img").Select(i => i.GetAttribute("src")!).ToList();
        Assert.True(pictures.Count > 1);
        foreach (var address in pictures)
        {
            var picture = await auditor.OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, picture.Status);
            Assert.StartsWith("<svg", picture.Text, StringComparison.Ordinal);
        }
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await app.SignInAsync("stranger")).OpenAsync(pictures[0])).Status
        );
    }

    [Fact]
    public async Task A_saved_change_gives_another_edition()
    {
        var (finance, page) = (await app.SignInAsync(RoleNames.Finance), await StoredAsync());
        var before = await EditionAsync(finance, page);
        await finance.SubmitAsync(page + "?paper=Form", new { Form = "yunnan" });

        var after = await EditionAsync(finance, page);

        Assert.NotEqual(before, after);
        Assert.Contains($"v={after}", (await finance.OpenAsync(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_leads_to_its_page()
    {
        var (finance, page) = (await app.SignInAsync(RoleNames.Finance), await StoredAsync());

        var answer = await finance.OpenAsync($"{page}?section=problems.suggestions");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Matches("#page-[2-9]", answer.Location!);
    }

    [Fact]
    public async Task A_character_that_no_font_has_is_named_with_its_place()
    {
        var evaluation = await app.StoreAsync(unit =>
        {
            var made = Given.FullEvaluation(Given.Project(unit, code: "glyph"));
            made.Write("overview.background", "负责人𠔻同志说明");
            return made;
        });

        var paper = await (await app.SignInAsync(RoleNames.Finance)).OpenAsync($"/Evaluations/{evaluation.Id}/Paper");

        Assert.Contains("U+2053B", paper.TextOf("[data-warnings]"), StringComparison.Ordinal);
        Assert.Contains("负责人", paper.TextOf("[data-warnings]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_is_chosen_for_the_evaluation()
    {
        var (finance, page) = (await app.SignInAsync(RoleNames.Finance), await StoredAsync());

        var answer = await finance.SubmitAsync(page + "?paper=Form", new { Form = "sichuan" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var option = (await finance.OpenAsync(page + "?paper=Form")).Page.QuerySelector("#form option[selected]")!;
        Assert.Equal("sichuan", option.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_that_nobody_knows_is_refused()
    {
        var (finance, page) = (await app.SignInAsync(RoleNames.Finance), await StoredAsync());

        var answer = await finance.SubmitAsync(page + "?paper=Form", new { Form = "mars" });

        Assert.Contains("没有这种自评表样式", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_form_is_the_one_that_goes_with_the_scheme()
    {
        var (finance, page) = (await app.SignInAsync(RoleNames.Finance), await StoredAsync());
        await finance.SubmitAsync(page + "?paper=Form", new { Form = "sichuan" });

        await finance.SubmitAsync(page + "?paper=Form", new { Form = "" });

        Assert.Null((await finance.OpenAsync(page + "?paper=Form")).Page.QuerySelector("#form option[selected]"));
    }

    [Fact]
    public async Task Only_finance_may_choose_the_form()
    {
        var page = await StoredAsync();
        var fields = await (await app.SignInAsync(RoleNames.Finance)).FormAsync(page + "?paper=Form");

        var auditor = await app.SignInAsync(RoleNames.Auditor);
        var own = await auditor.FormAsync(page + "?paper=Form");
        foreach (var key in own.Keys.Where(fields.ContainsKey))
            fields[key] = own[key];

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.SendAsync(page + "?paper=Form", fields)).Status);
    }

    private static async Task<string> EditionAsync(Visitor person, string page) =>
        (await person.OpenAsync(page + "?handler=Version")).Text;

    private async Task<string> StoredAsync()
    {
        var evaluation = await app.StoreAsync(unit =>
            Given.FullEvaluation(Given.Project(unit, code: Guid.NewGuid().ToString("N")))
        );
        return $"/Evaluations/{evaluation.Id}/Paper";
    }
}
