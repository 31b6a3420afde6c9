using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BaoDiEval.Web.Tests.Pages.Schemes;

public sealed class SchemePageTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(RoleNames.Finance)]
    [InlineData(RoleNames.Administrator)]
    public async Task Everybody_reads_the_shipped_schemes(string role)
    {
        var visitor = await app.SignInAsync(role);

        Assert.Contains("cz2021", (await visitor.OpenAsync("/Schemes")).TextOf("#schemes"), StringComparison.Ordinal);
        var cz2020 = await visitor.OpenAsync("/Schemes/cz2020");
        Assert.Contains("产出指标", cz2020.TextOf("#levels"), StringComparison.Ordinal);
        Assert.Contains("低于90%", cz2020.TextOf("#parameters"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/Schemes/nowhere")).Status);
    }

    [Fact]
    public async Task The_trial_tells_scores_with_their_reasons()
    {
        var visitor = await app.SignInAsync(RoleNames.Finance);

        var answer = await visitor.OpenAsync(
            "/Schemes/cz2020?Trial.Budget=641060.95&Trial.Executed=640860.95"
                + $"&Trial.Target={Uri.EscapeDataString("≤8万元")}&Trial.Actual={Uri.EscapeDataString("8.106095万元")}&Trial.Weight=6"
        );

        var result = answer.TextOf("#result");
        Assert.Contains("640860.95 ÷ 641060.95 × 10 = 10.00", result, StringComparison.Ordinal);
        Assert.Contains("8 ÷ 8.106095 × 6 = 5.92", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_in_the_trial() =>
        Assert.Contains(
            "全年预算数应为金额",
            (await (await app.SignInAsync(RoleNames.Finance)).OpenAsync("/Schemes/cz2020?Trial.Budget=1e3")).TextOf(
                "#trial"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_copy_is_kept_and_every_change_of_it_is_a_new_version()
    {
        var administrator = await app.SignInAsync(RoleNames.Administrator);
        var bureau = app.Unit.BureauId;

        var copied = await administrator.SubmitAsync(
            "/Schemes/cz2020/Edit",
            new
            {
                Id = "own-copy",
                Name = "本区方案",
                Caps = "80 89\r\n70 79",
                Bureau = bureau,
            }
        );
        var address = $"/Schemes/own-copy?bureau={bureau}";
        Assert.Equal((HttpStatusCode.Redirect, address), (copied.Status, copied.Location));
        var edit = $"/Schemes/own-copy/Edit?bureau={bureau}";
        var form = Visitor.Filled(await administrator.FormAsync(edit), new { Caps = "60 69" });
        form["Input.Rules[R16]"] = "off";
        await administrator.SendAsync(edit, form);

        await using var db = app.Database.Open();
        var versions = await new SchemeShelf(db, SomebodyOf(bureau)).VersionsAsync("own-copy", bureau);
        Assert.Equal([2, 1], versions.Select(s => s.Version));
        Assert.Equal([69m, 89m], versions.Select(s => s.Caps[0].Total));
        Assert.False(versions[0].Rules["R16"].On);
        Assert.Equal("数量指标", versions[0].Levels[0].SecondLevels[0]);
        Assert.Contains(
            "本区方案",
            (await administrator.OpenAsync("/Schemes")).TextOf("#schemes"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nonsense_is_refused_in_words_and_nothing_is_kept()
    {
        var administrator = await app.SignInAsync(RoleNames.Administrator);

        var answer = await administrator.SubmitAsync(
            "/Schemes/cz2020/Edit",
            new
            {
                Id = "nonsense",
                ExecutionWeight = "20",
                Caps = "八十",
                Bureau = app.Unit.BureauId,
            }
        );
        Assert.Contains("每行填两个数", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
        var other = await administrator.SubmitAsync(
            "/Schemes/cz2020/Edit",
            new
            {
                Id = "nonsense",
                ExecutionWeight = "20",
                Bureau = app.Unit.BureauId,
            }
        );
        Assert.Contains("共110分，应为100分", other.TextOf("[data-faults]"), StringComparison.Ordinal);

        await using var db = app.Database.Open();
        Assert.False(await db.PolicyDocuments.AnyAsync(d => d.DocumentId == "nonsense", Cancel));
    }

    [Fact]
    public async Task An_empty_form_is_refused()
    {
        var administrator = await app.SignInAsync(RoleNames.Administrator);
        var form = await administrator.FormAsync("/Schemes/cz2020/Edit");
        foreach (var field in form.Keys.Where(key => key.StartsWith("Input.", StringComparison.Ordinal)))
            form[field] = "";

        var answer = await administrator.SendAsync("/Schemes/cz2020/Edit", form);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Page.QuerySelectorAll("[data-faults] li"));
    }

    [Fact]
    public async Task Only_administrators_change_schemes() =>
        Assert.NotEqual(
            HttpStatusCode.OK,
            (await (await app.SignInAsync(RoleNames.Finance)).OpenAsync("/Schemes/cz2020/Edit")).Status
        );

    [Fact]
    public async Task An_evaluation_keeps_the_version_it_chose()
    {
        var administrator = await app.SignInAsync(RoleNames.Administrator);
        var finance = await app.SignInAsync(RoleNames.Finance);
        var bureau = app.Unit.BureauId;
        await administrator.SubmitAsync(
            "/Schemes/cz2020/Edit",
            new
            {
                Id = "own-kept",
                Name = "保留",
                Caps = "80 50",
                Bureau = bureau,
            }
        );
        var evaluation = await app.StoreAsync(unit =>
        {
            var made = new Evaluation(Given.Project(unit, $"项目{Guid.CreateVersion7()}"), 2021);
            made.StateFunds(new() { AdjustedBudget = Money.Yuan(100m), Executed = Money.Yuan(72m) });
            made.AddIndicator(
                new()
                {
                    Name = "数量",
                    Weight = 90m,
                    Score = 90m,
                }
            );
            return made;
        });
        var page = $"/Evaluations/{evaluation.Id}";

        var form = await finance.FormAsync(page);
        await finance.SendAsync(page, new Dictionary<string, string>(form) { ["Input.Basics.Scheme"] = "own-kept@1" });
        await administrator.SubmitAsync($"/Schemes/own-kept/Edit?bureau={bureau}", new { Caps = "" });

        var stored = await app.LoadAsync(evaluation.Id);
        Assert.Equal(("own-kept", 1), (stored.Scheme, stored.SchemeVersion));
        var shown = await finance.OpenAsync(page);
        Assert.Contains("总分以50为限", shown.Text, StringComparison.Ordinal);
        Assert.Contains("保留（第1版），有新版", shown.TextOf("#basics-scheme"), StringComparison.Ordinal);
        Assert.Contains("保留（第2版）", shown.TextOf("#basics-scheme"), StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static CurrentUser SomebodyOf(Guid bureau) => CurrentUser.Nobody with { BureauId = bureau };
}
