using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>The line between the application and its database, which a test can cut and mend.</summary>
public sealed class Line : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private readonly List<TcpClient> _ends = [];
    private TcpListener _listener = new(IPAddress.Loopback, 0);

    public Line(string connection)
    {
        var server = new NpgsqlConnectionStringBuilder(connection);
        (_host, _port) = (server.Host!, server.Port);
        _ = ListenAsync();
        var here = ((IPEndPoint)_listener.LocalEndpoint).Port;
        ConnectionString = new NpgsqlConnectionStringBuilder(connection)
        {
            Host = "127.0.0.1",
            Port = here,
        }.ConnectionString;
    }

    /// <summary>The same database, by this line.</summary>
    public string ConnectionString { get; }

    public void Cut()
    {
        _listener.Stop();
        lock (_ends)
        {
            _ends.ForEach(end => end.Dispose());
            _ends.Clear();
        }
    }

    public void Mend()
    {
        _listener = new(IPAddress.Loopback, new NpgsqlConnectionStringBuilder(ConnectionString).Port);
        _ = ListenAsync();
    }

    public void Dispose() => Cut();

    private async Task ListenAsync()
    {
        var listener = _listener;
        listener.Start();
        try
        {
            while (true)
                _ = ForwardAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException) { }
    }

    private async Task ForwardAsync(TcpClient near)
    {
        var far = new TcpClient();
        lock (_ends)
            _ends.AddRange([near, far]);
        try
        {
            await far.ConnectAsync(_host, _port);
            await Task.WhenAny(
                near.GetStream().CopyToAsync(far.GetStream()),
                far.GetStream().CopyToAsync(near.GetStream())
            );
        }
        catch (Exception cut)
            when (cut is SocketException or IOException or ObjectDisposedException or InvalidOperationException) { }
        finally
        {
            near.Dispose();
            far.Dispose();
        }
    }
}
