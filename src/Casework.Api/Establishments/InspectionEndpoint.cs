using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;
using Marten;
using Wolverine;
using InspectionDecision = Casework.Domain.Cases.Decision<Casework.Domain.Establishments.EstablishmentEvent.SchoolInspected>;

namespace Casework.Api.Establishments;

/// <summary>An inspection as it is kept, what the school's inspections amount to, and its open case if it has one.</summary>
public sealed record InspectionView(SchoolInspection Inspection, OfstedResult? Result, CaseId? OpenCase);

/// <summary>Inspections over HTTP.</summary>
public static class InspectionEndpoint
{
    /// <summary>Maps <c>/api/establishments/{urn}/inspections</c>.</summary>
    public static void MapInspections(this RouteGroupBuilder establishments) =>
        establishments.MapPost("/{urn}/inspections", PostAsync).RequireAuthorization(Permissions.Writer)
            .Produces<InspectionView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary("Record a published inspection of a school; requires improvement or worse makes a designation due by itself");

    /// <summary>
    /// Records an inspection and what follows from it at once, so that it can be seen. The outbox sends the same message again, which then
    /// changes nothing: it is there for the day on which the service stops in between.
    /// </summary>
    public static async Task<InspectionOutcome> RecordAsync(this IMessageBus bus, GiveInspection inspection, CancellationToken cancellation)
    {
        var outcome = await bus.InvokeAsync<InspectionOutcome>(inspection, cancellation);
        if (outcome.Follow is { } follow)
        {
            await bus.InvokeAsync(follow, cancellation);
        }

        return outcome;
    }

    private static async Task<IResult> PostAsync(
        string urn, RecordInspection body, HttpContext http, IMessageBus bus, IDocumentStore store, IQuerySession session)
    {
        if (await session.EstablishmentAsync(urn, http.RequestAborted) is not { Establishment: var school })
        {
            return EstablishmentEndpoints.NotOnRegister(urn);
        }

        var outcome = await bus.RecordAsync(new(school.Id, body, CurrentActor.From(http.User)), http.RequestAborted);
        return outcome.Decision switch
        {
            InspectionDecision.Invalid { Fields: var fields } => OutcomeProblems.Problem(fields),
            InspectionDecision.NotPermitted { Refusal: var refusal } => OutcomeProblems.Problem(StatusCodes.Status403Forbidden, "Not for you", [refusal]),
            InspectionDecision.Refused { Refusals: var refusals } => OutcomeProblems.Problem(StatusCodes.Status409Conflict, "Refused by a rule", refusals),
            InspectionDecision.Accepted => Results.Ok(await ViewAsync(store, school.Id, outcome.Inspection!, http.RequestAborted)),
            _ => EstablishmentEndpoints.NotOnRegister(urn),
        };
    }

    private static async Task<InspectionView> ViewAsync(
        IDocumentStore store, EstablishmentId school, SchoolInspection inspection, CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        var open = await session.Query<Case>().Where(c => c.Establishment == school && c.Stage != Stage.Removed && c.Stage != Stage.Closed)
            .Select(c => c.Id).ToListAsync(cancellation);
        return new(inspection, (await session.OfstedAsync(school, cancellation)).Result, open is [var id, ..] ? id : null);
    }
}
