using System.Net.Sockets;
using System.Text;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>Asks for the engine before a container is wanted: a missing one is otherwise only noticed in a long error.</summary>
internal static class Docker
{
    private const string Unix = "unix://";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static async Task<bool> AnswersAsync()
    {
        var host = Environment.GetEnvironmentVariable("DOCKER_HOST") ?? $"{Unix}/var/run/docker.sock";
        // An engine elsewhere was chosen on purpose: let it say itself what is wrong.
        if (!host.StartsWith(Unix, StringComparison.Ordinal))
            return true;

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return (await PingAsync(host[Unix.Length..], patience.Token)).Contains(" 200 ", StringComparison.Ordinal);
        }
        catch (Exception silent) when (silent is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<string> PingAsync(string path, CancellationToken cancel)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancel);
        await socket.SendAsync("GET /_ping HTTP/1.0\r\n\r\n"u8.ToArray(), cancel);
        var answer = new byte[64];
        return Encoding.ASCII.GetString(answer, 0, await socket.ReceiveAsync(answer, cancel));
    }
}
