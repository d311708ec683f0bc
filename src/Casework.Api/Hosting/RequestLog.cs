using System.Diagnostics;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.StaticAssets;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Casework.Api.Hosting;

/// <summary>
/// The log: one line a request, with ids only. Names, query strings and bodies stay out of it, because a log is read by people
/// who have no business with the case.
/// </summary>
public static class RequestLog
{
    /// <summary>Writes to standard output: readable in Development, compact JSON elsewhere. The section <c>Serilog</c> may change levels.</summary>
    public static WebApplicationBuilder AddCaseworkLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog(log =>
        {
            log.MinimumLevel.Information();
            foreach (var noisy in (string[])["Microsoft", "System", "JasperFx", "Marten", "Npgsql", "OpenIddict", "Wolverine"])
                log.MinimumLevel.Override(noisy, LogEventLevel.Warning);
            log.MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information);
            // Whoever asks for health gets the answer; written down at every asking, it would drown the rest.
            log.MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal);
            log.ReadFrom.Configuration(builder.Configuration);
            const string readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";
            if (builder.Environment.IsDevelopment()) log.WriteTo.Console(outputTemplate: readable);
            else log.WriteTo.Console(new CompactJsonFormatter());
        }, preserveStaticLogger: true);
        return builder;
    }

    /// <summary>
    /// Logs each request when it is over and answers with its id in <c>X-Correlation-Id</c>. Comes first, so that it sees what was really answered.
    /// </summary>
    public static WebApplication UseCaseworkRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Casework.Requests");
        app.Use(async (http, next) =>
        {
            var (started, path, correlation) = (Stopwatch.GetTimestamp(), http.Request.Path, CorrelationId(http));
            http.Response.OnStarting(() =>
            {
                http.Response.Headers["X-Correlation-Id"] = correlation;
                return Task.CompletedTask;
            });
            try
            {
                await next(http);
            }
            finally
            {
                log.Log(IsRoutine(http, path) ? LogLevel.Trace : LogLevel.Information,
                    "{Method} {Path} {Status} {Elapsed:0.0} ms case {CaseId} actor {ActorId} correlation {CorrelationId}",
                    http.Request.Method, path.ToUriComponent(), http.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                    CaseIn(path) ?? "-", CurrentActor.Id(http.User) ?? "-", correlation);
            }
        });
        return app;
    }

    /// <summary>The id under which one request is found everywhere: in the log, in the answer and beside the events it caused.</summary>
    public static string CorrelationId(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    static bool IsRoutine(HttpContext http, PathString path) =>
        path.StartsWithSegments("/health") || path.StartsWithSegments("/metrics")
        || http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    // Read from the path, for an error page has taken over the route values by the time the line is written.
    static string? CaseIn(PathString path) =>
        path.Value!.Split('/').SkipWhile(part => part != "cases").ElementAtOrDefault(1) is { } id && CaseId.TryParse(id, null, out _) ? id : null;
}
