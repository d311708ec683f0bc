using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Casework.Testing;

/// <summary>
/// A TCP proxy before the database, so that a test can take the database away from a running service and give it back.
/// Cutting resets every connection at once, as a server that dies does; new ones are refused until it is restored.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<Socket> open = [];
    private readonly Lock guard = new();
    private readonly NpgsqlConnectionStringBuilder target;
    private bool isCut;

    private FaultProxy(string connectionString)
    {
        target = new(connectionString);
        listener.Start();
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port }.ConnectionString;
        Accepting = AcceptAsync();
    }

    /// <summary>The same database as seen through the proxy.</summary>
    public string ConnectionString { get; }

    private Task Accepting { get; }

    /// <summary>Starts a proxy before an empty database of its own.</summary>
    public static async Task<FaultProxy> BeforeANewDatabaseAsync() => new(await (await TestPostgres.StartedAsync()).CreateDatabaseAsync());

    /// <summary>Resets every connection and refuses new ones.</summary>
    public void Cut()
    {
        lock (guard)
        {
            isCut = true;
            open.ForEach(Reset);
            open.Clear();
        }
    }

    /// <summary>Lets connections through again.</summary>
    public void Restore()
    {
        lock (guard)
        {
            isCut = false;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        Cut();
        await Accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                var server = await ConnectAsync();
                if (Admit(client, server))
                {
                    _ = PumpAsync(client, server);
                    _ = PumpAsync(server, client);
                }
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    // A host that begins with a slash is a folder with a Unix socket in it.
    private async Task<Socket> ConnectAsync()
    {
        EndPoint at = target.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{target.Host}/.s.PGSQL.{target.Port}")
            : new DnsEndPoint(target.Host, target.Port);
        var server = at is DnsEndPoint ? new Socket(SocketType.Stream, ProtocolType.Tcp) : new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await server.ConnectAsync(at);
        return server;
    }

    private bool Admit(Socket client, Socket server)
    {
        lock (guard)
        {
            if (isCut)
            {
                Reset(client);
                Reset(server);
                return false;
            }

            open.AddRange([client, server]);
            return true;
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await from.ReceiveAsync(buffer)) > 0;)
            {
                await to.SendAsync(buffer.AsMemory(0, read));
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            from.Dispose();
            to.Dispose();
        }
    }

    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new(true, 0);
        }
        catch (ObjectDisposedException)
        {
            // Closed already by its other end.
        }

        socket.Dispose();
    }
}
