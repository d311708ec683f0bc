using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>The clocks of the twelve-month rule, of a warning notice, and of the powers after it.</summary>
public sealed class FormalDutiesTests
{
    [Theory]
    [Trait("Watches", "R122")]
    [InlineData(nameof(Story.Reported), "R122", "2026-11-23")]
    [InlineData(nameof(Story.TwelveMonths), "R122", "2026-11-23")]
    [InlineData(nameof(Story.NoticeIssued), "X2", "2027-01-29")]
    public void Considerations_and_compliance_periods_are_due(string point, string rule, string by)
    {
        var history = (IReadOnlyList<CaseEvent>)typeof(Story).GetField(point)!.GetValue(null)!;

        history.By(rule, "2026-11-23").ShouldBe(by);
    }

    [Fact]
    [Trait("Watches", "R119")]
    public void A_warning_notice_that_the_SRG_proposes_is_to_be_considered_from_that_day() =>
        Story.Reviewed.Append(new SrgDecisionRecorded(new(2026, 3, 24), null, SrgOutcome.ProposeWarningNotice, "The school does not engage"))
            .Due("2026-03-25").Single(due => due.Step == nameof(ConsiderWarningNotice)).ShouldSatisfyAllConditions(
                due => due.By.ShouldBe(new DateOnly(2026, 3, 24)), due => due.Because.ShouldBe("The SRG proposed it on 24 March 2026"));

    [Fact]
    [Trait("Watches", "R132"), Trait("Watches", "X9")]
    public void Copies_and_the_Regional_Director_are_due_on_the_day_of_the_notice()
    {
        Formal(Story.NoticeIssued).ShouldBe([("R132", new(2026, 11, 27)), ("X9", new(2026, 11, 27))], ignoreOrder: true);
        Formal([.. Story.NoticeIssued, new WarningNoticeCopied(new(2026, 11, 27), [Party.RegionalDirector, Party.Headteacher], "Letters/7.pdf")])
            .ShouldBe([("X9", new(2026, 11, 27))]);
        Formal([.. Story.NoticeIssued, new WarningNoticeCopied(new(2026, 11, 27), [Party.RegionalDirector, Party.Headteacher, Party.ChiefInspector], "Letters/7.pdf")])
            .ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "X10"), Trait("Watches", "X11"), Trait("Watches", "X13")]
    public void A_notice_that_was_not_complied_with_brings_powers_to_be_approved_announced_and_used_in_time()
    {
        Formal(Story.NotComplied).ShouldBe([("X10", new(2027, 3, 29))]);
        Formal(Story.PowersToBeApproved).ShouldBe([("D28", new(2027, 2, 4)), ("X10", new(2027, 3, 29))]);
        Formal(Story.PowersApproved).ShouldBe([("X2", new(2027, 2, 8)), ("X10", new(2027, 3, 29))]);
        Formal(Story.Eligible).ShouldBe([("X10", new(2027, 3, 29))]);
        Formal([.. Story.Eligible, new InterventionWindowLapsed(new(2027, 3, 30))]).ShouldBeEmpty();
    }

    private static (string, DateOnly)[] Formal(IReadOnlyList<CaseEvent> history) =>
    [
        .. FormalDuties.Of(Case.Replay(history)!, Days.On(new(2026, 1, 1))).OfType<Due>().OrderBy(d => d.By)
            .Where(d => d.Rule is not ("R122" or "X2") || d.Step == nameof(GivePowersNotice)).Select(d => (d.Rule, d.By!.Value)),
    ];
}
