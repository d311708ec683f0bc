using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Casework.Domain.People;

namespace Casework.Api.Tests.Identity;

[Collection(nameof(SignInHost))]
public sealed class AccessTokenTests(SignInHost host)
{
    [Fact]
    public async Task A_token_got_with_a_password_opens_the_api()
    {
        using var program = await host.ProgramOf("idris");

        var actor = await program.GetFromJsonAsync<Actor>("/api/me");

        actor.ShouldBe(new Actor("c0de0000-0000-4000-8000-000000000004", "Idris Fallowfield", Role.LeadOfficer));
    }

    [Theory]
    [InlineData("idris", "guess")]
    [InlineData("nobody", "demonstration")]
    public async Task A_wrong_password_or_person_gets_no_token(string who, string password)
    {
        var answer = await host.AskForToken(who, password);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString().ShouldBe("invalid_grant");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not-a-token")]
    public async Task Without_a_good_token_the_api_answers_401_with_a_problem_and_never_a_redirect(string? token)
    {
        var program = host.Browser(followRedirects: false);
        if (token is not null) program.DefaultRequestHeaders.Authorization = new("Bearer", token);

        var answer = await program.GetAsync("/api/me");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_cookie_of_the_pages_does_not_open_the_api()
    {
        using var browser = await host.BrowserOf("marian");

        var answer = await browser.GetAsync("/api/me");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_without_a_role_gets_403_and_is_told_why()
    {
        using var program = await host.ProgramOf(SignInHost.Stranger.Key);

        var answer = await program.GetAsync("/api/me");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("detail").GetString()!.ShouldStartWith("You are signed in, but you hold no role in Casework.");
    }

    [Theory]
    [InlineData("lotte", "/api/writes", HttpStatusCode.Forbidden)]
    [InlineData("bertram", "/api/writes", HttpStatusCode.OK)]
    [InlineData("yusuf", "/api/imports", HttpStatusCode.OK)]
    [InlineData("marian", "/api/imports", HttpStatusCode.Forbidden)]
    [InlineData("colm", "/api/imports", HttpStatusCode.Forbidden)]
    public async Task The_auditor_writes_nothing_and_only_the_data_manager_imports(string who, string path, HttpStatusCode expected)
    {
        using var program = await host.ProgramOf(who);

        var answer = await program.PostAsync(path, null);

        answer.StatusCode.ShouldBe(expected);
    }
}
