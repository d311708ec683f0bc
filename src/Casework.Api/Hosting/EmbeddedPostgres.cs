using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Casework.Api.Hosting;

/// <summary>
/// A PostgreSQL server that belongs to this installation. The first process to come starts it and owns it; another one with the same
/// folder is its guest. A server left running by a dead owner is owned by whoever comes next. Only the owner stops it.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    const string Database = "casework";
    const int ReadyTries = 600;
    static readonly TimeSpan ReadyPause = TimeSpan.FromMilliseconds(100);

    readonly PostgresCluster cluster;
    FileStream? ownership;

    EmbeddedPostgres(PostgresCluster cluster, FileStream? ownership, bool attached) =>
        (this.cluster, this.ownership, Attached) = (cluster, ownership, attached);

    /// <summary>Connects to the service's database as its owner. Holds the password.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>The folder of the cluster.</summary>
    public string Folder => cluster.Folder;

    /// <summary>True when the server was already running.</summary>
    public bool Attached { get; }

    /// <summary>True when disposing this object stops the server.</summary>
    public bool IsOwner => ownership is not null;

    /// <summary>
    /// Attaches to the running server of the data folder, or starts it, making cluster and database when they are missing.
    /// Settings are server settings like `fsync=off`; they count only for a server that is started. Throws
    /// <see cref="DatabaseUnavailableException"/> when there is no way.
    /// </summary>
    public static async Task<EmbeddedPostgres> StartAsync(
        PostgresBinaries binaries, string data, IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        Directory.CreateDirectory(data);
        var cluster = new PostgresCluster(binaries, ServerAccount.Current(), Path.Combine(data, $"pg{binaries.Major}"));
        await using var turn = await TakeTurnAsync(cluster, cancellation);
        var server = new EmbeddedPostgres(cluster, FileLock.TryTake(cluster.Folder + ".owner"), cluster.Running is not null);
        try
        {
            await server.RunAsync(settings, cancellation);
            return server;
        }
        catch
        {
            await server.StopIfOwnerAsync();
            throw;
        }
    }

    async Task RunAsync(IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        await cluster.CreateIfMissingAsync(durable: !settings.Contains("fsync=off"), cancellation);
        if (!Attached) await cluster.StartAsync(FreePort(), settings, cancellation);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = cluster.Running?.Port ?? throw new DatabaseUnavailableException($"PostgreSQL on {Folder} ended as soon as it was found."),
            Username = PostgresCluster.User,
            Password = cluster.ReadPassword(),
            Database = Database,
            // The service asks the same few questions again and again. A server of our own has no pooler in between that would mind.
            MaxAutoPrepare = 50,
            AutoPrepareMinUsages = 2,
        };
        ConnectionString = connection.ConnectionString;
        await CreateDatabaseIfMissingAsync(new(connection.ConnectionString) { Database = "postgres", Pooling = false }, cancellation);
    }

    /// <summary>Lets go of the server but leaves it running, as a crash would. Whoever comes next owns it.</summary>
    public void LeaveRunning()
    {
        ownership?.Dispose();
        ownership = null;
    }

    /// <summary>Stops the server if this process owns it; a guest leaves it alone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!IsOwner) return;
        await using var turn = await TakeTurnAsync(cluster, CancellationToken.None);
        await StopIfOwnerAsync();
    }

    async Task StopIfOwnerAsync()
    {
        if (!IsOwner) return;
        await cluster.StopAsync();
        LeaveRunning();
    }

    static Task<FileStream> TakeTurnAsync(PostgresCluster cluster, CancellationToken cancellation) =>
        FileLock.TakeAsync(cluster.Folder + ".lock", cancellation);

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static async Task CreateDatabaseIfMissingAsync(NpgsqlConnectionStringBuilder server, CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(server.ConnectionString, cancellation);
        await using var find = new NpgsqlCommand($"select 1 from pg_database where datname = '{Database}'", connection);
        if (await find.ExecuteScalarAsync(cancellation) is not null) return;
        await using var create = new NpgsqlCommand($"create database {Database}", connection);
        await create.ExecuteNonQueryAsync(cancellation);
    }

    // A server that was found running may still be busy starting up after a crash.
    static async Task<NpgsqlConnection> ConnectAsync(string connectionString, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var connection = new NpgsqlConnection(connectionString);
            try
            {
                await connection.OpenAsync(cancellation);
                return connection;
            }
            catch (NpgsqlException notYet) when (notYet.IsTransient && tries < ReadyTries)
            {
                await connection.DisposeAsync();
                await Task.Delay(ReadyPause, cancellation);
            }
        }
    }
}
