using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BaoDiEval.Web.Tests.Data;

public sealed class RoundTripTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task An_evaluation_comes_back_as_it_went_in()
    {
        var evaluation = Given.FullEvaluation();
        await using (var db = database.Open())
            await Given.StoredAsync(db, evaluation);

        Assert.Equal(Dump.Of(evaluation), Dump.Of(await LoadAsync(evaluation.Id)));
    }

    [Fact]
    public async Task Lists_come_back_in_the_order_people_keep()
    {
        var evaluation = Given.FullEvaluation();
        await using (var db = database.Open())
        {
            await Given.StoredAsync(db, evaluation);
            evaluation.ReplacePlan(
                Enumerable.Range(1, 12).Reverse().Select(m => new PlannedSpending(null, m, Money.Yuan(m)))
            );
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var months = (await LoadAsync(evaluation.Id)).Plan.Select(p => p.Month);
        Assert.Equal(Enumerable.Range(1, 12).Reverse(), months);
    }

    [Fact]
    public async Task What_is_taken_out_of_a_list_is_gone()
    {
        var evaluation = Given.FullEvaluation();
        await using (var db = database.Open())
        {
            await Given.StoredAsync(db, evaluation);
            foreach (var payment in evaluation.Payments.ToList())
                evaluation.RemovePayment(payment);
            evaluation.Write("overview.background", null);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var stored = await LoadAsync(evaluation.Id);
        Assert.Empty(stored.Payments);
        Assert.Empty(stored.Sections);
        Assert.True(stored.KeepsPayments);
    }

    [Fact]
    public async Task What_is_not_known_stays_unknown()
    {
        var evaluation = new Evaluation(Given.Project(), 2021);
        evaluation.AddBudgetLine(new() { Name = "只有名称" });
        evaluation.AddIndicator(new() { Name = "只有名称" });
        await using (var db = database.Open())
            await Given.StoredAsync(db, evaluation);

        Assert.Equal(Dump.Of(evaluation), Dump.Of(await LoadAsync(evaluation.Id)));
    }

    private async Task<Evaluation> LoadAsync(Guid id)
    {
        await using var db = database.Open();
        return await db.Evaluations.Whole().AsNoTrackingWithIdentityResolution().GetAsync(e => e.Id == id);
    }
}
