using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Cases;

/// <summary>What a page offers and what the door accepts are one thing.</summary>
public sealed class WorkflowOptionsTests
{
    private static readonly DateOnly Today = new(2027, 6, 1);

    public static IEnumerable<object[]> PointsAndPeople() =>
        from point in Enumerable.Range(0, Story.Points.Count) from actor in Everybody select new object[] { point, actor.Id };

    [Theory]
    [MemberData(nameof(PointsAndPeople))]
    public void Options_and_decisions_never_disagree(int point, string actor)
    {
        var current = Case.Replay(Story.Points[point])!;
        var facts = FactsOn(Today, Everybody.Single(a => a.Id == actor));

        foreach (var option in Workflow.Options(current, facts))
        {
            var decision = Workflow.Decide(current, Commands.Good(option.Step.Command, current, Today), facts);
            RuleThatRefuses(decision).ShouldBe(option.Refusal?.Rule, option.Step.Title);
            option.ForAnotherRole.ShouldBe(decision is Decision.NotPermitted, option.Step.Title);
        }
    }

    [Fact]
    public void The_options_are_every_step_but_opening_a_case_and_the_daily_sweep_in_the_order_of_the_map()
    {
        var offered = Workflow.Options(Story.In(Stage.Designated), FactsOn(Today, HoSI)).Select(o => o.Step.Command);

        offered.ShouldBe(Workflow.MaintainedSchool.Select(s => s.Command).Except([typeof(RaiseConcern), typeof(ReachTwelveMonthPoint)]));
    }

    [Fact]
    public void Every_kind_of_command_has_exactly_one_step() =>
        Workflow.MaintainedSchool.Select(s => s.Command.Name).Order(StringComparer.Ordinal)
            .ShouldBe(Commands.Kinds.Select(k => k.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void An_auditor_can_take_no_step_at_all() =>
        Workflow.Options(Story.In(Stage.Designated), FactsOn(Today, Auditor)).ShouldAllBe(o => o.ForAnotherRole && !o.Allowed);

    [Fact]
    public void Every_refused_option_says_why_and_what_would_make_it_possible() =>
        Story.Points.SelectMany(point => Everybody.SelectMany(by => Workflow.Options(Case.Replay(point)!, FactsOn(Today, by))))
            .Where(o => !o.Allowed)
            .ShouldAllBe(o => o.Refusal!.Reason.EndsWith('.') && o.Refusal.Remedy.EndsWith('.') && o.Refusal.Rule.Source.Length > 0);

    [Theory]
    [InlineData("p-clerk")]
    [InlineData("p-lead-2")]
    [InlineData("p-auditor")]
    public void Only_the_Lead_Officer_of_the_case_reports_on_it(string actor) =>
        Given(Story.Designated).When(Commands.Report(new(2026, 1, 5), null), by: Everybody.Single(a => a.Id == actor)).ThenNotPermitted();

    private static Rule? RuleThatRefuses(Decision decision) => decision switch
    {
        Decision.Accepted => null,
        Decision.NotPermitted { Refusal: var refusal } => refusal.Rule,
        Decision.Refused { Refusals: var refusals } => refusals[0].Rule,
        _ => throw new ShouldAssertException($"The good command is not well formed: {StoredJson.Describe(decision)}"),
    };
}
