using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>What is due on a case, how it stands on a day, and what a designation and a removal bring about.</summary>
public sealed class CaseDutiesTests
{
    [Fact]
    public void What_a_Lead_Officer_would_do_is_for_HoSI_while_there_is_none()
    {
        Story.Designated.The("R25", "2026-01-06").ByWhom.ShouldBe(Role.LeadOfficer);
        Story.Designated.Where(happened => happened is not LeadOfficerAssigned).The("R25", "2026-01-06").ByWhom.ShouldBe(Role.HoSI);
    }

    [Fact]
    public void A_warning_notice_is_never_to_be_considered_for_a_pupil_referral_unit()
    {
        var (current, day) = (Case.Replay(Story.TwelveMonths)!, Days.On(new(2026, 11, 24)));

        CaseDuties.Of(current, day).Select(due => due.Rule).ShouldContain("R122");
        CaseDuties.Of(current, day with { School = School with { IsPupilReferralUnit = true } }).Select(due => due.Rule).ShouldNotContain("R122");
        CaseDuties.Of(current, day).Select(due => due.Rule).ShouldContain("R119");
        CaseDuties.Of(current, day with { School = School with { IsPupilReferralUnit = true } }).Select(due => due.Rule).ShouldNotContain("R119");
    }

    [Fact]
    public void A_duty_says_what_by_whom_by_when_from_which_rule_and_on_what_facts_and_a_product_default_names_its_version() =>
        Story.Designated.The("R57", "2025-11-24").ShouldBe(new Due(
            "Letters to headteacher and Chair", Role.Clerk, new(2025, 11, 28), "R57", "Designated on 22 November 2025", nameof(SendLetters), true, "2024-09"));

    [Theory]
    [InlineData("2025-11-10", DutyStatus.Due)]
    [InlineData("2025-11-14", DutyStatus.Soon)]
    [InlineData("2025-11-28", DutyStatus.Soon)]
    [InlineData("2025-11-29", DutyStatus.Late)]
    public void Late_soon_and_due_are_computed_from_the_day(string today, DutyStatus status)
    {
        var due = Story.Designated.The("R57", "2025-11-24");

        due.StatusOn(DateOnly.Parse(today)).ShouldBe(status);
        (due with { DoneOn = new(2025, 11, 30) }).StatusOn(DateOnly.Parse(today)).ShouldBe(DutyStatus.Done);
    }

    [Fact]
    public void What_is_due_comes_the_earliest_first() =>
        Story.Designated.Due("2025-11-24").Select(due => (due.Rule, By: due.By!.Value.ToString("yyyy-MM-dd"))).ShouldBe(
        [
            ("R57", "2025-11-28"), ("R6", "2025-12-19"), ("R25", "2025-12-19"), ("R59", "2026-01-16"), ("R174", "2026-02-13"),
            ("R122", "2026-11-23"),
        ]);

    [Fact]
    [Trait("Watches", "D23")]
    public void Without_a_calendar_a_duty_is_shown_without_a_day_and_says_why_and_what_needs_none_keeps_its_day()
    {
        var due = CaseDuties.Of(Case.Replay(Story.Designated)!, Days.WithoutCalendar(new(2025, 11, 24)));

        due.Single(d => d.Rule == "R57").ShouldSatisfyAllConditions(
            d => d.By.ShouldBeNull(),
            d => d.NotKnown.ShouldBe("The calendar does not have the bank holidays of 2025. A data manager imports them."),
            d => d.StatusOn(new(2030, 1, 1)).ShouldBe(DutyStatus.Due));
        due.Single(d => d.Rule == "R6").NotKnown.ShouldBe("The calendar does not have the term dates of 2025/26. A data manager imports them.");
        due[0].Rule.ShouldBe("R122");
    }

    [Fact]
    [Trait("Watches", "D16")]
    public void A_duty_beyond_the_last_published_year_has_no_day_and_names_the_year() =>
        Story.Designated.Append(new ActionPlanAgreed(new(2027, 7, 1), 1, Story.Plan, "E-mail")).The("R97", "2027-07-02").NotKnown
            .ShouldBe("The calendar does not have the term dates of 2027/28. A data manager imports them.");

    [Fact]
    public void Before_the_list_nothing_is_due_but_the_SRG_a_designation_or_a_watched_school_and_after_it_the_letters_alone() =>
        Story.Points.Where(p => !Case.Replay(p)!.IsOnList).SelectMany(p => p.Due("2026-01-01")).Select(d => d.Step).Distinct()
            .ShouldBe([nameof(RecordSrgDecision), nameof(RecordVisit), nameof(Designate), nameof(SendLetters)], ignoreOrder: true);

    [Fact]
    [Trait("Watches", "D1")]
    public void An_Ofsted_outcome_makes_the_designation_due_on_the_day_it_is_published() =>
        Story.DesignationDue.By("D1", "2025-11-13").ShouldBe("2025-11-12");

    [Fact]
    [Trait("Watches", "R65")]
    public void A_school_on_the_list_without_a_Lead_Officer_waits_for_one_from_the_day_of_the_designation() =>
        Story.Designated.Where(e => e is not LeadOfficerAssigned).By("R58", "2025-11-24").ShouldBe("2025-11-22");

    [Theory]
    [Trait("Watches", "D23")]
    [InlineData(nameof(Story.Designated), "R57", "2025-11-28")]
    [InlineData(nameof(Story.Removed), "D9", "2027-05-11")]
    public void Letters_are_due_five_working_days_after_the_SRG(string point, string rule, string by)
    {
        var history = (IReadOnlyList<CaseEvent>)typeof(Story).GetField(point)!.GetValue(null)!;

        history.By(rule, "2026-01-01").ShouldBe(by);
    }

    [Fact]
    public void Letters_that_were_sent_are_due_no_more()
    {
        Story.Informed.OwesNothingOf("R57", "2025-11-27");
        Story.Complete.Due("2027-05-07").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "D37")]
    public void The_same_case_has_other_days_under_another_policy_and_a_product_default_names_its_version()
    {
        var due = Story.Designated.Due("2025-11-24", PolicyVersion.Strategy2024 with { Id = "2026-12", LettersWorkingDays = 10 }).Single(d => d.Rule == "R57");

        (due.By, due.Policy).ShouldBe((new DateOnly(2025, 12, 5), "2026-12"));
    }
}
