using System.Text.Json;
using System.Text.RegularExpressions;
using Casework.Api.Identity;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace Casework.Api.Hosting;

/// <summary>
/// What is answered when something is wrong: below <c>/api</c> always problem details (RFC 9457), elsewhere the page <c>/Error/{status}</c>.
/// Only a request's own faults are explained; what broke inside is in the log, under the correlation id.
/// </summary>
public sealed partial class Problems(ILogger<Problems> log) : IExceptionHandler
{
    const int RetryAfterSeconds = 5;

    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken cancellationToken)
    {
        var (status, detail, field) = Explain(exception);
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
        if (status >= 500) log.LogError(exception, "Answered {Status}, correlation {CorrelationId}", status, RequestLog.CorrelationId(http));
        if (http.Request.IsApi()) await WriteAsync(http, detail, field);
        return true;
    }

    /// <summary>Writes the answer for a status that came without a body, with the reason when it is one we can give.</summary>
    public static Task WriteAsync(HttpContext http) => WriteAsync(http, http.Response.StatusCode switch
    {
        StatusCodes.Status401Unauthorized => "Send a valid access token: Authorization: Bearer.",
        StatusCodes.Status403Forbidden => Permissions.WhyForbidden(http),
        _ => null,
    });

    static Task WriteAsync(HttpContext http, string? detail, string? field = null) => Results.Problem(
        statusCode: http.Response.StatusCode,
        detail: detail,
        extensions: field is null ? null : new Dictionary<string, object?> { ["field"] = field }).ExecuteAsync(http);

    static (int Status, string Detail, string? Field) Explain(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } bad => (bad.StatusCode, Reason(json), Field(json)),
        BadHttpRequestException bad when Parameter().Match(bad.Message) is { Success: true } match =>
            (bad.StatusCode, "The value is missing or cannot be read.", match.Groups["name"].Value),
        BadHttpRequestException bad when bad.Message.StartsWith("Implicit body", StringComparison.Ordinal) => (bad.StatusCode, "The body is missing.", null),
        BadHttpRequestException bad => (bad.StatusCode, bad.Message, null),
        _ when Causes(exception).Any(IsUnstorableText) => (StatusCodes.Status400BadRequest, "A text holds the character U+0000, which cannot be stored.", null),
        _ when IsOutage(exception) =>
            (StatusCodes.Status503ServiceUnavailable, $"Something this service needs does not answer. Try again in {RetryAfterSeconds} seconds.", null),
        _ => (StatusCodes.Status500InternalServerError, "Something went wrong in this service. Quote the correlation id when you report it.", null),
    };

    // A converter of ours says itself what is wrong; the serializer's own messages speak of .NET types.
    static string Reason(JsonException json) => json.Message switch
    {
        var message when message.Contains("null value") => "This is missing.",
        var message when message.Contains("could not be mapped") => "There is no such field.",
        var message when message.Contains("missing required properties") => $"Missing: {message[(message.LastIndexOf(':') + 1)..].Trim(' ', '.')}.",
        var message when message.Contains("could not be converted") => "The value is not of the kind this field holds.",
        var message => message.Split(" Path: ")[0],
    };

    static string? Field(JsonException json) =>
        Missing().Match(json.Message) is { Success: true } match ? $"{json.Path}.{match.Groups["name"].Value}" : json.Path;

    // PostgreSQL keeps no null character, neither in JSON (22P05) nor in a text (22021).
    static bool IsUnstorableText(Exception exception) => exception is PostgresException { SqlState: "22P05" or "22021" };

    static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException) yield return cause;
    }

    // 57P is a server that shuts down or starts up. HttpRequestException is the identity provider: nothing else is called over HTTP.
    /// <summary>Whether an exception means that the database, or the identity provider, does not answer.</summary>
    public static bool IsOutage(Exception exception) => Causes(exception).Any(IsOutageItself);

    static bool IsOutageItself(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException or TimeoutException or HttpRequestException => true,
        _ => false,
    };

    [GeneratedRegex("parameter \"[^\" ]+ (?<name>\\w+)\"", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("missing required properties[^']*'(?<name>[^']+)'[^']*(,|\\.)", RegexOptions.None, 1000)]
    private static partial Regex Missing();
}

/// <summary>Puts <see cref="Problems"/> into a host.</summary>
public static class ProblemsSetup
{
    /// <summary>Adds problem details with the correlation id in each.</summary>
    public static WebApplicationBuilder AddCaseworkProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddExceptionHandler<Problems>();
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails =
            context => context.ProblemDetails.Extensions["correlationId"] = RequestLog.CorrelationId(context.HttpContext));
        // Otherwise a body that cannot be read is answered without saying why.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        return builder;
    }

    /// <summary>Answers errors. Comes after the request log and before everything that can fail.</summary>
    public static WebApplication UseCaseworkProblems(this WebApplication app)
    {
        app.UseWhen(http => http.Request.IsApi(), api => api.UseStatusCodePages(context => Problems.WriteAsync(context.HttpContext)));
        app.UseWhen(http => !http.Request.IsApi(), pages => pages.UseStatusCodePagesWithReExecute("/Error/{0}"));
        app.UseExceptionHandler();
        // Routing comes after, so that an error page is found on the second way through.
        app.UseRouting();
        return app;
    }
}
