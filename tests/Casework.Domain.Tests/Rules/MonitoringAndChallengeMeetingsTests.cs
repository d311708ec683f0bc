namespace Casework.Domain.Tests.Rules;

/// <summary>R102 to R106, D15: Monitoring and Challenge.</summary>
public sealed class MonitoringAndChallengeMeetingsTests
{
    private static readonly DateOnly Day = new(2026, 3, 20);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Allows", "D15")]
    public void After_a_review_it_is_settled_whether_a_meeting_is_needed(bool needed) =>
        Given(Story.Reviewed).When(new DecideMonitoringAndChallenge(Day, needed, "Uneven"), by: ItsLeadOfficer)
            .Then(new MonitoringAndChallengeDecided(Day, needed, "Uneven"));

    [Fact]
    public void With_no_review_there_is_nothing_to_settle()
    {
        Given(Story.Visited).When(new DecideMonitoringAndChallenge(Day, true, "Uneven"), by: HoSI).ThenRefusedBy("R102");
        Given(Story.Challenged).When(new DecideMonitoringAndChallenge(new(2026, 4, 1), true, "Uneven"), by: HoSI).ThenRefusedBy("R102");
    }

    [Fact]
    public void The_decision_follows_the_review() =>
        Given(Story.Reviewed).When(new DecideMonitoringAndChallenge(new(2026, 3, 15), true, "Uneven"), by: HoSI).ThenInvalid("OccurredOn");

    [Fact]
    [Trait("Allows", "D15"), Trait("Refuses", "D15")]
    public void In_an_Ofsted_category_the_meeting_is_needed_every_term()
    {
        IReadOnlyList<CaseEvent> inCategory =
            [.. Story.Reviewed, Story.RequiresImprovement(new(2026, 3, 18), category: OfstedCategory.SpecialMeasures)];

        Given(inCategory).When(new DecideMonitoringAndChallenge(Day, false, "Going well"), by: HoSI).ThenRefusedAt("Needed", by: "D15");
        Given(inCategory).When(new DecideMonitoringAndChallenge(Day, true, "Every term"), by: HoSI).ThenAccepted();
    }

    [Fact]
    [Trait("Allows", "R104"), Trait("Allows", "R105"), Trait("Allows", "R106")]
    public void The_meeting_records_both_evaluations_and_its_notes() =>
        Given(Story.Reviewed).When(Commands.ChallengeMeeting(Day), by: HoSI).Then(new MonitoringAndChallengeMeetingHeld(
            Day, [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.HeadOfSchoolImprovement], ProgressJudgement.TooSlow, "Slow",
            SupportJudgement.Effective, "Visits came in time", "Notes/11.docx"));

    [Fact]
    [Trait("Refuses", "R104")]
    public void HoSI_is_there_because_both_evaluations_are_hers() =>
        Given(Story.Reviewed).When(Commands.ChallengeMeeting(Day) with { Attendees = [Attendee.LeadOfficer, Attendee.Headteacher] }, by: HoSI).ThenRefusedBy("R104");

    [Fact]
    [Trait("Shows", "R103")]
    public void A_meeting_that_the_Lead_Officer_missed_is_recorded_as_it_was() =>
        Given(Story.Reviewed).When(Commands.ChallengeMeeting(Day) with { Attendees = [Attendee.HeadOfSchoolImprovement, Attendee.Headteacher] }, by: HoSI).ThenAccepted();

    [Fact]
    [Trait("Refuses", "R104"), Trait("Refuses", "R105"), Trait("Refuses", "R106")]
    public void Neither_evaluation_nor_the_notes_may_be_missing()
    {
        Given(Story.Reviewed).When(Commands.ChallengeMeeting(Day) with { ProgressEvaluation = "" }, by: HoSI).ThenRefusedBy("R104");
        Given(Story.Reviewed).When(Commands.ChallengeMeeting(Day) with { SupportEvaluation = "" }, by: HoSI).ThenRefusedBy("R105");
        Given(Story.Reviewed).When(Commands.ChallengeMeeting(Day) with { Notes = null! }, by: HoSI).ThenRefusedBy("R106");
    }

    [Fact]
    [Trait("Refuses", "WHO")]
    public void A_Lead_Officer_does_not_record_the_meeting() =>
        Given(Story.Reviewed).When(Commands.ChallengeMeeting(Day), by: ItsLeadOfficer).ThenNotPermitted();

    [Fact]
    public void A_meeting_settles_what_was_due_before_it()
    {
        var after = Case.Replay(Story.Challenged)!.MonitoringAndChallenge!;

        (after.DecisionDueSince, after.Needed, after.LastHeldOn).ShouldBe((null, null, new DateOnly(2026, 3, 26)));
    }

    [Fact]
    public void A_meeting_from_before_the_review_recorded_late_leaves_the_decision_due()
    {
        var late = Case.Replay([.. Story.Reviewed, Held(new(2026, 2, 3), ProgressJudgement.OnTrack)])!.MonitoringAndChallenge!;

        (late.DecisionDueSince, late.LastHeldOn).ShouldBe((new DateOnly(2026, 3, 16), new DateOnly(2026, 2, 3)));
    }

    [Fact]
    public void An_older_meeting_recorded_late_does_not_outdo_a_newer_one()
    {
        var late = Case.Replay([.. Story.Challenged, Held(new(2026, 2, 3), ProgressJudgement.OnTrack)])!.MonitoringAndChallenge!;

        (late.LastHeldOn, late.TowardSecurelyGood).ShouldBe((new DateOnly(2026, 3, 26), ProgressJudgement.TooSlow));
    }

    [Fact]
    public void A_meeting_that_is_needed_stays_needed_through_the_next_review() =>
        Case.Replay(
        [
            .. Story.Reviewed,
            new MonitoringAndChallengeDecided(new(2026, 3, 18), true, "Uneven"),
            new ReviewMeetingHeld(new(2026, 6, 1), 2, Story.Everyone, 2, "Some", true, "Some", "Notes", null),
        ])!.MonitoringAndChallenge!.Needed.ShouldBe(new DateOnly(2026, 3, 18));

    private static MonitoringAndChallengeMeetingHeld Held(DateOnly on, ProgressJudgement judgement) =>
        new(on, Story.Everyone, judgement, "Evaluation", SupportJudgement.Effective, "Evaluation", "Notes");
}
