using Casework.Domain.Duties;
using Casework.Domain.Policy;
using Casework.Domain.Tests.Duties;

namespace Casework.Domain.Tests.Policy;

public sealed class PolicyEffectTests
{
    private static readonly DutyFacts Before = Days.On(new(2026, 12, 1));

    [Fact]
    public void A_duty_that_moves_is_told_with_both_days() =>
        Effects(Story.Designated, v => v with { LettersWorkingDays = 10 }).ShouldHaveSingleItem().InWords
            .ShouldBe("Letters to headteacher and Chair: 5 December 2025 instead of 28 November 2025.");

    [Fact]
    public void The_day_from_which_the_six_month_question_is_asked_moves_with_its_figure() =>
        Effects(Story.Informed, v => v with { AskLikelyGoodFromMonth = 6 }).Select(effect => effect.InWords).ShouldBe(
        [
            "Is the school likely to be good within six months?: 22 May 2026 instead of 23 October 2026.",
            "It is asked if the school is likely to be good within six months, from: 22 May 2026 instead of 22 August 2026.",
        ]);

    [Fact]
    public void A_duty_that_is_done_does_not_move() => Effects(Story.Informed, v => v with { LettersWorkingDays = 10 }).ShouldBeEmpty();

    [Fact]
    public void The_twelve_month_date_of_a_school_on_the_list_does_not_move() =>
        Effects(Story.Planned, v => v with { MonthsBeforeConsideration = 18 }).ShouldBeEmpty();

    [Fact]
    public void A_case_that_is_over_is_left_alone() =>
        Effects(Story.Complete, v => v with { LettersWorkingDays = 10, AskLikelyGoodFromMonth = 6 }).ShouldBeEmpty();

    [Fact]
    public void Nothing_moves_at_any_point_of_the_story_when_only_the_wording_changes() =>
        Story.Points.SelectMany(point => Effects(point, v => v with { DesignationLetterLine = "Another line." })).ShouldBeEmpty();

    [Fact]
    public void What_is_new_and_what_is_no_longer_due_is_said()
    {
        var effect = new PolicyEffect(CaseId.Parse("900001-1"), "Letters", "R57", null, new(2026, 1, 1));

        effect.InWords.ShouldBe("Letters: 1 January 2026, which is new.");
        (effect with { Before = effect.After, After = null }).InWords.ShouldBe("Letters: no longer, which was 1 January 2026.");
    }

    private static IReadOnlyList<PolicyEffect> Effects(IEnumerable<CaseEvent> history, Func<PolicyVersion, PolicyVersion> change) =>
        PolicyEffect.On(Case.Replay(history)!, Before, Before with { Policy = change(Before.Policy) });
}
