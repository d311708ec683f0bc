using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What Monitoring and Challenge, the School Progress Review Team and an assessment of engagement owe a maintained school's case.</summary>
public static class MeetingDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current is not { IsOnList: true, Designation: { } designation } ? [] :
    [
        ProgressReviewTeam(current, facts),
        .. MonitoringAndChallenge(current, facts),
        Assessment(current, designation, facts),
        Consideration(current, facts),
    ];

    private static Due? ProgressReviewTeam(Case c, DutyFacts facts)
    {
        if (c is not { StatementOfAction: { } statement, Ofsted.IsInCategory: true })
        {
            return null;
        }

        var last = c.KeyMeetings?.LastOn(KeyMeetingKind.ProgressReviewTeam);
        var (by, done) = Cadence.Termly(facts.TermDates, statement.PublishedOn, last, facts.Today);
        return Due.On("School Progress Review Team meeting", Role.LeadOfficer, by, SchoolProgressReview.R94,
            last is { } on ? $"The team last met on {on.InWords()}" : $"A Statement of Action is owed since {statement.PublishedOn.InWords()}",
            typeof(HoldProgressReviewTeamMeeting), doneOn: done);
    }

    // A school in a category is evaluated each term. The Lead Officer comes to the next meeting after one that they missed.
    private static IEnumerable<Due?> MonitoringAndChallenge(Case c, DutyFacts facts)
    {
        var last = c.KeyMeetings?.All.Where(meeting => meeting.Kind is KeyMeetingKind.MonitoringAndChallenge).MaxBy(meeting => meeting.On);
        return
        [
            c is { StatementOfAction: { } statement, Ofsted.IsInCategory: true } ? Termly(statement.PublishedOn) : null,
            last is { } missed && !missed.Attendees.Contains(Attendee.LeadOfficer)
                ? Due.On("Lead Officer to attend the next Monitoring and Challenge meeting", Role.LeadOfficer, facts.TermDates.HalfTermAfter(missed.On),
                    MonitoringAndChallengeMeetings.R83, $"The meeting of {missed.On.InWords()} was held without the Lead Officer",
                    typeof(HoldMonitoringAndChallengeMeeting), true) : null,
        ];

        Due Termly(DateOnly since)
        {
            var (by, done) = Cadence.Termly(facts.TermDates, since, last?.On, facts.Today);
            return Due.On("Monitoring and Challenge meeting of the term", Role.HoSI, by, MonitoringAndChallengeMeetings.R96,
                last is { } met ? $"The last one was held on {met.On.InWords()}" : $"A Statement of Action is owed since {since.InWords()}",
                typeof(HoldMonitoringAndChallengeMeeting), doneOn: done);
        }
    }

    // After each review and each SRG that looked at the school again, how it engages is assessed.
    private static Due? Assessment(Case c, Designation designation, DutyFacts facts)
    {
        DateOnly?[] occasions = [c.Reviews?.LastOn, c.Srg?.Where(srg => srg.On > designation.On).Select(srg => (DateOnly?)srg.On).Max()];
        return occasions.Max() is not { } occasion || c.Engagement?.Last.On >= occasion ? null : Due.On(
            "How the school engages to be assessed", Role.LeadOfficer, facts.TermDates.WorkingDaysAfter(facts.Policy.MeetingDecisionWorkingDays, occasion), Engagement.R110,
            occasion == c.Reviews?.LastOn ? $"The plan was reviewed on {occasion.InWords()}" : $"The SRG met on {occasion.InWords()}",
            typeof(AssessEngagement), true);
    }

    // While a notice is on its way or in force, nothing opens a second consideration.
    private static Due? Consideration(Case c, DutyFacts facts) => !facts.IsPupilReferralUnit &&
        c is { Engagement: { WaitsForConsideration: true, Last: var last }, WarningNotice: not { IsUnderWay: true } }
            ? Due.On("Warning notice to be considered: the school has not engaged", Role.HoSI, last.On, WarningNotices.R119,
                $"Assessed on {last.On.InWords()}: the school has not engaged", typeof(ConsiderWarningNotice))
            : null;
}
