using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Cases;

/// <summary>What a page offers and what the door accepts are one thing.</summary>
public sealed class WorkflowOptionsTests
{
    private static readonly DateOnly Today = new(2027, 6, 1);

    public static IEnumerable<object[]> PointsAndPeople() =>
        from kind in Enum.GetValues<CaseType>()
        from point in Enumerable.Range(0, Stories.Points(kind).Count)
        from actor in Everybody
        select new object[] { kind, point, actor.Id };

    [Theory]
    [MemberData(nameof(PointsAndPeople))]
    public void Options_and_decisions_never_disagree(CaseType kind, int point, string actor)
    {
        var current = Case.Replay(Stories.Points(kind)[point])!;
        var facts = FactsOn(Today, Everybody.Single(a => a.Id == actor), Stories.School(kind));

        // The register shows that a school is closed whose case is closed for it.
        var gone = facts with { School = facts.School! with { IsOpen = false } };

        foreach (var option in Workflow.Options(current, facts))
        {
            var decision = Workflow.Decide(
                current, Commands.Good(option.Step.Command, current, Today), option.Step.Command == typeof(CloseCase) ? gone : facts);
            RuleThatRefuses(decision).ShouldBe(option.Refusal?.Rule, option.Step.Title);
            option.ForAnotherRole.ShouldBe(decision is Decision.NotPermitted, option.Step.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Stories.Kinds), MemberType = typeof(Stories))]
    public void The_options_are_every_step_but_opening_a_case_and_the_daily_sweep_in_the_order_of_the_map(CaseType kind)
    {
        var offered = Workflow.Options(Case.Replay(Stories.Points(kind)[0])!, FactsOn(Today, HoSI)).Select(o => o.Step.Command);

        offered.ShouldBe(Workflow.Of(kind).Where(s => s.By != Who.System).Select(s => s.Command).Except(Commands.Opening));
    }

    [Fact]
    public void Every_kind_of_command_is_a_step_of_some_kind_of_case_and_of_each_at_most_once()
    {
        Enum.GetValues<CaseType>().SelectMany(Workflow.Of).Select(s => s.Command).Distinct().ShouldBe(Commands.Kinds, ignoreOrder: true);
        Enum.GetValues<CaseType>().ShouldAllBe(kind => Workflow.Of(kind).DistinctBy(s => s.Command).Count() == Workflow.Of(kind).Count);
    }

    [Theory]
    [MemberData(nameof(Stories.Kinds), MemberType = typeof(Stories))]
    public void Every_case_is_opened_by_exactly_one_step(CaseType kind) => Workflow.Of(kind).Count(s => s.OpensCase).ShouldBe(1);

    [Theory]
    [InlineData(CaseType.Academy, "R158")]
    [InlineData(CaseType.Setting, "X1")]
    [InlineData(CaseType.IndependentSchool, "X1")]
    [Trait("Refuses", "R158"), Trait("Refuses", "X1")]
    public void Formal_steps_are_for_maintained_schools_alone(CaseType kind, string rule)
    {
        var formal = Commands.Kinds.Where(k => k.IsSubclassOf(typeof(PartFourCommand))).ToArray();

        formal.ShouldNotBeEmpty();
        foreach (var command in formal)
        {
            Given(Stories.Points(kind)[0]).When(Commands.Good(command, null, Today), by: HoSI).ThenRefusedBy(rule);
        }
    }

    [Fact]
    [Trait("Refuses", "D22")]
    public void A_step_of_another_kind_of_case_is_refused() =>
        Given(SettingStory.Raised).When(new AgreeActionPlan(Today, Story.Plan, "E-mail"), by: ItsLeadOfficer).ThenRefusedBy("D22");

    [Fact]
    public void An_auditor_can_take_no_step_at_all() =>
        Workflow.Options(Story.In(Stage.Designated), FactsOn(Today, Auditor)).ShouldAllBe(o => o.ForAnotherRole && !o.Allowed);

    [Fact]
    public void Every_refused_option_says_why_and_what_would_make_it_possible() =>
        Stories.AllPoints.SelectMany(point => Everybody.SelectMany(by => Workflow.Options(Case.Replay(point)!, FactsOn(Today, by))))
            .Where(o => !o.Allowed)
            .ShouldAllBe(o => o.Refusal!.Reason.EndsWith('.') && o.Refusal.Remedy.EndsWith('.') && o.Refusal.Rule.Source.Length > 0);

    [Theory]
    [InlineData("p-clerk")]
    [InlineData("p-lead-2")]
    [InlineData("p-auditor")]
    [Trait("Refuses", "WHO")]
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
