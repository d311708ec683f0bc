using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casework.Api.Hosting;
using Casework.Api.Imports;
using Casework.Domain.Calendar;
using Casework.Domain.Establishments;
using Casework.Projections;
using Casework.Testing;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Tracking;

namespace Casework.Api.Tests.Imports;

/// <summary>A host with the imports alone, on a database of its own. <see cref="RestartAsync"/> is another host on the same database and folder.</summary>
public sealed class ImportHost : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private readonly WebApplication app;
    private readonly string database, folder;

    private ImportHost(WebApplication app, string database, string folder) =>
        (this.app, this.database, this.folder, Http) = (app, database, folder, new HttpClient { BaseAddress = new(app.Urls.First()) });

    public HttpClient Http { get; }

    public IDocumentStore Store => app.Services.GetRequiredService<IDocumentStore>();

    public string[] WaitingFiles => Directory.Exists(folder) ? Directory.GetFiles(folder) : [];

    public static async Task<ImportHost> StartAsync(Action<StoreOptions>? storing = null, long maxBytes = 100_000_000)
    {
        var postgres = await TestPostgres.StartedAsync();
        return await StartAsync(await postgres.CreateDatabaseAsync(), Directory.CreateTempSubdirectory("casework-imports-").FullName, storing, maxBytes);
    }

    /// <summary>Gives up on this host, with whatever it is doing, and starts another.</summary>
    public async Task<ImportHost> RestartAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
        return await StartAsync(database, folder, null, 100_000_000);
    }

    public Task<HttpResponseMessage> UploadAsync(string source, string asAt, string csv, Encoding? encoding = null) =>
        UploadAsync(source, asAt, (encoding ?? Encoding.UTF8).GetBytes(csv));

    public Task<HttpResponseMessage> UploadAsync(string source, string asAt, byte[] file) =>
        Http.PostAsync($"/api/imports/{source}?asAt={asAt}", new ByteArrayContent(file) { Headers = { ContentType = new("text/csv") } });

    public Task<ImportProgress> ImportAsync(string source, string asAt, string csv, Encoding? encoding = null) =>
        ImportAsync(source, asAt, (encoding ?? Encoding.UTF8).GetBytes(csv));

    /// <summary>Uploads a file and waits until its import is finished.</summary>
    public async Task<ImportProgress> ImportAsync(string source, string asAt, byte[] file)
    {
        HttpResponseMessage? answer = null;
        await app.TrackActivity().Timeout(TimeSpan.FromMinutes(5)).ExecuteAndWaitAsync(_ => UploadAsync(source, asAt, file).ContinueWith(sent => answer = sent.Result));
        answer!.StatusCode.ShouldBe(System.Net.HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await ProgressAsync(answer.Headers.Location!.ToString());
    }

    public async Task<ImportProgress> ProgressAsync(string location) => (await Http.GetFromJsonAsync<ImportProgress>(location, Json))!;

    /// <summary>Waits, on whatever the host does by itself, until the import is finished.</summary>
    public async Task<ImportProgress> FinishedAsync(string location)
    {
        for (var tries = 0; tries < 600; tries++, await Task.Delay(100))
        {
            if (await ProgressAsync(location) is { State: not ImportState.Running } finished)
                return finished;
        }
        throw new TimeoutException($"{location} did not finish.");
    }

    public async Task<Establishment?> EstablishmentAsync(EstablishmentId id)
    {
        await using var session = Store.QuerySession();
        return await session.LoadAsync<Establishment>(id);
    }

    public async Task<SchoolCalendar> CalendarAsync()
    {
        await using var session = Store.QuerySession();
        return await session.CalendarAsync(default);
    }

    public async Task<long> EventsAsync() => (await Store.Advanced.FetchEventStoreStatistics()).EventCount;

    public static async Task<ProblemDetails> ProblemAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        return (await answer.Content.ReadFromJsonAsync<ProblemDetails>())!;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static async Task<ImportHost> StartAsync(string database, string folder, Action<StoreOptions>? storing, long maxBytes)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["Imports:MaxBytes"] = $"{maxBytes}";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton(TimeProvider.System).AddImports(folder);
        builder.AddCaseworkProblems();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, TestSignIn>("test", null);
        builder.Services.AddAuthorizationBuilder().AddPolicy("DataManager", policy => policy.RequireRole("DataManager"));
        builder.Services.AddMarten(store =>
        {
            store.Connection(database);
            store.Events.StreamIdentity = StreamIdentity.AsString;
            store.Events.UseMandatoryStreamTypeDeclaration = true;
            store.Events.MetadataConfig.EnableAll();
            store.Events.MetadataConfig.UserNameEnabled = true;
            store.UseSystemTextJsonForSerialization(Weasel.Core.EnumStorage.AsString);
            store.ConfigureEstablishments();
            store.ConfigureCalendar();
            storing?.Invoke(store);
        }).UseLightweightSessions().IntegrateWithWolverine().ApplyAllDatabaseChangesOnStartup();
        builder.Host.UseWolverine(wolverine =>
        {
            wolverine.ApplicationAssembly = typeof(RunImport).Assembly;
            wolverine.Durability.Mode = DurabilityMode.Solo;
            wolverine.Durability.DrainTimeout = TimeSpan.FromSeconds(1);
            wolverine.Policies.AutoApplyTransactions();
            wolverine.Policies.UseDurableLocalQueues();
            wolverine.ConfigureImports();
        });
        var app = builder.Build();
        app.UseCaseworkProblems();
        app.UseAuthentication().UseAuthorization();
        app.MapImports();
        await app.StartAsync();
        return new(app, database, folder) { Http = { DefaultRequestHeaders = { Authorization = new("test", "DataManager") } } };
    }

    private sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header) && header.Parameter is { } role
                ? AuthenticateResult.Success(new(new(new ClaimsIdentity(
                    [new(ClaimTypes.Name, "Dana Manager"), new("oid", "dana"), new(ClaimTypes.Role, role), new("roles", $"Casework.{role}")], "test")), "test"))
                : AuthenticateResult.NoResult());
    }
}
