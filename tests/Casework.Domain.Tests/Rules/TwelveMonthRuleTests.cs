namespace Casework.Domain.Tests.Rules;

/// <summary>R122, D6, D7, D8: the twelve-month watch.</summary>
public sealed class TwelveMonthRuleTests
{
    private static readonly DateOnly Due = new(2026, 11, 23);

    [Theory]
    [InlineData("2025-11-22", "2026-11-23")]
    [InlineData("2024-02-29", "2025-03-01")]
    [InlineData("2023-02-28", "2024-02-29")]
    [InlineData("2024-12-31", "2026-01-01")]
    [Trait("Watches", "R122")]
    public void More_than_twelve_months_begins_the_day_after_the_anniversary(string designated, string due) =>
        TwelveMonthWatch.From(DateOnly.Parse(designated), 12).Due.ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void The_sweep_records_the_point_on_its_day_and_not_before()
    {
        Given(Story.Reported).When(new ReachTwelveMonthPoint(Due.AddDays(-1)), by: Actor.DailySweep).ThenNothing();
        Given(Story.Reported).When(new ReachTwelveMonthPoint(Due), by: Actor.DailySweep).Then(new TwelveMonthPointReached(Due));
    }

    [Fact]
    public void However_late_the_sweep_the_point_is_dated_the_day_it_fell() =>
        Given(Story.Reported).When(new ReachTwelveMonthPoint(new(2027, 1, 11)), by: Actor.DailySweep).Then(new TwelveMonthPointReached(Due));

    [Fact]
    public void Sweeping_again_changes_nothing() =>
        Given(Story.TwelveMonths).When(new ReachTwelveMonthPoint(Due.AddDays(1)), by: Actor.DailySweep).ThenNothing();

    [Fact]
    [Trait("Refuses", "WHO")]
    public void Nobody_but_the_sweep_records_the_point() => Given(Story.Reported).When(new ReachTwelveMonthPoint(Due), by: HoSI).ThenNotPermitted();

    [Fact]
    [Trait("Refuses", "STAGE")]
    public void A_school_off_the_list_reaches_no_point() =>
        Given(Story.Removed).When(new ReachTwelveMonthPoint(new(2027, 5, 5)), by: Actor.DailySweep).ThenRefusedBy("STAGE");

    [Fact]
    public void The_clock_is_reset_by_nothing_but_a_removal() =>
        Story.Points.Select(p => Case.Replay(p)!).Where(c => c.IsOnList).ShouldAllBe(c => c.TwelveMonths!.Due == Due);

    [Fact]
    [Trait("Watches", "R122")]
    public void Reaching_it_opens_a_consideration() => ConsiderationAfter([.. Story.Challenged, Reached]).ShouldBe(Due);

    [Theory]
    [InlineData(Likelihood.Yes, null)]
    [InlineData(Likelihood.No, "2026-11-23")]
    [InlineData(Likelihood.Unsure, "2026-11-23")]
    [Trait("Watches", "R122")]
    public void Only_yes_keeps_the_consideration_closed(Likelihood answer, string? opened) =>
        ConsiderationAfter([.. Story.Challenged, Report(new(2026, 9, 15), answer), Reached]).ShouldBe(opened is null ? null : DateOnly.Parse(opened));

    [Fact]
    public void A_later_no_opens_it() =>
        ConsiderationAfter([.. Story.Challenged, Report(new(2026, 9, 15), Likelihood.Yes), Reached, Report(new(2027, 1, 12), Likelihood.No)])
            .ShouldBe(new DateOnly(2027, 1, 12));

    [Fact]
    public void A_later_yes_does_not_close_one_that_is_open_because_HoSI_decides() =>
        ConsiderationAfter([.. Story.TwelveMonths, Report(new(2027, 1, 12), Likelihood.Yes)]).ShouldBe(Due);

    [Fact]
    public void An_older_answer_recorded_late_does_not_outdo_a_newer_one() =>
        ConsiderationAfter([.. Story.Challenged, Report(new(2026, 10, 1), Likelihood.Yes), Report(new(2026, 9, 1), Likelihood.No), Reached])
            .ShouldBeNull();

    [Fact]
    public void A_no_from_before_the_point_recorded_after_it_opens_the_consideration_on_the_day_of_the_point() =>
        ConsiderationAfter([.. Story.Challenged, Report(new(2026, 9, 1), Likelihood.Yes), Reached, Report(new(2026, 11, 2), Likelihood.No)])
            .ShouldBe(Due);

    [Fact]
    public void While_a_notice_is_under_way_answers_and_the_point_open_no_second_consideration()
    {
        ConsiderationAfter([.. Story.NoticeIssued, Report(new(2026, 12, 8), Likelihood.No)]).ShouldBeNull();
        ConsiderationAfter([.. IssuedEarly, Reached]).ShouldBeNull();
    }

    [Fact]
    public void An_answer_given_while_a_notice_is_under_way_counts_once_it_has_ended() =>
        ConsiderationAfter(
        [
            .. Story.Challenged, Report(new(2026, 9, 1), Likelihood.Yes), .. Early, Report(new(2026, 10, 20), Likelihood.No),
            new ComplianceAssessed(new(2026, 11, 20), true, "Done"), Reached,
        ]).ShouldBe(Due);

    [Fact]
    public void Do_not_issue_closes_the_consideration_until_the_day_it_is_looked_at_again() =>
        ConsiderationAfter(
        [
            .. Story.TwelveMonths,
            new WarningNoticeConsidered(new(2026, 11, 24), [], [], "", "", "", false, "Co-operates", new(2027, 1, 5), HoSI.Id),
        ]).ShouldBe(new DateOnly(2027, 1, 5));

    private static readonly TwelveMonthPointReached Reached = new(Due);

    private static readonly CaseEvent[] Early =
    [
        new WarningNoticeConsidered(new(2026, 10, 5), [PolicyTrigger.P1NotCooperating], [StatutoryGround.G1LowStandards], "Data", "Notes",
            "Declined", true, "Needed", null, HoSI.Id),
        new WarningNoticeApproved(new(2026, 10, 6), "Agreed", Director.Id),
        new WarningNoticeIssued(new(2026, 10, 7), [StatutoryGround.G1LowStandards], "Matters", "Action", new(2026, 11, 18), "Minded"),
    ];

    private static readonly IReadOnlyList<CaseEvent> IssuedEarly = [.. Story.Challenged, .. Early];

    private static ProgressReported Report(DateOnly on, Likelihood answer) =>
        new(on, "Some", ProgressJudgement.TooSlow, "Coaching", new(answer, "Data"));

    private static DateOnly? ConsiderationAfter(IReadOnlyList<CaseEvent> history) => Case.Replay(history)!.TwelveMonths!.ConsiderationDue;
}
