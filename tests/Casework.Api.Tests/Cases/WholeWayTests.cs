using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Api.Tests.Cases;

[Collection(nameof(SharedCasework))]
public sealed class WholeWayTests(SharedCasework casework)
{
    [Fact]
    public async Task A_school_goes_the_whole_way_from_a_concern_to_its_removal_and_every_step_and_every_refusal_is_kept()
    {
        var story = casework.Story("2025-11-03");
        await ToTheListAsync(story);
        await ThroughTheFirstYearAsync(story);
        await ThroughTheWarningNoticeAsync(story);
        await OffTheListAsync(story);

        var history = await story.HistoryAsync();
        history.Select(e => $"{e.OccurredOn:yyyy-MM-dd} {e.Type} {e.Actor.Name}, {e.Actor.Role}").ShouldBe(
        [
            "2025-11-03 concern_raised Petra Vance, LeadOfficer",
            "2025-11-10 concern_discussed Petra Vance, LeadOfficer",
            "2025-11-22 srg_decision_recorded Bertram Osei, Clerk",
            "2025-11-22 designated Bertram Osei, Clerk",
            "2025-11-26 designation_letters_sent Bertram Osei, Clerk",
            "2025-11-27 lead_officer_assigned Marian Oduya, HoSI",
            "2025-12-08 action_plan_agreed Petra Vance, LeadOfficer",
            "2026-01-14 visit_made Petra Vance, LeadOfficer",
            "2026-01-20 note_of_visit_agreed Petra Vance, LeadOfficer",
            "2026-03-16 review_meeting_held Petra Vance, LeadOfficer",
            "2026-03-16 action_plan_agreed Petra Vance, LeadOfficer",
            "2026-03-18 monitoring_and_challenge_decided Petra Vance, LeadOfficer",
            "2026-03-26 monitoring_and_challenge_meeting_held Marian Oduya, HoSI",
            "2026-08-21 progress_reported Petra Vance, LeadOfficer",
            "2026-08-22 progress_reported Petra Vance, LeadOfficer",
            "2026-11-23 twelve_month_point_reached Daily sweep, System",
            "2026-11-24 warning_notice_considered Marian Oduya, HoSI",
            "2026-11-26 warning_notice_approved Colm Hathersage, Director",
            "2026-11-27 warning_notice_issued Marian Oduya, HoSI",
            "2027-02-02 compliance_assessed Marian Oduya, HoSI",
            "2027-03-01 ofsted_outcome_recorded Ofsted inspections, System",
            "2027-10-01 ofsted_outcome_recorded Ofsted inspections, System",
            "2027-10-05 removal_proposed Petra Vance, LeadOfficer",
            "2027-10-12 srg_decision_recorded Bertram Osei, Clerk",
            "2027-10-12 de_designated Bertram Osei, Clerk",
            "2027-10-14 removal_letters_sent Bertram Osei, Clerk",
        ]);
        history.Select(e => e.Version).ShouldBe(Enumerable.Range(1, history.Length).Select(n => (long)n));
        history.ShouldAllBe(e => e.Policy == "2024-09" && e.Actor.Id.Length > 0 && London.DayOf(e.RecordedAt) == e.OccurredOn);
        history.ShouldAllBe(e => !string.IsNullOrEmpty(e.Correlation));

        (await story.AttemptsAsync()).Select(a => $"{a.OccurredOn:yyyy-MM-dd} {a.Command} {a.ActorName}: {a.Rule}").ShouldBe(
        [
            "2025-11-04 RecordSrgDecision Bertram Osei: R56",
            "2026-03-16 HoldReviewMeeting Petra Vance: R100",
            "2026-08-22 ReportProgress Petra Vance: D8",
            "2026-09-01 ConsiderWarningNotice Marian Oduya: R122",
            "2026-11-23 IssueWarningNotice Marian Oduya: D6",
            "2026-11-24 ConsiderWarningNotice Marian Oduya: D4",
            "2026-11-25 ApproveWarningNotice Marian Oduya: D28",
            "2026-11-25 IssueWarningNotice Marian Oduya: D28",
            "2027-01-10 AssessCompliance Marian Oduya: X2",
            "2027-03-05 ProposeRemoval Petra Vance: R89",
        ]);
        (await story.CaseAsync()).GetProperty("case").GetProperty("stage").GetString().ShouldBe("Removed");
    }

    [Fact]
    public async Task What_somebody_records_carries_the_correlation_id_that_the_answer_named()
    {
        var story = casework.Story("2025-11-03");

        var answer = await story.TryAsync("petra", story.Concern());

        var recorded = (await story.HistoryAsync()).Single();
        recorded.Correlation.ShouldBe(answer.Headers.GetValues("X-Correlation-Id").Single());
        recorded.Actor.ShouldBe(DemonstrationPeople.Called("petra").Actor);
    }

    private static async Task ToTheListAsync(CaseStory story)
    {
        await story.RaisedAsync();
        await story.On("2025-11-04").RefuseAsync("bertram", story.Designation(), Concerns.R56);
        await story.On("2025-11-10").DoAsync("petra", story.Discussion());
        await story.On("2025-11-22").DoAsync("bertram", story.Designation());
        await story.On("2025-11-26").DoAsync("bertram", story.Letters());
        await story.On("2025-11-27").DoAsync("marian", story.LeadOfficer("petra"));
    }

    private static async Task ThroughTheFirstYearAsync(CaseStory story)
    {
        await story.On("2025-12-08").DoAsync("petra", new AgreeActionPlan(story.Today, CaseStory.Plan, "E-mail of 8 December"));
        await story.On("2026-01-14").DoAsync("petra", story.Visit());
        await story.On("2026-01-20").DoAsync("petra", new AgreeNoteOfVisit(story.Today, 1, "The headteacher"));
        await story.On("2026-03-16").RefuseAsync("petra", story.Review(plan: null), ReviewMeetings.R100);
        await story.DoAsync("petra", story.Review(CaseStory.Plan));
        await story.On("2026-03-18").DoAsync("petra", new DecideMonitoringAndChallenge(story.Today, true, "Progress is uneven"));
        await story.On("2026-03-26").DoAsync("marian", new HoldMonitoringAndChallengeMeeting(
            story.Today, [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.HeadOfSchoolImprovement], ProgressJudgement.TooSlow, "Improving, but slowly",
            SupportJudgement.PartlyEffective, "Visits came late", "Notes/11.docx"));
        await story.On("2026-08-21").DoAsync("petra", story.Report());
        await story.On("2026-08-22").RefuseAsync("petra", story.Report(), SixMonthQuestion.D8);
        await story.DoAsync("petra", story.Report(new(Likelihood.No, "Screening at 61%")));
    }

    private async Task ThroughTheWarningNoticeAsync(CaseStory story)
    {
        await story.On("2026-09-01").RefuseAsync("marian", story.ToIssue(PolicyTrigger.P3TwelveMonths, StatutoryGround.G1LowStandards), WarningNotices.R122);
        story.On("2026-11-23");
        await casework.SweepAsync();
        await story.RefuseAsync("marian", story.Notice(), WarningNotices.D6);
        await story.On("2026-11-24").RefuseAsync("marian", story.ToIssue(PolicyTrigger.P3TwelveMonths), WarningNotices.D4);
        await story.DoAsync("marian", story.ToIssue(PolicyTrigger.P3TwelveMonths, StatutoryGround.G1LowStandards));
        await story.On("2026-11-25").RefuseAsync("marian", new ApproveWarningNotice(story.Today, "The evidence bears it"), WarningNotices.D28);
        await story.RefuseAsync("marian", story.Notice(), WarningNotices.D28);
        await story.On("2026-11-26").DoAsync("colm", new ApproveWarningNotice(story.Today, "The evidence bears it"));
        await story.On("2026-11-27").DoAsync("marian", story.Notice());
        await story.On("2027-01-10").RefuseAsync("marian", new AssessCompliance(story.Today, false, "No coaching yet"), WarningNotices.X2);
        await story.On("2027-02-02").DoAsync("marian", new AssessCompliance(story.Today, true, "Coaching began in December"));
    }

    private static async Task OffTheListAsync(CaseStory story)
    {
        await story.On("2027-03-01").DoAsync("marian", story.Ofsted("10300001", OfstedGrade.RequiresImprovement));
        await story.On("2027-03-05").RefuseAsync("petra", story.Removal(), DeDesignation.R89);
        await story.On("2027-10-01").DoAsync("marian", story.Ofsted("10300002", OfstedGrade.Good));
        await story.On("2027-10-05").DoAsync("petra", story.Removal());
        await story.On("2027-10-12").DoAsync("bertram", new RecordSrgDecision(story.Today, SrgOutcome.RatifyRemoval, "Securely good"));
        await story.On("2027-10-14").DoAsync("bertram", story.Letters());
    }
}
