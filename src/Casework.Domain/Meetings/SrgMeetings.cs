using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Recorded = Casework.Domain.Meetings.MeetingDecision<Casework.Domain.Meetings.SrgMeetingEvent>;

namespace Casework.Domain.Meetings;

/// <summary>Opens the SRG meeting of a day.</summary>
public sealed record OpenMeeting(DateOnly OccurredOn);

/// <summary>Records who is at the meeting, for whom, and who chairs it (R62, R63).</summary>
public sealed record RecordAttendance(IReadOnlyList<SrgAttendee> Present, SrgSeat ChairedBy);

/// <summary>Records the minutes of the meeting.</summary>
public sealed record RecordMinutes(string Text);

/// <summary>
/// Closes the meeting. Each school without a decision has its reason (R61): its own, or <paramref name="ReasonForTheRest"/>.
/// </summary>
public sealed record CloseMeeting(IReadOnlyList<UndecidedReason>? Reasons = null, string? ReasonForTheRest = null);

/// <summary>An SRG meeting from its opening to its minutes. What it decides about a school is a command to that school's case.</summary>
public static class SrgMeetings
{
    /// <summary>Refuses anyone but HoSI, who chairs the SRG, and the clerk, who records it.</summary>
    public static Refusal? RefuseActor(Actor actor) => TheWorkflow.Who.BrokenIf(
        actor.Role is not (Role.HoSI or Role.Clerk), $"SRG meetings are not recorded by {actor.Role.InWords()}.",
        $"They are recorded by {Role.HoSI.InWords()} or {Role.Clerk.InWords()}.");

    /// <summary>Opens the meeting of a day that is not still to come; one that is open already stays as it is.</summary>
    public static Recorded Open(SrgMeeting? current, OpenMeeting command, Actor actor, DateOnly today) => Recorded.Of(
        command, RefuseActor(actor), () => [WellFormed.Day(command.OccurredOn, today)], () => [],
        () => current is null ? new SrgMeetingOpened(command.OccurredOn, Named(actor)) : null);

    /// <summary>Records who is there. HoSI chairs (R63); who is missing of the others is said by the meeting (R62).</summary>
    public static Recorded Attend(SrgMeeting meeting, RecordAttendance command, Actor actor) => Recorded.Of(
        command, RefuseActor(actor),
        () =>
        [
            command.Present.Count == 0 ? new(nameof(command.Present), "Name who was there.") : null,
            .. command.Present.Select((p, i) => WellFormed.Text(p.Name, $"{nameof(command.Present)}[{i}].{nameof(p.Name)}", "the name")),
        ],
        () => [RefuseClosed(meeting), SchoolReviewGroup.RefuseChair(command.Present, command.ChairedBy)],
        () => new SrgAttendanceRecorded(meeting.On, [.. command.Present.Distinct()], command.ChairedBy, Named(actor)));

    /// <summary>Records the minutes, while the meeting goes on or after it was closed.</summary>
    public static Recorded Minute(SrgMeeting meeting, RecordMinutes command, Actor actor) => Recorded.Of(
        command, RefuseActor(actor), () => [WellFormed.Text(command.Text, nameof(command.Text), "the minutes")], () => [],
        () => command.Text == meeting.Minutes ? null : new SrgMinutesRecorded(meeting.On, command.Text, Named(actor)));

    /// <summary>
    /// Closes the meeting, with the schools that it decided about and those that it did not. Refused without a quorum, and when a
    /// school has neither a decision nor a reason (R61). Closing it twice changes nothing.
    /// </summary>
    public static Recorded Close(SrgMeeting meeting, CloseMeeting command, IReadOnlyList<Case> walked, Actor actor)
    {
        var byDecided = walked.ToLookup(c => c.DecisionAt(meeting.Id) is not null, c => c.Id);
        CaseId[] undecided = [.. byDecided[false].Order()];
        return Recorded.Of(
            command, RefuseActor(actor), () => [],
            () => meeting.IsClosed ? [] :
            [
                SchoolReviewGroup.RefuseWithoutQuorum(meeting),
                SrgDecisions.RefuseSilence(undecided.Where(id => ReasonFor(command, id) is null)),
            ],
            () => meeting.IsClosed ? null : new SrgMeetingClosed(
                meeting.On, [.. byDecided[true].Order()], undecided, [.. undecided.Select(id => new UndecidedReason(id, ReasonFor(command, id)!))]));
    }

    /// <summary>
    /// Whether the meeting walks a case: it decided about it, or the case waits for the SRG (R42, R61), an academy's with the others
    /// (D22). A closed meeting keeps the schools it was closed with.
    /// </summary>
    public static bool Walks(SrgMeeting meeting, Case current) => meeting.IsClosed
        ? meeting.Decided.Contains(current.Id) || meeting.Undecided.Contains(current.Id)
        : current.DecisionAt(meeting.Id) is not null || SrgDecisions.Possible(current.Stage).Count > 0;

    private static Refusal? RefuseClosed(SrgMeeting meeting) => SchoolReviewGroup.R62.BrokenIf(
        meeting.IsClosed, $"The meeting of {meeting.On.InWords()} is closed.", "Who was there was recorded before it was closed.");

    private static string? ReasonFor(CloseMeeting command, CaseId id) =>
        new[] { command.Reasons?.FirstOrDefault(r => r.Case == id)?.Reason, command.ReasonForTheRest }.FirstOrDefault(r => !string.IsNullOrWhiteSpace(r));

    private static Person Named(Actor actor) => new(actor.Id, actor.Name);
}
