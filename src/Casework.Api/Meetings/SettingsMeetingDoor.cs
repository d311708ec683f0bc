using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>Something that somebody records on the settings meeting of a day.</summary>
public sealed record OnSettingsMeeting(DateOnly Day, SettingsMeetingCommand Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"{Command.GetType().Name} of {Day:yyyy-MM-dd}";
}

/// <summary>What came of it: the meeting as it stands, or null where there is none, and what the rules answered.</summary>
public sealed record SettingsMeetingOutcome(SettingsMeeting? Meeting, MeetingDecision<SettingsMeetingEvent>? Decision);

/// <summary>The door for settings meetings; decisions about settings go through the door for cases.</summary>
public static class SettingsMeetingDoorHandler
{
    /// <summary>
    /// Records on the meeting of a day. It takes turns with the decisions at the meeting: each of them is in what it was closed with,
    /// or refused.
    /// </summary>
    public static async Task<SettingsMeetingOutcome> Handle(
        OnSettingsMeeting message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var id = SettingsMeeting.IdOf(message.Day);
        await session.TakeTurnAsync(id, cancellation);
        var stream = await session.Events.FetchForWriting<SettingsMeeting>(id, cancellation);
        var meeting = stream.Aggregate;
        if (meeting is null && message.Command is not OpenSettingsMeeting)
        {
            return new(null, null);
        }

        var walked = meeting is null ? [] : await session.WalkedByAsync(meeting, cancellation);
        var decision = SettingsMeetings.Decide(meeting, message.Day, message.Command, walked, message.Actor, clock.TodayInLondon());
        if (decision is MeetingDecision<SettingsMeetingEvent>.Accepted { Event: { } happened })
        {
            Recording.Stamp(session, message.Actor, (await session.PoliciesAsync(null, cancellation)).InForceOn(message.Day).Id);
            stream.AppendOne(happened);
            meeting = SettingsMeeting.Evolve(meeting, happened);
        }

        return new(meeting, decision);
    }

    /// <summary>The cases that a meeting walks: those it was closed with; while it is open, those it decided about and those on the list.</summary>
    public static async Task<IReadOnlyList<Case>> WalkedByAsync(this IQuerySession session, SettingsMeeting meeting, CancellationToken cancellation) =>
    [
        .. (await session.Query<Case>().Where(c => c.Type == CaseType.Setting).ToListAsync(cancellation))
            .Where(c => SettingsMeetings.Walks(meeting, c)).OrderBy(c => c.Id),
    ];
}
