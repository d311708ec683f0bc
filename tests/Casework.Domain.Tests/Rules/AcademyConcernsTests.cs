using Casework.Domain.Cases.Academies;

namespace Casework.Domain.Tests.Rules;

/// <summary>R147 to R154, R158: a concern about an academy and its trust.</summary>
public sealed class AcademyConcernsTests
{
    private static readonly DateOnly Day = new(2025, 11, 17);

    private static readonly RaiseAcademyConcern Raise = new(new(2025, 11, 3), AcademyStory.Urn, [Trigger.T4SafetyOfPupils], "Exclusions have doubled", "Attendance data");

    private static readonly RaiseGovernanceConcern Beyond =
        new(Day, [Overseer.RegionalDirector, Overseer.DepartmentForEducation], "Trustees do not meet", "Letters/202.pdf");

    [Fact]
    [Trait("Shows", "R149")]
    public void A_concern_says_whether_it_touches_safeguarding_or_governance()
    {
        Given().When(Raise, by: HoSI).Then(AcademyStory.Raised[0] switch { AcademyConcernRaised e => e with { RaisedBy = HoSI.Id }, var other => other });
        Given().When(Raise with { Matters = [AcademyMatter.Governance, AcademyMatter.Safeguarding, AcademyMatter.Governance] }, by: ItsLeadOfficer)
            .Then((AcademyConcernRaised)AcademyStory.Raised[0] with { Matters = [AcademyMatter.Safeguarding, AcademyMatter.Governance] });

        var marked = new MarkAcademyConcern(Day, [AcademyMatter.Safeguarding], "Records are not kept");
        Given(AcademyStory.Raised).When(marked, by: OtherLeadOfficer).Then(new AcademyConcernMarked(Day, [AcademyMatter.Safeguarding], "Records are not kept"));
        Case.Replay([.. AcademyStory.Marked, new AcademyConcernMarked(Day, [AcademyMatter.Safeguarding], "Records are not kept")])!
            .Academy!.Matters.ShouldBe([AcademyMatter.Safeguarding, AcademyMatter.Governance]);
        Given(AcademyStory.Raised).When(marked with { Matters = [] }, by: HoSI).ThenInvalid("Matters");
        Given(AcademyStory.Marked).When(marked with { Matters = [AcademyMatter.Governance] }, by: HoSI).ThenNothing();
    }

    [Fact]
    [Trait("Allows", "R148")]
    [Trait("Refuses", "R148")]
    public void The_trust_is_informed_in_full()
    {
        var inform = new InformTrust(Day, "Chief executive", "All of the concern and its evidence", "Letters/201.pdf");

        Given(AcademyStory.Raised).When(inform, by: OtherLeadOfficer)
            .Then(new AcademyTrustInformed(Day, "Chief executive", "All of the concern and its evidence", "Letters/201.pdf"));
        Given(AcademyStory.Raised).When(inform with { Told = " " }, by: HoSI).ThenRefusedAt("Told", by: "R148");
        Given(AcademyStory.Raised).When(inform with { ToWhom = "", Document = "" }, by: HoSI).ThenInvalid("ToWhom", "Document");
    }

    [Fact]
    [Trait("Allows", "R150")]
    [Trait("Refuses", "R150")]
    public void Headteacher_and_Chair_are_contacted_or_it_is_said_why_one_is_left_out()
    {
        var contact = new ContactAcademyLeaders(Day, true, true, "They share the concern");

        Given(AcademyStory.Raised).When(contact, by: HoSI).Then(new AcademyLeadersContacted(Day, true, true, "They share the concern", null));
        Given(AcademyStory.Raised).When(contact with { Headteacher = false, Chair = false, WhyNotBoth = "Later" }, by: HoSI).ThenRefusedBy("R150");
        Given(AcademyStory.Raised).When(contact with { Headteacher = false }, by: HoSI).ThenRefusedAt("WhyNotBoth", by: "R150");
        Given(AcademyStory.Raised).When(contact with { Chair = false }, by: HoSI).ThenRefusedAt("WhyNotBoth", by: "R150");
        Given(AcademyStory.Raised).When(contact with { Headteacher = false, WhyNotBoth = "The concern is about the headteacher" }, by: HoSI).ThenAccepted();
    }

    public static TheoryData<string> WhatComesAfterBothKnow() =>
        new(nameof(RecommendActions), nameof(ReceiveTrustPlan), nameof(RecordVisit), nameof(RecordTrustContact), nameof(JudgeTrustEngagement), nameof(ProposeEscalation));

    [Theory]
    [MemberData(nameof(WhatComesAfterBothKnow))]
    [Trait("Refuses", "R150")]
    [Trait("Refuses", "R148")]
    public void Nothing_comes_before_leaders_are_contacted_and_the_trust_is_informed(string step)
    {
        var command = Commands.Good(Commands.Kinds.Single(kind => kind.Name == step), null, Day);

        Given(AcademyStory.Assigned).When(command, by: HoSI).ThenRefusedBy("R150");
        Given(AcademyStory.Assigned.Append(AcademyStory.Informed[^1])).When(command, by: HoSI).ThenRefusedBy("R150");
        Given(AcademyStory.Contacted).When(command, by: HoSI).ThenRefusedBy("R148");
        Given(AcademyStory.Informed).When(command with { OccurredOn = new(2025, 11, 5) }, by: HoSI, today: Day).ThenInvalid("OccurredOn");
    }

    [Fact]
    public void The_concern_is_with_the_trust_once_both_know_in_whichever_order()
    {
        Case.Replay(AcademyStory.Contacted)!.Stage.ShouldBe(Stage.AcademyConcernOpen);
        Case.Replay(AcademyStory.Informed)!.Stage.ShouldBe(Stage.WithTrust);
        Case.Replay([.. AcademyStory.Assigned, AcademyStory.Informed[^1]])!.Stage.ShouldBe(Stage.AcademyConcernOpen);
        Case.Replay([.. AcademyStory.Assigned, AcademyStory.Informed[^1], AcademyStory.Contacted[^1]])!.Stage.ShouldBe(Stage.WithTrust);
    }

    [Fact]
    [Trait("Shows", "R151")]
    public void Recommended_actions_are_kept() => Given(AcademyStory.Informed)
        .When(new RecommendActions(Day, "An external review", "Letters/203.pdf"), by: ItsLeadOfficer)
        .Then(new RecommendedActionsSent(Day, "An external review", "Letters/203.pdf"));

    [Fact]
    [Trait("Shows", "R153")]
    [Trait("Shows", "R154")]
    public void A_plan_says_where_help_is_asked_and_who_pays_for_support()
    {
        Given(AcademyStory.Informed)
            .When(new ReceiveTrustPlan(Day, "A new behaviour lead", "Plans/7.pdf", "Places in alternative provision", "A behaviour adviser", SupportPayer.Trust), by: Clerk)
            .Then(new TrustPlanReceived(Day, "A new behaviour lead", "Plans/7.pdf", "Places in alternative provision", "A behaviour adviser", SupportPayer.Trust));
        Case.Replay(AcademyStory.PlanReceived)!.Academy!.Plan
            .ShouldBe(new TrustPlan(new(2025, 12, 8), "Places in alternative provision", "A behaviour adviser", SupportPayer.Trust));
    }

    [Fact]
    public void A_visit_to_an_academy_has_a_note_as_every_visit_has()
    {
        Given(AcademyStory.Informed).When(new RecordVisit(Day, VisitKind.Monitoring, "Behaviour", "Corridors are unsafe"), by: ItsLeadOfficer)
            .Then(new VisitMade(Day, 1, VisitKind.Monitoring, "Behaviour", "Corridors are unsafe"));
        Given(AcademyStory.Informed).When(new RecordVisit(Day, VisitKind.Monitoring, "Behaviour", ""), by: ItsLeadOfficer).ThenRefusedBy("R34");
    }

    [Fact]
    [Trait("Allows", "R147")]
    [Trait("Refuses", "R147")]
    public void A_governance_concern_goes_to_the_Regional_Director_and_the_department_after_the_academy_was_alerted()
    {
        Given(AcademyStory.Marked).When(Beyond, by: HoSI).Then(new GovernanceConcernRaised(
            Day, [Overseer.RegionalDirector, Overseer.DepartmentForEducation], "Trustees do not meet", "Letters/202.pdf"));
        Given(AcademyStory.Marked).When(Beyond with { To = [Overseer.RegionalDirector] }, by: HoSI).ThenRefusedAt("To", by: "R147");
        Given(AcademyStory.Marked).When(Beyond with { To = [Overseer.DepartmentForEducation, Overseer.RegionalHmi] }, by: HoSI).ThenRefusedAt("To", by: "R147");
        Given(AcademyStory.Informed).When(Beyond, by: HoSI).ThenRefusedBy("R147");
        Given([.. AcademyStory.Raised, AcademyStory.Marked[^1]]).When(Beyond, by: HoSI).ThenRefusedBy("R147");
        Given(AcademyStory.Marked).When(Beyond, by: ItsLeadOfficer).ThenNotPermitted();
    }

    [Fact]
    [Trait("Refuses", "R147")]
    [Trait("Allows", "R147")]
    public void A_governance_concern_is_not_resolved_before_both_were_told()
    {
        var resolved = new CloseCase(new(2026, 6, 1), ClosureReason.ConcernResolved, "A new board of trustees meets");

        Given(AcademyStory.Marked).When(resolved, by: HoSI).ThenRefusedAt("Reason", by: "R147");
        Given(AcademyStory.RaisedBeyond).When(resolved, by: HoSI).Then(new CaseClosed(new(2026, 6, 1), ClosureReason.ConcernResolved, "A new board of trustees meets", null));
        Given(AcademyStory.Escalated.Where(e => e is not GovernanceConcernRaised)).When(resolved, by: HoSI).ThenAccepted();
    }

    [Fact]
    public void A_concern_is_resolved_only_with_a_trust_and_leaders_who_know_of_it() =>
        Given(AcademyStory.Contacted).When(new CloseCase(new(2026, 6, 1), ClosureReason.ConcernResolved, "All well"), by: HoSI).ThenRefusedBy("R148");
}
