using System.Collections.Concurrent;
using System.Net;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Infrastructure;

public sealed class ManyAtOnceTests(TestApp app) : IClassFixture<TestApp>
{
    private const int People = 8;
    private const int EachSaves = 5;

    [Fact]
    public async Task What_was_acknowledged_is_there_and_nothing_else()
    {
        var evaluation = await app.StoreAsync(unit => new(Given.Project(unit, Guid.NewGuid().ToString()), 2021));
        var acknowledged = new ConcurrentBag<string>();

        await Task.WhenAll(
            Enumerable.Range(0, People).Select(n => SaveAsync($"/probe/{evaluation.Id}", n, acknowledged))
        );

        var stored = (await app.LoadAsync(evaluation.Id)).Payments.Select(p => p.Terms.Payee!);
        Assert.Equal(People * EachSaves, acknowledged.Count);
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
    }

    // Who was overtaken sends the same again, as the page of a lost race lets people do.
    private async Task SaveAsync(string page, int person, ConcurrentBag<string> acknowledged)
    {
        var finance = await app.SignInAsync(RoleNames.Finance);
        for (var n = 0; n < EachSaves; n++)
        {
            var payee = FormattableString.Invariant($"{person}-{n}");
            var answer = await finance.SubmitAsync(page, new { Amount = "1", Reason = payee }, "Pay");
            while (answer.Status == HttpStatusCode.Conflict)
                answer = await finance.SendAsync(Visitor.Address(page, "Pay"), answer.Form());
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            acknowledged.Add(payee);
        }
    }
}
