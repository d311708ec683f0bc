using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>R40, R55, R56, D34, D22, D7: raising and discussing a concern.</summary>
public sealed class ConcernsTests
{
    private static readonly DateOnly Today = new(2025, 11, 10);

    [Fact]
    [Trait("Allows", "R55"), Trait("Allows", "R40"), Trait("Allows", "D7"), Trait("Allows", "D22"), Trait("Allows", "R131")]
    [Trait("Allows", "STAGE")]
    public void A_concern_with_a_trigger_grounds_and_evidence_opens_the_first_episode() =>
        Given().When(Commands.RaiseConcern(Today), by: ItsLeadOfficer)
            .Then(new ConcernRaised(Today, Story.Urn, 1, [Trigger.T5AchievementOrDecline], "Reading has fallen", "Key Stage 1 data",
                ItsLeadOfficer.Id));

    [Theory]
    [Trait("Allows", "R50"), Trait("Allows", "R51"), Trait("Allows", "R52"), Trait("Allows", "R53"), Trait("Allows", "R54")]
    [InlineData(Trigger.T1OfstedOutcome, "R50")]
    [InlineData(Trigger.T2WouldBeJudgedRequiresImprovement, "R51")]
    [InlineData(Trigger.T3LeadershipOrGovernance, "R52")]
    [InlineData(Trigger.T4SafetyOfPupils, "R53")]
    [InlineData(Trigger.T5AchievementOrDecline, "R54")]
    public void Each_of_the_five_triggers_alone_is_enough_for_a_concern(Trigger trigger, string rule)
    {
        Given().When(Commands.RaiseConcern(Today) with { Triggers = [trigger] }, by: HoSI).ThenAccepted();
        Designating.RuleOf(trigger).Id.ShouldBe(rule);
    }

    [Fact]
    public void A_trigger_named_twice_counts_once() =>
        Given()
            .When(Commands.RaiseConcern(Today) with { Triggers = [Trigger.T5AchievementOrDecline, Trigger.T5AchievementOrDecline] },
                by: ItsLeadOfficer)
            .Then(new ConcernRaised(Today, Story.Urn, 1, [Trigger.T5AchievementOrDecline], "Reading has fallen", "Key Stage 1 data",
                ItsLeadOfficer.Id));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    [Trait("Refuses", "R40")]
    public void A_concern_carries_evidence(string? evidence) =>
        Given().When(Commands.RaiseConcern(Today) with { Evidence = evidence! }, by: HoSI).ThenRefusedBy("R40");

    [Fact]
    [Trait("Refuses", "R55")]
    public void A_concern_names_at_least_one_of_the_five_triggers() =>
        Given().When(Commands.RaiseConcern(Today) with { Triggers = [] }, by: HoSI).ThenRefusedAt("Triggers", by: "R55");

    [Fact]
    [Trait("Refuses", "R55"), Trait("Refuses", "R40")]
    public void A_concern_has_specific_grounds_and_everything_that_refuses_is_named_at_once() =>
        Given().When(Commands.RaiseConcern(Today) with { Triggers = [], Grounds = " ", Evidence = "" }, by: HoSI).ThenRefusedBy("R55", "R55", "R40");

    [Fact]
    [Trait("Refuses", "D22")]
    public void A_school_that_is_not_maintained_has_a_case_of_another_kind() =>
        Given().When(Commands.RaiseConcern(Today), by: HoSI, school: School with { Kind = CaseType.Academy, Type = "Academy converter" })
            .ThenRefusedAt("Urn", by: "D22");

    [Fact]
    [Trait("Refuses", "R131")]
    public void A_school_of_another_authority_is_no_case_of_ours() =>
        Given().When(Commands.RaiseConcern(Today), by: HoSI, school: School with { IsOurs = false }).ThenRefusedAt("Urn", by: "R131");

    [Fact]
    [Trait("Allows", "D21")]
    public void A_pupil_referral_unit_has_a_case_by_the_informal_process() =>
        Given().When(Commands.RaiseConcern(Today), by: HoSI, school: School with { IsPupilReferralUnit = true, Type = "Pupil referral unit" }).ThenAccepted();

    [Fact]
    [Trait("Refuses", "D22")]
    public void A_concern_about_a_school_that_is_not_open_is_refused() =>
        Given().When(Commands.RaiseConcern(Today), by: HoSI, school: School with { IsOpen = false }).ThenRefusedAt("Urn", by: "D22");

    [Fact]
    public void A_school_that_is_not_on_the_register_is_not_known() =>
        Given().When(Commands.RaiseConcern(Today), FactsOn(Today, HoSI) with { School = null }).ThenInvalid("Urn");

    [Fact]
    [Trait("Refuses", "D7")]
    public void A_school_with_an_open_case_gets_no_second_one() =>
        Given().When(Commands.RaiseConcern(Today), by: HoSI, cases: new(1, CaseId.Parse("900001-1"))).ThenRefusedAt("Urn", by: "D7");

    [Fact]
    [Trait("Allows", "D7")]
    public void A_new_concern_after_the_last_case_ended_opens_the_next_episode() =>
        Given().When(Commands.RaiseConcern(Today), by: ItsLeadOfficer, cases: new(2, null))
            .Then(new ConcernRaised(Today, Story.Urn, 3, [Trigger.T5AchievementOrDecline], "Reading has fallen", "Key Stage 1 data",
                ItsLeadOfficer.Id));

    [Fact]
    [Trait("Refuses", "WHO")]
    public void A_clerk_raises_no_concern() => Given().When(Commands.RaiseConcern(Today), by: Clerk).ThenNotPermitted();

    [Fact]
    public void A_concern_discussed_with_the_headteacher_is_ready_for_the_SRG()
    {
        var discussed = new ConcernDiscussed(Today, DiscussedWith.Headteacher, "Shared", null);

        Given(Story.Raised).When(new RecordDiscussion(Today, DiscussedWith.Headteacher, "Shared"), by: ItsLeadOfficer).Then(discussed);
        Case.Replay(Story.Raised.Append(discussed))!.Stage.ShouldBe(Stage.ReadyForSrg);
    }

    [Theory]
    [InlineData(DiscussedWith.ChairInstead)]
    [InlineData(DiscussedWith.NobodyForSafeguarding)]
    [Trait("Allows", "D34"), Trait("Refuses", "D34")]
    public void A_concern_not_discussed_with_the_headteacher_needs_the_reason(DiscussedWith with)
    {
        Given(Story.Raised).When(new RecordDiscussion(Today, with, "Shared", " "), by: ItsLeadOfficer)
            .ThenRefusedAt("ReasonNotHeadteacher", by: "D34");
        Given(Story.Raised).When(new RecordDiscussion(Today, with, "Shared", "It is about the headteacher"), by: ItsLeadOfficer)
            .Then(new ConcernDiscussed(Today, with, "Shared", "It is about the headteacher"));
    }

    [Fact]
    public void The_discussion_cannot_come_before_the_concern() =>
        Given(Story.Raised).When(new RecordDiscussion(new(2025, 11, 2), DiscussedWith.Headteacher, "Shared"), by: ItsLeadOfficer)
            .ThenInvalid("OccurredOn");
}
