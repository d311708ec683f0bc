using Casework.Domain.Policy;
using Casework.Domain.Rules;
using static Casework.Domain.Establishments.OfstedGrade;
using static Casework.Domain.Establishments.SchoolArea;
using static Casework.Domain.Tests.OfstedStories;

namespace Casework.Domain.Tests.Rules;

/// <summary>What a school's inspections amount to, and what else follows from them (X18, X22, X25).</summary>
public sealed class OfstedResultTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly SchoolInspection BelowGood = Judgements("1", new(2025, 1, 20), (LeadershipAndManagement, RequiresImprovement));
    private static readonly SchoolInspection WasGood = Overall("1", new(2023, 1, 20), Good);
    private static readonly SchoolInspection LeadersNeedAttention = Card("2", Day, (LeadershipAndGovernance, NeedsAttention));

    [Fact]
    public void A_school_without_an_inspection_has_no_result() => OfstedResult.Of([], Policies.Unchanged).ShouldBeNull();

    [Fact]
    [Trait("Shows", "D10")]
    public void The_result_names_the_policy_in_force_when_the_last_report_was_published()
    {
        var lenient = PolicyVersion.Strategy2024 with
        {
            Id = "2026-05",
            EffectiveFrom = new(2026, 5, 1),
            Equivalence = GradeEquivalence.Default with { ReportCard = new(NeedsAttention, UrgentImprovement) },
        };
        var policies = new Policies(Policies.Stream, [new(1, lenient, "As agreed", HoSI.Named(), Day, ProposalState.Adopted)]);

        var before = OfstedResult.Of([LeadersNeedAttention], policies)!;
        var after = OfstedResult.Of([LeadersNeedAttention with { PublishedOn = new(2026, 5, 1) }], policies)!;

        (before.Meaning, before.Policy).ShouldBe((OutcomeMeaning.RequiresImprovementOrWorse, "2024-09"));
        (after.Meaning, after.Policy).ShouldBe((OutcomeMeaning.GoodOrBetter, "2026-05"));
    }

    [Fact]
    [Trait("Shows", "X22")]
    public void An_area_that_needs_attention_puts_a_school_on_Ofsted_s_monitoring_programme()
    {
        Notes(WasGood, Card("2", Day, (Achievement, NeedsAttention))).ShouldBe(["X22"]);
        Notes(WasGood, Card("2", Day)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Shows", "X25"), Trait("Shows", "X18")]
    public void A_school_below_good_before_whose_leaders_need_attention_is_stuck_and_may_be_found_not_improving()
    {
        Notes(BelowGood, LeadersNeedAttention).ShouldBe(["X22", "X25", "X18"]);
        Notes(WasGood, LeadersNeedAttention).ShouldBe(["X22"]);
        Notes(BelowGood, Card("2", Day, (Achievement, NeedsAttention))).ShouldBe(["X22"]);
    }

    [Fact]
    [Trait("Shows", "X18")]
    public void A_school_just_out_of_a_category_with_an_area_that_needs_attention_may_be_found_not_improving_but_a_nursery_not()
    {
        SchoolInspection[] inspections = [BelowGood with { Category = OfstedCategory.SpecialMeasures }, Card("2", Day, (Achievement, NeedsAttention))];

        Notes(inspections).ShouldBe(["X22", "X18"]);
        OfstedResult.Of(inspections, Policies.Unchanged, isNursery: true)!.Notes.Select(note => note.Rule.Id).ShouldBe(["X22"]);
    }

    private static IEnumerable<string> Notes(params SchoolInspection[] inspections) =>
        OfstedResult.Of(inspections, Policies.Unchanged)!.Notes.Select(note => note.Rule.Id);
}
