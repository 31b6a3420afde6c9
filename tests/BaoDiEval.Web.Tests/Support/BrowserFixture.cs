using System.Collections;
using BaoDiEval.Web.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace BaoDiEval.Web.Tests.Support;

/// <summary>One Chromium for the whole run, started by the first test that wants it.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private const string Unpacked = "/usr/lib/chromium/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;

    public BrowserFixture() => _browser = new(StartAsync);

    /// <summary>A browser window of its own: no cookies, Chinese, the usual size of an office screen.</summary>
    public async Task<IBrowserContext> NewContextAsync(string? address = null) =>
        await (await _browser.Value).NewContextAsync(
            new()
            {
                BaseURL = address,
                Locale = "zh-CN",
                TimezoneId = "Asia/Shanghai",
                ViewportSize = new() { Width = 1366, Height = 768 },
            }
        );

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated && _browser.Value.IsCompletedSuccessfully)
            await (await _browser.Value).DisposeAsync();
        _playwright?.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        var program = Candidates().FirstOrDefault(File.Exists);
        if (program is null)
            throw new InvalidOperationException(
                "The browser tests need Chromium: apt-get install chromium fonts-noto-cjk, or TEST_CHROMIUM=<program>."
            );

        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = program,
                Args = Arguments,
                Env = EnvironmentOf(program),
            }
        );
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("TEST_CHROMIUM") is { Length: > 0 } given)
            yield return given;
        yield return "/usr/bin/chromium";
        yield return "/usr/bin/google-chrome";
        if (Environment.GetEnvironmentVariable("BAODIEVAL_TOOLS") is { Length: > 0 } tools)
            yield return tools + "/chromium" + Unpacked;
    }

    // A Chromium unpacked from Debian's packages brings its libraries and fonts along.
    private static Dictionary<string, string>? EnvironmentOf(string program)
    {
        var at = program.IndexOf(Unpacked, StringComparison.Ordinal);
        if (at <= 0)
            return null;

        var root = program[..at];
        var fonts = Path.Combine(root, "fonts.conf");
        File.WriteAllText(
            fonts,
            $"""
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{root}/usr/share/fonts</dir><cachedir>{root}/fonts-cache</cachedir></fontconfig>
            """
        );
        // Playwright replaces the whole environment by this one.
        var environment = Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
        environment["LD_LIBRARY_PATH"] = string.Join(':', LibraryFolders(root));
        environment["FONTCONFIG_FILE"] = fonts;
        return environment;
    }

    private static IEnumerable<string> LibraryFolders(string root) =>
        new[] { root + "/usr/lib", root + "/lib" }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder, "*-linux-gnu"))
            .SelectMany(folder => new[] { folder, folder + "/pulseaudio" });
}
