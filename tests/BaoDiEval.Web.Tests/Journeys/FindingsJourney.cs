using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using Microsoft.Playwright;

namespace BaoDiEval.Web.Tests.Journeys;

public sealed class FindingsJourney(TestApp app, BrowserFixture browser) : IClassFixture<TestApp>
{
    [Fact]
    public async Task F8_leads_from_one_finding_to_the_next_across_the_parts_and_back()
    {
        var evaluation = await PublishedCase.StoreAsync(app);
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var page = screens.Page;
        await page.GotoAsync($"/Evaluations/{evaluation.Id}");
        var places = await page.Locator("[data-finding-places] a").CountAsync();
        Assert.True(places > 1);

        List<string> visited = [];
        for (var i = 0; i < places; i++)
        {
            var before = page.Url;
            await page.Keyboard.PressAsync("F8");
            await page.WaitForURLAsync(url => url != before);
            visited.Add(page.Url);
        }
        Assert.Distinct(visited);
        Assert.True(visited.Select(url => new Uri(url).AbsolutePath).Distinct().Count() > 1);

        await page.Keyboard.PressAsync("Shift+F8");
        await page.WaitForURLAsync(visited[^2]);
        Assert.Empty(screens.Complaints);
    }

    [Fact]
    public async Task An_explanation_is_saved_in_place_and_the_count_goes_down()
    {
        var evaluation = await PublishedCase.StoreAsync(app, "另一项目");
        await using var screens = await Screens.SignInAsync(browser, app, RoleNames.Finance);
        var page = screens.Page;
        await page.GotoAsync($"/Evaluations/{evaluation.Id}/Checks");
        var before = await page.Locator("#blocking strong").TextContentAsync();

        await page.Locator(".answer textarea").First.FillAsync("该项支出按规定无须签订合同");
        await screens.SaveAsync();

        await Assertions.Expect(page.Locator("#blocking strong")).Not.ToHaveTextAsync(before!);
        await Assertions.Expect(page.Locator("#findings")).ToContainTextAsync("已说明");
        Assert.Empty(screens.Complaints);
    }
}
