using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;
using InspectionDecision = Casework.Domain.Cases.Decision<Casework.Domain.Establishments.EstablishmentEvent.SchoolInspected>;

namespace Casework.Api.Establishments;

/// <summary>Records a published inspection of a school.</summary>
public sealed record GiveInspection(EstablishmentId School, RecordInspection Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"record inspection {Command.Number} of {School}";
}

/// <summary>
/// What came of it: the inspection as it is kept, null where there is no such school, or where the rules say no; and what follows, null where
/// nothing was recorded.
/// </summary>
public sealed record InspectionOutcome(SchoolInspection? Inspection, InspectionDecision? Decision, FollowInspection? Follow = null);

/// <summary>
/// The door for inspections. What follows on a case is a message of its own, sent when the inspection is stored (D1).
/// </summary>
public static class InspectionDoorHandler
{
    /// <summary>Records the inspection, or says why not. The same inspection again records nothing.</summary>
    public static async Task<(InspectionOutcome, FollowInspection?)> Handle(
        GiveInspection message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        await session.TakeTurnAsync(message.School, cancellation);
        var stream = await session.Events.FetchForWriting<Establishment>(message.School.Value, cancellation);
        if (stream.Aggregate is not { } school)
        {
            return (new(null, null), null);
        }

        var decision = Inspections.Record(school, message.Command, message.Actor, clock.TodayInLondon());
        if (decision is not InspectionDecision.Accepted { Events: var events })
        {
            return (new(null, decision), null);
        }

        Recording.Stamp(session, message.Actor);
        stream.AppendMany(events);
        var number = message.Command.Number.Trim();
        var after = events.Aggregate(school, (it, happened) => Establishment.Evolve(it, it.Id, happened)!);
        var follow = events is [] ? null : new FollowInspection(school.Id, number, (stream.CurrentVersion ?? 0) + events.Count);
        return (new(after.SchoolInspections!.Find(one => one.Number == number), decision, follow), follow);
    }
}
