using System.Net.Sockets;
using Npgsql;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>Tells a database that cannot be reached from a mistake of ours.</summary>
internal static class Outage
{
    public static bool IsBehind(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
            if (failure is SocketException or PostgresException { IsTransient: true } || IsLostConnection(failure))
                return true;
        return false;
    }

    // 57P: the server is shutting down or starting; 53: it has no room or no connection left; 08: the line broke.
    private static bool IsLostConnection(Exception failure) =>
        failure switch
        {
            PostgresException answer => answer.SqlState[..2] is "08" or "53" || answer.SqlState[..3] is "57P",
            NpgsqlException lost => lost.IsTransient || lost.InnerException is IOException or TimeoutException,
            _ => false,
        };
}
