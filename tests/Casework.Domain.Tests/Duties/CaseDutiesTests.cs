using Casework.Domain.Duties;
using Casework.Domain.Policy;

namespace Casework.Domain.Tests.Duties;

/// <summary>What is due next on a case, and because of which rule.</summary>
public sealed class CaseDutiesTests
{
    [Fact]
    public void Before_the_list_only_a_designation_can_be_due_and_after_it_only_the_letters_about_the_removal() =>
        Story.Points.Where(p => !Case.Replay(p)!.IsOnList).SelectMany(p => Due(p))
            .ShouldAllBe(d => d.Duty == Duty.Designate || d.Duty == Duty.RemovalLetters);

    [Fact]
    public void An_Ofsted_outcome_makes_the_designation_due_on_the_day_it_is_published() =>
        Due(Story.DesignationDue).ShouldHaveSingleItem().Duty.ShouldBe(Duty.Designate);

    [Fact]
    public void A_new_designation_brings_letters_a_plan_and_the_twelve_month_point_the_earliest_first() =>
        Due(Story.Designated).ShouldBe(
        [
            new(Duty.Letters, "Letters to headteacher and Chair", new(2025, 11, 29), "R57", true, "2024-09"),
            new(Duty.FirstPlan, "First action plan", new(2026, 1, 3), "R58", true, "2024-09"),
            new(Duty.TwelveMonths, "Twelve-month point", new(2026, 11, 23), "R122"),
        ]);

    [Fact]
    public void A_designation_out_of_cycle_waits_for_the_SRG()
    {
        var designated = new Designated(new(2025, 11, 13), [Trigger.T1OfstedOutcome], "Requires improvement", VisitCategory.Category4, true);

        Due(Story.DesignationDue.Append(designated)).ShouldContain(new Due(Duty.RatifyDesignation, "SRG to ratify the designation", new(2026, 1, 8), "D1", true, "2024-09"));
    }

    [Fact]
    public void A_review_brings_the_next_one_and_the_question_of_a_meeting() =>
        Due(Story.Reviewed).Take(2).ShouldBe(
        [
            new(Duty.MeetingDecision, "Is a Monitoring and Challenge meeting needed?", new(2026, 3, 30), "R102", true, "2024-09"),
            new(Duty.Review, "Review of the action plan", new(2026, 6, 15), "R97", true, "2024-09"),
        ]);

    [Theory]
    [InlineData(nameof(Story.TwelveMonths), "R122", "2026-11-23")]
    [InlineData(nameof(Story.NoticeIssued), "X2", "2027-01-29")]
    [InlineData(nameof(Story.RemovalProposed), "D9", "2027-06-15")]
    public void Considerations_compliance_periods_and_proposals_are_due(string point, string rule, string by)
    {
        var history = (IReadOnlyList<CaseEvent>)typeof(Story).GetField(point)!.GetValue(null)!;

        Due(history).ShouldContain(d => d.Rule == rule && d.By == DateOnly.Parse(by));
    }

    [Fact]
    public void Copies_and_the_Regional_Director_are_due_on_the_day_of_the_notice()
    {
        Formal(Story.NoticeIssued).ShouldBe([(Duty.RegionalDirector, new(2026, 11, 27)), (Duty.Copies, new(2026, 11, 27))], ignoreOrder: true);
        Formal([.. Story.NoticeIssued, new WarningNoticeCopied(new(2026, 11, 27), [Party.RegionalDirector, Party.Headteacher], "Letters/7.pdf")])
            .ShouldBe([(Duty.Copies, new(2026, 11, 27))]);
        Formal([.. Story.NoticeIssued, new WarningNoticeCopied(new(2026, 11, 27), [Party.RegionalDirector, Party.Headteacher, Party.ChiefInspector], "Letters/7.pdf")])
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_notice_that_was_not_complied_with_brings_powers_to_be_approved_announced_and_used_in_time()
    {
        Formal(Story.NotComplied).ShouldBe([(Duty.Window, new(2027, 3, 29))]);
        Formal(Story.PowersToBeApproved).ShouldBe([(Duty.PowersApproval, new(2027, 2, 4)), (Duty.Window, new(2027, 3, 29))]);
        Formal(Story.PowersApproved).ShouldBe([(Duty.PowersNotice, new(2027, 2, 8)), (Duty.Window, new(2027, 3, 29))]);
        Formal(Story.Eligible).ShouldBe([(Duty.Window, new(2027, 3, 29))]);
        Formal([.. Story.Eligible, new InterventionWindowLapsed(new(2027, 3, 30))]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(VisitCategory.Category3, 91)]
    [InlineData(VisitCategory.Category4, 56)]
    [InlineData(VisitCategory.Category5, 56)]
    public void A_plan_is_reviewed_each_term_in_category_3_and_each_half_term_in_the_others(VisitCategory category, int days) =>
        PolicyVersion.Strategy2024.ReviewWithin(category).ShouldBe(days);

    [Fact]
    public void The_same_case_has_other_days_under_another_policy_and_a_product_default_names_its_version() =>
        Due(Story.Designated, PolicyVersion.Strategy2024 with { Id = "2026-12", LettersWithinDays = 10 })[0]
            .ShouldBe(new(Duty.Letters, "Letters to headteacher and Chair", new(2025, 12, 2), "R57", true, "2026-12"));

    private static IReadOnlyList<Due> Due(IEnumerable<CaseEvent> history, PolicyVersion? policy = null) =>
        CaseDuties.Of(Case.Replay(history)!, new(new(2026, 1, 1), policy ?? PolicyVersion.Strategy2024));

    private static (Duty, DateOnly)[] Formal(IReadOnlyList<CaseEvent> history) =>
    [
        .. Due(history)
            .Where(d => d.Duty is Duty.Copies or Duty.RegionalDirector or Duty.PowersApproval or Duty.PowersNotice or Duty.Window).Select(d => (d.Duty, d.By)),
    ];
}
