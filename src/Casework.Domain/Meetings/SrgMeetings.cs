using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Meetings;

/// <summary>Opening and closing an SRG meeting. What it decides about a school is a command to that school's case.</summary>
public static class SrgMeetings
{
    /// <summary>Refuses anyone but HoSI, who chairs the SRG, and the clerk, who records it.</summary>
    public static Refusal? RefuseActor(Actor actor) => TheWorkflow.Who.BrokenIf(
        actor.Role is not (Role.HoSI or Role.Clerk), $"SRG meetings are not recorded by {actor.Role.InWords()}.",
        $"They are recorded by {Role.HoSI.InWords()} or {Role.Clerk.InWords()}.");

    /// <summary>A meeting cannot be recorded before it takes place.</summary>
    public static InvalidField? RefuseDay(DateOnly day, DateOnly today) =>
        day > today ? new("OccurredOn", $"The date cannot be in the future: today is {today.InWords()}.") : null;

    /// <summary>
    /// Whether the meeting walks a case: it decided about it, or the case waits for the SRG (R42, R61). A closed meeting keeps
    /// the schools it was closed with.
    /// </summary>
    public static bool Walks(SrgMeeting meeting, Case current) => meeting.IsClosed
        ? meeting.Decided.Contains(current.Id) || meeting.Undecided.Contains(current.Id)
        : current.DecisionAt(meeting.Id) is not null || SrgDecisions.Possible(current.Stage).Count > 0;

    /// <summary>Closes the meeting, with the schools that it decided about and those that it did not (R61).</summary>
    public static SrgMeetingClosed Close(SrgMeeting meeting, IEnumerable<Case> walked)
    {
        var byDecided = walked.ToLookup(c => c.DecisionAt(meeting.Id) is not null, c => c.Id);
        return new(meeting.On, [.. byDecided[true].Order()], [.. byDecided[false].Order()]);
    }
}
