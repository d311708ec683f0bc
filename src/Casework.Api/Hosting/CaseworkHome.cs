namespace Casework.Api.Hosting;

/// <summary>
/// Where this installation keeps its own files: <paramref name="Data"/> is precious, <paramref name="Cache"/> can be fetched again.
/// </summary>
public sealed record CaseworkHome(string Data, string Cache)
{
    /// <summary>
    /// CASEWORK_HOME when it is set, with the cache inside it. Otherwise the system's folders for root and the XDG folders for anyone else.
    /// </summary>
    public static CaseworkHome From(IConfiguration configuration) => configuration["CASEWORK_HOME"] switch
    {
        { Length: > 0 } home => new(Path.GetFullPath(home), Path.Combine(Path.GetFullPath(home), "cache")),
        _ when Environment.IsPrivilegedProcess => new("/var/lib/casework", "/var/cache/casework"),
        _ => new(XdgFolder("XDG_DATA_HOME", ".local/share"), XdgFolder("XDG_CACHE_HOME", ".cache")),
    };

    /// <summary>The same from the environment alone.</summary>
    public static CaseworkHome FromEnvironment() => From(new ConfigurationBuilder().AddEnvironmentVariables().Build());

    static string XdgFolder(string variable, string otherwise) =>
        Path.Combine(Variable(variable) ?? Path.Combine(Variable("HOME") ?? HomeFolder, otherwise), "casework");

    static string HomeFolder => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
