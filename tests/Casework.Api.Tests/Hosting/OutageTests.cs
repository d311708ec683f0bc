using System.Net;
using Casework.Api.Tests.Cases;
using Casework.Testing;
using Npgsql;

namespace Casework.Api.Tests.Hosting;

public sealed class OutageTests
{
    [Fact]
    public async Task While_the_database_is_gone_everybody_is_told_to_try_again_and_nothing_is_lost_when_it_is_back()
    {
        var database = new NpgsqlConnectionStringBuilder(await (await TestPostgres.StartedAsync()).CreateDatabaseAsync()) { Timeout = 3, CommandTimeout = 5 };
        await using var wire = new FaultProxy(database.Port);
        database.Port = wire.Port;
        var casework = new SharedCasework { Database = database.ConnectionString };
        await casework.InitializeAsync();
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        var key = ("Idempotency-Key", "over-the-outage");

        wire.Cut();
        Unavailable(await casework.AskAsync("petra", $"/api/cases/{story.Id}"));
        Unavailable(await casework.AskAsync("petra", "/api/srg-list"));
        Unavailable(await story.TryAsync("petra", story.Visit(), key));
        Unavailable(await story.TryAsync("petra", story.Visit(), key));
        (await casework.AskAsync("petra", "/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await casework.AskAsync("petra", "/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);

        wire.Restore();
        Answer answer;
        while ((answer = await story.TryAsync("petra", story.Visit(), key)).Status == HttpStatusCode.ServiceUnavailable)
        {
            await Task.Delay(50);
        }

        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text);
        (await story.HistoryAsync()).Count(e => e.Type == "visit_made").ShouldBe(1);
        (await casework.AskAsync("petra", "/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
        await casework.DisposeAsync();
    }

    private static void Unavailable(Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, answer.Text);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Headers.RetryAfter!.Delta.ShouldNotBeNull();
        answer.Json.GetProperty("correlationId").GetString().ShouldNotBeNullOrEmpty();
    }
}
