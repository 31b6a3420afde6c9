using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BaoDiEval.Web.Tests.Data;

public sealed class VersionTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    /// <summary>One change in each part of an evaluation, however deep.</summary>
    public static readonly TheoryData<string, Action<Evaluation>> Acts = new()
    {
        { "itself", e => e.ExplainExecution("另一原因") },
        { "goal", e => e.SetGoal(new() { Actual = "完成" }) },
        { "budget line", e => e.ReviseBudgetLine(e.BudgetLines[0], e.BudgetLines[0].Terms with { Name = "改名" }) },
        { "adjustment", e => e.BudgetLines[0].ReplaceAdjustments([]) },
        { "source", e => e.BudgetLines[1].ReplaceSources([new("x", null, null, null)]) },
        { "payment", e => e.RecordPayment(new() { Amount = Money.Yuan(1m) }, null) },
        { "removed payment", e => e.RemovePayment(e.Payments[0]) },
        { "contract", e => e.Arrange(e.Contracts[0], e.Contracts[0].Lines.Take(1).ToList(), Money.Zero, null) },
        { "section", e => e.Write("overview.background", "改写") },
        { "explanation", e => e.Explain(new("R01", "", "说明")) },
    };

    [Theory, MemberData(nameof(Acts))]
    public async Task A_change_of_any_part_is_a_new_version(string part, Action<Evaluation> act)
    {
        var id = await StoredAsync();
        await using var db = database.Open();
        var evaluation = await LoadAsync(db, id);

        act(evaluation);
        await db.SaveAsync(evaluation, drawnAs: 1);

        Assert.True(evaluation.Version == 2, part);
        await using var after = database.Open();
        Assert.Equal(2, (await LoadAsync(after, id)).Version);
    }

    [Fact]
    public async Task Saving_without_a_change_keeps_the_version()
    {
        var id = await StoredAsync();
        await using var db = database.Open();
        var evaluation = await LoadAsync(db, id);

        await db.SaveAsync(evaluation, drawnAs: 1);

        Assert.Equal(1, evaluation.Version);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task A_form_drawn_before_another_was_saved_is_refused(string part, Action<Evaluation> act)
    {
        var id = await StoredAsync();
        await using (var first = database.Open())
        {
            var theirs = await LoadAsync(first, id);
            theirs.ExplainExecution("先保存的");
            theirs.RecordPayment(new() { Amount = Money.Yuan(3m) }, null);
            await first.SaveAsync(theirs, drawnAs: 1);
        }

        await using var second = database.Open();
        var mine = await LoadAsync(second, id);
        act(mine);

        Assert.NotEmpty(part);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveAsync(mine, drawnAs: 1));
    }

    [Fact]
    public async Task Of_two_who_save_at_once_one_is_told()
    {
        var id = await StoredAsync();
        await using var a = database.Open();
        await using var b = database.Open();
        var (ofA, ofB) = (await LoadAsync(a, id), await LoadAsync(b, id));
        // Both draw the same key for their row: which of the two comes second must read as a lost race, not as a double key.
        ofA.AddBudgetLine(new() { Name = "甲" });
        ofB.AddBudgetLine(new() { Name = "乙" });

        var failures = await Task.WhenAll(FailureOf(a.SaveAsync(ofA, 1)), FailureOf(b.SaveAsync(ofB, 1)));

        Assert.Single(failures, f => f is null);
        Assert.Single(failures, f => f is DbUpdateConcurrencyException);
    }

    // The control: it is the counting that keeps the first save from being lost in silence.
    [Fact]
    public async Task Without_counting_the_first_of_two_saves_is_lost()
    {
        var id = await StoredAsync();
        await using (
            AppDb first = Uncounted(),
                second = Uncounted()
        )
        {
            var (theirs, mine) = (await LoadAsync(first, id), await LoadAsync(second, id));
            theirs.ExplainExecution("先保存的");
            mine.ExplainExecution("后保存的");
            await first.SaveChangesAsync(TestContext.Current.CancellationToken);
            await second.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var after = database.Open();
        Assert.Equal("后保存的", (await LoadAsync(after, id)).ExecutionReason);
    }

    private AppDb Uncounted() =>
        new(
            new DbContextOptionsBuilder<AppDb>()
                .UseNpgsql(database.AppConnectionString)
                .UseSnakeCaseNamingConvention()
                .Options
        );

    private static async Task<Exception?> FailureOf(Task saving) => await Record.ExceptionAsync(() => saving);

    private async Task<Guid> StoredAsync()
    {
        await using var db = database.Open();
        return await Given.StoredAsync(db, Given.FullEvaluation());
    }

    private static Task<Evaluation> LoadAsync(AppDb db, Guid id) => db.Evaluations.Whole().GetAsync(e => e.Id == id);
}
