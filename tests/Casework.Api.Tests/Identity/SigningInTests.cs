using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Casework.Api.Identity;
using Casework.Domain.People;

namespace Casework.Api.Tests.Identity;

[Collection(nameof(SignInHost))]
public sealed partial class SigningInTests(SignInHost host)
{
    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_sent_to_the_provider()
    {
        var answer = await host.Browser(followRedirects: false).GetAsync("/");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var target = answer.Headers.Location!;
        target.GetLeftPart(UriPartial.Authority).ShouldBe(host.Provider.Settings.Origin);
        target.Query.ShouldContain("response_type=code");
        target.Query.ShouldContain("code_challenge_method=S256");
    }

    [Fact]
    public async Task An_address_that_does_not_exist_says_nothing_to_somebody_who_is_not_signed_in()
    {
        var answer = await host.Browser(followRedirects: false).GetAsync("/no-such-page");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_provider_asks_who_to_be_and_the_chosen_person_lands_where_they_were_going()
    {
        var browser = host.Browser();
        var asked = await browser.GetAsync("/greeting?year=2024");
        var page = await asked.Content.ReadAsStringAsync();
        page.ShouldContain("<html lang=\"en\">");
        page.ShouldContain("<h1>Choose who to be</h1>");
        page.ShouldContain("This page does not exist in a live service.");
        asked.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"form-action 'self' {host.Address.GetLeftPart(UriPartial.Authority)};");

        var fields = HiddenField().Matches(page).ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value));
        fields["persona"] = "petra";
        var answer = await browser.PostAsync(asked.RequestMessage!.RequestUri, new FormUrlEncodedContent(fields));

        answer.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/greeting?year=2024");
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Petra Vance, Lead Officer");
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Each_demonstration_person_acts_under_their_own_id_and_role(string key)
    {
        var person = DemonstrationPeople.All.Single(someone => someone.Key == key);
        using var browser = await host.BrowserOf(key);

        var actor = await browser.GetFromJsonAsync<Actor>("/");

        actor.ShouldBe(new Actor(person.Oid, person.Name, person.Role));
    }

    public static TheoryData<string> Everybody() => [.. DemonstrationPeople.All.Select(person => person.Key)];

    [Fact]
    public async Task A_person_without_a_role_gets_403_and_is_told_why()
    {
        var answer = await host.Browser().GetAsync($"/sign-in?login_hint={SignInHost.Stranger.Key}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("Error page 403. You are signed in, but you hold no role in Casework.");
    }

    [Fact]
    public async Task A_page_for_another_role_answers_403_and_names_the_role_one_has()
    {
        using var browser = await host.BrowserOf("gwen");

        var answer = await browser.GetAsync("/imports");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Error page 403. You are signed in as Lead Officer, and this role may not do this.");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task A_return_to_another_site_is_refused(string returnUrl)
    {
        var answer = await host.Browser(followRedirects: false).GetAsync($"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var jar = new CookieContainer();
        using var browser = await host.BrowserOf("lotte", jar);
        var token = await browser.GetStringAsync("/form");

        var answer = await browser.PostAsync("/sign-out", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token }));

        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/signed-out");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("You have signed out");
        (await host.Browser(followRedirects: false, jar).GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Another_site_cannot_sign_somebody_out()
    {
        using var browser = await host.BrowserOf("lotte");

        var answer = await browser.PostAsync("/sign-out", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/greeting")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_twice_does_no_harm()
    {
        var answer = await host.Browser().PostAsync("/sign-out", null);

        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/signed-out");
    }

    [Fact]
    public async Task A_sign_in_that_fails_half_way_is_answered_with_401_and_not_with_a_crash()
    {
        var answer = await host.Browser().GetAsync("/signin-oidc?code=made-up&state=made-up");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("Error page 401.");
    }

    [Fact]
    public async Task A_session_survives_a_restart_of_the_service()
    {
        var jar = new CookieContainer();
        using var before = await host.BrowserOf("marian", jar);

        await host.RestartAsync();

        (await host.Browser(followRedirects: false, jar).GetStringAsync("/greeting")).ShouldBe("Marian Oduya, Head of School Improvement");
    }

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)">""")]
    private static partial Regex HiddenField();
}
