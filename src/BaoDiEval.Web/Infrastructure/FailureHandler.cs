using BaoDiEval.Web.Infrastructure.Answers;
using Microsoft.AspNetCore.Diagnostics;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>The last resort of every request: an answer in Chinese, and one event in the log for a bug.</summary>
internal sealed partial class FailureHandler(ILogger<FailureHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
            return true;

        if (Outage.IsBehind(exception))
            await UnreachableAsync(httpContext, exception);
        else if (StatusOf(exception) is { } status)
            await TroubleAnswer.WriteAsync(httpContext, status);
        else
        {
            Failed(log, exception);
            await TroubleAnswer.WriteAsync(httpContext, StatusCodes.Status500InternalServerError);
        }
        return true;
    }

    private async Task UnreachableAsync(HttpContext context, Exception exception)
    {
        Unreachable(log, exception.GetType().Name);
        context.Response.Headers.RetryAfter = "5";
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
            await new KeptFormResult(KeptFormReason.Unreachable).ExecuteAsync(
                context,
                context.Features.Get<IExceptionHandlerFeature>()?.Endpoint
            );
        else
            await TroubleAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable);
    }

    private static int? StatusOf(Exception exception) =>
        exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest,
            Data.MissingRecordException => StatusCodes.Status404NotFound,
            _ => null,
        };

    [LoggerMessage(LogLevel.Warning, "数据库无法连接：{Failure}")]
    private static partial void Unreachable(ILogger log, string failure);

    [LoggerMessage(LogLevel.Error, "请求出错")]
    private static partial void Failed(ILogger log, Exception exception);
}
