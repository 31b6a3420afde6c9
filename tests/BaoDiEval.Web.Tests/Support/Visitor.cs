using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>A person at a browser without JavaScript: opens pages, fills in their forms, follows no redirect by itself.</summary>
public sealed class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public Visitor(Uri address) =>
        _http = new(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false })
        {
            BaseAddress = address,
        };

    public void Take(Cookie cookie) => _cookies.Add(cookie);

    public async Task<Answer> OpenAsync(string path) => await AnswerAsync(await _http.GetAsync(path, Cancel));

    /// <summary>The answer with all its headers and bytes, such as a file.</summary>
    public Task<HttpResponseMessage> FetchAsync(string path) => _http.GetAsync(path, Cancel);

    /// <summary>Opens the form's page, fills the form in and sends it.</summary>
    public async Task<Answer> SubmitAsync(string page, object typed, string? handler = null)
    {
        var form = await FormAsync(page);
        return await SendAsync(Address(page, handler), Filled(form, typed));
    }

    /// <summary>The fields of the page's own form, as the page drew them.</summary>
    public async Task<Dictionary<string, string>> FormAsync(string page)
    {
        var answer = await OpenAsync(page);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Form();
    }

    public async Task<Answer> SendAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var body = new FormUrlEncodedContent(fields);
        return await AnswerAsync(await _http.PostAsync(address, body, Cancel));
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request) =>
        await AnswerAsync(await _http.SendAsync(request, Cancel));

    public static Dictionary<string, string> Filled(Dictionary<string, string> form, object typed)
    {
        var filled = new Dictionary<string, string>(form);
        foreach (var property in typed.GetType().GetProperties())
            filled[FieldOf(property.Name, form)] = property.GetValue(typed)?.ToString() ?? "";
        return filled;
    }

    public static string Address(string page, string? handler) =>
        handler is null ? page : $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}";

    public void Dispose() => _http.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string FieldOf(string name, Dictionary<string, string> form) =>
        form.ContainsKey($"Input.{name}") ? $"Input.{name}" : name;

    private static async Task<Answer> AnswerAsync(HttpResponseMessage response)
    {
        using (response)
            return new(
                response.StatusCode,
                response.Headers.Location?.ToString(),
                await response.Content.ReadAsStringAsync(Cancel),
                response.Headers.ToDictionary(
                    h => h.Key,
                    h => string.Join(' ', h.Value),
                    StringComparer.OrdinalIgnoreCase
                )
            );
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(
    HttpStatusCode Status,
    string? Location,
    string Text,
    IReadOnlyDictionary<string, string> Headers
)
{
    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text);

    /// <summary>The fields of the last form that is posted: the page's own, below the one for leaving.</summary>
    public Dictionary<string, string> Form()
    {
        var form = (IHtmlFormElement)Page.QuerySelectorAll("form[method=post]")[^1];
        var fields = new Dictionary<string, string>();
        foreach (var element in form.QuerySelectorAll("[name]").Where(IsSent))
            fields[element.GetAttribute("name")!] = element switch
            {
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement choice => choice.Value ?? "",
                IHtmlInputElement input => input.Value,
                _ => element.GetAttribute("value") ?? "",
            };
        return fields;
    }

    // A box that is not ticked is not sent, nor is a button that nobody pressed.
    private static bool IsSent(IElement element) =>
        element is not IHtmlButtonElement && (element is not IHtmlInputElement { Type: "checkbox", IsChecked: false });

    public string TextOf(string selector) => Page.QuerySelector(selector)?.TextContent.Trim() ?? "";
}
