using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BaoDiEval.Web.Infrastructure.EmbeddedPostgres;

/// <summary>The part of postgresql.conf that is ours, in a file of its own that people can read.</summary>
internal static class ServerSettings
{
    private const string PortSetting = "port = '";

    private static readonly Dictionary<string, string> Always = new()
    {
        ["listen_addresses"] = "127.0.0.1",
        ["unix_socket_directories"] = "",
        ["max_connections"] = "100",
        ["password_encryption"] = "scram-sha-256",
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
        ["lc_messages"] = "C",
        ["jit"] = "off",
    };

    private static readonly Dictionary<string, string> ThrowAway = new()
    {
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
        ["wal_level"] = "minimal",
        ["max_wal_senders"] = "0",
        ["checkpoint_timeout"] = "1h",
        ["autovacuum"] = "off",
    };

    public static void Write(string path, ClusterOptions options, int port)
    {
        var settings = new Dictionary<string, string>(Always);
        foreach (var (name, value) in options.Durable ? [] : ThrowAway)
            settings[name] = value;
        foreach (var (name, value) in options.Settings)
            settings[name] = value;

        var lines = settings.Select(s => $"{s.Key} = '{s.Value.Replace("'", "''", StringComparison.Ordinal)}'");
        File.WriteAllLines(path, [string.Create(CultureInfo.InvariantCulture, $"{PortSetting}{port}'"), .. lines]);
    }

    /// <summary>The port of last time while it is free, so that a revived server is found where it was; else any free one.</summary>
    public static int ChoosePort(string path, bool sameAgain) =>
        sameAgain && LastPort(path) is { } last && IsFree(last) ? last : AnyFree();

    private static int? LastPort(string path)
    {
        var line = File.Exists(path)
            ? File.ReadLines(path).FirstOrDefault(l => l.StartsWith(PortSetting, StringComparison.Ordinal))
            : null;
        return int.TryParse(line?[PortSetting.Length..].TrimEnd('\''), CultureInfo.InvariantCulture, out var port)
            ? port
            : null;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int AnyFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
