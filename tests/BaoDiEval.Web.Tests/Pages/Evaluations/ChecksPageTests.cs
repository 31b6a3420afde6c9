using System.Net;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

public sealed class ChecksPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task An_explained_warning_no_longer_blocks_and_shows_its_reason()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var before = Blocking(evaluation);

        var answer = await finance.SendAsync(page, Answered(await finance.FormAsync(page), "结余将交回财政"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var explained = await app.LoadAsync(evaluation.Id);
        Assert.Equal("结余将交回财政", Assert.Single(explained.Explanations).Text);
        Assert.Equal(before - 1, Blocking(explained));
        Assert.Contains("已说明", (await finance.OpenAsync(page)).TextOf("#findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_changed_and_taken_back()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        foreach (var text in new[] { "第一次说明", "第二次说明" })
        {
            await finance.SendAsync(page, Answered(await finance.FormAsync(page), text));
            Assert.Equal(text, Assert.Single((await app.LoadAsync(evaluation.Id)).Explanations).Text);
        }
        await finance.SendAsync(page, Answered(await finance.FormAsync(page), ""));

        Assert.Empty((await app.LoadAsync(evaluation.Id)).Explanations);
    }

    [Fact]
    public async Task It_is_asked_again_when_the_figures_change()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        await finance.SendAsync(page, Answered(await finance.FormAsync(page), "尾款下年支付"));
        await PayAsync(evaluation.Id, 5_000m);

        var shown = await finance.OpenAsync(page);

        Assert.Contains("请重新说明。原说明：尾款下年支付", shown.TextOf("#findings"), StringComparison.Ordinal);
        Assert.DoesNotContain("已说明", shown.TextOf("#findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_for_figures_that_changed_meanwhile_is_not_taken()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var form = Answered(await finance.FormAsync(page), "尾款下年支付");
        await PayAsync(evaluation.Id, 5_000m);

        var answer = await finance.SendAsync(page, form);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("数据已变化", answer.TextOf("#findings"), StringComparison.Ordinal);
        Assert.Empty((await app.LoadAsync(evaluation.Id)).Explanations);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("——")]
    public async Task A_word_that_says_nothing_is_refused(string text)
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.SendAsync(page, Answered(await finance.FormAsync(page), text));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("请写明具体原因", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
        Assert.Empty((await app.LoadAsync(evaluation.Id)).Explanations);
    }

    [Fact]
    public async Task Only_finance_may_explain()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var supervisor = await app.SignInAsync(RoleNames.Supervisor);
        var own = await supervisor.OpenAsync(page);
        Assert.Empty(own.Page.QuerySelectorAll(".save-line"));

        var form = Answered(await finance.FormAsync(page), "尾款下年支付");
        form["__RequestVerificationToken"] = own.Form()["__RequestVerificationToken"];
        var answer = await supervisor.SendAsync(page, form);

        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
        Assert.Empty((await app.LoadAsync(evaluation.Id)).Explanations);
    }

    [Fact]
    public async Task The_head_says_how_many_block_and_a_field_says_what_is_found_there()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var payments = await finance.OpenAsync(page.Replace("/Checks", "/Budget", StringComparison.Ordinal));

        Assert.Equal($"其中 {Blocking(evaluation)} 项阻止送审", payments.TextOf("#blocking-count"));
        Assert.Contains("未说明去向", payments.TextOf(".has-warning .found"), StringComparison.Ordinal);
        Assert.NotEmpty(payments.Page.QuerySelectorAll("[data-finding-places] a"));
    }

    private async Task<(string Page, Evaluation Evaluation)> StoredAsync()
    {
        var evaluation = await app.StoreAsync(unit =>
        {
            var made = new Evaluation(Given.Project(unit, $"项目{Guid.CreateVersion7()}"), 2021);
            var line = made.AddBudgetLine(
                new()
                {
                    Name = "维修费",
                    InitialBudget = Money.Yuan(20_000m),
                    Appropriation = Money.Yuan(20_000m),
                }
            );
            made.RecordPayment(new() { Amount = Money.Yuan(12_000m) }, line);
            return made;
        });
        return ($"/Evaluations/{evaluation.Id}/Checks", evaluation);
    }

    private async Task PayAsync(Guid id, decimal yuan)
    {
        await using var db = app.Database.Open();
        var evaluation = await BaoDiEval.Web.Data.Lookup.GetAsync(
            BaoDiEval.Web.Data.Lookup.Whole(db.Evaluations),
            e => e.Id == id
        );
        evaluation.RecordPayment(new() { Amount = Money.Yuan(yuan), Voucher = "V-2" }, evaluation.BudgetLines[0]);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    // The answer to R11.
    private static Dictionary<string, string> Answered(Dictionary<string, string> form, string text)
    {
        var id = form.Single(field =>
            field.Key.EndsWith("].Id", StringComparison.Ordinal)
            && field.Value.StartsWith("R11 ", StringComparison.Ordinal)
        );
        return new(form) { [id.Key.Replace("].Id", "].Text", StringComparison.Ordinal)] = text };
    }

    private static int Blocking(Evaluation evaluation) =>
        new Review(evaluation, Scheme.Cz2020).Findings().Count(f => f.Blocks);
}
