using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using JasperFx.Events;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>Opens the SRG meeting of a day, or finds it when it is open already.</summary>
public sealed record OpenSrgMeeting(OpenMeeting Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"open the meeting of {Command.OccurredOn:yyyy-MM-dd}";
}

/// <summary>Something that somebody records on an SRG meeting.</summary>
public abstract record OnSrgMeeting(SrgMeetingId Meeting, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public sealed override string ToString() => $"{GetType().Name} on {Meeting}";
}

/// <summary>Records who is there.</summary>
public sealed record AttendSrgMeeting(SrgMeetingId Meeting, RecordAttendance Command, Actor Actor) : OnSrgMeeting(Meeting, Actor);

/// <summary>Records the minutes.</summary>
public sealed record MinuteSrgMeeting(SrgMeetingId Meeting, RecordMinutes Command, Actor Actor) : OnSrgMeeting(Meeting, Actor);

/// <summary>Closes the meeting.</summary>
public sealed record CloseSrgMeeting(SrgMeetingId Meeting, CloseMeeting Command, Actor Actor) : OnSrgMeeting(Meeting, Actor);

/// <summary>What came of it: the meeting as it stands, or null where there is none, and what the rules answered.</summary>
public sealed record SrgMeetingOutcome(SrgMeeting? Meeting, MeetingDecision<SrgMeetingEvent>? Decision);

/// <summary>The door for SRG meetings; decisions about schools go through the door for cases.</summary>
public static class SrgMeetingDoorHandler
{
    /// <summary>Opens the meeting of that day; opening it twice changes nothing.</summary>
    public static async Task<SrgMeetingOutcome> Handle(OpenSrgMeeting message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<SrgMeeting>(SrgMeetingId.On(message.Command.OccurredOn).Value, cancellation);
        return await session.RecordAsync(
            stream, message.Actor, SrgMeetings.Open(stream.Aggregate, message.Command, message.Actor, clock.TodayInLondon()), cancellation);
    }

    /// <summary>Records who is there.</summary>
    public static Task<SrgMeetingOutcome> Handle(AttendSrgMeeting message, IDocumentSession session, CancellationToken cancellation) =>
        session.RecordAsync(message, meeting => Task.FromResult(SrgMeetings.Attend(meeting, message.Command, message.Actor)), cancellation);

    /// <summary>Records the minutes.</summary>
    public static Task<SrgMeetingOutcome> Handle(MinuteSrgMeeting message, IDocumentSession session, CancellationToken cancellation) =>
        session.RecordAsync(message, meeting => Task.FromResult(SrgMeetings.Minute(meeting, message.Command, message.Actor)), cancellation);

    /// <summary>
    /// Closes the meeting with the schools it decided about and those it did not. It takes turns with the decisions at the meeting:
    /// each of them is in what it was closed with, or refused.
    /// </summary>
    public static Task<SrgMeetingOutcome> Handle(CloseSrgMeeting message, IDocumentSession session, CancellationToken cancellation) => session.RecordAsync(
        message,
        async meeting => SrgMeetings.Close(meeting, message.Command, await session.WalkedByAsync(meeting, cancellation), message.Actor),
        cancellation);

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

    private static async Task<SrgMeetingOutcome> RecordAsync(
        this IDocumentSession session, OnSrgMeeting message, Func<SrgMeeting, Task<MeetingDecision<SrgMeetingEvent>>> decide, CancellationToken cancellation)
    {
        await session.TakeTurnAsync(message.Meeting, cancellation);
        var stream = await session.Events.FetchForWriting<SrgMeeting>(message.Meeting.Value, cancellation);
        return stream.Aggregate is { } meeting
            ? await session.RecordAsync(stream, message.Actor, await decide(meeting), cancellation)
            : new(null, null);
    }

    private static async Task<SrgMeetingOutcome> RecordAsync(
        this IDocumentSession session, IEventStream<SrgMeeting> stream, Actor actor, MeetingDecision<SrgMeetingEvent> decision, CancellationToken cancellation)
    {
        var meeting = stream.Aggregate;
        if (decision is MeetingDecision<SrgMeetingEvent>.Accepted { Event: { } happened })
        {
            var policies = await session.PoliciesAsync(null, cancellation);
            Recording.Stamp(session, actor, policies.InForceOn(happened.OccurredOn).Id);
            stream.AppendOne(happened);
            meeting = SrgMeeting.Evolve(meeting, happened);
        }

        return new(meeting, decision);
    }
}
