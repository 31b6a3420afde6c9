using BaoDiEval.Domain;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure.Answers;
using Microsoft.AspNetCore.Mvc.Filters;
using Npgsql;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>
/// Before a form handler runs, checks its Input with the page's own validator. After it, turns a broken rule, a refusal by
/// the database or a lost race into an answer that keeps what was typed.
/// </summary>
internal sealed class FormFilter(IServiceProvider services, AppDb db) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if (context.HandlerInstance is not PageModel page)
        {
            await next();
            return;
        }

        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
            await ValidateInputAsync(page);

        var executed = await next();
        if (await AnswerAsync(page, executed.Exception) is { } answer)
            (executed.Result, executed.ExceptionHandled) = (answer, true);
    }

    private async Task<IActionResult?> AnswerAsync(PageModel page, Exception? failure) =>
        failure switch
        {
            MissingRecordException => new NotFoundResult(),
            RuleBrokenException broken => Refused(page, broken.Rule),
            DbUpdateConcurrencyException => await OvertakenAsync(page),
            DbUpdateException refusal when DatabaseErrors.RuleOf(refusal) is { } rule => Refused(page, rule),
            PostgresException refusal when DatabaseErrors.RuleOf(refusal) is { } rule => Refused(page, rule),
            _ => null,
        };

    // Rules are checked before anything changes, so what the page has loaded is still true.
    private static PageResult Refused(PageModel page, Rule rule)
    {
        page.ModelState.AddModelError(string.Empty, $"{rule.Message} [{rule.Code}]");
        return page.Page();
    }

    private async Task<IActionResult> OvertakenAsync(PageModel page)
    {
        var current = await Versions.CurrentAsync(db);
        db.ChangeTracker.Clear();
        if (page is not IVersionedForm form || current is not { } version)
            return new KeptFormResult(KeptFormReason.Overtaken, current);

        page.ModelState.Clear();
        page.ModelState.AddModelError(
            string.Empty,
            "其他人刚刚保存了同一内容。请对照后决定：再次保存即以您填写的为准。"
        );
        form.Version = version;
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return await form.ShowConflictAsync();
    }

    private async Task ValidateInputAsync(PageModel page)
    {
        if (page.GetType().GetProperty("Input")?.GetValue(page) is not { } input)
            return;
        if (services.GetService(typeof(IValidator<>).MakeGenericType(input.GetType())) is not IValidator validator)
            return;

        var result = await validator.ValidateAsync(new ValidationContext<object>(input));
        foreach (var error in result.Errors)
            page.ModelState.AddModelError($"Input.{error.PropertyName}", error.ErrorMessage);
    }
}
