using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>What was done, is late, due or missing in every half term of a year.</summary>
public sealed class ComplianceMatrixTests
{
    [Fact]
    public void A_school_that_is_not_on_the_list_has_no_line() =>
        ComplianceMatrix.Of(Case.Replay(Story.OnWatch)!, new(2025), Days.On(new(2026, 4, 1))).ShouldBeNull();

    [Theory]
    [InlineData(ComplianceKind.Visits, "2026-04-01", "NotOwed Missing Done Late NotOwed NotOwed")]
    [InlineData(ComplianceKind.SrgDecision, "2026-03-20", "NotOwed Done Missing Due NotOwed NotOwed")]
    [InlineData(ComplianceKind.Report, "2026-04-01", "NotOwed Missing NotOwed Late NotOwed NotOwed")]
    [InlineData(ComplianceKind.Review, "2026-04-01", "NotOwed Missing NotOwed Done NotOwed NotOwed")]
    [InlineData(ComplianceKind.MonitoringAndChallenge, "2026-04-01", "NotOwed NotOwed NotOwed NotOwed NotOwed NotOwed")]
    public void Each_half_term_is_done_late_due_missing_or_not_owed(ComplianceKind kind, string today, string states) =>
        string.Join(' ', Cells(Story.Reviewed, kind, today).Select(cell => cell.State)).ShouldBe(states);

    [Fact]
    public void What_is_done_in_the_holiday_counts_as_late() =>
        Cells(Story.Designated.Append(new VisitMade(new(2025, 12, 29), 1, VisitKind.Monitoring, "Reading", "Notes")), ComplianceKind.Visits, "2026-01-06")[1]
            .ShouldBe(new ComplianceCell(Compliance.Done, 1, Late: true));

    [Theory]
    [InlineData(VisitCategory.Category3, Compliance.Missing, 0)]
    [InlineData(VisitCategory.Category4, Compliance.Done, 2)]
    [InlineData(VisitCategory.Category5, Compliance.Done, 2)]
    [Trait("Watches", "D18")]
    public void A_contact_is_no_visit_in_category_3_and_counts_in_the_others(VisitCategory category, Compliance state, int count)
    {
        IEnumerable<CaseEvent> history = Story.Designated.Select(happened => happened is Designated it ? it with { Category = category } : happened)
            .Append(new VisitMade(new(2026, 1, 14), 1, VisitKind.Contact, "Reading", "Notes"))
            .Append(new VisitMade(new(2026, 1, 28), 2, VisitKind.Contact, "Reading", "Notes"));
        Cells(history, ComplianceKind.Visits, "2026-04-01")[2].ShouldBe(new ComplianceCell(state, count));
    }

    [Fact]
    public void A_half_term_is_judged_by_the_visit_category_of_its_own_days()
    {
        IEnumerable<CaseEvent> history = Story.Designated.Append(new SrgDecisionRecorded(new(2026, 3, 3), null, SrgOutcome.Intensify, "Slow"))
            .Append(new VisitMade(new(2026, 1, 14), 1, VisitKind.Contact, "Reading", "Notes"))
            .Append(new VisitMade(new(2026, 3, 10), 2, VisitKind.Contact, "Reading", "Notes"));

        Cells(history, ComplianceKind.Visits, "2026-04-01")[2].State.ShouldBe(Compliance.Missing);
        Cells(history, ComplianceKind.Visits, "2026-04-01")[3].State.ShouldBe(Compliance.Done);
        Cells(history, ComplianceKind.Review, "2026-04-14")[2].State.ShouldBe(Compliance.NotOwed);
        Cells(history, ComplianceKind.Review, "2026-04-14")[3].State.ShouldBe(Compliance.Missing);
    }

    [Fact]
    public void A_second_decision_to_ask_for_more_leaves_the_half_terms_after_the_first_in_category_4()
    {
        SrgDecisionRecorded More(DateOnly on) => new(on, null, SrgOutcome.Intensify, "Slow");
        IEnumerable<CaseEvent> history = Story.Designated.Append(More(new(2026, 1, 13))).Append(new VisitMade(new(2026, 1, 14), 1, VisitKind.Contact, "Reading", "Notes"));

        Cells(history.Append(More(new(2026, 3, 3))), ComplianceKind.Visits, "2026-04-01")[2].ShouldBe(Cells(history, ComplianceKind.Visits, "2026-04-01")[2]);
        Cells(history, ComplianceKind.Visits, "2026-04-01")[2].Count.ShouldBe(1);
    }

    [Fact]
    public void A_policy_that_asks_for_a_review_each_half_term_is_what_the_half_terms_are_judged_by() =>
        ComplianceMatrix.Of(Case.Replay(Story.Designated)!, new(2025),
                Days.On(new(2026, 4, 14)) with { Policy = PolicyVersion.Strategy2024 with { ReviewHalfTerms = 1 } })!
            .HalfTerms[2][(int)ComplianceKind.Review].State.ShouldBe(Compliance.Missing);

    [Fact]
    public void A_year_without_term_dates_has_no_half_terms() =>
        ComplianceMatrix.Of(Case.Replay(Story.Reviewed)!, new(2027), Days.On(new(2026, 4, 1)))!.HalfTerms.ShouldBeEmpty();

    private static IReadOnlyList<ComplianceCell> Cells(IEnumerable<CaseEvent> history, ComplianceKind kind, string today) =>
        [.. ComplianceMatrix.Of(Case.Replay(history)!, new(2025), Days.On(DateOnly.Parse(today)))!.HalfTerms.Select(cells => cells[(int)kind])];
}
