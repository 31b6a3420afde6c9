using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

/// <summary>Drafts that follow the data, and figures that live in the text.</summary>
public sealed class NarrativeTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Section = "overview.application";

    [Fact]
    public async Task A_section_without_text_shows_what_will_be_printed()
    {
        var (page, _) = await StoredAsync();

        var answer = await (await app.SignInAsync(RoleNames.Auditor)).OpenAsync(page);

        Assert.Contains("预算共计40万元", answer.TextOf($"[id='{Section}'] [data-silent]"), StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("button[name=draft]"));
    }

    [Fact]
    public async Task A_draft_is_taken_into_the_text_and_follows_the_data()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        await DraftAsync(finance, page, Section);
        Assert.Contains("预算共计40万元", await TextAsync(evaluation), StringComparison.Ordinal);
        await finance.SendAsync(Part(page, "Budget"), await WithBudgetAsync(finance, page, "500000"));

        Assert.Contains("预算共计50万元", await TextAsync(evaluation), StringComparison.Ordinal);
        Assert.Contains("初稿", (await finance.OpenAsync(page)).TextOf($"[id='{Section}']"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_draft_stays_and_is_told_when_a_figure_became_untrue()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        await DraftAsync(finance, page, Section);
        var drawn = await finance.FormAsync(page);
        var field = drawn.Single(f => f.Value.Contains("预算共计40万元", StringComparison.Ordinal)).Key;
        drawn[field] += "按批复执行。";
        await finance.SendAsync(page, drawn);

        await finance.SendAsync(Part(page, "Budget"), await WithBudgetAsync(finance, page, "500000"));

        Assert.Contains("预算共计40万元", await TextAsync(evaluation), StringComparison.Ordinal);
        var shown = await finance.OpenAsync(page);
        Assert.DoesNotContain("初稿", shown.TextOf($"[id='{Section}'] .count"), StringComparison.Ordinal);
        Assert.Contains("40万元", shown.TextOf($"[id='{Section}'] .has-error .found"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_wrote_is_never_overwritten()
    {
        var (page, evaluation) = await StoredAsync(e => e.Write(Section, "自己写的"));

        await DraftAsync(await app.SignInAsync(RoleNames.Finance), page, Section);

        Assert.Equal("自己写的", await TextAsync(evaluation));
    }

    [Fact]
    public async Task Only_finance_may_draft()
    {
        var (page, evaluation) = await StoredAsync();

        var answer = await DraftAsync(await app.SignInAsync(RoleNames.Supervisor), page, Section);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Null(await TextAsync(evaluation));
    }

    [Fact]
    public async Task A_section_that_nobody_knows_has_no_draft()
    {
        var (page, evaluation) = await StoredAsync();

        await DraftAsync(await app.SignInAsync(RoleNames.Finance), page, "no.such");

        Assert.Empty((await app.LoadAsync(evaluation.Id)).Sections);
    }

    [Fact]
    public async Task A_draft_that_nobody_edited_is_not_carried_away_as_text()
    {
        var (page, evaluation) = await StoredAsync();
        await DraftAsync(await app.SignInAsync(RoleNames.Finance), page, Section);

        var written = EvaluationReader.Read(EvaluationWriter.Write(await app.LoadAsync(evaluation.Id))).Evaluation!;

        Assert.Null(written.TextOf(Section));
    }

    [Fact]
    public async Task The_fields_stand_beside_the_text_with_what_they_say()
    {
        var (page, _) = await StoredAsync();

        var field = (await (await app.SignInAsync(RoleNames.Finance)).OpenAsync(page)).Page.QuerySelector(
            "[data-insert='{年初预算数}']"
        )!;

        Assert.Contains("40万元", field.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_is_shown_as_it_prints_and_an_unknown_one_with_the_nearest_name()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var form = await finance.FormAsync(page);

        var answer = await finance.SendAsync(page, With(form, Section, "年初{年初预算数}，{年初预算}。"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("年初{年初预算数}，{年初预算}。", await TextAsync(evaluation));
        var shown = await finance.OpenAsync(page);
        Assert.Contains("年初40万元", shown.TextOf($"[id='{Section}'] [data-printed]"), StringComparison.Ordinal);
        Assert.Contains("是否应为{年初预算数}？", shown.TextOf(".bar.is-attention"), StringComparison.Ordinal);
    }

    private static async Task<Answer> DraftAsync(Visitor person, string page, string section)
    {
        var form = await person.FormAsync(page);
        form["draft"] = section;
        return await person.SendAsync(page, form);
    }

    private static async Task<Dictionary<string, string>> WithBudgetAsync(Visitor person, string page, string amount)
    {
        var form = await person.FormAsync(Part(page, "Budget"));
        form["Input.BudgetLines[0].InitialBudget"] = amount;
        foreach (var unticked in form.Keys.Where(k => k.EndsWith(".Remove", StringComparison.Ordinal)).ToList())
            form.Remove(unticked);
        return form;
    }

    private static Dictionary<string, string> With(Dictionary<string, string> form, string section, string text)
    {
        var id = form.Single(f => f.Key.EndsWith("].Id", StringComparison.Ordinal) && f.Value == section).Key;
        form[id.Replace("].Id", "].Text", StringComparison.Ordinal)] = text;
        return form;
    }

    private static string Part(string page, string part) => page.Replace("Narrative", part, StringComparison.Ordinal);

    private async Task<string?> TextAsync(Evaluation evaluation) =>
        (await app.LoadAsync(evaluation.Id)).TextOf(Section);

    private async Task<(string Page, Evaluation Evaluation)> StoredAsync(Action<Evaluation>? write = null)
    {
        var evaluation = await app.StoreAsync(unit =>
        {
            var made = new Evaluation(Given.Project(unit, code: Guid.NewGuid().ToString("N")), 2021);
            made.AddBudgetLine(new() { Name = "外包费", InitialBudget = Money.Yuan(400_000m) });
            write?.Invoke(made);
            return made;
        });
        return ($"/Evaluations/{evaluation.Id}/Narrative", evaluation);
    }
}
