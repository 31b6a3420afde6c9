using System.Diagnostics;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace BaoDiEval.Web.Infrastructure.Answers;

internal enum KeptFormReason
{
    /// <summary>Another person saved first.</summary>
    Overtaken,

    /// <summary>The key belongs to a form that was sent before with other content.</summary>
    KeyUsed,

    /// <summary>No key came with it.</summary>
    Incomplete,

    /// <summary>The page is too old, or was drawn for another person.</summary>
    TokenRefused,

    /// <summary>The person is no longer signed in.</summary>
    SignedOut,

    /// <summary>The database cannot be reached; what became of the act is not known.</summary>
    Unreachable,
}

/// <summary>Shows again what was typed, with the reason why it was not carried out, ready to be sent to the same address.</summary>
internal sealed class KeptFormResult(KeptFormReason reason, int? version = null)
    : IActionResult,
        IStatusCodeActionResult
{
    public int? StatusCode =>
        reason switch
        {
            KeptFormReason.Overtaken or KeptFormReason.KeyUsed => StatusCodes.Status409Conflict,
            KeptFormReason.SignedOut => StatusCodes.Status401Unauthorized,
            KeptFormReason.Unreachable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };

    public Task ExecuteResultAsync(ActionContext context) =>
        ExecuteAsync(context.HttpContext, context.HttpContext.GetEndpoint());

    public async Task ExecuteAsync(HttpContext context, Endpoint? endpoint)
    {
        var form = await context.Request.ReadFormAsync();
        var (title, advice, button) = Words();
        var page = new RazorComponentResult<KeptForm>(
            new Dictionary<string, object?>
            {
                [nameof(KeptForm.Title)] = title,
                [nameof(KeptForm.Advice)] = advice,
                [nameof(KeptForm.Button)] = button,
                [nameof(KeptForm.Incident)] = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
                [nameof(KeptForm.Address)] =
                    context.Request.PathBase + context.Request.Path + context.Request.QueryString,
                [nameof(KeptForm.Current)] =
                    reason is KeptFormReason.Unreachable
                        ? null
                        : (string)(context.Request.PathBase + context.Request.Path),
                [nameof(KeptForm.SecretsLeftOut)] = form.Keys.Any(FormBody.IsSecret),
                [nameof(KeptForm.Fields)] = Fields(context, form, endpoint),
            }
        )
        {
            StatusCode = StatusCode,
        };
        await page.ExecuteAsync(context);
    }

    private List<KeptField> Fields(HttpContext context, IFormCollection form, Endpoint? endpoint)
    {
        var kept = KeptField.Of(form, endpoint).Where(f => f.Name != FormBody.KeyField).Select(Current).ToList();
        kept.Add(Hidden(FormBody.KeyField, NextKey(form)));
        kept.Add(Hidden(FormBody.TokenField, Token(context, form)));
        return kept;
    }

    private KeptField Current(KeptField field) =>
        version is { } current && field.Name == FormBody.VersionField
            ? field with
            {
                Value = FormattableString.Invariant($"{current}"),
            }
            : field;

    // Where nobody knows whether the act was done, the same key makes sending it again harmless.
    private string NextKey(IFormCollection form) =>
        reason is KeptFormReason.KeyUsed or KeptFormReason.Overtaken or KeptFormReason.Incomplete
            ? Guid.CreateVersion7().ToString()
            : (FormBody.KeyOf(form) ?? Guid.CreateVersion7()).ToString();

    private string Token(HttpContext context, IFormCollection form) =>
        reason is KeptFormReason.TokenRefused or KeptFormReason.Incomplete
            ? context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken ?? ""
            : form[FormBody.TokenField].ToString();

    private static KeptField Hidden(string name, string value) => new(name, "", value, IsHidden: true);

    private (string Title, string Advice, string Button) Words() =>
        reason switch
        {
            KeptFormReason.Overtaken => (
                "已有人先保存",
                "其他人刚刚修改了同一内容，您填写的没有保存，都保留在下面。请先查看当前内容，再决定是否以您填写的为准。",
                "以我的为准，重新保存"
            ),
            KeptFormReason.KeyUsed => (
                "这张表单已经提交过",
                "这张表单先前已用另外的内容提交过，这一次没有保存。请先查看当前内容；仍要保存时请再次提交。",
                "再次提交"
            ),
            KeptFormReason.Incomplete => (
                "请求不完整",
                "页面没有完整提交，内容没有保存，都保留在下面。请核对后再次提交。",
                "再次提交"
            ),
            KeptFormReason.TokenRefused => (
                "页面已过期，内容未丢失",
                "打开页面后登录状态发生了变化，内容没有保存，都保留在下面。请核对后再次提交。",
                "再次提交"
            ),
            KeptFormReason.SignedOut => (
                "登录已过期，内容未丢失",
                "内容没有保存，都保留在下面。请先在新标签页登录，再回到本页提交。",
                "登录后再次提交"
            ),
            _ => (
                "数据库暂时无法连接",
                "数据库暂时无法连接，请稍后再试。已填写的内容保留在下面，请不要关闭本页。",
                "再次提交"
            ),
        };
}
