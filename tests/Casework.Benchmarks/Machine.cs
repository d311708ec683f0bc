using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using Npgsql;

namespace Casework.Benchmarks;

/// <summary>What the figures were measured on.</summary>
public static class Machine
{
    /// <summary>Processor, memory, system, runtime and database, a line each.</summary>
    public static async Task<string> DescribeAsync(string connectionString)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        async Task<string> Setting(string name) => (string)(await database.CreateCommand($"show {name}").ExecuteScalarAsync())!;
        return $"""
            - {Now}, {Processor}, {Environment.ProcessorCount} cores, {Memory / 1_000_000_000} GB of memory
            - {RuntimeInformation.OSDescription}, temporary files on {new DriveInfo(Path.GetTempPath()).DriveFormat}
            - {RuntimeInformation.FrameworkDescription}, server garbage collection: {GCSettings.IsServerGC}
            - PostgreSQL {await Setting("server_version")}, fsync {await Setting("fsync")}, synchronous_commit {await Setting("synchronous_commit")}
            """;
    }

    /// <summary>How many processes wanted a processor over the last minute, five and fifteen; whatever else runs is in it.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "unknown";

    private static string Now => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static long Memory => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    private static string Processor => File.Exists("/proc/cpuinfo")
        && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':') + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
