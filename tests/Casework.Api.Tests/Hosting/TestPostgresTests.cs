using Casework.Testing;
using Npgsql;

namespace Casework.Api.Tests.Hosting;

/// <summary>The server that the tests themselves run on.</summary>
public sealed class TestPostgresTests
{
    [Fact]
    public async Task Every_test_database_is_empty_and_apart_from_the_others()
    {
        var postgres = await TestPostgres.StartedAsync();
        var (one, other) = (await postgres.CreateDatabaseAsync(), await postgres.CreateDatabaseAsync());

        await AskAsync(one, "create table own (id int)");

        (await AskAsync(one, CountTables)).ShouldBe(1L);
        (await AskAsync(other, CountTables)).ShouldBe(0L);
    }

    [Fact]
    public async Task The_server_takes_the_connections_of_many_tests()
    {
        var database = await (await TestPostgres.StartedAsync()).CreateDatabaseAsync();

        int.Parse((string)(await AskAsync(database, "show max_connections"))!).ShouldBeGreaterThanOrEqualTo(200);
    }

    const string CountTables = "select count(*) from pg_tables where schemaname = 'public'";

    static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var data = NpgsqlDataSource.Create(connectionString);
        return await data.CreateCommand(sql).ExecuteScalarAsync();
    }
}
