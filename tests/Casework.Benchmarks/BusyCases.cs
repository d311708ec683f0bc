using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Benchmarks;

/// <summary>
/// Cases of invented maintained schools as they are after their first year on the list, in category 4, with a visit and its note each
/// fortnight, and every six weeks a review with a new plan, a decision of the SRG and a report. In memory, from events alone.
/// </summary>
public static class BusyCases
{
    private const int Fortnight = 14, HalfTerm = 42, Days = 364;

    private static readonly Plan Plan = new(
        ["Reading in Key Stage 1", "Challenge by governors"], "Securely good", [new("Phonics screening at 75%", new(2026, 6, 30))],
        [
            new("Daily phonics for all of Year 1", ActionOwner.School, 1, "Weekly drop-ins by the deputy head"),
            new("Training of governors", ActionOwner.LocalAuthority, 2, "Minutes read each term"),
        ]);

    /// <summary>Who leads them.</summary>
    public static readonly Actor LeadOfficer = new("petra", "Petra Vance", Role.LeadOfficer);

    /// <summary>The last day on which something is recorded on the case of a school designated on a day.</summary>
    public static DateOnly LastDay(DateOnly designatedOn) => designatedOn.AddDays(Days);

    /// <summary>The events of the case of a school, by its number among the invented ones, that was designated on a day.</summary>
    public static IReadOnlyList<CaseEvent> History(int number, DateOnly designatedOn) =>
    [
        new ConcernRaised(designatedOn.AddDays(-20), new Urn($"{900001 + number}"), 1, [Trigger.T5AchievementOrDecline], "Reading fell", "Results", LeadOfficer.Id),
        new ConcernDiscussed(designatedOn.AddDays(-10), DiscussedWith.Headteacher, "The headteacher shares the concern", null),
        new LeadOfficerAssigned(designatedOn, new(LeadOfficer.Id, LeadOfficer.Name), LeadOfficerBasis.LearningNetworkInspector, null),
        new SrgDecisionRecorded(designatedOn, null, SrgOutcome.Designate, "No capacity"),
        new Designated(designatedOn, [Trigger.T5AchievementOrDecline], "No capacity", VisitCategory.Category4, false),
        new DesignationLettersSent(designatedOn.AddDays(3), new(true, true, null, null, "Letters/114.pdf")),
        new ActionPlanAgreed(designatedOn.AddDays(7), 1, Plan, "By email"),
        .. Enumerable.Range(1, Days / Fortnight).SelectMany(at => AFortnight(at, designatedOn.AddDays(at * Fortnight))),
    ];

    /// <summary>The next review of such a case, on a day, with a new plan and all that is asked for.</summary>
    public static HoldReviewMeeting Review(DateOnly on) => new(
        on, [Attendee.LeadOfficer, Attendee.Headteacher], "Phonics is taught daily", true, "Screening up by 8 points", "Notes/9.docx",
        Plan, "Agreed at the meeting", new(Likelihood.Yes, "Screening at 81%"));

    private static IEnumerable<CaseEvent> AFortnight(int number, DateOnly on) =>
    [
        new VisitMade(on, number, VisitKind.Monitoring, "Early reading", "Notes/3.docx"),
        new NoteOfVisitAgreed(on, number, "Headteacher"),
        new NoteOfVisitShared(on, number),
        .. (number * Fortnight) % HalfTerm == 0 ? AHalfTerm(number * Fortnight / HalfTerm, on) : [],
    ];

    private static IEnumerable<CaseEvent> AHalfTerm(int number, DateOnly on) =>
    [
        new ReviewMeetingHeld(on, number, [Attendee.LeadOfficer, Attendee.Headteacher], number, "Taught daily", true, "Up by 8 points", "Notes/9.docx", null),
        new ActionPlanAgreed(on, number + 1, Plan, "Agreed at the meeting"),
        new MonitoringAndChallengeDecided(on, false, "Progress is even"),
        new SrgDecisionRecorded(on, null, SrgOutcome.Continue, "Improving"),
        new ProgressReported(on, "Reading improves", ProgressJudgement.OnTrack, "Coaching", new(Likelihood.Yes, "Screening at 81%")),
    ];
}
