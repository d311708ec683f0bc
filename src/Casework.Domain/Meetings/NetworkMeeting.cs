using System.Globalization;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Recorded = Casework.Domain.Meetings.MeetingDecision<Casework.Domain.Meetings.NetworkMeetingHeld>;

namespace Casework.Domain.Meetings;

/// <summary>Records the network meeting to which the managers of settings were invited (R173).</summary>
public sealed record HoldNetworkMeeting(DateOnly OccurredOn, string Theme);

/// <summary>The managers of settings met as a network (R173).</summary>
public sealed record NetworkMeetingHeld(DateOnly OccurredOn, string Theme, Person RecordedBy);

/// <summary>A network meeting of the managers of settings. There is one a day at the most.</summary>
public sealed record NetworkMeeting(string Id, DateOnly On, string Theme)
{
    /// <summary>The stream of the meeting of a day.</summary>
    public static string IdOf(DateOnly day) => day.ToString("'network-'yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What the event makes of the meeting.</summary>
    public static NetworkMeeting Evolve(NetworkMeetingHeld e) => new(IdOf(e.OccurredOn), e.OccurredOn, e.Theme);

    /// <summary>Records a meeting that was held; one that is recorded already stays as it is. The Standards Lead and the clerk do.</summary>
    public static Recorded Hold(NetworkMeeting? current, HoldNetworkMeeting command, Actor actor, DateOnly today) => Recorded.Of(
        command, SettingsMeetings.RefuseActor(actor),
        () => [WellFormed.Day(command.OccurredOn, today), WellFormed.Text(command.Theme, nameof(command.Theme), "what it was about")], () => [],
        () => current is null ? new NetworkMeetingHeld(command.OccurredOn, command.Theme, new(actor.Id, actor.Name)) : null);
}
