using Casework.Domain.Duties;
using Casework.Domain.Policy;

namespace Casework.Domain.Tests.Duties;

/// <summary>What is due next on a case, and because of which rule.</summary>
public sealed class CaseDutiesTests
{
    [Fact]
    public void Before_the_list_only_a_designation_can_be_due_and_after_it_only_the_letters_about_the_removal() =>
        Story.Points.Where(p => !Case.Replay(p)!.IsOnList).SelectMany(p => Due(p))
            .ShouldAllBe(d => d.Step == nameof(Designate) || d.Step == nameof(SendLetters));

    [Fact]
    public void An_Ofsted_outcome_makes_the_designation_due_on_the_day_it_is_published() =>
        Due(Story.DesignationDue).ShouldHaveSingleItem().Step.ShouldBe(nameof(Designate));

    [Fact]
    public void A_new_designation_brings_letters_a_plan_and_the_twelve_month_point_the_earliest_first() =>
        Due(Story.Designated).Where(d => d.Step != nameof(RecordSrgDecision)).Select(Short).ShouldBe(
        [
            ("Letters to headteacher and Chair", new(2025, 11, 29), "R57", "2024-09"),
            ("First action plan", new(2026, 1, 3), "R58", "2024-09"),
            ("Early years support to be considered", new(2026, 1, 17), "R174", "2024-09"),
            ("Twelve-month point", new(2026, 11, 23), "R122", null),
        ]);

    [Fact]
    public void A_designation_out_of_cycle_waits_for_the_SRG()
    {
        var designated = new Designated(new(2025, 11, 13), [Trigger.T1OfstedOutcome], "Requires improvement", VisitCategory.Category4, true);

        Due(Story.DesignationDue.Append(designated)).Select(Short).ShouldContain(("SRG to ratify the designation", new(2026, 1, 8), "D1", "2024-09"));
    }

    [Fact]
    [Trait("Watches", "R97"), Trait("Watches", "R102")]
    public void A_review_brings_the_next_one_and_the_question_of_a_meeting() =>
        Due(Story.Reviewed).Where(d => d.Step is nameof(DecideMonitoringAndChallenge) or nameof(HoldReviewMeeting)).Select(Short).ShouldBe(
        [
            ("Is a Monitoring and Challenge meeting needed?", new(2026, 3, 30), "R102", "2024-09"),
            ("Review of the action plan", new(2026, 6, 15), "R97", "2024-09"),
        ]);

    [Theory]
    [InlineData(nameof(Story.TwelveMonths), "R122", "2026-11-23")]
    [InlineData(nameof(Story.NoticeIssued), "X2", "2027-01-29")]
    [InlineData(nameof(Story.RemovalProposed), "D9", "2027-06-15")]
    [Trait("Watches", "R122")]
    public void Considerations_compliance_periods_and_proposals_are_due(string point, string rule, string by)
    {
        var history = (IReadOnlyList<CaseEvent>)typeof(Story).GetField(point)!.GetValue(null)!;

        Due(history).ShouldContain(d => d.Rule == rule && d.By == DateOnly.Parse(by));
    }

    [Fact]
    [Trait("Watches", "R132")]
    public void Copies_and_the_Regional_Director_are_due_on_the_day_of_the_notice()
    {
        Formal(Story.NoticeIssued).ShouldBe([("R132", new(2026, 11, 27)), ("X9", new(2026, 11, 27))], ignoreOrder: true);
        Formal([.. Story.NoticeIssued, new WarningNoticeCopied(new(2026, 11, 27), [Party.RegionalDirector, Party.Headteacher], "Letters/7.pdf")])
            .ShouldBe([("X9", new(2026, 11, 27))]);
        Formal([.. Story.NoticeIssued, new WarningNoticeCopied(new(2026, 11, 27), [Party.RegionalDirector, Party.Headteacher, Party.ChiefInspector], "Letters/7.pdf")])
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_notice_that_was_not_complied_with_brings_powers_to_be_approved_announced_and_used_in_time()
    {
        Formal(Story.NotComplied).ShouldBe([("X10", new(2027, 3, 29))]);
        Formal(Story.PowersToBeApproved).ShouldBe([("D28", new(2027, 2, 4)), ("X10", new(2027, 3, 29))]);
        Formal(Story.PowersApproved).ShouldBe([("X2", new(2027, 2, 8)), ("X10", new(2027, 3, 29))]);
        Formal(Story.Eligible).ShouldBe([("X10", new(2027, 3, 29))]);
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
        Due(Story.Designated, PolicyVersion.Strategy2024 with { Id = "2026-12", LettersWithinDays = 10 }).Where(d => d.Step == nameof(SendLetters)).Select(Short).Single()
            .ShouldBe(("Letters to headteacher and Chair", new(2025, 12, 2), "R57", "2026-12"));

    private static (string, DateOnly?, string, string?) Short(Due due) => (due.What, due.By, due.Rule, due.Policy);

    private static IReadOnlyList<Due> Due(IEnumerable<CaseEvent> history, PolicyVersion? policy = null) =>
        CaseDuties.Of(Case.Replay(history)!, Days.On(new(2026, 1, 1)) with { Policy = policy ?? PolicyVersion.Strategy2024 });

    private static (string, DateOnly)[] Formal(IReadOnlyList<CaseEvent> history) =>
    [
        .. FormalDuties.Of(Case.Replay(history)!, Days.On(new(2026, 1, 1))).OfType<Due>().OrderBy(d => d.By)
            .Where(d => d.Rule is not ("R122" or "X2") || d.Step == nameof(GivePowersNotice)).Select(d => (d.Rule, d.By!.Value)),
    ];
}
