namespace Casework.Domain.Tests.Duties;

/// <summary>What waits for the next meeting of the Schools Review Group.</summary>
public sealed class SrgDecisionDutiesTests
{
    [Fact]
    [Trait("Watches", "R61"), Trait("Watches", "R60")]
    public void Each_school_on_the_list_has_a_decision_in_every_half_term_and_a_missed_one_stays_late()
    {
        Story.Designated.OwesNothingOf("R61", "2025-11-24");
        Story.Designated.By("R61", "2026-01-06").ShouldBe("2026-02-13");
        Story.Designated.By("R61", "2026-03-02").ShouldBe("2026-02-13");
        Story.Designated.Append(new SrgDecisionRecorded(new(2026, 2, 17), null, SrgOutcome.Continue, "Too early")).By("R61", "2026-02-24").ShouldBe("2026-03-27");
    }

    [Fact]
    [Trait("Watches", "D1")]
    public void A_designation_out_of_cycle_waits_for_the_SRG_instead()
    {
        IReadOnlyList<CaseEvent> history =
            [.. Story.DesignationDue, new Designated(new(2025, 11, 13), [Trigger.T1OfstedOutcome], "Requires improvement", VisitCategory.Category4, true)];

        history.By("D1", "2025-11-14").ShouldBe("2026-02-13");
        history.Append(new SrgDecisionRecorded(new(2025, 12, 2), null, SrgOutcome.Continue, "Ratified")).OwesNothingOf("D1", "2025-12-03");
    }

    [Fact]
    [Trait("Watches", "D9")]
    public void A_proposed_removal_waits_for_the_SRG() => Story.RemovalProposed.By("D9", "2027-04-21").ShouldBe("2027-07-20");

    [Fact]
    [Trait("Watches", "R42")]
    public void A_discussed_concern_waits_for_the_SRG() => Story.Discussed.By("R42", "2025-11-11").ShouldBe("2026-02-13");
}
