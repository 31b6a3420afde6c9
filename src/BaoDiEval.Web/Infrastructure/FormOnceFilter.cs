using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure.Answers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Routing;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>
/// A form is carried out once. Its key is stored in the transaction of the act itself: sent again, it gets the first answer;
/// sent at the same moment, it waits for it. What was not saved leaves no trace.
/// </summary>
internal sealed class FormOnceFilter(
    AppDb db,
    CurrentUser user,
    TimeProvider time,
    IUrlHelperFactory urls,
    ILogger<FormOnceFilter> log
) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || user == CurrentUser.Nobody || IsOpenToAll(context))
        {
            await next();
            return;
        }

        var form = await request.ReadFormAsync();
        if (FormBody.KeyOf(form) is not { } key)
        {
            context.Result = new KeptFormResult(KeptFormReason.Incomplete);
            return;
        }
        await CarryOutAsync(context, next, key, await FormBody.DigestAsync(request, form));
    }

    private async Task CarryOutAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next,
        Guid key,
        byte[] body
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await TryReserveAsync(key, body))
        {
            context.Result = await FirstAnswerAsync(key, body, context.HttpContext.Request);
            return;
        }

        var executed = await next();
        if (!IsSaved(executed))
            return;

        var answer = AddressOf(executed.Result, executed);
        await db
            .FormSubmissions.Where(s => s.UserId == user.Id && s.Key == key)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Answer, answer));
        await transaction.CommitAsync();
        log.Acted(
            context.ActionDescriptor.ViewEnginePath,
            context.HandlerMethod?.Name,
            context.RouteData.Values["id"],
            user.Id
        );
    }

    // Waits while another request holds the same key, until that one has been saved or has come to nothing.
    private async Task<bool> TryReserveAsync(Guid key, byte[] body)
    {
        var now = time.GetUtcNow();
        return await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO form_submissions (user_id, key, body, at) VALUES ({user.Id}, {key}, {body}, {now})
                ON CONFLICT DO NOTHING
                """
            ) == 1;
    }

    private async Task<IActionResult> FirstAnswerAsync(Guid key, byte[] body, HttpRequest request)
    {
        var first = await db.FormSubmissions.AsNoTracking().SingleAsync(s => s.UserId == user.Id && s.Key == key);
        return first.Body.AsSpan().SequenceEqual(body)
            ? new LocalRedirectResult(first.Answer ?? request.PathBase + request.Path)
            : new KeptFormResult(KeptFormReason.KeyUsed);
    }

    private static bool IsOpenToAll(PageHandlerExecutingContext context) =>
        context.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any();

    // A form that is shown again, or refused, has saved nothing.
    private static bool IsSaved(PageHandlerExecutedContext executed) =>
        executed.Exception is null
        && executed.ModelState.IsValid
        && (executed.Result as IStatusCodeActionResult)?.StatusCode is null or < 400
        && executed.Result is not (ForbidResult or ChallengeResult or KeptFormResult);

    private string? AddressOf(IActionResult? result, PageHandlerExecutedContext executed)
    {
        var url = urls.GetUrlHelper(executed);
        return result switch
        {
            RedirectToPageResult to => url.Page(to.PageName, to.PageHandler, to.RouteValues, null, null, to.Fragment),
            LocalRedirectResult to => url.Content(to.Url),
            RedirectResult to when url.IsLocalUrl(to.Url) => url.Content(to.Url),
            _ => null,
        };
    }
}

internal static partial class ActLog
{
    /// <summary>One event per saved act, without names: who reads logs need not know whom they are about.</summary>
    [LoggerMessage(LogLevel.Information, "{Act} {Handler} {Evaluation} by {UserId}")]
    public static partial void Acted(this ILogger log, string act, string? handler, object? evaluation, Guid userId);
}
