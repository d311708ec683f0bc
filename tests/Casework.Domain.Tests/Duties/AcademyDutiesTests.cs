using Casework.Domain.Cases.Academies;
using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>What is due on an academy's case. Days that the strategy does not set say that this product did.</summary>
public sealed class AcademyDutiesTests
{
    [Fact]
    public void A_concern_makes_the_first_contacts_due_within_the_days_for_letters() => Due(AcademyStory.Raised, new(2025, 11, 4)).ShouldBe(
    [
        ("Headteacher and Chair to be contacted", new(2025, 11, 10), "R150", Role.HoSI), ("Trust to be informed of the concern", new(2025, 11, 10), "R148", Role.HoSI),
    ]);

    [Fact]
    [Trait("Watches", "R152")]
    public void The_trusts_plan_is_due_once_both_know_and_is_late_after_its_day()
    {
        Due(AcademyStory.Informed, new(2025, 11, 7)).ShouldContain(("Trust's plan to be received", new(2025, 12, 18), "R152", Role.LeadOfficer));
        Status(AcademyStory.Informed, "R152", new(2025, 12, 19)).ShouldBe(DutyStatus.Late);
        Status(AcademyStory.Informed, "R152", new(2025, 12, 18)).ShouldBe(DutyStatus.Soon);
        Due(AcademyStory.PlanReceived, new(2026, 1, 2)).ShouldNotContain(due => due.What == "Trust's plan to be received");
    }

    [Fact]
    [Trait("Watches", "R152")]
    public void The_plan_is_followed_up_within_a_half_term_of_the_last_contact_or_visit()
    {
        Due(AcademyStory.PlanReceived, new(2026, 1, 2)).ShouldContain(("Contact with the trust about its plan", new(2026, 2, 2), "R152", Role.LeadOfficer));
        Due(AcademyStory.Monitored, new(2026, 2, 20)).ShouldContain(("Contact with the trust about its plan", new(2026, 4, 7), "R152", Role.LeadOfficer));
    }

    [Fact]
    public void A_governance_concern_is_to_be_raised_beyond_the_trust()
    {
        Due(AcademyStory.Marked, new(2025, 11, 11)).ShouldContain(("Regional Director and department to be told of the governance concern", new(2025, 11, 17), "R147", Role.HoSI));
        Due(AcademyStory.RaisedBeyond, new(2025, 11, 13)).ShouldNotContain(due => due.Rule == "R147");
    }

    [Fact]
    public void Ineffective_engagement_leads_to_a_proposal_an_approval_a_word_to_the_trust_and_an_answer()
    {
        Beyond(AcademyStory.Ineffective).ShouldBe([("Escalation to be proposed, or the engagement judged again", new(2026, 4, 27), "R155", Role.HoSI)]);
        Beyond(AcademyStory.Proposed).ShouldBe(
        [
            ("Escalation to be approved by a second person", new(2026, 3, 4), "D28", Role.Director),
            ("Trust to be told of the escalation before it is made", new(2026, 3, 4), "R157", Role.HoSI),
        ]);
        Beyond(AcademyStory.Told).ShouldHaveSingleItem().Rule.ShouldBe("D28");
        Beyond(AcademyStory.Approved).ShouldBe([("Approved escalation to be made", new(2026, 3, 9), "R156", Role.HoSI)]);
        Beyond(AcademyStory.Escalated).ShouldBe([("Answer to the escalation awaited", new(2026, 5, 5), "R156", Role.HoSI)]);
        Beyond(AcademyStory.Answered).ShouldBeEmpty();
    }

    [Fact]
    public void An_escalation_is_not_to_be_made_on_the_day_on_which_the_trust_is_told() =>
        Beyond([.. AcademyStory.Approved, new TrustToldOfEscalation(new(2026, 3, 9), "Chair of trustees", "Letters/31.pdf")])
            .ShouldBe([("Approved escalation to be made", new(2026, 3, 10), "R156", Role.HoSI)]);

    [Fact]
    [Trait("Watches", "R148")]
    public void An_Ofsted_outcome_that_is_poor_is_to_be_spoken_about_with_the_trust_until_it_was()
    {
        SchoolFacts poor = AcademyStory.School with { Inspections = [OfstedStories.Overall("1", new(2025, 12, 10), OfstedGrade.RequiresImprovement)] };
        SchoolFacts good = AcademyStory.School with { Inspections = [OfstedStories.Overall("1", new(2025, 12, 10), OfstedGrade.Good)] };
        SchoolFacts before = AcademyStory.School with { Inspections = [OfstedStories.Overall("1", new(2025, 10, 10), OfstedGrade.RequiresImprovement)] };

        Told(AcademyStory.PlanReceived, poor).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            due => (due.By, due.ByWhom).ShouldBe((new DateOnly(2025, 12, 17), Role.LeadOfficer)), due => due.StatusOn(new(2025, 12, 18)).ShouldBe(DutyStatus.Late));
        Told(AcademyStory.Monitored, poor).ShouldBeEmpty();
        Told(AcademyStory.PlanReceived, good).ShouldBeEmpty();
        Told(AcademyStory.PlanReceived, before).ShouldBeEmpty();
        Told(AcademyStory.Raised, poor).ShouldNotContain(due => due.Step == nameof(RecordTrustContact));
    }

    [Fact]
    [Trait("Watches", "R30")]
    public void A_safeguarding_concern_about_an_academy_asks_for_extra_visits()
    {
        var found = new VisitMade(new(2026, 2, 12), 2, VisitKind.Monitoring, "Behaviour", "Gates stand open", SafeguardingConcern: true);
        var extra = new VisitMade(new(2026, 2, 24), 3, VisitKind.Monitoring, "Gates", "Mended",
            Extra: new(ExtraVisitReason.SafeguardingConcern, "Headteacher"));

        Safety(AcademyStory.Contacted).ShouldBeEmpty();
        Safety(AcademyStory.Informed).ShouldHaveSingleItem().What.ShouldBe("Extra visit because of the safety of pupils");
        Safety([.. AcademyStory.Monitored, found]).ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2026, 2, 26));
        Safety([.. AcademyStory.Monitored, found, extra]).ShouldHaveSingleItem().Because.ShouldBe("Last such visit on 24 February 2026");
    }

    [Fact]
    public void Nothing_is_due_on_a_case_that_is_closed() => Due(AcademyStory.Closed, new(2027, 1, 1)).ShouldBeEmpty();

    private static IReadOnlyList<Due> Told(IEnumerable<CaseEvent> history, SchoolFacts school) =>
        [.. CaseDuties.Of(Case.Replay(history)!, Days.On(new(2026, 2, 20)) with { School = school }).Where(due => due.Rule == "R148")];

    private static IReadOnlyList<Due> Safety(IEnumerable<CaseEvent> history) =>
        [.. CaseDuties.Of(Case.Replay(history)!, Days.On(new(2026, 2, 26))).Where(due => due.Rule == "R30")];

    private static IReadOnlyList<(string What, DateOnly? By, string Rule, Role Whose)> Beyond(IEnumerable<CaseEvent> history) =>
        [.. Due(history, new(2026, 3, 31)).Where(due => due.Rule is "R155" or "R156" or "R157" or "D28")];

    private static IReadOnlyList<(string What, DateOnly? By, string Rule, Role Whose)> Due(IEnumerable<CaseEvent> history, DateOnly today) =>
        [.. CaseDuties.Of(Case.Replay(history)!, Days.On(today)).Select(due => (due.What, due.By, due.Rule, due.ByWhom))];

    private static DutyStatus Status(IEnumerable<CaseEvent> history, string rule, DateOnly today) =>
        CaseDuties.Of(Case.Replay(history)!, Days.On(today)).Single(due => due.Rule == rule).StatusOn(today);
}
