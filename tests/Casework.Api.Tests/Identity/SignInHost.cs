using System.Collections.Concurrent;
using System.Net;
using System.Security.Claims;
using System.Text.Json;
using Casework.Api.Demonstration;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Casework.Api.Tests.Identity;

/// <summary>A small service on a real port that signs people in at a real provider, and has a page or an endpoint for each thing worth asking.</summary>
public sealed class SignInHost : IAsyncLifetime
{
    /// <summary>Somebody the provider knows and who holds no role that a person can hold.</summary>
    public static readonly Persona Stranger = new("stranger", "c0de0000-0000-4000-8000-000000000099", "Noor Halloran", "noor@borough.example", Role.System);

    readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("casework-keys-");
    readonly Lines lines = new();
    WebApplication app = null!;

    /// <summary>The provider.</summary>
    public DevelopmentIdentityProvider Provider { get; private set; } = null!;

    /// <summary>The service's address.</summary>
    public Uri Address => new(app.Urls.First());

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        Provider = await DevelopmentIdentityProvider.StartAsync(builder.Environment, "http://127.0.0.1:0", [.. DemonstrationPeople.All, Stranger]);
        app = Build(builder);
        await app.StartAsync();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await Provider.DisposeAsync();
        keys.Delete(recursive: true);
    }

    /// <summary>Stops the service and starts another at a new port, with the same keys.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        app = Build(WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" }));
        await app.StartAsync();
    }

    /// <summary>A browser with nothing in its cookie jar. It follows redirects unless told not to.</summary>
    public HttpClient Browser(bool followRedirects = true, CookieContainer? jar = null) =>
        new(new HttpClientHandler { AllowAutoRedirect = followRedirects, CookieContainer = jar ?? new() }) { BaseAddress = Address };

    /// <summary>A browser in which this person has signed in.</summary>
    public async Task<HttpClient> BrowserOf(string who, CookieContainer? jar = null)
    {
        var browser = Browser(jar: jar);
        (await browser.GetAsync($"/sign-in?login_hint={who}&returnUrl=/greeting")).EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>A program that holds this person's access token.</summary>
    public async Task<HttpClient> ProgramOf(string who)
    {
        var answer = await AskForToken(who, DevelopmentIdentityProvider.Password);
        var token = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString();
        var program = Browser(followRedirects: false);
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return program;
    }

    /// <summary>Asks the provider for a token with a password.</summary>
    public async Task<HttpResponseMessage> AskForToken(string who, string password)
    {
        using var client = new HttpClient();
        return await client.PostAsync($"{Provider.Issuer}/oauth2/v2.0/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = DevelopmentIdentityProvider.CommandLineClient,
            ["username"] = who,
            ["password"] = password,
            ["scope"] = "casework",
        }));
    }

    /// <summary>The line the request log wrote for this answer. It is written after the answer is sent, so this waits for it.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> LogLineOf(HttpResponseMessage answer)
    {
        var correlation = answer.Headers.GetValues("X-Correlation-Id").Single();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            if (lines.Requests.Where(line => Equals(line["CorrelationId"], correlation)).ToArray() is { Length: > 0 } found) return found.Single();
            await Task.Delay(10, patience.Token);
        }
    }

    WebApplication Build(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(lines).SetMinimumLevel(LogLevel.Trace);
        // The domain's clock stands in another year, as the demonstration's does; signing in must not mind.
        var clock = new DemonstrationClock(TimeProvider.System);
        clock.Set(new DateTimeOffset(2024, 9, 2, 9, 0, 0, TimeSpan.Zero));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddCaseworkProblems().AddCaseworkSignIn(keys.FullName, Provider);
        var service = builder.Build();
        service.UseCaseworkRequestLog();
        service.UseCaseworkProblems();
        service.UseAuthentication();
        service.UseAuthorization();
        service.MapSignIn();
        service.MapGet("/", (ClaimsPrincipal person) => CurrentActor.From(person));
        service.MapGet("/greeting", (ClaimsPrincipal person) => $"{person.Identity!.Name}, {person.FindFirst(SignIn.RoleTitle)?.Value}");
        service.MapGet("/form", (HttpContext http, IAntiforgery antiforgery) => antiforgery.GetAndStoreTokens(http).RequestToken);
        service.MapGet("/imports", () => "imports").RequireAuthorization(Permissions.DataManager);
        service.MapGet("/outage", Outage);
        service.MapGet("/cases/{id}", (string id) => id);
        service.MapGet("/health/live", () => "alive").AllowAnonymous();
        service.Map("/Error/{status:int}", (int status, HttpContext http) => $"Error page {status}. {Permissions.WhyForbidden(http)}").AllowAnonymous();
        service.MapGet("/api/me", (ClaimsPrincipal person) => CurrentActor.From(person));
        service.MapPost("/api/writes", () => "written").RequireAuthorization(Permissions.Writer);
        service.MapPost("/api/imports", () => "imported").RequireAuthorization(Permissions.DataManager);
        service.MapPost("/api/visits", (Visit visit) => visit);
        service.MapGet("/api/years", (int year) => year);
        service.MapGet("/api/outage", Outage);
        service.MapGet("/api/broken", string () => throw new InvalidOperationException("the inside of the machine"));
        return service;
    }

    static string Outage() => throw new InvalidOperationException("wrapped", new NpgsqlException("Failed to connect to 192.0.2.1"));

    sealed record Visit(Urn School, DateOnly HeldOn);

    sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<IReadOnlyDictionary<string, object?>> Requests { get; } = [];

        public ILogger CreateLogger(string categoryName) => categoryName == "Casework.Requests" ? this : NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Requests.Enqueue(new Dictionary<string, object?>((IEnumerable<KeyValuePair<string, object?>>)state!)
            {
                ["Level"] = logLevel,
                ["Text"] = formatter(state, exception),
            });

        public void Dispose()
        {
        }
    }
}

/// <summary>The tests that share one <see cref="SignInHost"/>.</summary>
[CollectionDefinition(nameof(SignInHost))]
public sealed class SignInHostCollection : ICollectionFixture<SignInHost>;
