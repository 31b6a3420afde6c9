using BaoDiEval.Web.Infrastructure.Answers;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>Refuses addresses that no link of ours leads to: the database could not even store such text.</summary>
internal static class RequestGate
{
    public static void UseRequestGate(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
                IsPlain(context.Request)
                    ? next(context)
                    : TroubleAnswer.WriteAsync(context, StatusCodes.Status400BadRequest)
        );

    private static bool IsPlain(HttpRequest request) =>
        IsPlain(request.Path.Value ?? "")
        && request.Query.All(q => IsPlain(q.Key) && q.Value.All(v => v is null || IsPlain(v)));

    private static bool IsPlain(string text) => CanonicalText.TryRead(text, out _, out _);
}
