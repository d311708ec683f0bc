using System.Diagnostics;
using System.Globalization;

namespace Casework.Api.Hosting;

/// <summary>The server process that is running on a data folder, and the port it listens on.</summary>
public sealed record Postmaster(int ProcessId, int Port)
{
    /// <summary>Reads the file in which a server leaves its traces; null when no server is running on the folder.</summary>
    public static Postmaster? On(string data)
    {
        var file = Path.Combine(data, "postmaster.pid");
        if (!File.Exists(file) || File.ReadAllLines(file) is not [var process, _, _, var port, ..]) return null;
        var traced = new Postmaster(int.Parse(process, CultureInfo.InvariantCulture), int.Parse(port, CultureInfo.InvariantCulture));
        switch (ProgramOf(traced.ProcessId))
        {
            case "postgres": return traced;
            case null: return null;
            default:
                // After a restart of the machine the number may belong to another program, and PostgreSQL would then refuse to start.
                File.Delete(file);
                return null;
        }
    }

    static string? ProgramOf(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return process.ProcessName;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
