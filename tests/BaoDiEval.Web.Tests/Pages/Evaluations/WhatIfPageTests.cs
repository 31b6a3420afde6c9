using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

public sealed class WhatIfPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(RoleNames.Finance)]
    [InlineData(RoleNames.Auditor)]
    public async Task Another_actual_is_scored_beside_the_present_and_nothing_is_saved(string role)
    {
        var (page, evaluation) = await StoredAsync();
        var visitor = await app.SignInAsync(role);
        var form = new Dictionary<string, string>(await visitor.FormAsync(page)) { ["Input.Actuals[0]"] = "16万元" };

        var answer = await visitor.SendAsync(page, form);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("55.00", answer.TextOf("#tried-total"));
        Assert.Equal("差", answer.TextOf("#tried-grade"));
        Assert.Contains("8 ÷ 16 × 90 = 45.00", answer.TextOf("#what-if"), StringComparison.Ordinal);
        Assert.Contains("100.00", answer.TextOf("#what-if tfoot"), StringComparison.Ordinal);
        var stored = await app.LoadAsync(evaluation.Id);
        Assert.Equal((1, "8万元"), (stored.Version, stored.Indicators[0].Terms.Actual!.Display));
    }

    [Fact]
    public async Task Without_an_actual_people_must_judge()
    {
        var (page, _) = await StoredAsync();
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.SendAsync(
            page,
            new Dictionary<string, string>(await finance.FormAsync(page)) { ["Input.Actuals[0]"] = "" }
        );

        Assert.Equal("—", answer.TextOf("#tried-total"));
    }

    [Fact]
    public async Task Who_may_not_read_the_evaluation_may_not_try_it()
    {
        var (page, _) = await StoredAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("stranger")).OpenAsync(page)).Status);
    }

    private async Task<(string Page, Evaluation Evaluation)> StoredAsync()
    {
        var evaluation = await app.StoreAsync(unit =>
        {
            var made = new Evaluation(Given.Project(unit, $"项目{Guid.CreateVersion7()}"), 2021);
            made.StateFunds(new() { AdjustedBudget = Money.Yuan(100m), Executed = Money.Yuan(100m) });
            made.AddIndicator(
                new()
                {
                    Name = "成本",
                    Target = Target.FromWords("≤8万元"),
                    Actual = Actual.FromWords("8万元"),
                    Weight = 90m,
                }
            );
            return made;
        });
        return ($"/Evaluations/{evaluation.Id}/WhatIf", evaluation);
    }
}
