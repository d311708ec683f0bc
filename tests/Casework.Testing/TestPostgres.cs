using System.Diagnostics;
using Casework.Api.Hosting;
using Npgsql;
using Testcontainers.PostgreSql;

namespace Casework.Testing;

/// <summary>
/// The one PostgreSQL server of a test process: a container where a Docker engine answers, otherwise a server found on this machine with
/// a throw-away data folder. It is started when it is first asked for, and gone when the process ends.
/// </summary>
public sealed class TestPostgres
{
    const string Image = "postgres:15-alpine";
    const string FolderPrefix = "casework-tests-";
    static readonly TimeSpan DockerPatience = TimeSpan.FromSeconds(5);

    // Nothing here has to survive a power cut.
    static readonly string[] Settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"];

    static readonly Lazy<Task<TestPostgres>> OnlyServer = new(StartAsync);

    readonly string server;

    TestPostgres(string server, string source)
    {
        this.server = server;
        Source = source;
        Console.Error.WriteLine($"Tests run on {source}.");
    }

    /// <summary>Which server this is, for the log of the test run.</summary>
    public string Source { get; }

    /// <summary>The server, started by the first who asks. Throws <see cref="DatabaseUnavailableException"/> when there is none to be had.</summary>
    public static Task<TestPostgres> StartedAsync() => OnlyServer.Value;

    /// <summary>Makes an empty database with a name of its own, and answers its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", connection);
        await create.ExecuteNonQueryAsync();
        // Idle connections are given back soon: every database has a pool of its own, and the server is shared.
        return new NpgsqlConnectionStringBuilder(server)
        {
            Database = name,
            Pooling = true,
            ConnectionIdleLifetime = 10,
            ConnectionPruningInterval = 5,
            IncludeErrorDetail = true,
        }.ConnectionString;
    }

    static async Task<TestPostgres> StartAsync() => await DockerAnswersAsync() ? await InContainerAsync() : await OnThisMachineAsync();

    static async Task<bool> DockerAnswersAsync()
    {
        using var patience = new CancellationTokenSource(DockerPatience);
        try
        {
            return (await Command.RunAsync("docker", ["version", "--format", "{{.Server.Version}}"], "/", patience.Token)).Succeeded;
        }
        catch (Exception silent) when (silent is DatabaseUnavailableException or OperationCanceledException)
        {
            return false;
        }
    }

    // Testcontainers itself removes the container after the process, however that ends.
    static async Task<TestPostgres> InContainerAsync()
    {
        var container = new PostgreSqlBuilder(Image).WithCommand([.. Settings.SelectMany(setting => new[] { "-c", setting })]).Build();
        await container.StartAsync();
        return new(ForAdministration(container.GetConnectionString()), $"{Image} in a container");
    }

    static async Task<TestPostgres> OnThisMachineAsync()
    {
        var binaries = await PostgresBinaries.FindAsync(PostgresSearch.FromEnvironment(), CaseworkHome.FromEnvironment(), CancellationToken.None);
        await RemoveLeftoversAsync(binaries);
        var folder = Path.Combine(Path.GetTempPath(), FolderPrefix + Environment.ProcessId);
        var postgres = await EmbeddedPostgres.StartAsync(binaries, folder, Settings, CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(postgres, folder);
        var source = $"PostgreSQL {binaries.Major} ({binaries.Source}: {binaries.Folder}), data in {folder}";
        return new(ForAdministration(postgres.ConnectionString), source);
    }

    static string ForAdministration(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres", Pooling = false }.ConnectionString;

    static async Task RemoveLeftoversAsync(PostgresBinaries binaries)
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), FolderPrefix + "*").Where(IsLeftOver))
            try
            {
                // To attach to a server whose owner is dead is to own it, and so to be able to stop it.
                if (Postmaster.On(Path.Combine(folder, $"pg{binaries.Major}", "data")) is not null)
                    await (await EmbeddedPostgres.StartAsync(binaries, folder, Settings, CancellationToken.None)).DisposeAsync();
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception notOurs) when (notOurs is UnauthorizedAccessException or IOException or DatabaseUnavailableException)
            {
                Console.Error.WriteLine($"{folder} is left over from another test run and cannot be removed: {notOurs.Message}");
            }
    }

    static bool IsLeftOver(string folder) =>
        int.TryParse(Path.GetFileName(folder)[FolderPrefix.Length..], out var id)
        && (id == Environment.ProcessId || !Array.Exists(Process.GetProcesses(), process => process.Id == id));

    // The test runner kills this process a moment after the last test, so the folder is left to a shell that outlives it.
    static void Remove(EmbeddedPostgres postgres, string folder)
    {
        using var shell = Process.Start("sh", ["-c", "exec >/dev/null 2>&1; sleep 2; rm -rf \"$0\"", folder]);
        postgres.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
