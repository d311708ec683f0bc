namespace Casework.Api.Hosting;

/// <summary>
/// The system account the database server runs as. PostgreSQL refuses to run as root, so root steps down to another account;
/// everyone else stays who they are, and then there is no <paramref name="SteppedDown"/>.
/// </summary>
public sealed record ServerAccount(ServerAccount.Entry? SteppedDown)
{
    /// <summary>A line of the system's list of accounts.</summary>
    public sealed record Entry(string Name, string UserId, string GroupId);

    /// <summary>For root: `postgres`, or else `nobody`. Throws <see cref="DatabaseUnavailableException"/> when root has neither.</summary>
    public static ServerAccount Current() => Environment.IsPrivilegedProcess ? new(ForRoot()) : new((Entry?)null);

    static Entry ForRoot()
    {
        var entries = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(field => field.Length > 3)
            .Select(field => new Entry(field[0], field[2], field[3])).ToList();
        return entries.Find(e => e.Name == "postgres") ?? entries.Find(e => e.Name == "nobody")
            ?? throw new DatabaseUnavailableException("PostgreSQL refuses to run as root; add an account named postgres.");
    }

    /// <summary>Runs a program as this account.</summary>
    public Task<Finished> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        if (SteppedDown is not { } down) return Command.RunAsync(program, arguments, "/", cancellation);
        string[] stepDown = [$"--reuid={down.UserId}", $"--regid={down.GroupId}", "--clear-groups", "--"];
        return Command.RunAsync("setpriv", [.. stepDown, program, .. arguments], "/", cancellation);
    }

    /// <summary>Makes this account the owner of a file or folder.</summary>
    public async Task ReceiveAsync(string path, CancellationToken cancellation)
    {
        if (SteppedDown is not { } down) return;
        var outcome = await Command.RunAsync("chown", [$"{down.UserId}:{down.GroupId}", path], "/", cancellation);
        outcome.OrFail($"Giving {path} to {down.Name}");
    }

    /// <summary>Throws <see cref="DatabaseUnavailableException"/>, naming the folder in the way, when this account cannot reach the folder.</summary>
    public async Task RequireReachAsync(string folder, CancellationToken cancellation)
    {
        if (SteppedDown is not { } down || await CanEnterAsync(folder, cancellation)) return;
        foreach (var step in Ancestors(new(folder)).Reverse())
            if (!await CanEnterAsync(step.FullName, cancellation))
                throw new DatabaseUnavailableException($"""
                    PostgreSQL refuses to run as root, so it runs as '{down.Name}', who may not enter {step.FullName} on the way to {folder}.
                    Open that folder (chmod o+x), or set CASEWORK_HOME (data) or CASEWORK_PG_BIN (programs) to another place.
                    """);
    }

    async Task<bool> CanEnterAsync(string folder, CancellationToken cancellation) => (await RunAsync("test", ["-x", folder], cancellation)).Succeeded;

    static IEnumerable<DirectoryInfo> Ancestors(DirectoryInfo folder)
    {
        for (var step = folder; step is not null; step = step.Parent) yield return step;
    }
}
