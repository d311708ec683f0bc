using System.Net;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Casework.Api.Tests.Identity;

public sealed class SignInSettingsTests : IDisposable
{
    readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("casework-keys-");

    public void Dispose() => keys.Delete(recursive: true);

    [Fact]
    public void Without_any_provider_the_service_does_not_start()
    {
        var refusal = Should.Throw<InvalidOperationException>(() => Builder("Production").AddCaseworkSignIn(keys.FullName));

        refusal.Message.ShouldContain("SignIn:Authority is not set");
    }

    [Fact]
    public void A_provider_without_a_client_id_is_refused()
    {
        var refusal = Should.Throw<InvalidOperationException>(
            () => Builder("Production", "--SignIn:Authority=https://provider.example/v2.0").AddCaseworkSignIn(keys.FullName));

        refusal.Message.ShouldContain("SignIn:ClientId");
    }

    [Fact]
    public void A_provider_without_https_is_refused_unless_that_is_said()
    {
        string[] settings = ["--SignIn:Authority=http://provider.example/v2.0", "--SignIn:ClientId=casework"];

        Should.Throw<InvalidOperationException>(() => SignInSettings.Read(Builder("Production", settings).Configuration)).Message.ShouldContain("https");
        SignInSettings.Read(Builder("Production", [.. settings, "--SignIn:RequireHttps=false"]).Configuration)!.Origin.ShouldBe("http://provider.example");
    }

    [Theory]
    [InlineData("/", null)]
    [InlineData("/api/me", "eyJhbGciOiJub25lIn0.eyJvaWQiOiIxIn0.")]
    public async Task A_provider_that_does_not_answer_is_a_503_and_does_not_keep_the_service_from_starting(string path, string? token)
    {
        // Nothing listens on port 1.
        var builder = Builder("Test", "--SignIn:Authority=http://127.0.0.1:1", "--SignIn:ClientId=casework", "--SignIn:RequireHttps=false");
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddCaseworkProblems().AddCaseworkSignIn(keys.FullName);
        await using var app = builder.Build();
        app.UseCaseworkProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        if (token is not null) client.DefaultRequestHeaders.Authorization = new("Bearer", token);

        (await client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public void The_section_is_read_with_safe_defaults()
    {
        var builder = Builder("Production", "--SignIn:Authority=https://provider.example/v2.0", "--SignIn:ClientId=casework", "--SignIn:ClientSecret=s");

        SignInSettings.Read(builder.Configuration).ShouldBe(
            new SignInSettings("https://provider.example/v2.0", "casework", "s", Audience: "api://casework", RequireHttps: true));
    }

    static WebApplicationBuilder Builder(string environment, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, Args = settings });
        builder.Logging.ClearProviders();
        return builder;
    }
}
