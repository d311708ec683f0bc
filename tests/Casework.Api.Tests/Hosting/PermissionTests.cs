using System.Net;
using System.Text;
using Casework.Api.Tests.Cases;
using Casework.Domain.Rules;
using Casework.Projections;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Casework.Api.Tests.Hosting;

[Collection(nameof(SharedCasework))]
public sealed class PermissionTests(SharedCasework casework)
{
    [Fact]
    public async Task Nobody_who_is_not_signed_in_gets_anything_from_the_api()
    {
        using var anonymous = casework.Running.Anonymous();
        Routes().Count.ShouldBeGreaterThan(30);

        foreach (var (method, path) in Routes())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            var answer = await SharedCasework.AnswerAsync(await anonymous.SendAsync(request));
            answer.Status.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path}");
            answer.MediaType.ShouldBe("application/problem+json", $"{method} {path}");
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("nonsense")]
    public async Task An_auditor_writes_nothing_whatever_is_sent(string body)
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        var before = await EventsAsync();
        var posts = Routes(story.Id.Value).Where(r => r.Method == "POST").ToArray();
        posts.Length.ShouldBeGreaterThan(20);

        foreach (var (_, path) in posts)
        {
            var type = path.StartsWith("/api/imports", StringComparison.Ordinal) ? "text/csv" : "application/json";
            var answer = await casework.PostAsync("lotte", path, new StringContent(body, Encoding.UTF8, type));
            answer.Status.ShouldBe(HttpStatusCode.Forbidden, path);
            answer.Json.GetProperty("detail").GetString()!.ShouldContain("Auditor");
        }

        (await EventsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_auditor_reads_everything()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        foreach (var (_, path) in Routes(story.Id.Value).Where(r => r.Method == "GET"))
        {
            (await casework.AskAsync("lotte", path)).Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound], path);
        }
    }

    [Fact]
    public async Task A_Lead_Officer_does_not_record_on_the_case_of_another_and_the_attempt_is_kept()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        var before = (await story.HistoryAsync()).Length;

        var answer = await story.TryAsync("idris", story.Visit());

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Json.GetProperty("rule").GetString().ShouldBe(TheWorkflow.Who.Id);
        (await story.HistoryAsync()).Length.ShouldBe(before);
        (await story.AttemptsAsync()).ShouldHaveSingleItem().ActorName.ShouldBe("Idris Fallowfield");
    }

    [Theory]
    [InlineData("petra", HttpStatusCode.Forbidden)]
    [InlineData("bertram", HttpStatusCode.Forbidden)]
    [InlineData("colm", HttpStatusCode.OK)]
    [InlineData("marian", HttpStatusCode.OK)]
    public async Task Refused_attempts_are_shown_to_those_who_oversee_others(string person, HttpStatusCode status)
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        (await casework.AskAsync(person, $"/api/cases/{story.Id}/attempts")).Status.ShouldBe(status);
    }

    // Every route below /api, with something in the place of each parameter.
    private IReadOnlyList<(string Method, string Path)> Routes(string id = "900180-1") =>
    [
        .. from route in casework.Running.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let path = $"/{route.RoutePattern.RawText?.TrimStart('/')}"
           where path.StartsWith("/api/", StringComparison.Ordinal)
           from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
           let meeting = path.StartsWith("/api/srg-meetings", StringComparison.Ordinal)
           select (method, path.Replace("{id}", meeting ? "srg-2026-01-12" : id).Replace("{urn}", "900180").Replace("{source}", "gias").Replace("{day}", "2026-01-12")),
    ];

    private async Task<long> EventsAsync()
    {
        await using var session = casework.Running.Store.QuerySession();
        return await session.Events.QueryAllRawEvents().CountAsync() + await session.Query<RefusedAttempt>().CountAsync();
    }
}
