using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>R42, R61, R56, D2, D9: what the SRG decides.</summary>
public sealed class SrgDecisionsTests
{
    private static readonly DateOnly Day = new(2025, 11, 25);

    private static readonly SrgMeeting Opened = SrgMeeting.Evolve(null, new SrgMeetingOpened(Day, Clerk.Named()))!;

    private static readonly SrgMeeting Meeting = Attended(SrgSeat.HeadOfSchoolImprovement, SrgSeat.SeniorOfficer);

    private static readonly RecordSrgDecision AtMeeting = Commands.SrgDecision(Day, SrgOutcome.Watch) with { Meeting = Meeting.Id.Value };

    [Fact]
    [Trait("Allows", "D22")]
    [Trait("Refuses", "D22")]
    public void About_an_academy_the_SRG_says_whether_the_work_goes_on_or_is_intensified_and_never_designates()
    {
        var day = new DateOnly(2026, 1, 20);

        Given(AcademyStory.PlanReceived).When(Commands.SrgDecision(day, SrgOutcome.Intensify), by: Clerk)
            .Then(new SrgDecisionRecorded(day, SrgMeetingId.On(day).Value, SrgOutcome.Intensify, Commands.SrgDecision(day, SrgOutcome.Intensify).Reason));
        Case.Replay([.. AcademyStory.PlanReceived, new SrgDecisionRecorded(day, "srg-2026-01-20", SrgOutcome.Intensify, "Slow")])!
            .ShouldSatisfyAllConditions(it => it.Stage.ShouldBe(Stage.WithTrust), it => it.LastSrg!.Outcome.ShouldBe(SrgOutcome.Intensify));
        Given(AcademyStory.PlanReceived).When(Commands.SrgDecision(day, SrgOutcome.Designate), by: Clerk).ThenRefusedAt("Outcome", by: "D22");
        Given(AcademyStory.PlanReceived).When(Commands.SrgDecision(day, SrgOutcome.RatifyRemoval), by: Clerk).ThenRefusedAt("Outcome", by: "D22");
    }

    [Fact]
    [Trait("Refuses", "R56")]
    public void A_concern_that_was_not_discussed_is_not_tabled() =>
        Given(Story.Raised).When(Commands.SrgDecision(Day, SrgOutcome.Designate), by: HoSI).ThenRefusedBy("R56");

    [Fact]
    [Trait("Allows", "R42"), Trait("Allows", "R55"), Trait("Allows", "R56"), Trait("Allows", "R49")]
    public void The_SRG_classifies_a_school_as_causing_concern_and_that_is_the_designation() =>
        Given(Story.Discussed).When(Commands.SrgDecision(Day, SrgOutcome.Designate), by: Clerk).Then(
            new SrgDecisionRecorded(Day, Meeting.Id.Value, SrgOutcome.Designate, "As discussed"),
            new Designated(Day, [Trigger.T5AchievementOrDecline], "As discussed", VisitCategory.Category3, false));

    [Fact]
    [Trait("Allows", "R41")]
    public void A_school_that_might_not_be_judged_good_goes_before_the_SRG_once_the_concern_was_discussed() =>
        SrgMeetings.Walks(Meeting, Case.Replay(Story.Discussed)!).ShouldBeTrue();

    [Fact]
    [Trait("Refuses", "STAGE")]
    public void Nobody_designates_such_a_school_past_the_SRG() =>
        Given(Story.Discussed).When(new Designate(Day, "Would be judged requires improvement", VisitCategory.Category3), by: HoSI).ThenRefusedBy("STAGE");

    [Fact]
    [Trait("Refuses", "R55")]
    public void A_designation_names_the_visit_category() =>
        Given(Story.Discussed).When(Commands.SrgDecision(Day, SrgOutcome.Designate) with { Category = null }, by: HoSI)
            .ThenRefusedAt("Category", by: "R55");

    [Fact]
    public void No_action_closes_the_case() =>
        Given(Story.Discussed).When(Commands.SrgDecision(Day, SrgOutcome.NoAction), by: HoSI).Then(
            new SrgDecisionRecorded(Day, Meeting.Id.Value, SrgOutcome.NoAction, "As discussed"),
            new CaseClosed(Day, ClosureReason.NoActionNeeded, "As discussed", null));

    [Fact]
    [Trait("Allows", "D2")]
    public void The_SRG_moves_a_school_from_the_watch_list_to_the_list_but_not_to_a_day_before_it_was_watched()
    {
        Given(Story.OnWatch).When(Commands.SrgDecision(Day, SrgOutcome.Designate), by: HoSI).ThenAccepted();
        Given(Story.OnWatch).When(Commands.SrgDecision(new(2025, 11, 17), SrgOutcome.Designate), by: HoSI).ThenInvalid("OccurredOn");
    }

    [Fact]
    public void The_SRG_decides_at_a_meeting_and_on_a_day_without_one_it_decides_nothing() =>
        Given(Story.Discussed).When(Commands.SrgDecision(Day, SrgOutcome.Watch), With(null)).ThenRefusedAt("Meeting", by: "R61");

    [Fact]
    public void A_decision_at_an_open_meeting_of_its_day_is_recorded_with_the_meeting() =>
        Given(Story.Discussed).When(AtMeeting, With(Meeting)).Then(new SrgDecisionRecorded(Day, Meeting.Id.Value, SrgOutcome.Watch, "As discussed"));

    [Fact]
    [Trait("Refuses", "R63")]
    public void A_meeting_without_a_quorum_decides_nothing()
    {
        Given(Story.Discussed).When(AtMeeting, With(Opened)).ThenRefusedBy("R62");
        Given(Story.Discussed).When(AtMeeting, With(Attended(SrgSeat.HeadOfSchoolImprovement, SrgSeat.SenTeam))).ThenRefusedBy("R62");
        Given(Story.Discussed).When(AtMeeting, With(Attended(SrgSeat.SeniorOfficer))).ThenRefusedBy("R63");
    }

    [Fact]
    [Trait("Watches", "R108")]
    public void What_the_SRG_found_of_the_support_is_kept_with_its_decision()
    {
        var looked = Commands.SrgDecision(Day, SrgOutcome.Continue) with { Support = SupportJudgement.PartlyEffective, SupportFindings = "Coaching began late" };

        Given(Story.Designated).When(looked with { SupportFindings = null }, by: HoSI).ThenRefusedAt("SupportFindings", by: "R108");
        Given(Story.Designated).When(looked, by: HoSI).Then(
            new SrgDecisionRecorded(Day, Meeting.Id.Value, SrgOutcome.Continue, "As discussed", SupportJudgement.PartlyEffective, "Coaching began late"));
    }

    [Fact]
    public void A_meeting_that_does_not_exist_decides_nothing() =>
        Given(Story.Discussed).When(AtMeeting, With(null)).ThenRefusedAt("Meeting", by: "R61");

    [Fact]
    public void A_closed_meeting_decides_nothing_more() =>
        Given(Story.Discussed).When(AtMeeting, With(SrgMeeting.Evolve(Meeting, new SrgMeetingClosed(Day, [], [])))).ThenRefusedAt("Meeting", by: "R61");

    [Fact]
    public void A_decision_carries_the_day_of_its_meeting() =>
        Given(Story.Discussed).When(AtMeeting with { OccurredOn = Day.AddDays(-1) }, With(Meeting)).ThenRefusedAt("Meeting", by: "R61");

    [Fact]
    public void A_meeting_decides_once_about_a_school_whatever_came_later()
    {
        SrgDecisionRecorded there = new(Day, Meeting.Id.Value, SrgOutcome.Continue, "Slow"), later = new(Day.AddDays(49), null, SrgOutcome.Continue, "Slow");

        Given([.. Story.Designated, there, later]).When(AtMeeting with { Outcome = SrgOutcome.Intensify }, With(Meeting)).ThenRefusedAt("Meeting", by: "R61");
        Given([.. Story.Designated, later]).When(AtMeeting with { Outcome = SrgOutcome.Intensify }, With(Meeting)).ThenAccepted();
    }

    [Theory]
    [Trait("Refuses", "R42")]
    [InlineData(Stage.ReadyForSrg, "R42", SrgOutcome.NoAction, SrgOutcome.Watch, SrgOutcome.Designate)]
    [InlineData(Stage.Watch, "R42", SrgOutcome.NoAction, SrgOutcome.Watch, SrgOutcome.Designate)]
    [InlineData(Stage.DesignationDue, "D1", SrgOutcome.Designate)]
    [InlineData(Stage.Designated, "R61", SrgOutcome.Continue, SrgOutcome.Intensify, SrgOutcome.ProposeWarningNotice)]
    [InlineData(Stage.RemovalProposed, "R61", SrgOutcome.RatifyRemoval, SrgOutcome.RefuseRemoval)]
    [Trait("Allows", "R42"), Trait("Allows", "D1"), Trait("Refuses", "D1")]
    public void In_each_stage_the_SRG_decides_what_the_chart_gives_it_and_nothing_else(Stage stage, string rule, params SrgOutcome[] possible)
    {
        SrgDecisions.Possible(stage).ShouldBe(possible);
        foreach (var outcome in Enum.GetValues<SrgOutcome>())
        {
            var decision = Workflow.Decide(Story.In(stage), Commands.SrgDecision(new(2027, 5, 4), outcome), FactsOn(new(2027, 5, 4), HoSI));
            (decision is Decision.Refused { Refusals: [var first, ..] } ? first.Rule.Id : "accepted")
                .ShouldBe(possible.Contains(outcome) ? "accepted" : rule, $"{stage} {outcome}");
        }
    }

    [Fact]
    public void The_SRG_proposes_no_warning_notice_for_a_pupil_referral_unit() =>
        Given(Story.Designated).When(Commands.SrgDecision(new(2026, 1, 13), SrgOutcome.ProposeWarningNotice), by: HoSI, school: School with { IsPupilReferralUnit = true })
            .ThenRefusedBy("D21");

    [Fact]
    public void Intensify_takes_a_school_from_category_3_to_4() =>
        Case.Replay([.. Story.Designated, new SrgDecisionRecorded(new(2026, 1, 13), null, SrgOutcome.Intensify, "Slow")])!
            .Designation!.Category.ShouldBe(VisitCategory.Category4);

    [Fact]
    public void A_proposed_warning_notice_opens_its_consideration() =>
        Case.Replay([.. Story.Designated, new SrgDecisionRecorded(new(2026, 1, 13), null, SrgOutcome.ProposeWarningNotice, "No engagement")])!
            .TwelveMonths!.ConsiderationDue.ShouldBe(new DateOnly(2026, 1, 13));

    [Fact]
    public void A_warning_notice_proposed_while_one_is_in_force_opens_no_second_consideration() =>
        Case.Replay([.. Story.NoticeIssued, new SrgDecisionRecorded(new(2026, 12, 8), null, SrgOutcome.ProposeWarningNotice, "No engagement")])!
            .TwelveMonths!.ConsiderationDue.ShouldBeNull();

    [Fact]
    public void A_decision_cannot_come_before_the_discussion() =>
        Given(Story.Discussed).When(Commands.SrgDecision(new(2025, 11, 9), SrgOutcome.Watch), by: HoSI).ThenInvalid("OccurredOn");

    [Fact]
    public void A_decision_gives_its_reason() =>
        Given(Story.Discussed).When(Commands.SrgDecision(Day, SrgOutcome.Watch) with { Reason = " " }, by: HoSI).ThenInvalid("Reason");

    [Fact]
    [Trait("Refuses", "WHO")]
    public void A_Lead_Officer_records_no_SRG_decision() =>
        Given(Story.Discussed).When(Commands.SrgDecision(Day, SrgOutcome.Watch), by: ItsLeadOfficer).ThenNotPermitted();

    private static SrgMeeting Attended(params SrgSeat[] seats) => SrgMeeting.Evolve(
        Opened, new SrgAttendanceRecorded(Day, [.. seats.Select(seat => new SrgAttendee($"{seat}", seat))], SrgSeat.HeadOfSchoolImprovement, Clerk.Named()))!;

    private static Facts With(SrgMeeting? meeting) => FactsOn(Day.AddDays(60), Clerk) with { Meeting = meeting };
}
