using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>R134 to R141, R158, X1, X10 to X14, D21, D28: who is eligible for intervention, and what each power needs.</summary>
public sealed class InterventionsTests
{
    // The compliance period of the story's notice ends on 29 January 2027, its window on 29 March.
    private static readonly DateOnly InTime = new(2027, 3, 29);
    private static readonly DateOnly TooLate = new(2027, 3, 30);

    // The same story with a notice on pay and conditions.
    private static readonly IReadOnlyList<CaseEvent> EligibleBySection60A =
    [
        .. Story.Eligible.Select(e => e is WarningNoticeConsidered c ? c with { Grounds = [StatutoryGround.G4PayAndConditions] } : e),
    ];

    private static readonly IReadOnlyList<CaseEvent> Consulted =
        [.. Story.Eligible, new ConsultationHeld(new(2027, 2, 16), [Power.Section63, Power.Section65], [Party.GoverningBody], "They object")];

    [Fact]
    [Trait("Allows", "R134"), Trait("Allows", "R135")]
    public void A_notice_not_complied_with_and_a_notice_of_proposed_powers_make_a_school_eligible()
    {
        Ways(Story.PowersApproved).ShouldBeEmpty();
        Ways(Story.Eligible).ShouldBe([new(EligibleBy.Section60, new(2027, 2, 9), InTime)]);
        Ways(EligibleBySection60A).ShouldBe([new(EligibleBy.Section60A, new(2027, 2, 9), InTime)]);
    }

    [Theory]
    [Trait("Allows", "R136"), Trait("Allows", "R137")]
    [InlineData(OfstedCategory.RequiresSignificantImprovement, EligibleBy.Section61)]
    [InlineData(OfstedCategory.SpecialMeasures, EligibleBy.Section62)]
    public void An_Ofsted_category_makes_a_school_eligible_at_once_and_without_a_window(OfstedCategory category, EligibleBy by) =>
        Ways([.. Story.Raised, Story.RequiresImprovement(new(2025, 11, 12), category: category)]).ShouldBe([new(by, new(2025, 11, 12))]);

    [Fact]
    public void A_category_that_has_ended_makes_nobody_eligible() => Ways([.. Story.SpecialMeasures, Story.Good(new(2026, 12, 1))]).ShouldBeEmpty();

    [Fact]
    [Trait("Shows", "R138")]
    public void A_school_notified_as_not_improving_is_eligible()
    {
        var notified = new CoastingNotified(new(2026, 1, 12), "Letters/10.pdf");

        Given(Story.Planned).When(new RecordCoastingNotification(new(2026, 1, 12), "Letters/10.pdf"), by: HoSI).Then(notified);
        Given([.. Story.Planned, notified]).When(new RecordCoastingNotification(new(2026, 1, 13), "Letters/10.pdf"), by: HoSI).ThenRefusedBy("R138");
        Ways([.. Story.Planned, notified]).ShouldBe([new(EligibleBy.Section60B, new(2026, 1, 12))]);
    }

    [Theory]
    [InlineData(EligibleBy.Section60, "R134")]
    [InlineData(EligibleBy.Section60A, "R135")]
    [InlineData(EligibleBy.Section61, "R136")]
    [InlineData(EligibleBy.Section62, "R137")]
    [InlineData(EligibleBy.Section60B, "R138")]
    public void Each_way_cites_its_rule(EligibleBy by, string rule) => Interventions.RuleOf(by).Id.ShouldBe(rule);

    [Theory]
    [InlineData("2026-11-30", "2027-01-30")]
    [InlineData("2026-12-31", "2027-02-28")]
    [InlineData("2027-06-30", "2027-08-30")]
    [InlineData("2027-12-29", "2028-02-29")]
    public void The_window_is_two_months_from_the_end_of_the_compliance_period(string ends, string last) =>
        Case.Replay(Story.NotComplied.Select(e => e is WarningNoticeIssued i ? i with { ComplianceEnds = DateOnly.Parse(ends) } : e))!
            .WarningNotice!.WindowEnds.ShouldBe(DateOnly.Parse(last));

    [Fact]
    [Trait("Allows", "R139"), Trait("Refuses", "R139"), Trait("Shows", "R141")]
    public void Powers_are_proposed_with_a_reason_on_a_school_that_can_be_eligible()
    {
        var propose = new ProposePowers(new(2027, 2, 4), [Power.Section66, Power.Section64], "Governors do not challenge");

        Given(Story.NotComplied).When(propose, by: HoSI).Then(new PowersProposed(new(2027, 2, 4), [Power.Section64, Power.Section66], "Governors do not challenge", HoSI.Id));
        Given(Story.SpecialMeasures).When(propose, by: HoSI).ThenAccepted();
        Given(Story.NotComplied).When(propose with { Powers = [] }, by: HoSI).ThenRefusedBy("R141");
        Given(Story.NotComplied).When(propose with { Reason = " " }, by: HoSI).ThenInvalid("Reason");
        Given(Story.NoticeIssued).When(propose, by: HoSI).ThenRefusedBy("R139");
        Given(Story.Complied).When(propose, by: HoSI).ThenRefusedBy("R139");
        Given(Story.NotComplied).When(propose, by: Director).ThenNotPermitted();
    }

    [Fact]
    [Trait("Allows", "D28"), Trait("Refuses", "D28")]
    public void The_Director_approves_powers_as_the_second_person()
    {
        var approve = new ApprovePowers(new(2027, 2, 8), "Proportionate");

        Given(Story.PowersToBeApproved).When(approve, by: Director).Then(new PowersApproved(new(2027, 2, 8), "Proportionate", Director.Id));
        Given(Story.PowersToBeApproved).When(approve, by: HoSI).ThenRefusedBy("D28");
        Given(Story.PowersToBeApproved).When(approve, by: OtherHoSI).ThenRefusedBy("D28");
        Given(Story.NotComplied).When(approve, by: Director).ThenRefusedBy("R141");
        Given(Story.PowersApproved).When(approve, by: Director).ThenRefusedBy("R141");
    }

    [Fact]
    [Trait("Allows", "R134"), Trait("Allows", "R135"), Trait("Refuses", "R134"), Trait("Refuses", "R135")]
    public void The_notice_of_proposed_powers_follows_a_notice_that_was_not_complied_with()
    {
        var notice = new GivePowersNotice(new(2027, 2, 9), "Letters/1.pdf");

        Given(Story.PowersApproved).When(notice, by: HoSI).Then(new PowersNoticeGiven(
            new(2027, 2, 9), [Power.Section63, Power.Section64, Power.Section65, Power.Section66], "Letters/1.pdf"));
        Given(Story.NoticeIssued).When(notice, by: HoSI).ThenRefusedBy("R134");
        Given(Story.Eligible).When(notice, by: HoSI).ThenRefusedBy("R134");
        Given(EligibleBySection60A).When(notice, by: HoSI).ThenRefusedBy("R135");
        Given(EligibleBySection60A.SkipLast(1)).When(notice, by: HoSI).ThenAccepted();
    }

    [Fact]
    [Trait("Refuses", "D28")]
    public void Who_approved_the_powers_does_not_give_the_notice_nor_use_them()
    {
        Given(Story.PowersApproved).When(new GivePowersNotice(new(2027, 2, 9), "Letters/1.pdf"), by: Director).ThenRefusedBy("D28");
        Given(Story.PowersToBeApproved).When(new GivePowersNotice(new(2027, 2, 9), "Letters/1.pdf"), by: HoSI).ThenRefusedBy("D28");
        Given(Story.Eligible).When(Commands.Use(InTime, Power.Section64), by: Director).ThenRefusedBy("D28");
    }

    [Fact]
    [Trait("Allows", "R139"), Trait("Refuses", "R139")]
    public void No_power_is_used_on_a_school_that_is_not_eligible()
    {
        Given(Story.PowersApproved).When(Commands.Use(InTime, Power.Section64), by: HoSI).ThenRefusedBy("R139");
        Given(Story.Planned).When(Commands.Use(InTime, Power.Section64), by: HoSI).ThenRefusedBy("R139");
        Given(Story.Eligible).When(Commands.Use(InTime, Power.Section64), by: HoSI)
            .Then(new PowerUsed(InTime, Power.Section64, "The board needs strength", "Letters/2027/3.pdf", null, 2));
    }

    [Fact]
    [Trait("Allows", "D28"), Trait("Refuses", "D28")]
    public void A_power_that_nobody_approved_is_not_used()
    {
        IReadOnlyList<CaseEvent> anew =
            [.. Story.Eligible, new PowersProposed(new(2027, 3, 1), [Power.Section66], "Money is short", HoSI.Id), new PowersApproved(new(2027, 3, 2), "Yes", Director.Id)];

        Given(anew).When(Commands.Use(InTime, Power.Section66), by: HoSI).ThenAccepted();
        Given(anew).When(Commands.Use(InTime, Power.Section64), by: HoSI).ThenRefusedBy("D28");
    }

    [Theory]
    [InlineData(Power.Section63, "X10")]
    [InlineData(Power.Section64, "X11")]
    [InlineData(Power.Section66, "X13")]
    [Trait("Allows", "X10"), Trait("Allows", "X11"), Trait("Allows", "X13"), Trait("Refuses", "X10"), Trait("Refuses", "X11")]
    [Trait("Refuses", "X13")]
    public void After_a_notice_three_powers_are_open_for_two_months(Power power, string rule)
    {
        Given(Consulted).When(Commands.Use(InTime, power), by: HoSI).ThenAccepted();
        Given(Consulted).When(Commands.Use(TooLate, power), by: HoSI).ThenRefusedBy(rule);
    }

    [Fact]
    [Trait("Allows", "X12")]
    public void An_interim_board_and_an_Ofsted_category_know_no_window()
    {
        Given([.. Consulted, new InterimBoardConsented(new(2027, 2, 26), "Letters/2.pdf")]).When(Commands.Use(TooLate, Power.Section65), by: HoSI).ThenAccepted();
        Given([.. Story.Eligible, Story.RequiresImprovement(new(2027, 2, 20), "10300010", OfstedCategory.SpecialMeasures)])
            .When(Commands.Use(TooLate, Power.Section64), by: HoSI).ThenAccepted();
    }

    [Fact]
    [Trait("Refuses", "X11")]
    public void A_power_is_not_used_before_the_school_is_eligible() =>
        Given(Story.Eligible).When(Commands.Use(new(2027, 2, 8), Power.Section64), by: HoSI).ThenRefusedBy("X11");

    [Fact]
    [Trait("Allows", "X10"), Trait("Refuses", "X10")]
    public void Section_63_takes_a_consultation_of_the_governors_and_of_who_appoints_foundation_governors()
    {
        var (use, aided) = (Commands.Use(InTime, Power.Section63), School with { HasFoundation = true });

        Given(Consulted).When(use, by: HoSI).ThenAccepted();
        Given(Story.Eligible).When(use, by: HoSI).ThenRefusedBy("X10");
        Given(Consulted).When(use, by: HoSI, school: aided).ThenRefusedBy("X10");
        Given([.. Consulted, new ConsultationHeld(new(2027, 2, 17), [Power.Section63], [Party.DioceseOrFoundation], "They agree")])
            .When(use, by: HoSI, school: aided).ThenAccepted();
        Given([.. Story.Eligible, new ConsultationHeld(InTime, [Power.Section65], [Party.GoverningBody], "They object")]).When(use, by: HoSI).ThenRefusedBy("X10");
    }

    [Fact]
    public void Section_63_says_what_it_requires_and_section_64_how_many_governors()
    {
        Given(Consulted).When(Commands.Use(InTime, Power.Section63) with { Arrangement = null }, by: HoSI).ThenInvalid("Arrangement");
        Given(Consulted).When(Commands.Use(InTime, Power.Section64) with { Governors = 0 }, by: HoSI).ThenInvalid("Governors");
        Given(Consulted).When(Commands.Use(InTime, Power.Section64) with { Reason = "" }, by: HoSI).ThenInvalid("Reason");
    }

    [Fact]
    [Trait("Refuses", "X10")]
    public void A_notice_on_pay_and_conditions_does_not_lead_to_section_63()
    {
        IReadOnlyList<CaseEvent> heard = [.. EligibleBySection60A, new ConsultationHeld(new(2027, 2, 16), [Power.Section63], [Party.GoverningBody], "They object")];

        Given(heard).When(Commands.Use(InTime, Power.Section63), by: HoSI).ThenRefusedBy("X10");
        Given(heard).When(Commands.Use(InTime, Power.Section64), by: HoSI).ThenAccepted();
        Given(heard).When(new ProposePowers(InTime, [Power.Section63], "Help"), by: HoSI).ThenRefusedAt("Powers", by: "X10");
    }

    [Fact]
    [Trait("Allows", "X12"), Trait("Refuses", "X12")]
    public void An_interim_board_takes_a_consultation_and_the_Secretary_of_State_s_consent()
    {
        var use = Commands.Use(InTime, Power.Section65);

        Given(Story.Eligible).When(use, by: HoSI).ThenRefusedBy("X12", "X12");
        Given(Consulted).When(use, by: HoSI).ThenRefusedBy("X12");
        Given([.. Consulted, new InterimBoardConsented(InTime, "Letters/2.pdf")]).When(use, by: HoSI).ThenAccepted();
    }

    [Fact]
    [Trait("Allows", "X12"), Trait("Refuses", "X12")]
    public void A_consent_is_to_a_board_that_was_proposed()
    {
        var consent = new RecordInterimBoardConsent(new(2027, 2, 26), "Letters/2.pdf");

        Given(Consulted).When(consent, by: Clerk).Then(new InterimBoardConsented(new(2027, 2, 26), "Letters/2.pdf"));
        Given(Story.InterimBoard).When(consent, by: Clerk).ThenRefusedBy("X12");
        Given([.. Story.NotComplied, new PowersProposed(new(2027, 2, 4), [Power.Section64], "Weak", HoSI.Id)]).When(consent, by: Clerk).ThenRefusedBy("X12");
    }

    [Theory]
    [InlineData(Power.Section64, "X11")]
    [InlineData(Power.Section66, "X13")]
    [Trait("Allows", "X11"), Trait("Allows", "X13"), Trait("Refuses", "X11"), Trait("Refuses", "X13")]
    public void During_an_interim_board_neither_governors_are_added_nor_the_budget_suspended(Power power, string rule)
    {
        Given(Story.InterimBoard).When(Commands.Use(InTime, power), by: HoSI).ThenRefusedBy(rule);
        Given([.. Story.InterimBoard, new InterimBoardEnded(new(2027, 3, 20), "A new governing body")]).When(Commands.Use(InTime, power), by: HoSI).ThenAccepted();
    }

    [Fact]
    [Trait("Allows", "X12"), Trait("Refuses", "X12")]
    public void A_board_that_is_in_place_can_end()
    {
        var end = new EndInterimBoard(new(2027, 3, 20), "A new governing body");

        Given(Story.InterimBoard).When(end, by: HoSI).Then(new InterimBoardEnded(new(2027, 3, 20), "A new governing body"));
        Given(Story.Eligible).When(end, by: HoSI).ThenRefusedBy("X12");
    }

    [Fact]
    [Trait("Allows", "X10"), Trait("Refuses", "X10")]
    public void A_consultation_is_about_proposed_powers_and_names_who_was_heard()
    {
        var consult = new RecordConsultation(new(2027, 2, 16), [Power.Section63], [Party.GoverningBody], "They object");

        Given(Story.Eligible).When(consult, by: HoSI).Then(new ConsultationHeld(new(2027, 2, 16), [Power.Section63], [Party.GoverningBody], "They object"));
        Given(Story.NotComplied).When(consult, by: HoSI).ThenRefusedBy("X10");
        Given(Story.Eligible).When(consult with { About = [] }, by: HoSI).ThenRefusedAt("About", by: "X10");
        Given(Story.Eligible).When(consult with { With = [] }, by: HoSI).ThenRefusedAt("With", by: "X10");
    }

    [Fact]
    [Trait("Shows", "X14")]
    public void The_window_lapses_once_on_the_first_day_after_it_however_late_it_is_found()
    {
        var lapsed = new InterventionWindowLapsed(TooLate);

        Given(Story.Eligible).When(new LapseInterventionWindow(InTime), by: Actor.DailySweep).ThenNothing();
        Given(Story.Eligible).When(new LapseInterventionWindow(TooLate), by: Actor.DailySweep).Then(lapsed);
        Given(Story.NotComplied).When(new LapseInterventionWindow(new(2027, 4, 12)), by: Actor.DailySweep).Then(lapsed);
        Given([.. Story.Eligible, lapsed]).When(new LapseInterventionWindow(new(2027, 4, 12)), by: Actor.DailySweep).ThenNothing();
        Given(Story.Complied).When(new LapseInterventionWindow(new(2027, 4, 12)), by: Actor.DailySweep).ThenNothing();
    }

    [Fact]
    [Trait("Refuses", "D21"), Trait("Refuses", "R158"), Trait("Refuses", "X1")]
    public void A_pupil_referral_unit_and_an_academy_are_outside_these_powers()
    {
        var (unit, academy) = (School with { IsPupilReferralUnit = true }, School with { Kind = CaseType.Academy, Type = "Academy converter" });

        Given(Story.Eligible).When(Commands.Use(InTime, Power.Section64), by: HoSI, school: unit).ThenRefusedBy("D21");
        Given(Story.Eligible).When(Commands.Use(InTime, Power.Section64), by: HoSI, school: academy).ThenRefusedBy("R158");
        Given(Story.Eligible).When(Commands.Use(InTime, Power.Section64), by: HoSI, school: School with { Kind = null, Type = "Non-maintained special school" }).ThenRefusedBy("X1");
        Given(Story.NotComplied).When(new ProposePowers(new(2027, 2, 4), [Power.Section64], "Weak"), by: HoSI, school: academy).ThenRefusedBy("R158");
    }

    private static IReadOnlyList<Eligibility> Ways(IEnumerable<CaseEvent> history) => Eligibility.Of(Case.Replay(history)!);
}
