namespace Casework.Api.Hosting;

/// <summary>The database the service works with, wherever it came from. Disposing it stops a server that this process owns.</summary>
/// <param name="ConnectionString">Connects to the database; it may hold a password.</param>
/// <param name="Description">Where the database came from, for the start-up log; holds no password.</param>
/// <param name="Embedded">The server of this installation, unless the connection string was given.</param>
public sealed record DatabaseHost(string ConnectionString, string Description, EmbeddedPostgres? Embedded) : IAsyncDisposable
{
    /// <summary>
    /// The connection string `ConnectionStrings:Casework` if there is one, else a server of our own under the home folder.
    /// Throws <see cref="DatabaseUnavailableException"/>, whose message says what to do.
    /// </summary>
    public static async Task<DatabaseHost> FindAsync(IConfiguration configuration, CaseworkHome home, CancellationToken cancellation)
    {
        if (configuration.GetConnectionString("Casework") is { Length: > 0 } given)
            return new(given, "the connection string ConnectionStrings:Casework", null);
        var binaries = await PostgresBinaries.FindAsync(PostgresSearch.FromEnvironment(), home, cancellation);
        var server = await EmbeddedPostgres.StartAsync(binaries, home.Data, [], cancellation);
        return new(server.ConnectionString, Describe(binaries, server), server);
    }

    static string Describe(PostgresBinaries binaries, EmbeddedPostgres server)
    {
        var how = (server.Attached, server.IsOwner) switch
        {
            (false, _) => "started",
            (true, true) => "found running without an owner, taken over",
            (true, false) => "found running, owned by another process",
        };
        return $"PostgreSQL {binaries.Major} ({binaries.Source}: {binaries.Folder}), data in {server.Folder}, {how}";
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Embedded?.DisposeAsync() ?? ValueTask.CompletedTask;
}
