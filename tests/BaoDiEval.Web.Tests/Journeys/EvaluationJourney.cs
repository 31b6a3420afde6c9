using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Reports.Outlines;
using BaoDiEval.Reports.Pdf;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Pages;
using BaoDiEval.Web.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static System.FormattableString;
using static Microsoft.Playwright.Assertions;

namespace BaoDiEval.Web.Tests.Journeys;

/// <summary>What only a browser can show: totals while typing, Excel's clipboard, and that no page breaks its promises.</summary>
public sealed class EvaluationJourney(TestApp app, BrowserFixture browser) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Finance_changes_a_payment_and_every_total_follows_into_the_paper()
    {
        var evaluation = await PublishedCase.StoreAsync(app);
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var page = screens.Page;
        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Payments");

        await page.Locator("#payments-2-amount").FillAsync("79000");
        await page.Locator("#payments-2-amount").BlurAsync();
        await Expect(page.Locator("tfoot [data-sum-of=payments]")).ToHaveTextAsync("639,860.95");
        await Expect(page.Locator("[data-key=network]")).ToHaveTextAsync("80,060.95");
        await screens.SaveAsync();

        await Expect(page.Locator(".figures")).ToContainTextAsync("99.81%");
        await page.GotoAsync($"/Evaluations/{evaluation.Id}");
        await Expect(page.Locator("table").First).ToContainTextAsync("63.986095");
        Assert.Contains("安全技术服务费项目绩效自评报告", await screens.DownloadTextAsync(), StringComparison.Ordinal);
        Assert.Empty(screens.Complaints);
    }

    [Fact]
    public async Task Typed_by_hand_the_published_report_reads_the_same()
    {
        var wanted = EvaluationReader.Read(PublishedCase.File).Evaluation!;
        await using var screens = await Screens.SignInAsync(browser, app, "stranger");

        await CreateAsync(screens, wanted);
        await TypeBudgetAsync(screens, wanted);
        await TypeContractsAsync(screens, wanted);
        await TypePaymentsAsync(screens, wanted);
        await TypeIndicatorsAsync(screens, wanted);
        await TypeNarrativeAsync(screens, wanted);

        await Expect(screens.Page.Locator(".figures")).ToContainTextAsync("99.92");
        var paper = PdfPaper.Of(EvaluationReport.Of(wanted, Outline.Shipped[Outline.DefaultId], Scheme.Cz2020));
        Assert.Equal(Screens.TextOf(paper), await screens.DownloadTextAsync());
        Assert.Empty(screens.Complaints);
    }

    [Fact]
    public async Task A_range_pasted_from_Excel_is_undone_in_one_step()
    {
        var evaluation = await PublishedCase.StoreAsync(app, "粘贴");
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var page = screens.Page;
        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Payments");
        await page.Locator("#payments-4-paidOn").FocusAsync();

        await screens.PasteAsync(
            "2021/3/5\t记-12\t网络通讯费\t\t\"联通\n天津\"\t当年财政拨款\t１,０００.５\r\n"
                + string.Concat(Enumerable.Range(0, 5).Select(n => Invariant($"2021.12.{n + 1}\t记-{n}\r\n")))
        );
        await Expect(page.Locator("#payments-4-amount")).ToHaveValueAsync("1,000.50");
        await Expect(page.Locator("#payments-4-payee")).ToHaveValueAsync("联通 天津");
        await Expect(page.Locator("#payments-9-voucher")).ToHaveValueAsync("记-4");
        await Expect(page.Locator("tfoot [data-sum-of=payments]")).ToHaveTextAsync("641,861.45");

        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("#payments-4-amount")).ToHaveValueAsync("");
        await Expect(page.Locator("#payments-9-voucher")).ToHaveValueAsync("");
        await Expect(page.Locator("tfoot [data-sum-of=payments]")).ToHaveTextAsync("640,860.95");
        Assert.Empty(screens.Complaints);
    }

    [Fact]
    public async Task What_was_typed_survives_a_broken_line_and_a_closed_window()
    {
        var evaluation = await PublishedCase.StoreAsync(app, "断线");
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var page = screens.Page;
        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Payments");

        await page.Locator("#payments-0-voucher").FillAsync("记-9");
        await SaveInVainAsync(page);
        await Expect(page.Locator("#payments-0-voucher")).ToHaveValueAsync("记-9");

        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Payments");
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复" }).ClickAsync();
        await Expect(page.Locator("#payments-0-voucher")).ToHaveValueAsync("记-9");
        await screens.SaveAsync();
        Assert.Equal("记-9", (await app.LoadAsync(evaluation.Id)).Payments[0].Terms.Voucher);
    }

    [Fact]
    public async Task A_draft_of_two_tables_comes_back_into_its_own_rows()
    {
        var evaluation = await PublishedCase.StoreAsync(app, "两张表");
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var page = screens.Page;
        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Budget");
        var lines = await page.Locator("table[data-sheet=budget] tbody tr").CountAsync();
        var added = await page.Locator("table[data-sheet=adjustments] tbody tr").CountAsync();
        await page.Locator("[data-add-row=adjustments]").ClickAsync();
        var amount = page.Locator($"[name='Input.Adjustments[{added}].Amount']");
        await amount.FillAsync("-5.00");
        await SaveInVainAsync(page);

        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Budget");
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复" }).ClickAsync();

        await Expect(amount).ToHaveValueAsync("-5.00");
        await Expect(page.Locator("table[data-sheet=budget] tbody tr")).ToHaveCountAsync(lines);
    }

    [Fact]
    public async Task A_draft_older_than_what_others_saved_overwrites_nothing()
    {
        var evaluation = await PublishedCase.StoreAsync(app, "旧草稿");
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var page = screens.Page;
        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Payments");
        await page.Locator("#payments-1-voucher").FillAsync("记-9");
        await SaveInVainAsync(page);
        var colleague = await app.SignInAsync("colleague");
        await colleague.TypeAsync($"/Evaluations/{evaluation.Id}/Payments", ("Payments[0].Remove", "true"));

        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Payments");
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复" }).ClickAsync();
        await screens.SaveAsync();

        var left = (await app.LoadAsync(evaluation.Id)).Payments;
        Assert.Equal(evaluation.Payments.Skip(1).Select(p => p.Amount), left.Select(p => p.Amount));
        Assert.Equal("记-9", left[0].Terms.Voucher);
    }

    [Fact]
    public async Task Every_page_keeps_the_content_policy_and_is_open_to_all()
    {
        var evaluation = await PublishedCase.StoreAsync(app, "各页");
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        string[] parts = ["", "/Budget", "/Contracts", "/Payments", "/Indicators", "/Narrative", "/Checks"];
        string[] pages =
        [
            "/Evaluations",
            "/Evaluations/Create",
            "/Evaluations/Import",
            .. parts.Select(part => $"/Evaluations/{evaluation.Id}{part}"),
        ];

        List<string> found = [];
        foreach (var address in pages)
        {
            await screens.Page.GotoAsync(address);
            var grave = (await screens.Page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical");
            found.AddRange(grave.SelectMany(v => v.Nodes.Select(n => $"{address}: {v.Id} {n.Html}")));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(screens.Complaints);
    }

    private static async Task SaveInVainAsync(IPage page)
    {
        await page.RouteAsync(page.Url, route => route.AbortAsync());
        await page.Locator(".save-line button.main").ClickAsync();
        await Expect(page.Locator("[data-bar]")).ToContainTextAsync("连接中断");
        await page.UnrouteAllAsync();
    }

    private static async Task CreateAsync(Screens screens, Evaluation wanted)
    {
        var page = screens.Page;
        await page.GotoAsync("/Evaluations/Create");
        await page.GetByLabel("新项目名称").FillAsync(wanted.Project.Name);
        await page.GetByLabel("项目类别").SelectOptionAsync(wanted.Project.Kind!);
        await page.GetByLabel("预算年度").FillAsync(Invariant($"{wanted.Year}"));
        await page.GetByLabel("主管部门").FillAsync(wanted.Department!);
        await page.GetByLabel("实施单位").FillAsync(wanted.Unit!);
        await page.GetByRole(AriaRole.Button, new() { Name = "建立" }).ClickAsync();
        await page.GetByLabel("预期目标").FillAsync(wanted.Goal!.Expected!);
        await page.GetByLabel("实际完成情况").FillAsync(wanted.Goal.Actual!);
        await screens.SaveAsync();
    }

    private static async Task TypeBudgetAsync(Screens screens, Evaluation wanted)
    {
        await OpenAsync(screens, "资金");
        for (var i = 0; i < wanted.BudgetLines.Count; i++)
        {
            var line = wanted.BudgetLines[i];
            await FillAsync(screens, "budgetLines", i, "name", line.Name);
            await FillAsync(screens, "budgetLines", i, "initialBudget", $"{line.InitialBudget}");
            await FillAsync(screens, "budgetLines", i, "carriedOver", $"{line.Terms.CarriedOver}");
        }
        await screens.SaveAsync();
    }

    private static async Task TypeContractsAsync(Screens screens, Evaluation wanted)
    {
        await OpenAsync(screens, "合同");
        for (var i = 0; i < wanted.Contracts.Count; i++)
        {
            var contract = wanted.Contracts[i];
            await FillAsync(screens, "contracts", i, "name", contract.Label);
            await FillAsync(screens, "contracts", i, "supplier", contract.Contract.Terms.Supplier);
            await FillAsync(screens, "contracts", i, "lines", contract.Lines[0].Name);
            await FillAsync(screens, "contracts", i, "price", $"{contract.Contract.Terms.Price}");
        }
        await screens.SaveAsync();
    }

    private static async Task TypePaymentsAsync(Screens screens, Evaluation wanted)
    {
        await OpenAsync(screens, "支付");
        for (var i = 0; i < wanted.Payments.Count; i++)
        {
            var payment = wanted.Payments[i];
            await AddRowBeyondAsync(screens, "payments", i);
            await ChooseAsync(screens, "payments", i, "line", payment.Line!.Name);
            await ChooseAsync(screens, "payments", i, "contract", payment.Contract?.Label);
            await FillAsync(screens, "payments", i, "payee", payment.Terms.Payee);
            await ChooseAsync(screens, "payments", i, "source", FundSource.NameOf(payment.Terms.Source!));
            await FillAsync(screens, "payments", i, "amount", $"{payment.Amount}");
        }
        await screens.SaveAsync();
    }

    private static async Task TypeIndicatorsAsync(Screens screens, Evaluation wanted)
    {
        await OpenAsync(screens, "指标");
        for (var i = 0; i < wanted.Indicators.Count; i++)
        {
            var (indicator, terms) = (wanted.Indicators[i], wanted.Indicators[i].Terms);
            await AddRowBeyondAsync(screens, "indicators", i);
            await FillAsync(screens, "indicators", i, "level1", terms.Level1);
            await FillAsync(screens, "indicators", i, "level2", terms.Level2);
            await FillAsync(screens, "indicators", i, "name", terms.Name);
            await FillAsync(screens, "indicators", i, "target", terms.Target!.Display);
            await FillAsync(screens, "indicators", i, "actual", terms.Actual!.Display);
            await FillAsync(screens, "indicators", i, "weight", Invariant($"{terms.Weight}"));
            await ChooseAsync(screens, "indicators", i, "line", indicator.Line?.Name);
            await ChooseAsync(screens, "indicators", i, "grade", terms.Actual.Grade?.Words());
            await FillAsync(screens, "indicators", i, "ratio", Invariant($"{terms.Actual.Ratio * 100m:0.##}"));
        }
        await screens.SaveAsync();
    }

    private static async Task TypeNarrativeAsync(Screens screens, Evaluation wanted)
    {
        await OpenAsync(screens, "正文");
        foreach (var section in wanted.Sections)
            await screens.Page.Locator($"[id='{section.SectionId}'] textarea").FillAsync(section.Text);
        await screens.SaveAsync();
    }

    private static Task OpenAsync(Screens screens, string part) =>
        screens.Page.Locator("nav[aria-label=自评各部分] a", new() { HasText = part }).ClickAsync();

    private static async Task AddRowBeyondAsync(Screens screens, string grid, int row)
    {
        if (await screens.Page.Locator($"[id='{grid}-{row}']").CountAsync() == 0)
            await screens.Page.Locator($"[data-add-row={grid}]").ClickAsync();
    }

    private static async Task FillAsync(Screens screens, string grid, int row, string cell, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            await screens.Page.Locator(Invariant($"#{grid}-{row}-{cell}")).FillAsync(text);
    }

    private static async Task ChooseAsync(Screens screens, string grid, int row, string cell, string? label)
    {
        if (label is not null)
            await screens
                .Page.Locator(Invariant($"#{grid}-{row}-{cell}"))
                .SelectOptionAsync(new SelectOptionValue { Label = label });
    }
}
