using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Recorded = Casework.Domain.Meetings.MeetingDecision<Casework.Domain.Meetings.SettingsMeetingEvent>;

namespace Casework.Domain.Meetings;

/// <summary>What somebody records on a settings meeting.</summary>
public abstract record SettingsMeetingCommand;

/// <summary>Opens the meeting of its day.</summary>
public sealed record OpenSettingsMeeting : SettingsMeetingCommand;

/// <summary>Records who is present.</summary>
public sealed record AttendSettingsMeeting(IReadOnlyList<SettingsMember> Present) : SettingsMeetingCommand;

/// <summary>Closes the meeting with its minutes.</summary>
public sealed record CloseSettingsMeeting(string Minutes) : SettingsMeetingCommand;

/// <summary>A settings meeting from its opening to its minutes. What it decides about a setting is a command to that setting's case.</summary>
public static class SettingsMeetings
{
    /// <summary>Refuses anyone but the Standards Lead, who chairs the meeting, and the clerk, who records it.</summary>
    public static Refusal? RefuseActor(Actor actor) => TheWorkflow.Who.BrokenIf(
        actor.Role is not (Role.StandardsLead or Role.Clerk), $"Settings meetings are not recorded by {actor.Role.InWords()}.",
        $"They are recorded by {Role.StandardsLead.InWords()} or {Role.Clerk.InWords()}.");

    /// <summary>
    /// What the rules answer to a command for the meeting of a day; <paramref name="current"/> is null before it is opened. Opening or
    /// closing it twice changes nothing.
    /// </summary>
    public static Recorded Decide(
        SettingsMeeting? current, DateOnly day, SettingsMeetingCommand command, IReadOnlyList<Case> walked, Actor actor, DateOnly today) => (command, current) switch
        {
            (OpenSettingsMeeting, _) => Recorded.Of(command, RefuseActor(actor), () => [WellFormed.Day(day, today)], () => [],
                () => current is null ? new SettingsMeetingOpened(day, new(actor.Id, actor.Name)) : null),
            (AttendSettingsMeeting attend, { } meeting) => Recorded.Of(command, RefuseActor(actor),
                () => [attend.Present.Count == 0 ? new(nameof(attend.Present), "Choose who is present.") : null],
                () => [RefuseClosed(meeting)],
                () => new SettingsMeetingAttended(day, [.. attend.Present.Distinct().Order()])),
            (CloseSettingsMeeting, { IsClosed: true }) => Recorded.Of(command, RefuseActor(actor), () => [], () => [], () => null),
            (CloseSettingsMeeting close, { } meeting) => Recorded.Of(command, RefuseActor(actor),
                () => [WellFormed.Text(close.Minutes, nameof(close.Minutes), "the minutes")],
                () => [RefuseQuorum(meeting), RefuseSilence(meeting, walked)],
                () => new SettingsMeetingClosed(day, [.. walked.Select(c => c.Id).Order()], close.Minutes)),
            _ => throw new ArgumentOutOfRangeException(nameof(command), "There is no meeting of that day."),
        };

    /// <summary>Refuses what a meeting without its chair, or with too few of its members, would decide (D30).</summary>
    public static Refusal? RefuseQuorum(SettingsMeeting meeting) =>
        SettingOutcomes.D30.BrokenIf(!meeting.Present.Contains(SettingsMember.StandardsLead),
            "The Standards Lead, who chairs the settings meeting, is not recorded as present.", "Record who is present first.")
        ?? SettingOutcomes.D30.BrokenIf(meeting.Present.Count < SettingsMeeting.Quorum,
            $"{meeting.Present.Count} of the five members are recorded as present.", $"The meeting decides with {SettingsMeeting.Quorum} of them.");

    /// <summary>Refuses a change to a meeting that is closed.</summary>
    public static Refusal? RefuseClosed(SettingsMeeting meeting) => SettingOutcomes.R166.BrokenIf(
        meeting.IsClosed, $"The settings meeting of {meeting.On.InWords()} is closed.", "Record it at the next meeting.");

    /// <summary>
    /// Whether the meeting walks a case: it decided about it, or the setting is on the list and was before the meeting. A closed meeting
    /// keeps the settings that it was closed with.
    /// </summary>
    public static bool Walks(SettingsMeeting meeting, Case current) => meeting.IsClosed
        ? meeting.Decided.Contains(current.Id)
        : HasDecided(meeting, current) || (current.Stage is Stage.OnSettingsList && current.Concern.RaisedOn <= meeting.On);

    private static bool HasDecided(SettingsMeeting meeting, Case current) => current.Setting?.DecisionOn(meeting.On) is not null;

    // The meeting walks the whole list (D29).
    private static Refusal? RefuseSilence(SettingsMeeting meeting, IReadOnlyList<Case> walked)
    {
        var undecided = walked.Count(c => !HasDecided(meeting, c));
        return SettingOutcomes.R166.BrokenIf(
            undecided > 0, $"Settings on the list without a decision: {undecided}.", "Record what the meeting decided about each of them.");
    }
}
