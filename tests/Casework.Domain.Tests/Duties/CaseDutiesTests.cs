using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>What is due next on a case, and because of which rule.</summary>
public sealed class CaseDutiesTests
{
    [Fact]
    public void Nothing_is_due_on_a_case_that_is_not_on_the_list() =>
        Story.Points.Select(p => Case.Replay(p)!).Where(c => !c.IsOnList).ShouldAllBe(c => CaseDuties.Of(c).Count == 0);

    [Fact]
    public void A_new_designation_brings_letters_a_plan_and_the_twelve_month_point_the_earliest_first() =>
        CaseDuties.Of(Case.Replay(Story.Designated)!).ShouldBe(
        [
            new("Letters to headteacher and Chair", new(2025, 11, 29), "R57", true),
            new("First action plan", new(2026, 1, 3), "R58", true),
            new("Twelve-month point", new(2026, 11, 23), "R122"),
        ]);

    [Fact]
    public void A_designation_out_of_cycle_waits_for_the_SRG()
    {
        var designated = new Designated(new(2025, 11, 13), [Trigger.T1OfstedOutcome], "Requires improvement", VisitCategory.Category4, true);

        CaseDuties.Of(Case.Replay(Story.DesignationDue.Append(designated))!).ShouldContain(new Due("SRG to ratify the designation", new(2025, 11, 13), "D1"));
    }

    [Fact]
    public void A_review_brings_the_next_one_and_the_question_of_a_meeting() =>
        CaseDuties.Of(Case.Replay(Story.Reviewed)!).Take(2).ShouldBe(
        [
            new("Is a Monitoring and Challenge meeting needed?", new(2026, 3, 16), "R102"),
            new("Review of the action plan", new(2026, 6, 15), "R97", true),
        ]);

    [Theory]
    [InlineData(nameof(Story.TwelveMonths), "R122", "2026-11-23")]
    [InlineData(nameof(Story.NoticeIssued), "X2", "2027-01-29")]
    [InlineData(nameof(Story.RemovalProposed), "D9", "2027-04-20")]
    public void Considerations_compliance_periods_and_proposals_are_due(string point, string rule, string by)
    {
        var history = (IReadOnlyList<CaseEvent>)typeof(Story).GetField(point)!.GetValue(null)!;

        CaseDuties.Of(Case.Replay(history)!).ShouldContain(d => d.Rule == rule && d.By == DateOnly.Parse(by));
    }
}
