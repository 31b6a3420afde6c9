using BaoDiEval.Web.Infrastructure.Answers;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>A form whose anti-forgery token is refused loses nothing that was typed.</summary>
internal sealed class TokenRefusedFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && context.HttpContext.Request.HasFormContentType)
            context.Result = new KeptFormResult(KeptFormReason.TokenRefused);
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}
