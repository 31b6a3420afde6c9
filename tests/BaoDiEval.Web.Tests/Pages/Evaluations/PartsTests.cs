using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

/// <summary>The other parts of an evaluation; what all tables share is tested on the payments.</summary>
public sealed class PartsTests(TestApp app) : IClassFixture<TestApp>
{
    public static TheoryData<string, string> WrongCells =>
        new()
        {
            { "", "Signature.DocumentDate" },
            { "/Budget", "BudgetLines[0].InitialBudget" },
            { "/Budget", "Adjustments[0].Amount" },
            { "/Contracts", "Contracts[0].SignedOn" },
            { "/Contracts", "Supplements[0].Contract" },
            { "/Indicators", "Indicators[0].Weight" },
            { "/Indicators", "Indicators[0].Line" },
        };

    [Theory]
    [MemberData(nameof(WrongCells))]
    public async Task What_cannot_be_read_is_told_at_its_cell_and_stays(string part, string field)
    {
        var (page, evaluation) = await StoredAsync(part);
        var finance = await app.SignInAsync(RoleNames.Finance);

        var answer = await finance.TypeAsync(page, (field, "不是这个"));

        var link = Assert.Single(answer.Page.QuerySelectorAll("[data-faults] a")).GetAttribute("href")!;
        Assert.Equal("true", answer.Page.QuerySelector(link)!.GetAttribute("aria-invalid"));
        Assert.Equal("不是这个", answer.Form()["Input." + field]);
        Assert.Equal(1, (await app.LoadAsync(evaluation.Id)).Version);
    }

    [Theory]
    [InlineData("", "Goal.Expected")]
    [InlineData("/Budget", "BudgetLines[0].Name")]
    [InlineData("/Contracts", "Contracts[0].Name")]
    [InlineData("/Indicators", "Indicators[0].Name")]
    [InlineData("/Narrative", "Sections[0].Text")]
    public async Task Only_finance_may_save(string part, string field)
    {
        var (page, evaluation) = await StoredAsync(part);

        var answer = await (await app.SignInAsync(RoleNames.Auditor)).TypeAsync(page, (field, "改"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(1, (await app.LoadAsync(evaluation.Id)).Version);
    }

    [Theory]
    [InlineData("/Budget", "Adjustments[0].Amount")]
    [InlineData("/Contracts", "Supplements[0].Amount")]
    [InlineData("/Payments", "Payments[0].Amount")]
    public async Task Nothing_of_an_evaluation_that_was_handed_in_changes(string part, string field)
    {
        var (page, evaluation) = await StoredAsync(part);
        await using (var db = app.Database.Open())
            await db
                .Evaluations.Where(e => e.Id == evaluation.Id)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(e => e.State, EvaluationState.Submitted),
                    TestContext.Current.CancellationToken
                );

        var answer = await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(page, (field, "77"));

        Assert.Contains("[evaluation.open-for-editing]", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
        var stored = await app.LoadAsync(evaluation.Id);
        Assert.Equal((1, Money.Yuan(-5m)), (stored.Version, stored.BudgetLines[0].Adjustments[0].Amount));
        Assert.Equal(Money.Yuan(10m), stored.Contracts[0].Contract.Supplements[0].Amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/Budget")]
    [InlineData("/Contracts")]
    [InlineData("/Payments")]
    [InlineData("/Indicators")]
    [InlineData("/Narrative")]
    public async Task A_form_sent_back_untouched_changes_nothing(string part)
    {
        var (page, evaluation) = await StoredAsync(part);

        var answer = await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(page);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(1, (await app.LoadAsync(evaluation.Id)).Version);
    }

    [Fact]
    public async Task A_new_line_takes_an_adjustment_in_the_same_moment()
    {
        var (page, evaluation) = await StoredAsync("/Budget");

        await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(
            page,
            ("BudgetLines[2].Name", "培训费"),
            ("BudgetLines[2].InitialBudget", "10,000"),
            ("Adjustments[2].Line", "培训费"),
            ("Adjustments[2].Amount", "-1000"),
            ("Adjustments[2].Document", "津财〔2021〕9号")
        );

        var line = (await app.LoadAsync(evaluation.Id)).BudgetLines[2];
        Assert.Equal(Money.Yuan(9_000m), line.AdjustedBudget);
        Assert.Equal("津财〔2021〕9号", Assert.Single(line.Adjustments).Document);
    }

    [Fact]
    public async Task A_line_in_use_is_not_removed()
    {
        var (page, evaluation) = await StoredAsync("/Budget");

        var answer = await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(
            page,
            ("BudgetLines[0].Remove", "true")
        );

        Assert.Contains("[budget-line.is-unused]", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
        Assert.Equal(2, (await app.LoadAsync(evaluation.Id)).BudgetLines.Count);
    }

    [Fact]
    public async Task A_contract_names_its_lines_and_takes_supplements()
    {
        var (page, evaluation) = await StoredAsync("/Contracts");

        await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(
            page,
            ("Contracts[1].Name", "网络合同"),
            ("Contracts[1].Lines", "外包费、网络费"),
            ("Contracts[1].Price", "80000"),
            ("Supplements[2].Contract", "安全技术服务合同"),
            ("Supplements[2].Amount", "1.5")
        );

        var contracts = (await app.LoadAsync(evaluation.Id)).Contracts;
        Assert.Equal(["外包费", "网络费"], contracts[1].Lines.Select(l => l.Name).Order());
        Assert.Equal(evaluation.Contracts[0].Contract.TotalPrice + Money.Yuan(1.5m), contracts[0].Contract.TotalPrice);
    }

    [Fact]
    public async Task A_contract_of_an_earlier_year_takes_what_is_typed_and_keeps_the_rest()
    {
        var (page, evaluation) = await StoredAsync("/Contracts");
        await using (var db = app.Database.Open())
        {
            var project = await db.Projects.Whole().GetAsync(p => p.Id == evaluation.Project.Id);
            project.Sign(
                new()
                {
                    Name = "网络合同",
                    Number = "HT-9",
                    Price = Money.Yuan(1m),
                    Supplier = "联通",
                }
            );
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(
            page,
            ("Contracts[1].Name", "网络二期合同"),
            ("Contracts[1].Number", "HT-9"),
            ("Contracts[1].Price", "80000")
        );

        var contract = (await app.LoadAsync(evaluation.Id)).Contracts[1].Contract;
        Assert.Equal(
            ("网络二期合同", Money.Yuan(80_000m), "联通"),
            (contract.Terms.Name, contract.Terms.Price, contract.Terms.Supplier)
        );
    }

    [Fact]
    public async Task Two_contracts_of_one_name_are_two()
    {
        var (page, evaluation) = await StoredAsync("/Contracts");
        var finance = await app.SignInAsync(RoleNames.Finance);

        await finance.TypeAsync(page, ("Contracts[1].Name", "网络合同"), ("Contracts[1].Price", "1"));
        await finance.TypeAsync(page, ("Contracts[2].Name", "网络合同"), ("Contracts[2].Price", "2"));
        await finance.TypeAsync(page, ("Supplements[2].Contract", "网络合同"), ("Supplements[2].Amount", "3"));

        var contracts = (await app.LoadAsync(evaluation.Id)).Contracts;
        Assert.Equal([4m, 2m], contracts.Skip(1).Select(c => c.Contract.TotalPrice!.Value.Amount));
    }

    [Fact]
    public async Task An_adjustment_stays_with_its_own_of_two_lines_of_one_name()
    {
        var (page, evaluation) = await StoredAsync("/Budget");
        var finance = await app.SignInAsync(RoleNames.Finance);
        await finance.TypeAsync(page, ("BudgetLines[1].Name", "外包费"), ("BudgetLines[0].Name", "临时"));
        await finance.TypeAsync(page, ("Adjustments[2].Line", "外包费"), ("Adjustments[2].Amount", "9"));
        await finance.TypeAsync(page, ("BudgetLines[0].Name", "外包费"));

        await finance.TypeAsync(page, ("Adjustments[2].Reason", "追加"));

        var lines = (await app.LoadAsync(evaluation.Id)).BudgetLines;
        Assert.Equal((2, "追加"), (lines[0].Adjustments.Count, Assert.Single(lines[1].Adjustments).Reason));
    }

    [Fact]
    public async Task A_reason_longer_than_a_file_holds_is_refused_at_its_cell()
    {
        var (page, evaluation) = await StoredAsync("/Indicators");

        var answer = await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(
            page,
            ("Indicators[0].DeviationReason", new string('因', 4_001))
        );

        Assert.Contains("至多4000字。", answer.TextOf("[data-faults]"), StringComparison.Ordinal);
        Assert.Equal(
            evaluation.Indicators[0].Terms.DeviationReason,
            (await app.LoadAsync(evaluation.Id)).Indicators[0].Terms.DeviationReason
        );
    }

    [Fact]
    public async Task A_target_typed_in_words_is_read_and_missed_by_how_much()
    {
        var (page, evaluation) = await StoredAsync("/Indicators");
        var finance = await app.SignInAsync(RoleNames.Finance);

        await finance.TypeAsync(
            page,
            ("Indicators[3].Name", "网络通讯费"),
            ("Indicators[3].Target", "≤8万元"),
            ("Indicators[3].Actual", "8.106095万元"),
            ("Indicators[3].Weight", "6")
        );

        var indicator = (await app.LoadAsync(evaluation.Id)).Indicators[3];
        Assert.Equal((TargetKind.AtMost, 8m), (indicator.Terms.Target!.Kind, indicator.Terms.Target.Value));
        var shown = await finance.OpenAsync(page);
        Assert.Equal("✗ 超 0.106095 万元（+1.33%）", shown.TextOf("#indicators-3 .mark"));
        Assert.Contains("8 ÷ 8.106095 × 6 = 5.92", shown.TextOf(".panel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_table_does_not_show_of_an_indicator_stays()
    {
        var (page, evaluation) = await StoredAsync("/Indicators");

        await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(page, ("Indicators[0].DeviationReason", "合同延期"));

        var terms = (await app.LoadAsync(evaluation.Id)).Indicators[0].Terms;
        Assert.Equal("合同延期", terms.DeviationReason);
        Assert.Equal(("old", 2m, "文"), (terms.Continues, terms.Quantity, terms.TargetChange!.Document));
        Assert.Equal(8.106095m, terms.Actual!.Value);
    }

    [Fact]
    public async Task Goal_signature_and_surplus_are_kept()
    {
        var (page, evaluation) = await StoredAsync("");

        await (await app.SignInAsync(RoleNames.Finance)).TypeAsync(
            page,
            ("Goal.Actual", "已完成"),
            ("Signature.Finance", "李四"),
            ("Surplus[2].Amount", "200"),
            ("Surplus[2].Destination", "交回财政")
        );

        var stored = await app.LoadAsync(evaluation.Id);
        Assert.Equal(("保障安全\n无事故", "已完成"), (stored.Goal!.Expected, stored.Goal.Actual));
        Assert.Equal(("张三", "李四"), (stored.Signature!.Responsible, stored.Signature.Finance));
        Assert.Equal("交回财政", stored.Surpluses[2].Destination);
    }

    [Fact]
    public async Task Two_people_write_different_sections()
    {
        var (page, evaluation) = await StoredAsync("/Narrative");
        var (first, second) = (await app.SignInAsync(RoleNames.Finance), await app.SignInAsync("colleague"));
        var drawn = await second.FormAsync(page);
        await first.TypeAsync(page, ("Sections[1].Text", "甲写的"));

        await second.SendAsync(page, drawn.With(("Sections[2].Text", "乙写的\r\n第二段")));

        var stored = await app.LoadAsync(evaluation.Id);
        Assert.Equal("甲写的", stored.TextOf(drawn["Input.Sections[1].Id"]));
        Assert.Equal("乙写的\n第二段", stored.TextOf(drawn["Input.Sections[2].Id"]));
    }

    [Fact]
    public async Task Every_finding_leads_to_its_place()
    {
        var (page, _) = await StoredAsync("/Checks");
        var finance = await app.SignInAsync(RoleNames.Finance);

        var links = (await finance.OpenAsync(page)).Page.QuerySelectorAll("[data-finding] a");

        Assert.NotEmpty(links);
        foreach (var link in links.Select(l => l.GetAttribute("href")!.Split('#')).Where(l => l.Length > 1))
            Assert.True(
                (await finance.OpenAsync(link[0])).Page.GetElementById(link[1]) is not null,
                string.Join('#', link)
            );
    }

    [Theory]
    [InlineData("pdf", "%PDF-")]
    [InlineData("json", "baodieval-evaluation/1")]
    public async Task Whoever_may_read_may_take_a_copy(string format, string expected)
    {
        var (page, _) = await StoredAsync($"/Download?format={format}");

        var answer = await (await app.SignInAsync(RoleNames.Auditor)).OpenAsync(page);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(expected, answer.Text[..200], StringComparison.Ordinal);
    }

    private async Task<(string Page, Evaluation Evaluation)> StoredAsync(string part)
    {
        var evaluation = await app.StoreAsync(unit =>
            Given.FullEvaluation(Given.Project(unit, $"项目{Guid.NewGuid():N}"))
        );
        return ($"/Evaluations/{evaluation.Id}{part}", evaluation);
    }
}
