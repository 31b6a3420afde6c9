using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Infrastructure;

public sealed class FormOnceTests(TestApp app) : IClassFixture<TestApp>
{
    private const int AtOnce = 8;

    [Fact]
    public async Task Sent_twice_it_is_done_once_and_answered_the_same()
    {
        var (page, evaluation, finance) = await OpenedAsync();
        var form = Visitor.Filled(await finance.FormAsync(page), new { Amount = "12.30" });

        var first = await finance.SendAsync(Pay(page), form);
        var second = await finance.SendAsync(Pay(page), form);

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Single((await app.LoadAsync(evaluation.Id)).Payments);
    }

    [Fact]
    public async Task Sent_many_times_at_once_it_is_done_once()
    {
        var (page, evaluation, finance) = await OpenedAsync();
        var form = Visitor.Filled(await finance.FormAsync(page), new { Amount = "1" });

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => finance.SendAsync(Pay(page), form)));

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.Redirect, answers[0].Location), (a.Status, a.Location)));
        Assert.Single((await app.LoadAsync(evaluation.Id)).Payments);
    }

    // The control: it is the key that keeps them from being done again.
    [Fact]
    public async Task With_keys_of_their_own_the_same_forms_are_all_done()
    {
        var (page, evaluation, finance) = await OpenedAsync();
        var form = Visitor.Filled(await finance.FormAsync(page), new { Amount = "1" });

        for (var i = 0; i < AtOnce; i++)
            await finance.SendAsync(
                Pay(page),
                new Dictionary<string, string>(form) { ["FormKey"] = Guid.CreateVersion7().ToString() }
            );

        Assert.Equal(AtOnce, (await app.LoadAsync(evaluation.Id)).Payments.Count);
    }

    [Fact]
    public async Task The_same_key_with_other_content_is_refused_and_kept()
    {
        var (page, evaluation, finance) = await OpenedAsync();
        var form = Visitor.Filled(await finance.FormAsync(page), new { Amount = "1" });
        await finance.SendAsync(Pay(page), form);

        var other = await finance.SendAsync(Pay(page), Visitor.Filled(form, new { Amount = "2" }));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Equal("2", other.Form()["Input.Amount"]);
        Assert.Single((await app.LoadAsync(evaluation.Id)).Payments);
        Assert.Equal(HttpStatusCode.Redirect, (await finance.SendAsync(Pay(page), other.Form())).Status);
        Assert.Equal(2, (await app.LoadAsync(evaluation.Id)).Payments.Count);
    }

    [Fact]
    public async Task A_refused_form_may_be_corrected_under_its_key()
    {
        var (page, evaluation, finance) = await OpenedAsync();
        var form = Visitor.Filled(await finance.FormAsync(page), new { Amount = "0" });
        await finance.SendAsync(Pay(page), form);

        var corrected = await finance.SendAsync(Pay(page), Visitor.Filled(form, new { Amount = "5" }));

        Assert.Equal(HttpStatusCode.Redirect, corrected.Status);
        Assert.Single((await app.LoadAsync(evaluation.Id)).Payments);
    }

    [Fact]
    public async Task A_form_without_a_key_is_refused_and_kept()
    {
        var (page, evaluation, finance) = await OpenedAsync();
        var form = Visitor.Filled(await finance.FormAsync(page), new { Amount = "1" });
        form.Remove("FormKey");

        var answer = await finance.SendAsync(Pay(page), form);

        Assert.Equal((HttpStatusCode.BadRequest, "1"), (answer.Status, answer.Form()["Input.Amount"]));
        Assert.Empty((await app.LoadAsync(evaluation.Id)).Payments);
    }

    private static string Pay(string page) => Visitor.Address(page, "Pay");

    private async Task<(string Page, Evaluation Evaluation, Visitor Finance)> OpenedAsync()
    {
        var evaluation = await app.StoreAsync(unit => new(Given.Project(unit, Guid.NewGuid().ToString()), 2021));
        return ($"/probe/{evaluation.Id}", evaluation, await app.SignInAsync(RoleNames.Finance));
    }
}
