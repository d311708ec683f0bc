using System.Text.Json;
using System.Text.Json.Serialization;
using Casework.Api.Audit;
using Casework.Api.Calendar;
using Casework.Api.Cases;
using Casework.Api.Demonstration;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Imports;
using Casework.Api.Meetings;
using Casework.Api.Monitoring;
using Casework.Api.Pages.Cases.Steps;
using Casework.Api.Pages.Components;
using Casework.Api.Policy;
using Casework.Api.Rulebook;
using Casework.Projections;
using JasperFx;
using Marten;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace Casework.Api;

/// <summary>The whole service, put together: the one place that says what it consists of. Tests and benchmarks build it here too.</summary>
public sealed class CaseworkService(WebApplication app, DatabaseHost database, DevelopmentIdentityProvider? provider) : IAsyncDisposable
{
    /// <summary>The application, built and not started.</summary>
    public WebApplication App => app;

    /// <summary>The development identity provider, if one runs.</summary>
    public DevelopmentIdentityProvider? Provider => provider;

    /// <summary>Where the database came from.</summary>
    public DatabaseHost Database => database;

    /// <summary>
    /// Finds the database and builds the service. <paramref name="adjust"/> may change services and settings before it is built.
    /// Throws with a message that says what to do when there is no database or nobody could sign in.
    /// </summary>
    public static async Task<CaseworkService> BuildAsync(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(CaseworkService).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        adjust?.Invoke(builder);
        var home = CaseworkHome.From(builder.Configuration);
        builder.AddCaseworkLogging().AddCaseworkProblems();
        var database = await DatabaseHost.FindAsync(builder.Configuration, home, CancellationToken.None);
        var provider = await DevelopmentIdentityProvider.StartUnlessConfiguredAsync(builder);
        builder.AddCaseworkSignIn(Path.Combine(home.Data, "keys"), provider);
        builder.AddDemonstration();
        AddServices(builder, home, database);
        var app = builder.Build();
        Map(app);
        app.SweepWhenStarted();
        return new(app, database, provider);
    }

    private static void AddServices(WebApplicationBuilder builder, CaseworkHome home, DatabaseHost database)
    {
        builder.Services.AddMarten(services =>
        {
            var options = new StoreOptions();
            options.ConfigureCasework(database.ConnectionString, services.GetRequiredService<TimeProvider>());
            return options;
        }).UseLightweightSessions().IntegrateWithWolverine().ApplyAllDatabaseChangesOnStartup();
        builder.Host.UseWolverine(options =>
        {
            options.ApplicationAssembly = typeof(CaseworkService).Assembly;
            options.Durability.Mode = DurabilityMode.Solo;
            options.Policies.AutoApplyTransactions();
            options.Policies.UseDurableLocalQueues();
            options.Policies.OnException<ConcurrencyException>().Or<Marten.Exceptions.ExistingStreamIdCollisionException>()
                .Or<DocumentAlreadyExistsException>().RetryWithCooldown(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(300));
            options.ConfigureImports();
            options.ScheduleDailySweep();
        });
        builder.Services.AddImports(Path.Combine(home.Data, "imports"));
        builder.Services.AddSingleton(new Authority(builder.Configuration["Authority:Code"], builder.Configuration["Authority:LocalAuthority"]));
        builder.Services.AddHealthChecks().AddCheck<Readiness>("ready");
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddGovukPages();
        builder.Services.AddScoped<StepServices>();
        builder.Services.AddSingleton<LeadOfficerDirectory>();
        builder.Services.AddSingleton<LeadWorkerDirectory>();
        builder.Services.AddOpenApi("v1");
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
    }

    private static void Map(WebApplication app)
    {
        app.UseCaseworkRequestLog();
        app.UseSecurityHeaders(app.Services.GetRequiredService<SignInSettings>().Origin);
        app.UseCaseworkProblems();
        app.UseReadiness();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        var openApi = app.MapOpenApi();
        if (app.Environment.IsDevelopment())
        {
            openApi.AllowAnonymous();
        }

        app.MapStaticAssets().AllowAnonymous();
        app.MapSignIn();
        MapApi(app.MapGroup("").ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status503ServiceUnavailable));
        app.MapRazorPages().WithStaticAssets();
    }

    private static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapCases();
        api.MapMyWork();
        api.MapOverdue();
        api.MapSrgList();
        api.MapSrgMeetings();
        api.MapSettingsMeetings();
        api.MapNetworkMeetings();
        api.MapOtherLists();
        api.MapLeadOfficerMeetings();
        api.MapBoardReports();
        api.MapKeyFigures();
        api.MapEstablishments();
        api.MapMonitoring();
        api.MapGovernors();
        api.MapSchoolWork();
        api.MapAudit();
        api.MapImports();
        api.MapPolicies();
        api.MapCalendar();
        api.MapRules();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (provider is not null)
        {
            await provider.DisposeAsync();
        }

        await database.DisposeAsync();
    }
}
