using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Casework.Projections;
using JasperFx.Events;
using Marten;
using Wolverine;

namespace Casework.Api.Cases;

/// <summary>
/// An inspection was recorded about a school or setting: its case is to know of it, or to be opened (D1). The version is the one that the
/// school's stream had with it, so that each change to an inspection is followed once.
/// </summary>
public sealed record FollowInspection(EstablishmentId School, string Number, long Version);

/// <summary>An import of inspections has ended: each school of which it told something new is to be followed.</summary>
public sealed record FollowImport(ImportId Import);

/// <summary>What an inspection brings about by itself. The state of school and case decides, so that a second delivery changes nothing.</summary>
public static class FollowInspectionHandler
{
    /// <summary>Takes the step through the door, as everyone does. Whoever opens or closes a case at the same moment is before or after it.</summary>
    public static async Task Handle(
        FollowInspection message, IQuerySession session, IMessageBus bus, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var facts = await session.FactsAsync(message.School, Actor.Inspections, clock, authority, cancellation);
        if (FollowingInspections.Of(message.School, message.Number, facts, await session.PoliciesAsync(null, cancellation)) is { } command)
        {
            await bus.InvokeAsync<Outcome>(new Give(facts.Cases.Open, command, Actor.Inspections, CommandId(message)), cancellation);
        }
    }

    /// <summary>
    /// A message for each inspection of a school that the import recorded, and one for each setting with an open case: where none is open, what
    /// the register knows is taken in when one is.
    /// </summary>
    public static async Task<OutgoingMessages> Handle(FollowImport message, IQuerySession session, CancellationToken cancellation)
    {
        var schools = await RecordedAsync(session, message.Import, Projections.Establishments.SchoolInspected, null, cancellation);
        var open = await session.Query<Case>().Where(c => c.Stage == Stage.OnSettingsList).Select(c => c.Establishment).ToListAsync(cancellation);
        var settings = await RecordedAsync(
            session, message.Import, Projections.Establishments.SettingInspected, [.. open.Select(setting => setting.Value)], cancellation);
        return
        [
            .. from e in schools
               let inspection = ((EstablishmentEvent.SchoolInspected)e.Data).Inspection
               orderby inspection.On
               select new FollowInspection(EstablishmentId.Parse(e.StreamKey!), inspection.Number, e.Version),
            // Of a setting it is the inspection that counts which is followed, so that one message will do.
            .. from e in settings
               group e.Version by e.StreamKey into one
               select new FollowInspection(EstablishmentId.Parse(one.Key!), "", one.Max()),
        ];
    }

    private static Task<IReadOnlyList<IEvent>> RecordedAsync(
        IQuerySession session, ImportId import, string type, string[]? streams, CancellationToken cancellation)
    {
        var recorded = session.Events.QueryAllRawEvents().Where(e => e.CorrelationId == import.Value && e.EventTypeName == type);
        return (streams is null ? recorded : recorded.Where(e => e.StreamKey!.IsOneOf(streams))).ToListAsync(cancellation);
    }

    // A correction back to what was said before is another version of the stream, and so another command.
    private static string CommandId(FollowInspection message) => $"inspection:{message.School}:{message.Number}:{message.Version}";
}
