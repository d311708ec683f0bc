using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>D1, R49 to R54: designation, at the SRG or before it.</summary>
public sealed class DesignatingTests
{
    [Fact]
    [Trait("Allows", "D1"), Trait("Allows", "R49")]
    public void HoSI_designates_at_once_after_an_Ofsted_outcome_and_trigger_1_is_added()
    {
        var designated = new Designated(new(2025, 11, 13), [Trigger.T1OfstedOutcome, Trigger.T5AchievementOrDecline], "Requires improvement",
            VisitCategory.Category4, true);

        Given(Story.DesignationDue).When(new Designate(new(2025, 11, 13), "Requires improvement", VisitCategory.Category4), by: HoSI)
            .Then(designated);
        Case.Replay(Story.DesignationDue.Append(designated))!.Designation!.RatifiedOn.ShouldBeNull();
    }

    [Fact]
    [Trait("Allows", "D1")]
    public void The_next_SRG_ratifies_a_designation_out_of_cycle() =>
        Case.Replay(
        [
            .. Story.DesignationDue,
            new Designated(new(2025, 11, 13), [Trigger.T1OfstedOutcome], "Requires improvement", VisitCategory.Category4, true),
            new SrgDecisionRecorded(new(2025, 11, 25), null, SrgOutcome.Continue, "Ratified"),
        ])!.Designation!.RatifiedOn.ShouldBe(new DateOnly(2025, 11, 25));

    [Fact]
    [Trait("Refuses", "STAGE")]
    public void Without_an_Ofsted_outcome_the_school_waits_for_the_SRG() =>
        Given(Story.Discussed).When(new Designate(new(2025, 11, 13), "Requires improvement", VisitCategory.Category4), by: HoSI)
            .ThenRefusedBy("STAGE");

    [Fact]
    public void A_designation_cannot_come_before_the_report_was_published() =>
        Given(Story.DesignationDue).When(new Designate(new(2025, 11, 11), "Requires improvement", VisitCategory.Category4), by: HoSI)
            .ThenInvalid("OccurredOn");

    [Fact]
    public void A_report_older_than_the_concern_does_not_let_the_designation_come_before_the_concern() =>
        Given([.. Story.Raised, Story.RequiresImprovement(new(2025, 9, 1))])
            .When(new Designate(new(2025, 10, 1), "Requires improvement", VisitCategory.Category4), by: HoSI).ThenInvalid("OccurredOn");

    [Fact]
    public void The_SRG_cannot_designate_for_an_outcome_before_it_was_published() =>
        Given(Story.DesignationDue).When(Commands.SrgDecision(new(2025, 11, 11), SrgOutcome.Designate), by: HoSI).ThenInvalid("OccurredOn");

    [Fact]
    [Trait("Refuses", "WHO")]
    public void The_Director_does_not_designate_out_of_cycle() =>
        Given(Story.DesignationDue).When(new Designate(new(2025, 11, 13), "Requires improvement", VisitCategory.Category4), by: Director)
            .ThenNotPermitted();

    [Fact]
    [Trait("Refuses", "STAGE")]
    public void A_school_on_the_watch_list_is_designated_by_the_SRG_alone() =>
        Given(Story.OnWatch).When(new Designate(new(2025, 11, 20), "Declining", VisitCategory.Category4), by: HoSI).ThenRefusedBy("STAGE");

    [Fact]
    [Trait("Allows", "D37")]
    public void A_designation_keeps_the_months_of_the_policy_it_was_decided_under()
    {
        var command = new Designate(new(2025, 11, 13), "Requires improvement", VisitCategory.Category4);
        var designated = new Designated(
            command.OccurredOn, [Trigger.T1OfstedOutcome, Trigger.T5AchievementOrDecline], command.Grounds, command.Category, true, MonthsBeforeConsideration: 18);

        Given(Story.DesignationDue).When(command, FactsOn(command.OccurredOn, HoSI, policy: PolicyVersion.Strategy2024 with { MonthsBeforeConsideration = 18 }))
            .Then(designated);
        Case.Replay(Story.DesignationDue.Append(designated))!.TwelveMonths!.Due.ShouldBe(new DateOnly(2027, 5, 14));
    }

    [Fact]
    public void A_designation_from_before_policy_had_versions_was_decided_under_twelve_months() => StoredJson.Read<Designated>("""
        { "triggers": ["T1OfstedOutcome"], "grounds": "Requires improvement", "category": "Category4", "outOfCycle": true, "occurredOn": "2025-11-22" }
        """).MonthsBeforeConsideration.ShouldBe(12);
}
