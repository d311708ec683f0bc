using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>Opens the SRG meeting of a day, or finds it when it is open already.</summary>
public sealed record OpenSrgMeeting(DateOnly OccurredOn, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"open the meeting of {OccurredOn:yyyy-MM-dd}";
}

/// <summary>Closes an SRG meeting.</summary>
public sealed record CloseSrgMeeting(SrgMeetingId Meeting, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"close {Meeting}";
}

/// <summary>What came of opening or closing a meeting: the meeting, or why not.</summary>
public sealed record SrgMeetingOutcome(SrgMeeting? Meeting, Refusal? Refusal = null, InvalidField? Invalid = null);

/// <summary>The door for SRG meetings; decisions about schools go through the door for cases.</summary>
public static class SrgMeetingDoorHandler
{
    /// <summary>Opens the meeting of that day; opening it twice changes nothing.</summary>
    public static async Task<SrgMeetingOutcome> Handle(OpenSrgMeeting message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        if (SrgMeetings.RefuseActor(message.Actor) is { } refusal)
        {
            return new(null, refusal);
        }

        if (SrgMeetings.RefuseDay(message.OccurredOn, clock.TodayInLondon()) is { } invalid)
        {
            return new(null, null, invalid);
        }

        var stream = await session.Events.FetchForWriting<SrgMeeting>(SrgMeetingId.On(message.OccurredOn).Value, cancellation);
        return stream.Aggregate is { } open ? new(open)
            : new(await session.RecordAsync(stream, message.Actor, new SrgMeetingOpened(message.OccurredOn, new(message.Actor.Id, message.Actor.Name)), cancellation));
    }

    /// <summary>
    /// Closes the meeting with the schools it decided about and those it did not; closing it twice changes nothing. It takes turns
    /// with the decisions at the meeting: each of them is in what it was closed with, or refused.
    /// </summary>
    public static async Task<SrgMeetingOutcome> Handle(CloseSrgMeeting message, IDocumentSession session, CancellationToken cancellation)
    {
        await session.TakeTurnAsync(message.Meeting, cancellation);
        var stream = await session.Events.FetchForWriting<SrgMeeting>(message.Meeting.Value, cancellation);
        return (SrgMeetings.RefuseActor(message.Actor), stream.Aggregate) switch
        {
            ({ } refusal, _) => new(null, refusal),
            (_, null) => new(null),
            (_, { IsClosed: true } closed) => new(closed),
            (_, { } open) => new(await session.RecordAsync(
                stream, message.Actor, SrgMeetings.Close(open, await session.WalkedByAsync(open, cancellation)), cancellation)),
        };
    }

    /// <summary>The cases that a meeting walks: those it was closed with; while it is open, those it decided about and those that wait for it.</summary>
    public static async Task<IReadOnlyList<Case>> WalkedByAsync(this IQuerySession session, SrgMeeting meeting, CancellationToken cancellation)
    {
        var (id, closedWith) = (meeting.Id.Value, meeting.Decided.Concat(meeting.Undecided).ToArray());
        var cases = session.Query<Case>();
        var candidates = await (meeting.IsClosed
            ? cases.Where(c => c.Id.IsOneOf(closedWith))
            : cases.Where(c => c.Srg!.Any(d => d.Meeting == id) || (c.Stage != Stage.Removed && c.Stage != Stage.Closed))).ToListAsync(cancellation);
        return [.. candidates.Where(c => SrgMeetings.Walks(meeting, c)).OrderBy(c => c.Id)];
    }

    private static async Task<SrgMeeting> RecordAsync(
        this IDocumentSession session, JasperFx.Events.IEventStream<SrgMeeting> stream, Actor actor, SrgMeetingEvent happened, CancellationToken cancellation)
    {
        var policies = await session.PoliciesAsync(null, cancellation);
        Recording.Stamp(session, actor, policies.InForceOn(happened.OccurredOn).Id);
        stream.AppendOne(happened);
        return SrgMeeting.Evolve(stream.Aggregate, happened)!;
    }
}
