using Casework.Domain.Policy;
using static Casework.Domain.Cases.OutcomeMeaning;
using static Casework.Domain.Establishments.OfstedGrade;
using static Casework.Domain.Establishments.SchoolArea;
using static Casework.Domain.Tests.OfstedStories;

namespace Casework.Domain.Tests.Policy;

/// <summary>D10, X20 to X24: what each framework's results count as, by the equivalence of a policy that says nothing else.</summary>
[Trait("Shows", "D10")]
public sealed class GradeEquivalenceTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData(Outstanding, OfstedCategory.None, GoodOrBetter)]
    [InlineData(Good, OfstedCategory.None, GoodOrBetter)]
    [InlineData(Good, OfstedCategory.SpecialMeasures, RequiresImprovementOrWorse)]
    [InlineData(RequiresImprovement, OfstedCategory.None, RequiresImprovementOrWorse)]
    [InlineData(Inadequate, OfstedCategory.RequiresSignificantImprovement, RequiresImprovementOrWorse)]
    public void An_overall_grade_counts_as_it_says_unless_there_is_a_category(OfstedGrade grade, OfstedCategory category, OutcomeMeaning meaning) =>
        Meaning(Overall("1", Day, grade, category)).ShouldBe(meaning);

    [Theory]
    [InlineData(QualityOfEducation)]
    [InlineData(BehaviourAndAttitudes)]
    [InlineData(PersonalDevelopment)]
    [InlineData(LeadershipAndManagement)]
    [Trait("Shows", "X20")]
    public void Without_an_overall_grade_the_four_key_judgements_count_and_one_below_good_is_enough(SchoolArea area)
    {
        Meaning(Judgements("1", Day)).ShouldBe(GoodOrBetter);
        Meaning(Judgements("1", Day, (area, Outstanding))).ShouldBe(GoodOrBetter);
        Meaning(Judgements("1", Day, (area, RequiresImprovement))).ShouldBe(RequiresImprovementOrWorse);
    }

    [Fact]
    public void A_key_judgement_that_is_missing_leaves_it_open()
    {
        var whole = Judgements("1", Day);

        Meaning(whole with { Grades = whole.Grades.Remove(PersonalDevelopment) }).ShouldBe(Neither);
        Meaning(whole with { Grades = whole.Grades.Remove(Safeguarding) }).ShouldBe(Neither);
    }

    [Theory]
    [InlineData(UngradedOutcome.RemainsOutstanding, GoodOrBetter)]
    [InlineData(UngradedOutcome.RemainsGood, GoodOrBetter)]
    [InlineData(UngradedOutcome.StandardsMaintained, GoodOrBetter)]
    [InlineData(UngradedOutcome.ImprovedSignificantly, Neither)]
    [InlineData(UngradedOutcome.SomeAspectsNotAsStrong, Neither)]
    public void An_ungraded_inspection_counts_by_its_outcome(UngradedOutcome outcome, OutcomeMeaning meaning) =>
        Meaning(Ungraded("1", Day, outcome)).ShouldBe(meaning);

    [Theory]
    [InlineData(Inclusion, ExpectedStandard, GoodOrBetter)]
    [InlineData(Inclusion, Exceptional, GoodOrBetter)]
    [InlineData(Achievement, NeedsAttention, RequiresImprovementOrWorse)]
    [InlineData(LeadershipAndGovernance, UrgentImprovement, RequiresImprovementOrWorse)]
    [InlineData(EarlyYears, NeedsAttention, RequiresImprovementOrWorse)]
    [InlineData(Post16Provision, StrongStandard, GoodOrBetter)]
    [InlineData(Safeguarding, NotMet, RequiresImprovementOrWorse)]
    [Trait("Shows", "X21")]
    public void On_a_report_card_no_area_is_below_the_expected_standard(SchoolArea area, OfstedGrade grade, OutcomeMeaning meaning) =>
        Meaning(Card("1", Day, (area, grade))).ShouldBe(meaning);

    [Theory]
    [InlineData(OfstedCategory.SpecialMeasures)]
    [InlineData(OfstedCategory.RequiresSignificantImprovement)]
    [Trait("Shows", "D13")]
    public void Either_category_counts_alike_whatever_the_areas_say(OfstedCategory category) =>
        Meaning(Card("1", Day) with { Category = category }).ShouldBe(RequiresImprovementOrWorse);

    [Fact]
    [Trait("Shows", "X24"), Trait("Shows", "D12")]
    public void What_counts_is_the_current_grade_of_every_area()
    {
        var card = Card("1", Day, (Achievement, NeedsAttention), (Inclusion, NeedsAttention));
        var first = Monitored("2", Day.AddDays(100), (Achievement, ExpectedStandard));
        var second = Monitored("3", Day.AddDays(200), (Inclusion, StrongStandard));

        Meaning(card, first).ShouldBe(RequiresImprovementOrWorse);
        Holding(card, first).ShouldBe([new JudgedArea(Inclusion, NeedsAttention, Day)]);
        Meaning(second, card, first).ShouldBe(GoodOrBetter);
        Holding(card, second, first).ShouldBeEmpty();
    }

    [Fact]
    public void A_monitoring_inspection_lifts_the_category_only_when_it_says_so()
    {
        var card = Card("1", Day, (Safeguarding, NotMet)) with { Category = OfstedCategory.SpecialMeasures };
        var met = Monitored("2", Day.AddDays(100), (Safeguarding, Met));

        Meaning(card, met).ShouldBe(RequiresImprovementOrWorse);
        Meaning(card, met with { Category = OfstedCategory.None }).ShouldBe(GoodOrBetter);
    }

    [Fact]
    public void A_later_full_inspection_stands_alone() =>
        Meaning(Overall("1", Day, Inadequate, OfstedCategory.SpecialMeasures), Card("2", Day.AddDays(300))).ShouldBe(GoodOrBetter);

    [Fact]
    [Trait("Shows", "X23")]
    public void Another_authority_can_draw_its_lines_elsewhere()
    {
        var stricter = GradeEquivalence.Default with { ReportCard = new(StrongStandard, NeedsAttention) };

        stricter.Of(OfstedStanding.Of([Card("1", Day)])!).ShouldBe(Neither);
        stricter.Holding(OfstedStanding.Of([Card("1", Day)])!).Count.ShouldBe(6);
    }

    [Fact]
    public void Two_equivalences_that_say_the_same_are_equal() =>
        (GradeEquivalence.Default with { Overall = new(Good, RequiresImprovement) }).ShouldBe(GradeEquivalence.Default);

    private static OutcomeMeaning Meaning(params SchoolInspection[] inspections) =>
        GradeEquivalence.Default.Of(OfstedStanding.Of(inspections)!);

    private static IReadOnlyList<JudgedArea> Holding(params SchoolInspection[] inspections) =>
        GradeEquivalence.Default.Holding(OfstedStanding.Of(inspections)!);
}
