using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Casework.Api;
using Casework.Api.Demonstration;
using Casework.Api.Identity;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Casework.Testing;

/// <summary>
/// The real service on a real port, with a real PostgreSQL database of its own, the development identity provider beside it, and
/// a clock that a test may set.
/// </summary>
public sealed class RunningCasework : IAsyncDisposable
{
    private readonly CaseworkService service;
    private readonly string home;

    private RunningCasework(CaseworkService service, string home, DemonstrationClock clock)
    {
        (this.service, this.home, Clock) = (service, home, clock);
        Address = new(service.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where the service answers, for example http://127.0.0.1:41234.</summary>
    public Uri Address { get; }

    /// <summary>The service's clock: it runs as the real one until it is set.</summary>
    public DemonstrationClock Clock { get; }

    /// <summary>What the service consists of.</summary>
    public IServiceProvider Services => service.App.Services;

    /// <summary>The store, to look at what was stored.</summary>
    public IDocumentStore Store => Services.GetRequiredService<IDocumentStore>();

    /// <summary>
    /// Starts the service on an empty database. <paramref name="now"/> is where its clock stands; <paramref name="settings"/> are
    /// further settings such as <c>--Imports:MaxBytes=1000</c>; <paramref name="connectionString"/> names another database.
    /// </summary>
    public static async Task<RunningCasework> StartAsync(DateTimeOffset? now = null, string? connectionString = null, params string[] settings)
    {
        var home = Directory.CreateTempSubdirectory("casework-home-").FullName;
        var clock = new DemonstrationClock(TimeProvider.System);
        if (now is { } moment)
        {
            clock.Set(moment);
        }

        var service = await CaseworkService.BuildAsync(
            [
                "--environment=Development", "--Urls=http://127.0.0.1:0", "--SignIn:DevelopmentUrl=http://127.0.0.1:0", "--Demonstration:Enabled=false",
                "--Serilog:MinimumLevel:Default=Warning", $"--CASEWORK_HOME={home}",
                $"--ConnectionStrings:Casework={connectionString ?? await (await TestPostgres.StartedAsync()).CreateDatabaseAsync()}", .. settings,
            ],
            builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await service.App.StartAsync();
        return new(service, home, clock);
    }

    /// <summary>A client of the API with the token of a demonstration person, for example petra, got as the README says.</summary>
    public async Task<HttpClient> AsAsync(string person)
    {
        using var provider = new HttpClient();
        var answer = await provider.PostAsync($"{service.Provider!.Issuer}/oauth2/v2.0/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = DevelopmentIdentityProvider.CommandLineClient,
            ["username"] = person,
            ["password"] = DevelopmentIdentityProvider.Password,
            ["scope"] = "casework",
        }));
        var token = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        return new() { BaseAddress = Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    /// <summary>A browser in which a demonstration person, for example petra, has signed in.</summary>
    public async Task<Browser> BrowserOfAsync(string person)
    {
        var client = new HttpClient { BaseAddress = Address };
        (await client.GetAsync($"/sign-in?login_hint={person}&returnUrl=/accessibility")).EnsureSuccessStatusCode();
        return new(client);
    }

    /// <summary>A client of the API that nobody is signed in with.</summary>
    public HttpClient Anonymous() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await service.App.StopAsync();
        await service.DisposeAsync();
        Directory.Delete(home, recursive: true);
    }
}
