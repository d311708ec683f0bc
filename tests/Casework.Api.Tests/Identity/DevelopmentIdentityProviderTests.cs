using System.Net;
using Casework.Api.Identity;
using Casework.Domain.People;
using Microsoft.AspNetCore.Builder;

namespace Casework.Api.Tests.Identity;

[Collection(nameof(SignInHost))]
public sealed class DevelopmentIdentityProviderTests(SignInHost host)
{
    [Fact]
    public async Task It_refuses_to_start_in_production()
    {
        var refusal = await Should.ThrowAsync<InvalidOperationException>(
            () => DevelopmentIdentityProvider.StartUnlessConfiguredAsync(Builder("Production")));

        refusal.Message.ShouldContain("runs in Development only");
    }

    [Fact]
    public async Task It_does_not_start_where_a_provider_is_configured()
    {
        var builder = Builder("Production", "--SignIn:Authority=https://provider.example/v2.0", "--SignIn:ClientId=casework");

        (await DevelopmentIdentityProvider.StartUnlessConfiguredAsync(builder)).ShouldBeNull();
    }

    [Fact]
    public async Task It_starts_by_itself_in_development()
    {
        var builder = Builder("Development", "--SignIn:DevelopmentUrl=http://127.0.0.1:0");

        await using var provider = await DevelopmentIdentityProvider.StartUnlessConfiguredAsync(builder);

        using var client = new HttpClient();
        (await client.GetStringAsync($"{provider!.Issuer}/.well-known/openid-configuration")).ShouldContain($"{provider.Issuer}/oauth2/v2.0/authorize");
    }

    [Theory]
    [InlineData("https://elsewhere.example/signin-oidc")]
    [InlineData("http://localhost:5000/elsewhere")]
    public async Task It_sends_nobody_to_an_address_that_is_not_this_machines(string redirectUri)
    {
        var answer = await host.Browser(followRedirects: false).GetAsync(
            $"{host.Provider.Issuer}/oauth2/v2.0/authorize?client_id=casework-web&response_type=code&scope=openid&login_hint=petra"
            + $"&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&redirect_uri={Uri.EscapeDataString(redirectUri)}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void The_demonstration_has_somebody_in_each_role_and_four_lead_officers()
    {
        var people = DemonstrationPeople.All;

        people.Select(person => person.Role).Distinct().ShouldBe(Enum.GetValues<Role>().Except([Role.System]), ignoreOrder: true);
        people.Count(person => person.Role == Role.LeadOfficer).ShouldBe(4);
        people.Select(person => person.Oid).ShouldBeUnique();
    }

    static WebApplicationBuilder Builder(string environment, params string[] settings) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, Args = settings });
}
