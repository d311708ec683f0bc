namespace Casework.Domain.Tests.Rules;

/// <summary>R97 to R101, D8: the review of the plan and the plan agreed at it.</summary>
public sealed class ReviewMeetingsTests
{
    private static readonly DateOnly Day = new(2026, 3, 16);

    private static readonly HoldReviewMeeting Review = Commands.Review(Day) with { LikelyGood = null };

    [Fact]
    [Trait("Allows", "R98"), Trait("Allows", "R100"), Trait("Allows", "R101"), Trait("Shows", "R99")]
    public void A_review_and_its_new_plan_are_recorded_together() =>
        Given(Story.Visited).When(Review, by: ItsLeadOfficer).Then(
            new ReviewMeetingHeld(Day, 1, [Attendee.LeadOfficer, Attendee.Headteacher], 1, "Phonics is taught daily", true, "Up by 8 points",
                "Notes/9.docx", null),
            new ActionPlanAgreed(Day, 2, Story.Plan, "Agreed at the meeting"));

    [Fact]
    [Trait("Refuses", "R100")]
    public void Without_a_new_plan_the_review_cannot_be_recorded() =>
        Given(Story.Visited).When(Review with { NewPlan = null }, by: ItsLeadOfficer).ThenRefusedBy("R100");

    [Fact]
    [Trait("Refuses", "R71"), Trait("Refuses", "R86")]
    public void The_new_plan_holds_what_every_plan_holds_and_the_headteacher_agrees_it()
    {
        Given(Story.Visited).When(Review with { NewPlan = Story.Plan with { Vision = "" } }, by: ItsLeadOfficer)
            .ThenRefusedAt("NewPlan.Vision", by: "R71");
        Given(Story.Visited).When(Review with { HeadteacherAgreement = null }, by: ItsLeadOfficer).ThenRefusedAt("HeadteacherAgreement", by: "R86");
    }

    [Theory]
    [InlineData(Attendee.LeadOfficer)]
    [InlineData(Attendee.Headteacher)]
    [Trait("Refuses", "R98")]
    public void Lead_Officer_and_headteacher_are_both_there(Attendee alone) =>
        Given(Story.Visited).When(Review with { Attendees = [alone, Attendee.ChairOfGovernors] }, by: ItsLeadOfficer).ThenRefusedBy("R98");

    [Fact]
    public void Without_a_plan_there_is_nothing_to_review() => Given(Story.Informed).When(Review, by: ItsLeadOfficer).ThenRefusedBy("R97");

    [Fact]
    public void A_review_follows_the_plan_that_it_reviews() =>
        Given(Story.Reviewed).When(Review with { OccurredOn = new(2026, 3, 15) }, by: ItsLeadOfficer).ThenInvalid("OccurredOn");

    [Fact]
    [Trait("Allows", "R101")]
    public void The_second_review_is_number_2_of_plan_version_2() =>
        Given(Story.Reviewed).When(Review with { OccurredOn = new(2026, 6, 1) }, by: ItsLeadOfficer).Then(
            new ReviewMeetingHeld(new(2026, 6, 1), 2, [Attendee.LeadOfficer, Attendee.Headteacher], 2, "Phonics is taught daily", true,
                "Up by 8 points", "Notes/9.docx", null),
            new ActionPlanAgreed(new(2026, 6, 1), 3, Story.Plan, "Agreed at the meeting"));

    [Theory]
    [InlineData("2026-08-21", true)]
    [InlineData("2026-08-22", false)]
    [Trait("Allows", "D8"), Trait("Refuses", "D8")]
    public void From_the_ninth_month_a_review_says_whether_the_school_is_likely_to_be_good_in_six(string day, bool silenceIsFine)
    {
        var asked = Given(Story.Reviewed).When(Review with { OccurredOn = DateOnly.Parse(day) }, by: ItsLeadOfficer);

        if (silenceIsFine) asked.ThenAccepted();
        else asked.ThenRefusedBy("D8");
    }

    [Fact]
    [Trait("Refuses", "D8")]
    public void An_answer_has_evidence_whenever_it_is_given() =>
        Given(Story.Visited).When(Review with { LikelyGood = new(Likelihood.Yes, " ") }, by: ItsLeadOfficer)
            .ThenRefusedAt("LikelyGood.Evidence", by: "D8");

    [Fact]
    [Trait("Refuses", "WHO")]
    public void Only_the_Lead_Officer_of_the_case_holds_its_review()
    {
        Given(Story.Visited).When(Review, by: OtherLeadOfficer).ThenNotPermitted();
        Given(Story.Visited).When(Review, by: HoSI).ThenNotPermitted();
    }
}
