using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>The action plan, its review, the Monitoring and Challenge meeting that may follow, and the reports on its progress.</summary>
public static class PlanDuties
{
    /// <summary>Half terms after which a plan that nobody touched is out of date: a term (R77).</summary>
    public const int StaleAfterHalfTerms = 2;

    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current is not { IsOnList: true, Designation: { } designation } ? [] :
    [
        .. current.ActionPlan is { } plan ? Review(current, designation, plan, facts) : [FirstPlan(designation, facts)],
        MeetingDecision(current, facts),
        MeetingNeeded(current, facts),
        Report(current, designation, facts),
        SixMonths(current, facts),
    ];

    private static Due FirstPlan(Designation designation, DutyFacts facts)
    {
        var dates = facts.TermDates;
        var by = Periodic.Earlier(
            dates.Add(facts.Policy.FirstPlanSchoolDays, CountedDay.SchoolDay, designation.On), dates.HalfTermAfter(designation.On));
        return Due.On("First action plan", Role.LeadOfficer, by, ActionPlans.R59, $"Designated on {designation.On.InWords()}",
            typeof(AgreeActionPlan), true);
    }

    // A school whose visits became more frequent has at least the half term in which they did, and never more than a term.
    private static IEnumerable<Due?> Review(Case c, Designation designation, AgreedPlan plan, DutyFacts facts)
    {
        var dates = facts.TermDates;
        var because = $"Plan version {plan.Version} was agreed on {plan.AgreedOn.InWords()}";
        var atTheLatest = dates.HalfTermAfter(plan.AgreedOn, StaleAfterHalfTerms);
        var by = facts.Policy.ReviewWithin(designation.Category) is 1
            ? Periodic.Earlier(atTheLatest, Periodic.Later(dates.HalfTermAfter(plan.AgreedOn), dates.HalfTermOf(VisitDuties.CategorySince(c, designation))))
            : atTheLatest;
        yield return Due.On("Review of the action plan", Role.LeadOfficer, by, ReviewMeetings.R97, because, typeof(HoldReviewMeeting), true);

        if (atTheLatest is Answer<DateOnly>.Known(var last) && last < facts.Today)
        {
            yield return Due.On("Action plan to be brought up to date", Role.LeadOfficer, last, ActionPlans.R77,
                $"{because} and not touched for a term", typeof(HoldReviewMeeting), true);
        }
    }

    private static Due? MeetingDecision(Case c, DutyFacts facts) => c.MonitoringAndChallenge?.DecisionDueSince is not { } review ? null
        : Due.On("Is a Monitoring and Challenge meeting needed?", Role.LeadOfficer,
            facts.TermDates.WorkingDaysAfter(facts.Policy.MeetingDecisionWorkingDays, review), MonitoringAndChallengeMeetings.R102,
            $"The plan was reviewed on {review.InWords()}", typeof(DecideMonitoringAndChallenge), true);

    private static Due? MeetingNeeded(Case c, DutyFacts facts) => c.MonitoringAndChallenge?.Needed is not { } needed ? null
        : Due.On("Monitoring and Challenge meeting", Role.HoSI, facts.TermDates.HalfTermAfter(needed), MonitoringAndChallengeMeetings.R102,
            $"It was found needed on {needed.InWords()}", typeof(HoldMonitoringAndChallengeMeeting), true);

    private static Due Report(Case c, Designation designation, DutyFacts facts)
    {
        var last = c.Progress?.LastReportOn;
        return Due.On("Progress report", Role.LeadOfficer, facts.TermDates.Termly(designation.On, last), BoardsAndReports.R6,
            last is { } on ? $"Last reported on {on.InWords()}" : $"Designated on {designation.On.InWords()}, not reported on yet", typeof(ReportProgress));
    }

    private static Due? SixMonths(Case c, DutyFacts facts) =>
        SixMonthQuestion.AskedFrom(c, facts.Policy) is { } from && from <= facts.Today && !(c.Progress?.LikelyGoodSaidOn >= from)
            ? Due.On("Is the school likely to be good within six months?", Role.LeadOfficer, facts.TermDates.HalfTermOf(from), SixMonthQuestion.D8,
                $"It is asked since {from.InWords()}", typeof(ReportProgress), true) : null;
}
