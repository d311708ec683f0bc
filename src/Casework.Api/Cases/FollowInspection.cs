using System.Security.Cryptography;
using System.Text.Json;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Policy;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Cases;

/// <summary>An inspection was recorded about a school: its case is to know of it, or to be opened (D1).</summary>
public sealed record FollowInspection(EstablishmentId School, string Number);

/// <summary>An import of inspections has ended: each school of which it told something new is to be followed.</summary>
public sealed record FollowImport(ImportId Import);

/// <summary>
/// What an inspection brings about by itself on a maintained school of the authority: the open case takes it in; where none is open, a
/// result of requires improvement or worse opens one. The school's state decides, so that a second delivery changes nothing.
/// </summary>
public static class FollowInspectionHandler
{
    /// <summary>Takes the step through the door, as everyone does.</summary>
    public static async Task Handle(
        FollowInspection message, IQuerySession session, IMessageBus bus, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var facts = await session.FactsAsync(message.School, Actor.Inspections, clock, authority, cancellation);
        if (facts.School is { Kind: CaseType.MaintainedSchool, IsOurs: true, IsOpen: true, Inspections: { } inspections }
            && inspections.FirstOrDefault(one => one.Number == message.Number) is { } inspection)
        {
            // A case is opened on the latest judgement, whichever inspection of an import is followed first.
            var told = facts.Cases.Open is null ? inspections.MaxBy(one => one.JudgedOn())! : inspection;
            var policy = (await session.PoliciesAsync(null, cancellation)).InForceOn(told.PublishedOn);
            await GiveAsync(message.School, told, facts with { Policy = policy }, bus, cancellation);
        }
    }

    /// <summary>A message for each inspection that the import recorded.</summary>
    public static async Task<OutgoingMessages> Handle(FollowImport message, IQuerySession session, CancellationToken cancellation)
    {
        var recorded = await session.Events.QueryAllRawEvents()
            .Where(e => e.CorrelationId == message.Import.Value && e.EventTypeName == Projections.Establishments.SchoolInspected).ToListAsync(cancellation);
        return
        [
            .. from e in recorded
               let inspection = ((EstablishmentEvent.SchoolInspected)e.Data).Inspection
               orderby inspection.On
               select new FollowInspection(EstablishmentId.Parse(e.StreamKey!), inspection.Number),
        ];
    }

    // Somebody may open or close a case at the same moment: what they did then decides.
    private static async Task GiveAsync(EstablishmentId school, SchoolInspection inspection, Facts facts, IMessageBus bus, CancellationToken cancellation)
    {
        if (facts.Cases.Open is { } open)
        {
            await bus.InvokeAsync<Outcome>(
                new Give(open, new RecordOfstedOutcome(inspection.PublishedOn, inspection), Actor.Inspections, CommandId(open, inspection)), cancellation);
        }
        else if (OfstedStanding.Of(facts.School!.Inspections!) is { } standing
            && facts.Policy.Equivalence.Of(standing) is OutcomeMeaning.RequiresImprovementOrWorse)
        {
            var concern = new RaiseConcern(inspection.PublishedOn, new(school.Urn()), [Trigger.T1OfstedOutcome],
                "Ofsted's outcome counts as requires improvement or worse.", $"Ofsted inspection {inspection.Number}");
            await bus.InvokeAsync<Outcome>(
                new Give(null, concern, Actor.Inspections, CommandId(CaseId.For(school, facts.Cases.Count + 1), inspection)), cancellation);
        }
    }

    // What is published of an inspection may be added to: then it is another command.
    private static string CommandId(CaseId id, SchoolInspection inspection) =>
        $"inspection:{id}:{Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(inspection)))[..32]}";
}
