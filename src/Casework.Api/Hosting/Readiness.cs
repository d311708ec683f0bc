using Marten;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Casework.Api.Hosting;

/// <summary>
/// Whether the service can be used: its database answers and, on a first start, the demonstration borough stands. Until then
/// everything but health and the style of the page that says so answers 503.
/// </summary>
public sealed class Readiness(IDocumentStore store) : IHealthCheck
{
    private volatile bool preparing;

    /// <summary>Whether something is still being prepared.</summary>
    public bool IsPreparing => preparing;

    /// <summary>Keeps everybody out until <see cref="Prepared"/>.</summary>
    public void Preparing() => preparing = true;

    /// <summary>Lets everybody in.</summary>
    public void Prepared() => preparing = false;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (preparing)
        {
            return HealthCheckResult.Unhealthy("The demonstration borough is being built.");
        }

        try
        {
            await using var session = store.QuerySession();
            await session.QueryAsync<int>("select 1", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception why) when (why is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", why);
        }
    }
}

/// <summary>Health and readiness of the host.</summary>
public static class ReadinessSetup
{
    // Health, and the page that says that the service is starting, with its style.
    private static readonly string[] Open = ["/health", "/Error", "/lib/", "/favicon."];

    /// <summary>Maps <c>/health/live</c>, which answers while the process runs, and <c>/health/ready</c>, which answers 200 once it can be used.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready").AllowAnonymous();
    }

    /// <summary>Answers 503 while something is being prepared. Comes after the problem answers, which then say so.</summary>
    public static void UseReadiness(this WebApplication app)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        app.Use((http, next) =>
        {
            if (!readiness.IsPreparing || Open.Any(path => http.Request.Path.Value!.StartsWith(path, StringComparison.Ordinal)))
            {
                return next(http);
            }

            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = "5";
            return Task.CompletedTask;
        });
    }
}
