using Casework.Domain.Cases.Academies;

namespace Casework.Domain.Tests.Rules;

/// <summary>R155 to R157, D28, D38: going beyond an academy's trust.</summary>
public sealed class EscalationsTests
{
    private static readonly ProposeEscalation Propose = new(
        new(2026, 3, 4), [SeriousConcern.LeadershipOrGovernance], [], "Trustees do not act", "Four letters, two meetings, a visit");

    private static readonly EscalateConcern Escalate = new(new(2026, 3, 10), [Overseer.RegionalHmi, Overseer.RegionalDirector, Overseer.RegionalHmi], "Letters/32.pdf");

    [Fact]
    [Trait("Allows", "R155")]
    [Trait("Refuses", "R155")]
    public void An_escalation_needs_engagement_that_was_judged_ineffective_on_evidence()
    {
        Given(AcademyStory.Monitored).When(Propose, by: HoSI).ThenRefusedBy("R155");
        Given([.. AcademyStory.Monitored, new TrustEngagementJudged(new(2026, 3, 2), true, "The plan is carried out")]).When(Propose, by: HoSI).ThenRefusedBy("R155");
        Given(AcademyStory.Monitored).When(new JudgeTrustEngagement(new(2026, 3, 2), false, ""), by: HoSI).ThenRefusedAt("Evidence", by: "R155");
        Given(AcademyStory.Ineffective).When(Propose, by: ItsLeadOfficer).Then(new EscalationProposed(
            new(2026, 3, 4), [SeriousConcern.LeadershipOrGovernance], [], "Trustees do not act", "Four letters, two meetings, a visit", ItsLeadOfficer.Id));
    }

    [Fact]
    [Trait("Allows", "R155")]
    [Trait("Refuses", "R155")]
    public void An_escalation_needs_a_serious_concern()
    {
        Given(AcademyStory.Ineffective).When(Propose with { Because = [] }, by: HoSI).ThenRefusedAt("Because", by: "R155");
        Given(AcademyStory.Ineffective).When(Propose with { Because = [SeriousConcern.LeadershipOrGovernance] }, by: HoSI).ThenAccepted();
        Given(AcademyStory.Ineffective).When(Propose with { Concerns = "", Attempts = " " }, by: HoSI).ThenInvalid("Concerns", "Attempts");
    }

    [Theory]
    [InlineData(OfstedCategory.SpecialMeasures, true)]
    [InlineData(OfstedCategory.RequiresSignificantImprovement, true)]
    [InlineData(OfstedCategory.None, false)]
    [Trait("Allows", "R155")]
    [Trait("Refuses", "R155")]
    public void That_Ofsted_put_the_academy_in_a_category_is_checked_against_the_register(OfstedCategory category, bool accepted)
    {
        var inspected = AcademyStory.School with { Inspections = [OfstedStories.Overall("1", new(2026, 2, 2), OfstedGrade.Inadequate, category)] };
        var claimed = Given(AcademyStory.Ineffective).When(Propose with { Because = [SeriousConcern.OfstedCategory] }, by: HoSI, school: inspected);

        if (accepted)
        {
            claimed.ThenAccepted();
        }
        else
        {
            claimed.ThenRefusedAt("Because", by: "R155");
        }

        Given(AcademyStory.Ineffective).When(Propose with { Because = [SeriousConcern.OfstedCategory] }, by: HoSI).ThenRefusedAt("Because", by: "R155");
    }

    [Fact]
    [Trait("Shows", "D38")]
    public void The_grounds_of_section_60_describe_a_serious_concern_and_ground_4_does_not()
    {
        var ground = Propose with { Because = [SeriousConcern.StatutoryGround], Grounds = [StatutoryGround.G2BreakdownOfManagement] };

        Given(AcademyStory.Ineffective).When(ground, by: HoSI).Then(new EscalationProposed(
            new(2026, 3, 4), [SeriousConcern.StatutoryGround], [StatutoryGround.G2BreakdownOfManagement], "Trustees do not act", "Four letters, two meetings, a visit", HoSI.Id));
        Given(AcademyStory.Ineffective).When(ground with { Grounds = [] }, by: HoSI).ThenRefusedAt("Grounds", by: "R155");
        Given(AcademyStory.Ineffective).When(ground with { Grounds = [StatutoryGround.G4PayAndConditions] }, by: HoSI).ThenRefusedAt("Grounds", by: "R155");
    }

    [Fact]
    [Trait("Allows", "D28")]
    [Trait("Refuses", "D28")]
    public void The_Director_approves_and_nobody_approves_their_own_proposal()
    {
        var approve = new ApproveEscalation(new(2026, 3, 9), "Both keys are there");

        Given(AcademyStory.Proposed).When(approve, by: Director).Then(new EscalationApproved(new(2026, 3, 9), "Both keys are there", Director.Id));
        Given(AcademyStory.Proposed).When(approve, by: HoSI).ThenRefusedBy("D28");
        Given(AcademyStory.Proposed).When(approve, by: OtherHoSI).ThenRefusedBy("D28");
        Given(AcademyStory.Proposed).When(approve, by: HoSI with { Role = Role.Director }).ThenRefusedBy("D28");
        Given(AcademyStory.Approved).When(approve, by: Director).ThenRefusedBy("D28");
        Given(AcademyStory.Proposed).When(approve, by: ItsLeadOfficer).ThenNotPermitted();
        Given([.. AcademyStory.Proposed, AcademyStory.Told[^1]]).When(Escalate, by: HoSI).ThenRefusedBy("D28");
    }

    [Fact]
    [Trait("Allows", "R157")]
    [Trait("Refuses", "R157")]
    public void The_trust_is_told_on_a_day_before_the_escalation()
    {
        Given(AcademyStory.Proposed).When(new TellTrustOfEscalation(new(2026, 3, 6), "Chair of trustees", "Letters/31.pdf"), by: ItsLeadOfficer)
            .Then(new TrustToldOfEscalation(new(2026, 3, 6), "Chair of trustees", "Letters/31.pdf"));
        Given([.. AcademyStory.Proposed, AcademyStory.Approved[^1]]).When(Escalate, by: HoSI).ThenRefusedBy("R157");
        Given([.. AcademyStory.Approved, new TrustToldOfEscalation(new(2026, 3, 10), "Chair of trustees", "Letters/31.pdf")]).When(Escalate, by: HoSI)
            .ThenRefusedAt("OccurredOn", by: "R157");
    }

    [Fact]
    [Trait("Shows", "R156")]
    [Trait("Allows", "R157")]
    public void An_escalation_goes_out_with_the_concerns_and_attempts_that_were_approved()
    {
        Given(AcademyStory.Approved).When(Escalate, by: HoSI).Then(new ConcernEscalated(
            new(2026, 3, 10), [Overseer.RegionalDirector, Overseer.RegionalHmi], "Pupils are not safe between lessons", "Four letters, two meetings, a visit", "Letters/32.pdf"));
        Given(AcademyStory.Approved).When(Escalate with { To = [] }, by: HoSI).ThenInvalid("To");
        Given(AcademyStory.Approved).When(Escalate, by: ItsLeadOfficer).ThenNotPermitted();
        Given(AcademyStory.Escalated).When(Escalate, by: HoSI).ThenRefusedBy("STAGE");
    }

    [Fact]
    public void Engagement_that_works_ends_an_escalation_that_was_not_made()
    {
        var works = new TrustEngagementJudged(new(2026, 3, 9), true, "A behaviour lead is in post");
        var before = Case.Replay([.. AcademyStory.Approved, works])!;
        var after = Case.Replay([.. AcademyStory.Escalated, works])!;

        (before.Stage, before.Academy!.Escalation).ShouldBe((Stage.WithTrust, null));
        (after.Stage, after.Academy!.Escalation!.SentOn).ShouldBe((Stage.Escalated, new(2026, 3, 10)));
    }

    [Fact]
    public void A_new_proposal_is_approved_and_told_anew() =>
        Given([.. AcademyStory.Approved, AcademyStory.Proposed[^1]]).When(Escalate, by: HoSI).ThenRefusedBy("R157");

    [Fact]
    [Trait("Refuses", "R155")]
    public void A_second_escalation_rests_on_a_new_judgement() =>
        Given(AcademyStory.Answered).When(Propose with { OccurredOn = new(2026, 6, 1) }, by: HoSI).ThenRefusedBy("R155");

    [Fact]
    [Trait("Shows", "R156")]
    public void An_answer_comes_from_those_to_whom_the_concern_went()
    {
        var answer = new RecordEscalationResponse(new(2026, 4, 14), Overseer.RegionalDirector, "It is considered");

        Given(AcademyStory.Escalated).When(answer, by: Clerk).Then(new EscalationAnswered(new(2026, 4, 14), Overseer.RegionalDirector, "It is considered"));
        Given([.. AcademyStory.Approved, new ConcernEscalated(new(2026, 3, 10), [Overseer.RegionalHmi], "Concerns", "Attempts", "Letters/32.pdf")])
            .When(answer, by: Clerk).ThenInvalid("From");
    }

    [Fact]
    public void A_judgement_that_is_recorded_late_leaves_a_newer_one_and_its_escalation()
    {
        var judged = Case.Replay([.. AcademyStory.Proposed, new TrustEngagementJudged(new(2025, 11, 7), true, "They answered")])!;

        judged.Stage.ShouldBe(Stage.EscalationProposed);
        judged.Academy!.Engagement!.Effective.ShouldBeFalse();
    }

    [Fact]
    public void A_case_ends_as_taken_up_beyond_the_trust_only_once_an_answer_is_recorded()
    {
        var taken = new CloseCase(new(2026, 5, 5), ClosureReason.EscalationAnswered, "The Regional Director has taken it up");

        Given(AcademyStory.Escalated).When(taken, by: HoSI).ThenRefusedAt("Reason", by: "D40");
        Given(AcademyStory.Answered).When(taken, by: Director).Then(AcademyStory.Closed[^1]);
    }
}
