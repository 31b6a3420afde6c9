using BaoDiEval.Web.Data;
using Npgsql;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>Whether the process lives, and whether it can serve pages. It tells strangers no more than that.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("ok")).AllowAnonymous();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(AppDb db, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        return await IsReadyAsync(db, limit.Token)
            ? Results.Text("ok")
            : Results.Text("unavailable", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> IsReadyAsync(AppDb db, CancellationToken cancel)
    {
        try
        {
            return await db.Database.CanConnectAsync(cancel) && !await Schema.IsBehindAsync(db, cancel);
        }
        catch (Exception failure)
            when (failure is OperationCanceledException or NpgsqlException || Outage.IsBehind(failure))
        {
            return false;
        }
    }
}
