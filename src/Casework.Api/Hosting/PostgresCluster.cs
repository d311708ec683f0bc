using System.Security.Cryptography;

namespace Casework.Api.Hosting;

/// <summary>
/// A database cluster on disk: PostgreSQL's data, the password and the server's log in one folder, one folder for each major version.
/// The folder is either complete or not there.
/// </summary>
public sealed record PostgresCluster(PostgresBinaries Binaries, ServerAccount Account, string Folder)
{
    /// <summary>The only database user.</summary>
    public const string User = "casework";

    string Data => Path.Combine(Folder, "data");
    string PasswordFile => Path.Combine(Folder, "password");
    string Log => Path.Combine(Folder, "server.log");

    /// <summary>The server running on this cluster, if one does.</summary>
    public Postmaster? Running => Postmaster.On(Data);

    /// <summary>Reads the password of <see cref="User"/>.</summary>
    public string ReadPassword() => File.ReadAllText(PasswordFile);

    /// <summary>
    /// Makes the cluster if there is none. Throws <see cref="DatabaseUnavailableException"/> when the folder holds something else,
    /// or when the account may not reach it or the programs.
    /// </summary>
    public async Task CreateIfMissingAsync(bool durable, CancellationToken cancellation)
    {
        await Account.RequireReachAsync(Path.GetDirectoryName(Folder)!, cancellation);
        await Account.RequireReachAsync(Binaries.Folder, cancellation);
        if (File.Exists(Path.Combine(Data, "PG_VERSION"))) return;
        if (Directory.Exists(Folder))
            throw new DatabaseUnavailableException($"{Folder} is there but holds no PostgreSQL data. Put its data back, or move the folder away.");
        await (this with { Folder = Folder + ".new" }).CreateAsync(durable, cancellation);
        Directory.Move(Folder + ".new", Folder);
    }

    async Task CreateAsync(bool durable, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
            throw new DatabaseUnavailableException("On Windows set ConnectionStrings__Casework to the connection string of a PostgreSQL server.");
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var onlyOwner = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await using (var password = new StreamWriter(PasswordFile, onlyOwner))
            await password.WriteAsync(RandomNumberGenerator.GetHexString(32));
        await Account.ReceiveAsync(Folder, cancellation);
        await Account.ReceiveAsync(PasswordFile, cancellation);
        string[] access = ["-U", User, "-A", "scram-sha-256", "--pwfile", PasswordFile];
        string[] text = ["-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"];
        string[] haste = durable ? [] : ["--no-sync"];
        (await RunAsync("initdb", ["-D", Data, .. access, .. text, .. haste], cancellation)).OrFail("Making a PostgreSQL data folder with initdb");
    }

    /// <summary>
    /// Starts the server on a port of the loopback address only, and waits until it answers. Settings are like `fsync=off`.
    /// Throws <see cref="DatabaseUnavailableException"/> with the end of the server's log.
    /// </summary>
    public async Task StartAsync(int port, IEnumerable<string> settings, CancellationToken cancellation)
    {
        string[] all = ["listen_addresses=127.0.0.1", "unix_socket_directories=''", .. settings];
        var options = $"-p {port} " + string.Join(' ', all.Select(setting => "-c " + setting));
        var outcome = await RunAsync("pg_ctl", ["start", "-s", "-w", "-t", "60", "-D", Data, "-l", Log, "-o", options], cancellation);
        var lastWords = !outcome.Succeeded && File.Exists(Log) ? string.Join('\n', File.ReadLines(Log).TakeLast(10)) : "";
        outcome.OrFail($"Starting PostgreSQL on {Data}", lastWords);
    }

    /// <summary>Stops the server: open transactions are rolled back, connections closed. Harmless when none is running.</summary>
    public Task StopAsync() => RunAsync("pg_ctl", ["stop", "-s", "-w", "-t", "60", "-m", "fast", "-D", Data], CancellationToken.None);

    Task<Finished> RunAsync(string program, string[] arguments, CancellationToken cancellation) =>
        Account.RunAsync(Binaries.Program(program), arguments, cancellation);
}
