using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Meetings;

/// <summary>Opening, attending and closing a settings meeting. What it decides about a setting is a command to that setting's case.</summary>
public static class SettingsMeetings
{
    /// <summary>Refuses anyone but the Standards Lead, who chairs the meeting, and the clerk, who records it.</summary>
    public static Refusal? RefuseActor(Actor actor) => TheWorkflow.Who.BrokenIf(
        actor.Role is not (Role.StandardsLead or Role.Clerk), $"Settings meetings are not recorded by {actor.Role.InWords()}.",
        $"They are recorded by {Role.StandardsLead.InWords()} or {Role.Clerk.InWords()}.");

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
        ? meeting.Decided.Contains(current.Id) || meeting.Undecided.Contains(current.Id)
        : Decided(meeting, current) || (current.Stage is Stage.OnSettingsList && current.Concern.RaisedOn <= meeting.On);

    /// <summary>Closes the meeting, with the settings that it decided about and those that it did not (R166).</summary>
    public static SettingsMeetingClosed Close(SettingsMeeting meeting, IEnumerable<Case> walked, string minutes)
    {
        var byDecided = walked.ToLookup(c => Decided(meeting, c), c => c.Id);
        return new(meeting.On, [.. byDecided[true].Order()], [.. byDecided[false].Order()], minutes);
    }

    private static bool Decided(SettingsMeeting meeting, Case current) => current.Setting?.DecisionOn(meeting.On) is not null;
}
