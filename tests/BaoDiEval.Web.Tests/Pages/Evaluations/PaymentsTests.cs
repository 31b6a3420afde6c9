using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

public sealed class PaymentsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_changed_amount_is_saved_and_every_total_follows()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.TypeAsync(page, ("Payments[0].Amount", "￥１,２３４.５"));

        Assert.Equal((HttpStatusCode.Redirect, page), (answer.Status, answer.Location));
        Assert.Equal(Money.Yuan(1_234.50m), (await app.LoadAsync(evaluation.Id)).Payments[0].Amount);
        var shown = await finance.OpenAsync(page);
        Assert.Equal("1,234.49", shown.TextOf("tfoot [data-sum-of=payments]"));
        Assert.Equal("✓ 支付已保存。", shown.TextOf("[data-saved]"));
    }

    [Fact]
    public async Task An_empty_row_takes_a_new_payment_and_a_ticked_one_goes()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        await finance.TypeAsync(
            page,
            ("Payments[1].Remove", "true"),
            ("Payments[2].PaidOn", "2021年12月3日"),
            ("Payments[2].Line", "network"),
            ("Payments[2].Amount", "-5")
        );

        var payments = (await app.LoadAsync(evaluation.Id)).Payments;
        Assert.Equal(2, payments.Count);
        Assert.Equal((Money.Yuan(-5m), "网络费"), (payments[1].Amount, payments[1].Line!.Name));
        Assert.Equal(new DateOnly(2021, 12, 3), payments[1].Terms.PaidOn);
    }

    [Fact]
    public async Task The_same_payment_twice_is_refused_with_everything_kept()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var form = await finance.FormAsync(page);
        var twin = form.Where(f => f.Key.StartsWith("Input.Payments[0].", StringComparison.Ordinal))
            .Where(f =>
                !f.Key.EndsWith(".Id", StringComparison.Ordinal) && !f.Key.EndsWith(".Drawn", StringComparison.Ordinal)
            )
            .Select(f => (f.Key.Replace("Input.Payments[0]", "Payments[2]", StringComparison.Ordinal), f.Value));

        var answer = await finance.SendAsync(page, form.With([.. twin]));

        Assert.Contains("[payment.is-recorded-once]", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
        Assert.Equal("12,345,678,901.23", answer.Form()["Input.Payments[2].Amount"]);
        Assert.Equal(2, (await app.LoadAsync(evaluation.Id)).Payments.Count);
    }

    [Fact]
    public async Task All_faults_are_told_at_once_each_at_its_cell()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.TypeAsync(
            page,
            ("Payments[0].Amount", "1,2,3"),
            ("Payments[1].PaidOn", "2021-02-30"),
            ("Payments[2].Line", "没有的明细"),
            ("Payments[2].Amount", "1")
        );

        Assert.Equal(3, answer.Page.QuerySelectorAll("[data-faults] a").Length);
        Assert.NotEqual("", answer.TextOf("#payments-0-amount-fault"));
        Assert.Equal("true", answer.Page.QuerySelector("#payments-1-paidOn")!.GetAttribute("aria-invalid"));
        Assert.Equal("#payments-2-line", answer.Page.QuerySelectorAll("[data-faults] a")[^1].GetAttribute("href"));
        Assert.Equal("1,2,3", answer.Form()["Input.Payments[0].Amount"]);
        Assert.Equal("没有的明细", answer.Form()["Input.Payments[2].Line"]);
        Assert.Equal(1, (await app.LoadAsync(evaluation.Id)).Version);
    }

    [Theory]
    [InlineData(RoleNames.Auditor, HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Supervisor, HttpStatusCode.Forbidden)]
    public async Task Who_may_only_read_cannot_save(string role, HttpStatusCode refusal)
    {
        var (page, evaluation) = await StoredAsync();
        var reader = await app.SignInAsync(role);

        var answer = await reader.TypeAsync(page, ("Payments[0].Amount", "1"));

        Assert.Equal(refusal, answer.Status);
        Assert.Equal(1, (await app.LoadAsync(evaluation.Id)).Version);
    }

    [Fact]
    public async Task Another_units_evaluation_is_not_there()
    {
        var (page, _) = await StoredAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("stranger")).OpenAsync(page)).Status);
    }

    [Fact]
    public async Task Two_people_in_different_rows_both_save()
    {
        var (page, evaluation) = await StoredAsync();
        var (first, second) = (await app.SignInAsync(RoleNames.Finance), await app.SignInAsync("colleague"));
        var drawn = await second.FormAsync(page);
        await first.TypeAsync(page, ("Payments[0].Amount", "7"));

        var answer = await second.SendAsync(page, drawn.With(("Payments[1].Amount", "8")));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(
            [Money.Yuan(7m), Money.Yuan(8m)],
            (await app.LoadAsync(evaluation.Id)).Payments.Select(p => p.Amount)
        );
    }

    [Fact]
    public async Task Who_saves_the_same_row_second_sees_both_and_may_insist()
    {
        var (page, evaluation) = await StoredAsync();
        var (first, second) = (await app.SignInAsync(RoleNames.Finance), await app.SignInAsync("colleague"));
        var drawn = await second.FormAsync(page);
        await first.TypeAsync(page, ("Payments[0].Amount", "7"));

        var conflict = await second.SendAsync(
            page,
            drawn.With(("Payments[0].Amount", "8"), ("Payments[1].Payee", "甲"))
        );

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("他人已保存：7.00", conflict.TextOf("#payments-0-amount-theirs"));
        Assert.Equal("以我的为准保存", conflict.TextOf(".save-line button"));
        Assert.Equal("8", conflict.Form()["Input.Payments[0].Amount"]);
        Assert.Equal(Money.Yuan(7m), (await app.LoadAsync(evaluation.Id)).Payments[0].Amount);

        await second.SendAsync(page, conflict.Form());

        var payments = (await app.LoadAsync(evaluation.Id)).Payments;
        Assert.Equal((Money.Yuan(8m), "甲"), (payments[0].Amount, payments[1].Terms.Payee));
    }

    [Fact]
    public async Task A_row_that_another_removed_is_not_lost()
    {
        var (page, evaluation) = await StoredAsync();
        var (first, second) = (await app.SignInAsync(RoleNames.Finance), await app.SignInAsync("colleague"));
        var drawn = await second.FormAsync(page);
        await first.TypeAsync(page, ("Payments[0].Remove", "true"));

        var conflict = await second.SendAsync(page, drawn.With(("Payments[0].Amount", "8")));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        await second.SendAsync(page, conflict.Form());

        Assert.Contains((await app.LoadAsync(evaluation.Id)).Payments, p => p.Amount == Money.Yuan(8m));
    }

    [Fact]
    public async Task A_double_click_saves_once()
    {
        var (page, evaluation) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);
        var typed = (await finance.FormAsync(page)).With(("Payments[2].Amount", "3"));

        var answers = await Task.WhenAll(finance.SendAsync(page, typed), finance.SendAsync(page, typed));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal(3, (await app.LoadAsync(evaluation.Id)).Payments.Count);
    }

    private async Task<(string Page, Evaluation Evaluation)> StoredAsync()
    {
        var evaluation = await app.StoreAsync(unit =>
            Given.FullEvaluation(Given.Project(unit, $"项目{Guid.NewGuid():N}"))
        );
        return ($"/Evaluations/{evaluation.Id}/Payments", evaluation);
    }

    [Fact]
    public async Task A_conflict_leaves_every_row_and_message_at_its_place()
    {
        var (page, _) = await StoredAsync();
        var (first, second) = (await app.SignInAsync(RoleNames.Finance), await app.SignInAsync("colleague"));
        var drawn = await second.FormAsync(page);
        await first.TypeAsync(page, ("Payments[0].Amount", "7"), ("Payments[2].Amount", "9"));

        var conflict = await second.SendAsync(
            page,
            drawn.With(("Payments[0].Amount", "8"), ("Payments[2].Amount", "不是这个"))
        );

        Assert.Equal("不是这个", conflict.Form()["Input.Payments[2].Amount"]);
        Assert.Equal("true", conflict.Page.QuerySelector("#payments-2-amount")!.GetAttribute("aria-invalid"));
        Assert.Equal("9.00", conflict.Form()["Input.Payments[3].Amount"]);
    }
}
