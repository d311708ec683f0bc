using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>The plan, its review, the meeting that may follow, and the reports on its progress, by the calendar.</summary>
public sealed class PlanDutiesTests
{
    [Theory]
    [Trait("Watches", "R5"), Trait("Watches", "R59"), Trait("Watches", "D23")]
    [InlineData("2025-11-22", "2026-01-16")]
    [InlineData("2025-11-03", "2025-12-15")]
    [InlineData("2026-01-06", "2026-02-24")]
    [InlineData("2026-12-14", "2027-02-08")]
    public void The_first_plan_is_due_thirty_school_days_after_the_designation(string designated, string by) =>
        Designated(designated).By("R59", designated).ShouldBe(by);

    [Fact]
    [Trait("Watches", "R59"), Trait("Watches", "D23")]
    public void It_is_due_earlier_when_the_SRG_meets_earlier() =>
        // With thirty days it never is at a school with half terms of five weeks or more.
        CaseDuties.Of(Case.Replay(Designated("2026-01-06"))!, Days.On(new(2026, 1, 6)) with
        {
            Policy = PolicyVersion.Strategy2024 with { FirstPlanSchoolDays = 60 },
        }).Single(due => due.Rule == "R59").By.ShouldBe(new DateOnly(2026, 3, 27));

    [Theory]
    [Trait("Watches", "R97"), Trait("Watches", "D16"), Trait("Watches", "R5")]
    [InlineData(VisitCategory.Category3, "2025-12-08", "2026-03-27")]
    [InlineData(VisitCategory.Category4, "2025-12-08", "2026-02-13")]
    [InlineData(VisitCategory.Category3, "2026-02-17", "2026-05-22")]
    [InlineData(VisitCategory.Category4, "2026-02-17", "2026-03-27")]
    [InlineData(VisitCategory.Category3, "2026-07-22", "2026-12-18")]
    [InlineData(VisitCategory.Category4, "2026-07-22", "2026-10-23")]
    public void A_plan_is_reviewed_within_a_term_in_category_3_and_a_half_term_in_category_4(VisitCategory category, string agreed, string by) =>
        Planned(category, agreed).By("R97", agreed).ShouldBe(by);

    [Fact]
    [Trait("Watches", "D16")]
    public void In_an_Ofsted_category_a_plan_is_reviewed_each_half_term_from_the_half_term_of_the_report() =>
        Story.SpecialMeasures.By("R97", "2026-02-09").ShouldBe("2026-02-13");

    [Fact]
    [Trait("Watches", "D16")]
    public void A_school_that_moves_to_category_4_is_not_late_at_once_and_never_later_than_a_term()
    {
        IReadOnlyList<CaseEvent> history =
            [.. Planned(VisitCategory.Category3, "2025-12-08"), new SrgDecisionRecorded(new(2026, 2, 24), null, SrgOutcome.Intensify, "Too slow")];

        history.By("R97", "2026-02-24").ShouldBe("2026-03-27");
    }

    [Fact]
    [Trait("Watches", "R97")]
    public void A_review_brings_the_next_one() => Story.Reviewed.By("R97", "2026-03-17").ShouldBe("2026-07-20");

    [Fact]
    [Trait("Watches", "R77")]
    public void A_plan_that_nobody_touched_for_a_term_is_out_of_date()
    {
        Story.Planned.OwesNothingOf("R77", "2026-03-27");
        Story.Planned.The("R77", "2026-03-28").Because.ShouldBe("Plan version 1 was agreed on 8 December 2025 and not touched for a term");
        Story.Reviewed.OwesNothingOf("R77", "2026-03-28");
    }

    [Fact]
    [Trait("Watches", "R102")]
    public void After_a_review_it_is_decided_within_ten_working_days_if_a_meeting_is_needed_and_a_needed_one_is_held()
    {
        Story.Reviewed.By("R102", "2026-03-17").ShouldBe("2026-03-30");
        Story.Challenged.OwesNothingOf("R102", "2026-04-01");
        Story.Reviewed.Append(new MonitoringAndChallengeDecided(new(2026, 3, 18), true, "Slow")).The("R102", "2026-03-19")
            .ShouldSatisfyAllConditions(d => d.What.ShouldBe("Monitoring and Challenge meeting"), d => d.By.ShouldBe(new DateOnly(2026, 5, 22)));
    }

    [Theory]
    [Trait("Watches", "R6")]
    [InlineData(nameof(Story.Designated), "2025-11-24", "2025-12-19")]
    [InlineData(nameof(Story.Challenged), "2026-09-01", "2025-12-19")]
    [InlineData(nameof(Story.Reported), "2026-09-16", "2027-03-25")]
    public void Progress_is_reported_in_every_term_from_that_of_the_designation(string point, string today, string by)
    {
        var history = (IReadOnlyList<CaseEvent>)typeof(Story).GetField(point)!.GetValue(null)!;

        history.By("R6", today).ShouldBe(by);
    }

    [Fact]
    [Trait("Watches", "R6")]
    public void A_report_made_in_the_holiday_counts_for_the_term_before_it() =>
        Story.Designated.Append(new ProgressReported(new(2025, 12, 29), "Little", ProgressJudgement.TooSlow, "Coaching", null))
            .By("R6", "2025-12-30").ShouldBe("2026-03-27");

    [Fact]
    [Trait("Watches", "D8")]
    public void From_the_ninth_month_it_is_asked_if_the_school_is_likely_to_be_good_until_it_is_said()
    {
        Story.Challenged.OwesNothingOf("D8", "2026-08-21");
        Story.Challenged.By("D8", "2026-08-22").ShouldBe("2026-10-23");
        Story.Reported.OwesNothingOf("D8", "2026-09-16");
    }

    private static IReadOnlyList<CaseEvent> Designated(string on, VisitCategory category = VisitCategory.Category3) =>
    [
        .. Story.Discussed,
        new SrgDecisionRecorded(DateOnly.Parse(on), null, SrgOutcome.Designate, "No sufficient evidence"),
        new Designated(DateOnly.Parse(on), [Trigger.T5AchievementOrDecline], "No sufficient evidence", category, false),
    ];

    private static IReadOnlyList<CaseEvent> Planned(VisitCategory category, string agreed) =>
        [.. Designated("2025-11-22", category), new ActionPlanAgreed(DateOnly.Parse(agreed), 1, Story.Plan, "E-mail")];
}
