namespace Casework.Domain.Tests.Rules;

/// <summary>R86 to R89, D9: removal from the list.</summary>
public sealed class DeDesignationTests
{
    private static readonly DateOnly Day = new(2027, 4, 20);

    private static readonly ProposeRemoval Propose = new(Day, Story.RemovalReview, "Reading above average", "Letter of 19 April");

    private static readonly RecordSrgDecision Ratify = Commands.SrgDecision(new(2027, 5, 4), SrgOutcome.RatifyRemoval);

    [Fact]
    [Trait("Allows", "R86"), Trait("Allows", "R87"), Trait("Allows", "R88"), Trait("Allows", "R89"), Trait("Allows", "D9")]
    public void Lead_Officer_and_headteacher_propose_the_removal() =>
        Given(Story.Complied).When(Propose, by: ItsLeadOfficer)
            .Then(new RemovalProposed(Day, Story.RemovalReview, "Reading above average", "Letter of 19 April", ItsLeadOfficer.Id));

    [Fact]
    [Trait("Refuses", "R86")]
    public void Without_the_headteacher_s_agreement_there_is_no_proposal() =>
        Given(Story.Complied).When(Propose with { HeadteacherAgreement = " " }, by: ItsLeadOfficer).ThenRefusedBy("R86");

    [Fact]
    [Trait("Refuses", "R87")]
    public void The_proposal_rests_on_a_review_held_while_the_school_was_on_the_list()
    {
        Given(Story.Complied).When(Propose with { Review = Story.RemovalReview with { On = Day.AddDays(1) } }, by: ItsLeadOfficer)
            .ThenRefusedBy("R87");
        Given(Story.Complied).When(Propose with { Review = Story.RemovalReview with { On = new(2025, 11, 21) } }, by: ItsLeadOfficer)
            .ThenRefusedBy("R87");
        Given(Story.Complied).When(Propose with { Review = Story.RemovalReview with { On = default } }, by: ItsLeadOfficer).ThenRefusedBy("R87");
    }

    [Fact]
    [Trait("Refuses", "R88")]
    public void The_review_states_all_three_things()
    {
        var review = Story.RemovalReview;

        Given(Story.Complied).When(Propose with { Review = review with { SufficientProgress = false } }, by: ItsLeadOfficer)
            .ThenRefusedAt("Review.SufficientProgress", by: "R88");
        Given(Story.Complied).When(Propose with { Review = review with { ImprovementSustained = false } }, by: ItsLeadOfficer)
            .ThenRefusedAt("Review.ImprovementSustained", by: "R88");
        Given(Story.Complied).When(Propose with { Review = review with { IntensiveSupportNoLongerNeeded = false } }, by: ItsLeadOfficer)
            .ThenRefusedAt("Review.IntensiveSupportNoLongerNeeded", by: "R88");
    }

    [Fact]
    [Trait("Refuses", "R89")]
    public void A_school_designated_on_an_Ofsted_outcome_stays_on_the_list_while_that_outcome_is_not_recorded()
    {
        var history = Story.Complied.Select(e => e is Designated d ? d with { Triggers = [Trigger.T1OfstedOutcome] } : e);

        Given([.. history]).When(Propose, by: ItsLeadOfficer).ThenRefusedBy("R89");
    }

    [Fact]
    [Trait("Refuses", "R89")]
    public void A_good_outcome_of_the_day_of_the_locking_inspection_opens_no_lock()
    {
        OfstedOutcomeRecorded Outcome(string number, OfstedGrade grade, OutcomeMeaning meaning) =>
            new(new(2027, 3, 20), number, new(2027, 3, 1), grade, OfstedCategory.None, meaning);

        Given([.. Story.Complied, Outcome("1", OfstedGrade.RequiresImprovement, OutcomeMeaning.RequiresImprovementOrWorse), Outcome("2", OfstedGrade.Good, OutcomeMeaning.GoodOrBetter)])
            .When(Propose, by: ItsLeadOfficer).ThenRefusedBy("R89");
    }

    [Fact]
    [Trait("Allows", "R89"), Trait("Refuses", "R89")]
    public void A_school_judged_requires_improvement_stays_on_the_list_until_a_later_inspection_is_good()
    {
        IReadOnlyList<CaseEvent> locked = [.. Story.Complied, Story.RequiresImprovement(new(2027, 3, 1))];

        Given(locked).When(Propose, by: ItsLeadOfficer).ThenRefusedBy("R89");
        Given([.. locked, Story.Good(new(2027, 4, 19))]).When(Propose, by: ItsLeadOfficer).ThenAccepted();
    }

    [Fact]
    [Trait("Refuses", "R89")]
    public void The_SRG_cannot_ratify_past_an_outcome_that_came_after_the_proposal()
    {
        IReadOnlyList<CaseEvent> locked = [.. Story.RemovalProposed, Story.RequiresImprovement(new(2027, 5, 1))];

        Given(locked).When(Ratify, by: HoSI).ThenRefusedBy("R89");
        Given(locked).When(Commands.SrgDecision(new(2027, 5, 4), SrgOutcome.RefuseRemoval), by: HoSI).ThenAccepted();
    }

    [Fact]
    [Trait("Allows", "D9")]
    public void The_removal_takes_effect_on_the_day_of_the_SRG() =>
        Given(Story.RemovalProposed).When(Ratify, by: Clerk)
            .Then(new SrgDecisionRecorded(new(2027, 5, 4), SrgMeetingId.On(new(2027, 5, 4)).Value, SrgOutcome.RatifyRemoval, "As discussed"), new DeDesignated(new(2027, 5, 4)));

    [Fact]
    [Trait("Refuses", "D9"), Trait("Refuses", "WHO")]
    public void Nobody_ratifies_what_they_proposed()
    {
        Given(Story.RemovalProposed).When(Ratify, by: ItsLeadOfficer).ThenNotPermitted();
        Given(Story.RemovalProposed).When(Ratify, by: ItsLeadOfficer with { Role = Role.HoSI }).ThenRefusedBy("D9");
    }

    [Fact]
    public void The_SRG_cannot_ratify_what_nobody_proposed_or_before_it_was_proposed()
    {
        Given(Story.Complied).When(Ratify, by: HoSI).ThenRefusedBy("R61");
        Given(Story.RemovalProposed).When(Ratify with { OccurredOn = new(2027, 4, 19) }, by: HoSI).ThenInvalid("OccurredOn");
    }

    [Fact]
    public void A_refused_removal_leaves_the_school_on_the_list_where_it_was()
    {
        var refused = Case.Replay([.. Story.RemovalProposed, new SrgDecisionRecorded(new(2027, 5, 4), SrgMeetingId.On(new(2027, 5, 4)).Value, SrgOutcome.RefuseRemoval, "Too early")])!;

        refused.Stage.ShouldBe(Stage.Designated);
        refused.Removal.ShouldBeNull();
        refused.TwelveMonths!.Due.ShouldBe(new DateOnly(2026, 11, 23));
    }

    [Fact]
    [Trait("Refuses", "WHO")]
    public void HoSI_does_not_propose_a_removal() => Given(Story.Complied).When(Propose, by: HoSI).ThenNotPermitted();
}
