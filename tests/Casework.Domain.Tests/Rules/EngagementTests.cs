using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>R110 to R120, R123: how a school engages, and what follows when it does not.</summary>
public sealed class EngagementTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly AssessEngagement Assessment = Commands.Assessment(Day);

    [Fact]
    [Trait("Shows", "R110")]
    public void An_assessment_keeps_all_eight_indicators_with_their_evidence_and_what_they_amount_to() =>
        Given(Story.Reviewed).When(Assessment with { Indicators = [.. Assessment.Indicators.Reverse()] }, by: ItsLeadOfficer)
            .Then(new EngagementAssessed(Day, Assessment.Indicators, EngagementJudgement.EngagesInPart, "Governors are willing, leaders are not"));

    [Theory]
    [InlineData(EngagementIndicator.E1AttendsKeyMeetings, "R111")]
    [InlineData(EngagementIndicator.E2AcceptsItIsVulnerable, "R112")]
    [InlineData(EngagementIndicator.E3UsesLeadOfficer, "R113")]
    [InlineData(EngagementIndicator.E4UsesSupport, "R114")]
    [InlineData(EngagementIndicator.E5UsesGovernorSupport, "R115")]
    [InlineData(EngagementIndicator.E6AcceptsFurtherSupport, "R116")]
    [InlineData(EngagementIndicator.E7CommissionsReview, "R117")]
    [InlineData(EngagementIndicator.E8ShowsProgress, "R118")]
    [Trait("Shows", "R111"), Trait("Shows", "R112"), Trait("Shows", "R113"), Trait("Shows", "R114")]
    [Trait("Shows", "R115"), Trait("Shows", "R116"), Trait("Shows", "R117"), Trait("Shows", "R118")]
    public void Each_indicator_is_judged_once_and_has_its_evidence(EngagementIndicator indicator, string rule)
    {
        var without = Assessment.Indicators.Where(i => i.Indicator != indicator).ToArray();
        var blank = new IndicatorJudgement(indicator, IndicatorResult.Met, " ");

        Given(Story.Reviewed).When(Assessment with { Indicators = without }, by: HoSI).ThenRefusedAt("Indicators", by: rule);
        Given(Story.Reviewed).When(Assessment with { Indicators = [.. Assessment.Indicators, blank] }, by: HoSI).ThenRefusedAt("Indicators", by: rule);
        Given(Story.Reviewed).When(Assessment with { Indicators = [.. without, blank] }, by: HoSI).ThenRefusedAt("Indicators[7].Evidence", by: rule);
    }

    [Fact]
    public void The_judgement_needs_a_reason() =>
        Given(Story.Reviewed).When(Assessment with { Reason = " " }, by: HoSI).ThenInvalid("Reason");

    [Fact]
    public void HoSI_and_the_Lead_Officer_of_the_case_assess()
    {
        Given(Story.Reviewed).When(Assessment, by: ItsLeadOfficer).ThenAccepted();
        Given(Story.Reviewed).When(Assessment, by: OtherLeadOfficer).ThenNotPermitted();
        Given(Story.Reviewed).When(Assessment, by: Clerk).ThenNotPermitted();
    }

    [Fact]
    [Trait("Shows", "R111")]
    public void Attendance_at_key_meetings_is_counted_from_what_was_recorded()
    {
        var alone = new MonitoringAndChallengeMeetingHeld(new(2026, 7, 6), [Attendee.LeadOfficer, Attendee.HeadOfSchoolImprovement], ProgressJudgement.TooSlow,
            "Slow", SupportJudgement.Effective, "Good", "Notes");
        Case After(params CaseEvent[] more) => Case.Replay([.. Story.Challenged, .. more])!;

        After(alone, Story.TeamMet(new(2026, 7, 8))).KeyMeetings!.Attendance().ShouldBe(
            [new(KeyMeetingKind.Review, 1, 1), new(KeyMeetingKind.MonitoringAndChallenge, 2, 1), new(KeyMeetingKind.ProgressReviewTeam, 1, 1)]);
        Engagement.AttendanceSays(After()).ShouldBe(IndicatorResult.Met);
        Engagement.AttendanceSays(After(alone)).ShouldBe(IndicatorResult.PartlyMet);
        Engagement.AttendanceSays(Case.Replay([.. Story.Planned, alone])!).ShouldBe(IndicatorResult.NotMet);
        Engagement.AttendanceSays(Case.Replay(Story.Planned)!).ShouldBeNull();
    }

    [Fact]
    [Trait("Refuses", "R120")]
    public void Policy_trigger_1_needs_an_assessment_that_says_the_school_has_not_engaged()
    {
        var never = Story.Reported;
        var betterSince = Story.Assessed.Append(new EngagementAssessed(Day, Story.Indicators(IndicatorResult.Met), EngagementJudgement.EngagesInPart, "New head"));
        var later = Story.Reported.Append(Story.NotEngaged(Day.AddDays(1)));

        foreach (var history in new[] { never, betterSince, later })
        {
            Given(history).When(Commands.ToIssue(Day), HoSI, Day.AddDays(1)).ThenRefusedAt("PolicyTriggers", by: "R120");
        }
    }

    [Fact]
    [Trait("Allows", "R120")]
    public void An_assessment_that_the_school_has_not_engaged_opens_policy_trigger_1() =>
        Given(Story.Assessed).When(Commands.ToIssue(Day), by: HoSI).ThenAccepted();

    [Fact]
    public void An_assessment_that_is_recorded_late_does_not_outdo_a_newer_one()
    {
        var engagement = Case.Replay(Story.Assessed.Append(Story.NotEngaged(new(2026, 9, 1)) with { Judgement = EngagementJudgement.EngagesFully }))!.Engagement!;

        engagement.Last.Judgement.ShouldBe(EngagementJudgement.HasNotEngaged);
        engagement.Count.ShouldBe(2);
    }

    [Fact]
    [Trait("Shows", "R123")]
    public void Full_cooperation_is_kept_as_the_particular_reason_and_cannot_stand_beside_a_judgement_against_it()
    {
        var fully = Commands.DoNotIssue(Day) with { CooperatesFully = true };

        Given(Story.Reported).When(fully, by: HoSI).Then(new WarningNoticeConsidered(
            Day, [], [], "", "", "", false, "The school co-operates fully", Day.AddDays(42), HoSI.Id, CooperatesFully: true));
        Given(Story.Assessed).When(fully, by: HoSI).ThenRefusedAt("CooperatesFully", by: "R123");
    }
}
