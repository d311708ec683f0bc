using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Recorded = Casework.Domain.Meetings.MeetingDecision<Casework.Domain.Meetings.LeadOfficerMeetingEvent>;

namespace Casework.Domain.Meetings;

/// <summary>What happened between HoSI and a Lead Officer. There is a stream for each Lead Officer.</summary>
public abstract record LeadOfficerMeetingEvent(DateOnly OccurredOn);

/// <summary>HoSI met a Lead Officer about the improvement of some of their schools (R107).</summary>
public sealed record LeadOfficerMeetingHeld(
    DateOnly OccurredOn, Person LeadOfficer, IReadOnlyList<CaseId> Cases, string Notes, Person HeldBy) : LeadOfficerMeetingEvent(OccurredOn);

/// <summary>Records a meeting of HoSI with a Lead Officer (R107).</summary>
public sealed record HoldLeadOfficerMeeting(DateOnly OccurredOn, IReadOnlyList<CaseId> Cases, string Notes);

/// <summary>One meeting: when, about which cases, and what was noted.</summary>
public sealed record LeadOfficerMeeting(DateOnly On, IReadOnlyList<CaseId> Cases, string Notes);

/// <summary>The meetings of HoSI with one Lead Officer: the fold of their events, the latest first.</summary>
public sealed record LeadOfficerMeetings(string Id, Person LeadOfficer, IReadOnlyList<LeadOfficerMeeting> Held)
{
    /// <summary>The day of the last meeting.</summary>
    public DateOnly? LastOn => Held is [var last, ..] ? last.On : null;

    /// <summary>The stream of the meetings with a Lead Officer, by their id.</summary>
    public static string IdOf(string leadOfficer) => $"lead-officer-{leadOfficer}";

    /// <summary>What the event makes of the meetings.</summary>
    public static LeadOfficerMeetings Evolve(LeadOfficerMeetings? current, LeadOfficerMeetingEvent happened) => happened switch
    {
        LeadOfficerMeetingHeld e => new(IdOf(e.LeadOfficer.Id), e.LeadOfficer,
            [.. (current?.Held ?? []).Append(new(e.OccurredOn, e.Cases, e.Notes)).OrderByDescending(meeting => meeting.On)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>
    /// Records a meeting. Only HoSI does, about cases that were open and this Lead Officer's own on that day. One that is recorded already, for that
    /// day and with the same words, changes nothing.
    /// </summary>
    public static Recorded Hold(
        LeadOfficerMeetings? current, Person leadOfficer, HoldLeadOfficerMeeting command, IReadOnlyList<Case> theirs, Actor actor, DateOnly today)
    {
        var known = current?.Held.FirstOrDefault(meeting => meeting.On == command.OccurredOn);
        return Recorded.Of(
            command,
            TheWorkflow.Who.BrokenIf(actor.Role is not Role.HoSI, $"This is not recorded by {actor.Role.InWords()}.", $"It is recorded by {Role.HoSI.InWords()}."),
            () =>
            [
                WellFormed.Day(command.OccurredOn, today),
                WellFormed.Text(command.Notes, nameof(command.Notes), "what was discussed"),
            ],
            () =>
            [
                QualityAssurance.R107.BrokenIf(command.Cases.Count == 0, "No case is named.", "Name the cases that were discussed.", nameof(command.Cases)),
                .. command.Cases.Distinct().Where(id => theirs.All(c => c.Id != id)).Select(id => QualityAssurance.R107.BrokenIf(
                    true, $"{leadOfficer.Name} was not the Lead Officer of an open case {id} on that day.", "Name cases of their own.", nameof(command.Cases))),
                QualityAssurance.R107.BrokenIf(known is not null && !Same(known, command), $"A meeting with {leadOfficer.Name} on that day is recorded already.",
                    "Give the day of another meeting.", nameof(command.OccurredOn)),
            ],
            () => known is not null ? null
                : new LeadOfficerMeetingHeld(command.OccurredOn, leadOfficer, [.. command.Cases.Distinct().Order()], command.Notes, new(actor.Id, actor.Name)));
    }

    private static bool Same(LeadOfficerMeeting known, HoldLeadOfficerMeeting command) =>
        known.Notes == command.Notes && known.Cases.Order().SequenceEqual(command.Cases.Distinct().Order());
}
