using System.Reflection;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Wolverine;

namespace Casework.Api.Cases;

/// <summary>A step on a case for the person who asks: possible now, or refused by which rule.</summary>
public sealed record OptionView(string Command, string Title, string Post, bool Allowed, RefusalView? Refusal);

/// <summary>A case with its version, which a later command may send back in <c>If-Match</c>.</summary>
public sealed record CaseView(CaseId Id, long Version, Case Case);

/// <summary>The case routes of the API: commands go through the door, questions to the store.</summary>
public static class CaseEndpoints
{
    /// <summary>Maps <c>/api/cases</c>.</summary>
    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases").RequireAuthorization();
        foreach (var (command, route) in CaseRoutes.AllOpening)
        {
            Map(nameof(MapOpening), command, cases, route);
        }

        foreach (var (command, route) in CaseRoutes.All)
        {
            Map(nameof(MapCommand), command, cases, route);
        }

        cases.MapGet("/{id}", GetAsync).Produces<CaseView>().ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound).WithSummary("The case, now or as it was known at a moment");
        cases.MapGet("/{id}/history", HistoryAsync).Produces<EventView[]>().ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Every event of the case, in the order it was recorded");
        cases.MapGet("/{id}/options", OptionsAsync).Produces<OptionView[]>().ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound).WithSummary("What you can do next, and which rule refuses the rest");
        cases.MapGet("/{id}/attempts", AttemptsOfAsync).Produces<RefusedAttempt[]>().ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Permissions.Overseer)
            .ProducesProblem(StatusCodes.Status403Forbidden).WithSummary("The commands on this case that were refused, for those who oversee others");
    }

    /// <summary>Sends a command through the door under the client's id, expecting the version in <c>If-Match</c> if there is one.</summary>
    public static async Task<IResult> GiveAsync(CaseId? id, CaseCommand command, HttpContext http, IMessageBus bus)
    {
        if (!TryReadVersion(http.Request.Headers.IfMatch, out var version))
        {
            return Results.Problem("If-Match must hold the version of the case, for example \"7\".", statusCode: StatusCodes.Status400BadRequest, title: "Bad request");
        }

        return http.CommandId() is { } commandId
            ? (await bus.InvokeAsync<Outcome>(new Give(id, command, CurrentActor.From(http.User), commandId, version), http.RequestAborted)).ToHttp(http)
            : KeyTooLong();
    }

    /// <summary>The id that the client gave the command, or a new one where it gave none; null when it is too long.</summary>
    internal static string? CommandId(this HttpContext http) => http.Request.Headers["Idempotency-Key"].ToString() switch
    {
        "" => Guid.CreateVersion7().ToString(),
        { Length: <= 100 } key => key,
        _ => null,
    };

    internal static IResult KeyTooLong() =>
        Results.Problem("Idempotency-Key has at most 100 characters.", statusCode: StatusCodes.Status400BadRequest, title: "Bad request");

    // One body type a route, so that each command has its own description in OpenAPI.
    private static void Map(string method, Type command, IEndpointRouteBuilder cases, string route) =>
        typeof(CaseEndpoints).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(command).Invoke(null, [cases, route]);

    private static void MapOpening<T>(IEndpointRouteBuilder cases, string route) where T : OpeningCommand =>
        cases.MapPost(route, (T command, HttpContext http, IMessageBus bus) => GiveAsync(null, command, http, bus))
            .Answers<Outcome.Recorded>(StatusCodes.Status201Created).WithName(typeof(T).Name).WithSummary($"{Workflow.StepOf(typeof(T)).Title}: opens the case");

    private static void MapCommand<T>(IEndpointRouteBuilder cases, string route) where T : CaseCommand =>
        cases.MapPost($"/{{id}}/{route}", (CaseId id, T command, HttpContext http, IMessageBus bus) => GiveAsync(id, command, http, bus))
            .Answers<Outcome.Recorded>(StatusCodes.Status200OK).WithName(typeof(T).Name).WithSummary(Workflow.StepOf(typeof(T)).Title);

    private static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route, int status) => route
        .RequireAuthorization(Permissions.Writer).Produces<T>(status).ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static bool TryReadVersion(string? ifMatch, out long? version)
    {
        version = long.TryParse(ifMatch?.Trim('"'), out var number) ? number : null;
        return string.IsNullOrEmpty(ifMatch) || version is not null;
    }

    private static async Task<IResult> GetAsync(CaseId id, AsOf? asOf, IQuerySession session, HttpContext http)
    {
        var history = await session.ReadByAsync(
            CurrentActor.From(http.User), await session.HistoryOfAsync(id, asOf?.Instant, http.RequestAborted), http.RequestAborted);
        if (history.Replay() is not { } current)
        {
            return NoSuchCase(id);
        }

        http.Response.Headers.ETag = $"\"{history[^1].Version}\"";
        return Results.Ok(new CaseView(id, history[^1].Version, current));
    }

    private static async Task<IResult> HistoryAsync(CaseId id, AsOf? asOf, IQuerySession session, HttpContext http) =>
        await session.HistoryOfAsync(id, asOf?.Instant, http.RequestAborted) is { Count: > 0 } history
            ? await http.ReadAsync(session, history)
            : NoSuchCase(id);

    private static async Task<IResult> OptionsAsync(CaseId id, IQuerySession session, TimeProvider clock, Authority authority, HttpContext http)
    {
        var facts = await session.FactsAsync(id.Establishment(), CurrentActor.From(http.User), clock, authority, http.RequestAborted);
        return await session.LoadAsync<Case>(id, http.RequestAborted) is { } current
            ? Results.Ok(Workflow.Options(current, facts).Select(o => View(id, o)).ToArray())
            : NoSuchCase(id);
    }

    private static OptionView View(CaseId id, Option option) => new(
        option.Step.Command.Name, option.Step.Title, $"/api/cases/{id}/{CaseRoutes.Of(option.Step.Command)}", option.Allowed,
        option.Refusal is { } refusal ? RefusalView.Of(refusal) : null);

    /// <summary>The commands on a case that were refused, in the order in which they were given.</summary>
    public static Task<IReadOnlyList<RefusedAttempt>> AttemptsAsync(this IQuerySession session, CaseId id, CancellationToken cancellation) =>
        session.Query<RefusedAttempt>().Where(a => a.Case == id).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(cancellation);

    // A concern that was refused is an attempt on a case that never came to be.
    private static async Task<IResult> AttemptsOfAsync(CaseId id, IQuerySession session, CancellationToken cancellation) =>
        await session.AttemptsAsync(id, cancellation) is { Count: > 0 } attempts ? Results.Ok(attempts)
        : await session.LoadAsync<Case>(id, cancellation) is not null ? Results.Ok(Array.Empty<RefusedAttempt>()) : NoSuchCase(id);

    private static IResult NoSuchCase(CaseId id) => Results.Problem($"There is no case {id}.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
