using System.Net;
using System.Net.Sockets;

namespace Casework.Testing;

/// <summary>A wire between the service and its database on this machine that a test can cut and mend.</summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly int targetPort;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<Socket> open = [];
    private readonly Task accepting;
    private bool isCut;

    /// <summary>Listens on a free port and hands every connection on to <paramref name="targetPort"/>.</summary>
    public FaultProxy(int targetPort)
    {
        this.targetPort = targetPort;
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>The port to connect to instead of the target's.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Drops every connection and refuses new ones.</summary>
    public void Cut()
    {
        lock (open)
        {
            isCut = true;
            open.ForEach(Reset);
            open.Clear();
        }
    }

    /// <summary>Lets connections through again.</summary>
    public void Restore()
    {
        lock (open)
        {
            isCut = false;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Cut();
        listener.Stop();
        await accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                _ = ServeAsync(client);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        var target = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (!Keep(client, target))
        {
            return;
        }

        try
        {
            await target.ConnectAsync(IPAddress.Loopback, targetPort);
            await Task.WhenAny(PumpAsync(client, target), PumpAsync(target, client));
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // One end is gone, so the other goes too.
        }
        finally
        {
            client.Dispose();
            target.Dispose();
        }
    }

    private bool Keep(Socket client, Socket target)
    {
        lock (open)
        {
            if (isCut)
            {
                Reset(client);
                target.Dispose();
                return false;
            }

            client.NoDelay = true;
            open.AddRange([client, target]);
            return true;
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16384];
        while (await from.ReceiveAsync(buffer) is var read and > 0)
        {
            await to.SendAsync(buffer.AsMemory(0, read));
        }
    }

    // Lingering for no time makes the other side see a reset instead of an orderly end.
    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new(true, 0);
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // It is closed already.
        }

        socket.Dispose();
    }
}
