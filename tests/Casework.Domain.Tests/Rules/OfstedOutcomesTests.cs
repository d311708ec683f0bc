namespace Casework.Domain.Tests.Rules;

/// <summary>D1, D10, R89: what an Ofsted outcome does to a case.</summary>
public sealed class OfstedOutcomesTests
{
    private static readonly DateOnly Published = new(2026, 2, 2);

    private static readonly RecordOfstedOutcome Outcome =
        new(Published, "10300001", new(2026, 1, 6), OfstedGrade.RequiresImprovement, OfstedCategory.None);

    [Theory]
    [InlineData(OfstedGrade.Outstanding, OfstedCategory.None, OutcomeMeaning.GoodOrBetter)]
    [InlineData(OfstedGrade.Good, OfstedCategory.None, OutcomeMeaning.GoodOrBetter)]
    [InlineData(OfstedGrade.Good, OfstedCategory.SpecialMeasures, OutcomeMeaning.RequiresImprovementOrWorse)]
    [InlineData(OfstedGrade.RequiresImprovement, OfstedCategory.None, OutcomeMeaning.RequiresImprovementOrWorse)]
    [InlineData(OfstedGrade.Inadequate, OfstedCategory.RequiresSignificantImprovement, OutcomeMeaning.RequiresImprovementOrWorse)]
    [Trait("Shows", "D10")]
    public void The_authority_s_equivalence_says_what_an_outcome_means(OfstedGrade grade, OfstedCategory category, OutcomeMeaning meaning) =>
        Given(Story.Planned).When(Outcome with { Grade = grade, Category = category }, by: DataManager)
            .Then(new OfstedOutcomeRecorded(Published, "10300001", new(2026, 1, 6), grade, category, meaning));

    [Fact]
    public void The_same_inspection_again_changes_nothing() =>
        Given([.. Story.Planned, Story.RequiresImprovement(Published)]).When(Outcome, by: DataManager).ThenNothing();

    [Fact]
    public void An_inspection_is_not_after_its_report() =>
        Given(Story.Planned).When(Outcome with { InspectedOn = new(2026, 2, 3) }, by: DataManager).ThenInvalid("InspectedOn");

    [Fact]
    public void A_report_from_before_the_concern_can_be_recorded() =>
        Given(Story.Raised).When(Outcome with { OccurredOn = new(2025, 9, 1), InspectedOn = new(2025, 7, 1) }, by: HoSI, today: new(2025, 11, 4))
            .ThenAccepted();

    [Fact]
    [Trait("Allows", "D1")]
    public void Requires_improvement_makes_the_designation_due_and_good_does_not()
    {
        Case.Replay([.. Story.Discussed, Story.RequiresImprovement(Published)])!.Stage.ShouldBe(Stage.DesignationDue);
        Case.Replay([.. Story.Discussed, Story.Good(Published)])!.Stage.ShouldBe(Stage.ReadyForSrg);
        Case.Replay([.. Story.Planned, Story.RequiresImprovement(Published)])!.Stage.ShouldBe(Stage.Designated);
    }

    [Fact]
    public void An_outcome_older_than_a_good_one_recorded_late_makes_nothing_due()
    {
        var late = Story.RequiresImprovement(new(2023, 2, 1), category: OfstedCategory.SpecialMeasures);

        var current = Case.Replay([.. Story.OnWatch, Story.Good(Published), late])!;

        current.Stage.ShouldBe(Stage.Watch);
        current.Ofsted!.IsLocked.ShouldBeFalse();
        current.Ofsted.Inspections.ShouldBe(["10300002", "10300001"]);
    }

    [Fact]
    public void A_good_outcome_before_the_designation_leaves_it_to_the_SRG_again()
    {
        Case.Replay([.. Story.DesignationDue, Story.Good(Published)])!.Stage.ShouldBe(Stage.ConcernRaised);
        Case.Replay([.. Story.Discussed, Story.RequiresImprovement(new(2025, 11, 12)), Story.Good(Published)])!.Stage.ShouldBe(Stage.ReadyForSrg);
    }

    [Fact]
    public void Only_a_later_inspection_unlocks()
    {
        Locked(Story.RequiresImprovement(Published)).ShouldBeTrue();
        Locked(Story.RequiresImprovement(Published), Story.Good(new(2026, 9, 1))).ShouldBeFalse();
        Locked(Story.RequiresImprovement(Published), Story.Good(new(2024, 9, 1))).ShouldBeTrue();
        Locked(Story.Good(new(2026, 9, 1)), Story.RequiresImprovement(Published)).ShouldBeFalse();
        Locked(Story.RequiresImprovement(Published), Story.Good(new(2026, 9, 1)), Story.RequiresImprovement(new(2026, 12, 1), "10300003"))
            .ShouldBeTrue();
    }

    [Fact]
    public void In_an_Ofsted_category_a_school_is_visited_as_category_5_until_it_is_out_of_it()
    {
        IReadOnlyList<CaseEvent> inCategory = [.. Story.Planned, Story.RequiresImprovement(Published, category: OfstedCategory.SpecialMeasures)];

        CategoryAfter(inCategory).ShouldBe(VisitCategory.Category5);
        CategoryAfter([.. inCategory, Story.RequiresImprovement(new(2026, 9, 1), "10300003")]).ShouldBe(VisitCategory.Category3);
    }

    [Fact]
    public void A_category_left_before_the_designation_does_not_come_back_with_a_late_record() =>
        CategoryAfter([.. Story.Planned, Story.Good(Published), Story.RequiresImprovement(new(2023, 2, 1), category: OfstedCategory.SpecialMeasures)])
            .ShouldBe(VisitCategory.Category3);

    [Fact]
    [Trait("Refuses", "WHO")]
    public void A_clerk_records_no_outcome() => Given(Story.Planned).When(Outcome, by: Clerk).ThenNotPermitted();

    private static bool Locked(params OfstedOutcomeRecorded[] outcomes) => Case.Replay([.. Story.Planned, .. outcomes])!.Ofsted!.IsLocked;

    private static VisitCategory CategoryAfter(IReadOnlyList<CaseEvent> history) => Case.Replay(history)!.Designation!.Category;
}
