using System.ComponentModel;
using System.Diagnostics;

namespace Casework.Api.Hosting;

/// <summary>What a program answered: its exit code, and what it printed.</summary>
public sealed record Finished(int ExitCode, string Output)
{
    /// <summary>True when the program ended with exit code 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>Throws <see cref="DatabaseUnavailableException"/> with what the program printed, unless it succeeded.</summary>
    public void OrFail(string task, string hint = "")
    {
        if (!Succeeded) throw new DatabaseUnavailableException($"{task} failed with exit code {ExitCode}.\n{Output}{hint}".TrimEnd());
    }
}

/// <summary>Runs other programs.</summary>
public static class Command
{
    /// <summary>
    /// Runs a program to its end. Throws <see cref="DatabaseUnavailableException"/> when it is not installed; kills it when cancelled.
    /// </summary>
    public static async Task<Finished> RunAsync(string program, IEnumerable<string> arguments, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new(process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new DatabaseUnavailableException($"The program {start.FileName} cannot be started: {missing.Message}", missing);
        }
    }
}
