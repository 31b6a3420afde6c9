using System.Runtime.CompilerServices;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Tests.Support;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace BaoDiEval.Web.Tests.Journeys;

/// <summary>A person at a real browser, and what the browser complained about meanwhile.</summary>
internal sealed class Screens : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Screens(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    /// <summary>Errors on the console, violations of the content policy among them.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Screens> SignInAsync(BrowserFixture browser, TestApp app, string name)
    {
        var context = await browser.NewContextAsync(app.Address.ToString());
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))"
        );
        var screens = new Screens(context, await context.NewPageAsync());
        await screens.Page.GotoAsync("/Account/Login");
        await screens.Page.GetByLabel("用户名").FillAsync(name);
        await screens.Page.GetByLabel("密码").FillAsync(TestApp.Password);
        await screens.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Assertions.Expect(screens.Page.Locator("h1")).ToHaveTextAsync("项目绩效自评");
        return screens;
    }

    /// <summary>Saves the open part and waits until the server has said so.</summary>
    public async Task SaveAsync()
    {
        await Page.Locator(".save-line button.main").ClickAsync();
        await Assertions.Expect(Page.Locator("[data-saved]")).ToBeVisibleAsync();
    }

    public async Task<string> DownloadTextAsync()
    {
        var file = await Page.RunAndWaitForDownloadAsync(() =>
            Page.GetByRole(AriaRole.Link, new() { Name = "导出PDF" }).ClickAsync()
        );
        await using var stream = await file.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return TextOf(copy.ToArray());
    }

    public static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join('\f', document.GetPages().Select(page => page.Text));
    }

    /// <summary>Puts text on the clipboard of the page and pastes it where the cursor is.</summary>
    public Task PasteAsync(string text) =>
        Page.EvaluateAsync(
            """
            text => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', text);
              document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            text
        );

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}

/// <summary>The published report that comes with the product.</summary>
internal static class PublishedCase
{
    public static byte[] File => System.IO.File.ReadAllBytes(InRepository("src/BaoDiEval.Web/Demo/anquan-2021.json"));

    public static Task<Evaluation> StoreAsync(TestApp app, string? name = null) =>
        app.StoreAsync(unit =>
            EvaluationReader
                .Read(
                    File,
                    identity =>
                    {
                        var project = new Domain.Projects.Project(name ?? identity.Name, identity.Code, identity.Kind);
                        project.AssignTo(unit);
                        return project;
                    }
                )
                .Evaluation!
        );

    private static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));
}
