using System.Diagnostics;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using Microsoft.Playwright;

namespace BaoDiEval.Web.Tests.Journeys;

/// <summary>What only a browser shows of the papers: they follow what is saved, and figures go in by the keyboard.</summary>
public sealed class PaperJourney(TestApp app, BrowserFixture browser) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_figure_goes_in_by_the_keyboard_and_the_open_paper_follows()
    {
        var evaluation = await app.StoreAsync(unit => Given.FullEvaluation(Given.Project(unit)));
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var entry = screens.Page;
        await entry.GotoAsync($"/Evaluations/{evaluation.Id}/Narrative");
        var paper = await entry.RunAndWaitForPopupAsync(() =>
            entry.Locator(".acts").GetByRole(AriaRole.Link, new() { Name = "纸面" }).ClickAsync()
        );
        var before = (await paper.Locator("[data-paper]").GetAttributeAsync("data-edition"))!;

        await entry.BringToFrontAsync();
        await entry.Locator("textarea").First.FillAsync("执行率为");
        await entry.Keyboard.PressAsync("F2");
        await entry.Keyboard.TypeAsync("年初预算");
        await entry.Keyboard.PressAsync("Enter");
        await Assertions.Expect(entry.Locator("textarea").First).ToHaveValueAsync("执行率为{年初预算数}");
        await screens.SaveAsync();
        var saved = Stopwatch.GetTimestamp();

        await Assertions.Expect(paper.Locator("[data-paper]")).Not.ToHaveAttributeAsync("data-edition", before);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"followed after {Stopwatch.GetElapsedTime(saved).TotalMilliseconds:0} ms"
        );
        Assert.Empty(screens.Complaints);
    }
}
