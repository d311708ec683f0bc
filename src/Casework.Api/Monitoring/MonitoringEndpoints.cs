using System.Reflection;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Monitoring;

/// <summary>Something that can be recorded about a school by the person who asks: possible now, or refused by which rule.</summary>
public sealed record SchoolOptionView(string Command, string Title, string Post, bool Allowed, RefusalView? Refusal);

/// <summary>What is known of a school beside its cases, on a day.</summary>
public sealed record MonitoringView(EstablishmentId School, string Name, VisitCategory? Category, SchoolMonitoring Monitoring);

/// <summary>Routine monitoring and governance of a school over HTTP.</summary>
public static class MonitoringEndpoints
{
    /// <summary>Maps what is recorded and asked about a school under <c>/api/establishments/{urn}</c>.</summary>
    public static void MapMonitoring(this IEndpointRouteBuilder routes)
    {
        var schools = routes.MapGroup("/api/establishments/{urn}").WithTags("Monitoring").RequireAuthorization();
        foreach (var (command, route) in SchoolRoutes.All)
        {
            // One body type a route, so that each command has its own description in OpenAPI.
            typeof(MonitoringEndpoints).GetMethod(nameof(MapCommand), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(command).Invoke(null, [schools, route]);
        }

        schools.MapGet("/monitoring", GetAsync).Produces<MonitoringView>().ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Inspector, rating, category, visits, governors: now or as it was known at a moment");
        schools.MapGet("/monitoring/history", HistoryAsync).Produces<EventView[]>().ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Everything recorded about the school beside its cases");
        schools.MapGet("/monitoring/options", OptionsAsync).Produces<SchoolOptionView[]>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("What you can record about the school, and which rule refuses the rest");
        schools.MapGet("/monitoring/attempts", AttemptsOfAsync).Produces<RefusedAttempt[]>().ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(Permissions.Overseer).ProducesProblem(StatusCodes.Status403Forbidden)
            .WithSummary("The commands about the school that were refused, for those who oversee others");
    }

    /// <summary>The commands about a school that were refused, in the order in which they were given.</summary>
    public static Task<IReadOnlyList<RefusedAttempt>> AttemptsAsync(
        this IQuerySession session, EstablishmentId school, CancellationToken cancellation) =>
        session.Query<RefusedAttempt>().Where(a => a.School == school).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(cancellation);

    private static void MapCommand<T>(IEndpointRouteBuilder schools, string route) where T : SchoolCommand => schools
        .MapPost($"/{route}", (string urn, T command, HttpContext http, IQuerySession session, IMessageBus bus) =>
            GiveAsync(urn, command, http, session, bus))
        .RequireAuthorization(Permissions.Writer).Produces<Outcome.Noted>().ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
        .WithName(typeof(T).Name).WithSummary(SchoolWorkflow.StepOf(typeof(T)).Title);

    private static async Task<IResult> GiveAsync(string urn, SchoolCommand command, HttpContext http, IQuerySession session, IMessageBus bus)
    {
        if (await session.FindAsync(urn, http.RequestAborted) is not { } school)
        {
            return EstablishmentEndpoints.NotOnRegister(urn);
        }

        return http.CommandId() is { } commandId
            ? (await bus.InvokeAsync<Outcome>(new GiveToSchool(school.Id, command, CurrentActor.From(http.User), commandId), http.RequestAborted)).ToHttp(http)
            : CaseEndpoints.KeyTooLong();
    }

    private static async Task<IResult> GetAsync(string urn, AsOf? asOf, IQuerySession session, HttpContext http)
    {
        if (await session.FindAsync(urn, http.RequestAborted) is not { } found)
        {
            return EstablishmentEndpoints.NotOnRegister(urn);
        }

        var history = await session.RegisterHistoryAsync(found.Id, asOf?.Instant, http.RequestAborted);
        return (await session.ReadByAsync(CurrentActor.From(http.User), history, http.RequestAborted)).ReadAs(found.Id) is not { } school ? EstablishmentEndpoints.NotOnRegister(urn)
            : Results.Ok(new MonitoringView(school.Id, school.DisplayName, school.Monitoring?.Category?.Value, school.Monitoring ?? SchoolMonitoring.None));
    }

    private static async Task<IResult> HistoryAsync(string urn, AsOf? asOf, IQuerySession session, HttpContext http) =>
        await session.FindAsync(urn, http.RequestAborted) is { } found
            ? await http.ReadAsync(session, await session.MonitoringHistoryAsync(found.Id, asOf?.Instant, http.RequestAborted))
            : EstablishmentEndpoints.NotOnRegister(urn);

    private static async Task<IResult> OptionsAsync(
        string urn, HttpContext http, IQuerySession session, TimeProvider clock, Authority authority)
    {
        if (await session.FindAsync(urn, http.RequestAborted) is not { } school)
        {
            return EstablishmentEndpoints.NotOnRegister(urn);
        }

        var facts = await session.MonitoringFactsAsync(school, CurrentActor.From(http.User), clock, authority, http.RequestAborted);
        return Results.Ok(SchoolWorkflow.Options(school, facts).Select(o => new SchoolOptionView(
            o.Step.Command.Name, o.Step.Title, $"/api/establishments/{school.Reference}/{SchoolRoutes.Of(o.Step.Command)}", o.Allowed,
            o.Refusal is { } refusal ? RefusalView.Of(refusal) : null)).ToArray());
    }

    private static async Task<IResult> AttemptsOfAsync(string urn, IQuerySession session, CancellationToken cancellation) =>
        await session.FindAsync(urn, cancellation) is { } school
            ? Results.Ok(await session.AttemptsAsync(school.Id, cancellation))
            : EstablishmentEndpoints.NotOnRegister(urn);
}
