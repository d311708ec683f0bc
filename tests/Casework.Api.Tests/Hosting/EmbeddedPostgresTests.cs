using Casework.Api.Hosting;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Casework.Api.Tests.Hosting;

/// <summary>The service's own PostgreSQL server: made, found again, shared and stopped. Each test has a home folder of its own.</summary>
public sealed class EmbeddedPostgresTests : IDisposable
{
    static readonly PostgresSearch Nowhere = new(null, [], [], null);

    readonly CaseworkHome home;

    public EmbeddedPostgresTests()
    {
        // Not CreateTempSubdirectory: that folder is closed to the account root steps down to.
        var folder = Path.Combine(Path.GetTempPath(), $"casework-home-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        home = new(Path.Combine(folder, "data"), Path.Combine(folder, "cache"));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(home.Data)!, recursive: true);

    [Fact]
    public async Task A_first_start_makes_a_database_that_answers()
    {
        await using var postgres = await StartAsync();

        postgres.Attached.ShouldBeFalse();
        postgres.IsOwner.ShouldBeTrue();
        (await AskAsync(postgres, "select current_database()")).ShouldBe("casework");
    }

    [Fact]
    public async Task The_server_listens_on_the_loopback_address_only_and_asks_for_the_password()
    {
        await using var postgres = await StartAsync();

        (await AskAsync(postgres, "show listen_addresses")).ShouldBe("127.0.0.1");
        (await AskAsync(postgres, "show unix_socket_directories")).ShouldBe("");
        var stranger = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Password = "guessed", Pooling = false };
        await using var connection = new NpgsqlConnection(stranger.ConnectionString);
        (await Should.ThrowAsync<PostgresException>(() => connection.OpenAsync())).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [Fact]
    public async Task Data_survives_a_restart()
    {
        await using (var first = await StartAsync())
            await AskAsync(first, "create table kept as select 'a note of visit' as words");

        await using var second = await StartAsync();

        second.Attached.ShouldBeFalse();
        (await AskAsync(second, "select words from kept")).ShouldBe("a note of visit");
    }

    [Fact]
    public async Task A_server_left_running_by_a_dead_process_is_taken_over()
    {
        (await StartAsync()).LeaveRunning();

        var second = await StartAsync();
        second.Attached.ShouldBeTrue();
        second.IsOwner.ShouldBeTrue();
        (await AskAsync(second, "select 'still here'")).ShouldBe("still here");
        await second.DisposeAsync();

        await using var third = await StartAsync();
        third.Attached.ShouldBeFalse("the one who took the server over must have stopped it");
    }

    [Fact]
    public async Task A_guest_does_not_stop_the_server_of_its_owner()
    {
        await using var owner = await StartAsync();

        var guest = await StartAsync();
        guest.IsOwner.ShouldBeFalse();
        guest.ConnectionString.ShouldBe(owner.ConnectionString);
        await guest.DisposeAsync();

        (await AskAsync(owner, "select 'still here'")).ShouldBe("still here");
    }

    [Fact]
    public async Task Starts_at_the_same_time_share_one_server()
    {
        var postgres = await Task.WhenAll(StartAsync(), StartAsync(), StartAsync());

        postgres.Count(one => one.IsOwner).ShouldBe(1);
        postgres.Select(one => one.ConnectionString).Distinct().Count().ShouldBe(1);
        foreach (var one in postgres) await one.DisposeAsync();
    }

    [Fact]
    public async Task A_half_made_data_folder_is_made_anew()
    {
        var binaries = await FindAsync();
        var half = Directory.CreateDirectory(Path.Combine(home.Data, $"pg{binaries.Major}.new", "data", "base"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "1"), "interrupted");

        await using var postgres = await StartAsync();

        (await AskAsync(postgres, "select 'whole'")).ShouldBe("whole");
        half.Parent!.Parent!.Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_without_PostgreSQL_data_is_refused_and_left_as_it_is()
    {
        var binaries = await FindAsync();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(home.Data, $"pg{binaries.Major}")).FullName, "precious");
        await File.WriteAllTextAsync(file, "words");

        (await Should.ThrowAsync<DatabaseUnavailableException>(StartAsync)).Message.ShouldContain("move the folder away");

        File.Exists(file).ShouldBeTrue();
    }

    [Fact]
    public async Task A_trace_of_a_server_whose_number_now_belongs_to_another_program_does_not_hinder_a_start()
    {
        string trace;
        await using (var first = await StartAsync())
        {
            trace = Path.Combine(first.Folder, "data", "postmaster.pid");
            File.Copy(trace, trace + ".copy");
        }
        var lines = await File.ReadAllLinesAsync(trace + ".copy");
        await File.WriteAllLinesAsync(trace, [$"{Environment.ProcessId}", .. lines[1..]]);

        await using var second = await StartAsync();

        second.Attached.ShouldBeFalse();
        (await AskAsync(second, "select 'started'")).ShouldBe("started");
    }

    [Fact]
    public async Task Without_PostgreSQL_the_message_says_what_to_install()
    {
        var refusal = await Should.ThrowAsync<DatabaseUnavailableException>(() => PostgresBinaries.FindAsync(Nowhere, home, default));

        refusal.Message.ShouldContain("no PostgreSQL 15 or later");
        refusal.Message.ShouldContain("apt-get install postgresql");
        refusal.Message.ShouldContain("npm");
        refusal.Message.ShouldContain("CASEWORK_PG_BIN");
        refusal.Message.ShouldContain("ConnectionStrings__Casework");
    }

    [Fact]
    public async Task A_named_folder_without_the_programs_is_refused_even_when_others_are_installed()
    {
        var search = PostgresSearch.FromEnvironment() with { Named = home.Data };

        (await Should.ThrowAsync<DatabaseUnavailableException>(() => PostgresBinaries.FindAsync(search, home, default)))
            .Message.ShouldContain($"CASEWORK_PG_BIN is {home.Data}");
    }

    [Theory]
    [InlineData("#!/bin/sh\necho 'postgres (PostgreSQL) 14.9'\n")]
    [InlineData("#!/no/such/program\n")]
    public async Task Programs_that_are_too_old_or_broken_are_passed_over(string postgres)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home.Data, "bin")).FullName;
        foreach (var program in (string[])["initdb", "pg_ctl", "postgres"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, program), postgres);
            (await Command.RunAsync("chmod", ["+x", program], folder, default)).Succeeded.ShouldBeTrue();
        }
        var search = PostgresSearch.FromEnvironment();

        var found = await PostgresBinaries.FindAsync(search with { Installed = [folder, .. search.Installed] }, CaseworkHome.FromEnvironment(), default);

        found.Folder.ShouldNotBe(folder);
        found.Major.ShouldBeGreaterThanOrEqualTo(15);
    }

    [Fact]
    public async Task A_failing_npm_is_reported_with_what_it_printed()
    {
        var search = Nowhere with { Npm = "/bin/ls" };

        (await Should.ThrowAsync<DatabaseUnavailableException>(() => PostgresBinaries.FindAsync(search, home, default)))
            .Message.ShouldContain("Fetching PostgreSQL with npm failed");
    }

    [Fact]
    public async Task A_given_connection_string_comes_before_everything_else()
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Casework"] = "Host=db.invalid;Password=secret" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

        await using var host = await DatabaseHost.FindAsync(configuration, home, default);

        host.ConnectionString.ShouldBe("Host=db.invalid;Password=secret");
        host.Description.ShouldNotContain("secret");
        Directory.Exists(home.Data).ShouldBeFalse();
    }

    async Task<EmbeddedPostgres> StartAsync() => await EmbeddedPostgres.StartAsync(await FindAsync(), home.Data, ["fsync=off"], default);

    static async Task<string?> AskAsync(EmbeddedPostgres postgres, string sql)
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    // The cache of this machine, not of the test: what npm fetched once need not be fetched for every test.
    static Task<PostgresBinaries> FindAsync() =>
        PostgresBinaries.FindAsync(PostgresSearch.FromEnvironment(), CaseworkHome.FromEnvironment(), default);
}
