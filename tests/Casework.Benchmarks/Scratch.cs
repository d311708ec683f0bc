using Casework.Api.Hosting;

namespace Casework.Benchmarks;

/// <summary>A folder that goes when the benchmarks are over. The account of the database server may enter it.</summary>
public sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"casework-benchmarks-{Environment.ProcessId}"));

    /// <summary>A folder inside that is not there yet.</summary>
    public string Inside(string name) => Path.Combine(folder.FullName, name);

    /// <summary>
    /// A database server of our own, as durable as the service's own one is. Throws <see cref="DatabaseUnavailableException"/> when no
    /// PostgreSQL is found.
    /// </summary>
    public async Task<EmbeddedPostgres> PostgresAsync()
    {
        var binaries = await PostgresBinaries.FindAsync(PostgresSearch.FromEnvironment(), CaseworkHome.FromEnvironment(), CancellationToken.None);
        return await EmbeddedPostgres.StartAsync(binaries, Inside("postgres"), [], CancellationToken.None);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
