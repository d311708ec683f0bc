using Casework.Domain.Policy;
using static Casework.Domain.Establishments.OfstedGrade;
using static Casework.Domain.Establishments.SchoolArea;
using static Casework.Domain.Tests.OfstedStories;

namespace Casework.Domain.Tests.Rules;

/// <summary>D1, D10, D12, R50, R89: what an inspection of the school does to its case.</summary>
public sealed class OfstedOutcomesTests
{
    private static readonly DateOnly Published = new(2026, 2, 2), Day = new(2026, 1, 12);

    private static readonly SchoolInspection NeedsWork = Card("10300001", Day, (Achievement, NeedsAttention), (Inclusion, NeedsAttention));
    private static readonly SchoolInspection FirstLifted = Monitored("10300002", new(2026, 6, 8), (Achievement, ExpectedStandard));
    private static readonly SchoolInspection SecondLifted = Monitored("10300003", new(2026, 9, 14), (Inclusion, ExpectedStandard));

    [Fact]
    public void An_outcome_keeps_the_inspection_the_standing_and_the_policy_it_was_judged_under() =>
        Given(Story.Planned).When(NeedsWork.Taken(), by: Actor.Inspections).Then(new OfstedOutcomeRecorded(
            NeedsWork.PublishedOn, "10300001", Day, null, OfstedCategory.None, OutcomeMeaning.RequiresImprovementOrWorse, NeedsWork,
            OfstedStanding.Of([NeedsWork]), [new(Inclusion, NeedsAttention, Day), new(Achievement, NeedsAttention, Day)], "2024-09"));

    [Fact]
    [Trait("Allows", "D1"), Trait("Allows", "R50")]
    public void Requires_improvement_or_worse_makes_the_designation_due_by_itself()
    {
        After(Story.Discussed, NeedsWork).Stage.ShouldBe(Stage.DesignationDue);
        After(Story.Discussed, Card("1", Day)).Stage.ShouldBe(Stage.ReadyForSrg);
        After(Story.Planned, NeedsWork).Stage.ShouldBe(Stage.Designated);
        Given([.. Story.DesignationDue]).When(new Designate(new(2025, 11, 13), "Report card", VisitCategory.Category3), by: HoSI).ThenAccepted();
    }

    [Fact]
    public void A_good_outcome_leaves_the_designation_to_the_SRG() =>
        Given(Story.Discussed.Append(Outcome(Story.Discussed, Card("1", Day))))
            .When(new Designate(new(2026, 2, 20), "Report card", VisitCategory.Category3), by: HoSI).ThenRefusedBy("STAGE");

    [Fact]
    public void A_concern_about_a_school_that_stands_below_good_opens_the_case_with_that_outcome()
    {
        var raised = Commands.RaiseConcern(new(2026, 3, 2));
        var school = School with { Inspections = [Overall("1", new(2022, 1, 31), Good), NeedsWork] };

        var events = Workflow.Decide(null, raised, FactsOn(new(2026, 3, 2), Actor.Inspections, school)).ShouldBeOfType<Decision.Accepted>().Events;

        events.Select(e => e.GetType()).ShouldBe([typeof(ConcernRaised), typeof(OfstedOutcomeRecorded)]);
        Case.Replay(events)!.Stage.ShouldBe(Stage.DesignationDue);
        Case.Replay(events)!.Ofsted!.Inspections.ShouldBe(["10300001"]);
    }

    [Fact]
    public void A_concern_about_a_school_that_stands_good_opens_the_case_without_an_outcome() =>
        Given().When(Commands.RaiseConcern(new(2026, 3, 2)), FactsOn(new(2026, 3, 2), HoSI, School with { Inspections = [Card("1", Day)] }))
            .Then(new ConcernRaised(new(2026, 3, 2), Story.Urn, 1, [Trigger.T5AchievementOrDecline], "Reading has fallen", "Key Stage 1 data", HoSI.Id));

    [Fact]
    public void A_concern_opens_the_case_with_the_lock_that_no_good_outcome_has_opened_since()
    {
        var neither = new SchoolInspection(
            "2", InspectionKind.Ungraded, new(2024, 5, 13), new(2024, 6, 10), SchoolInspection.Ungraded, Outcome: UngradedOutcome.SomeAspectsNotAsStrong);
        var school = School with { Inspections = [Overall("1", new(2022, 1, 31), RequiresImprovement), neither] };

        var events = Workflow.Decide(null, Commands.RaiseConcern(new(2026, 3, 2)), FactsOn(new(2026, 3, 2), HoSI, school)).ShouldBeOfType<Decision.Accepted>().Events;

        Case.Replay(events)!.Ofsted!.LockedSince.ShouldBe(new DateOnly(2022, 1, 1));
    }

    [Fact]
    public void A_wrong_record_of_an_inspection_that_is_put_right_opens_the_lock_it_made()
    {
        IReadOnlyList<CaseEvent> history = [.. Story.Planned, Outcome(Story.Planned, Overall("1", Day, RequiresImprovement))];

        Case.Replay(history)!.Ofsted!.IsLocked.ShouldBeTrue();
        After(history, Overall("1", Day, Good)).Ofsted!.IsLocked.ShouldBeFalse();
    }

    [Fact]
    public void A_watched_school_is_watched_again_when_a_bad_outcome_is_followed_by_a_good_one()
    {
        IReadOnlyList<CaseEvent> history = [.. Story.OnWatch, Outcome(Story.OnWatch, Overall("1", Day, RequiresImprovement))];

        Case.Replay(history)!.Stage.ShouldBe(Stage.DesignationDue);
        After(history, Overall("2", new(2026, 4, 13), Good)).Stage.ShouldBe(Stage.Watch);
    }

    [Fact]
    public void The_same_inspection_again_changes_nothing()
    {
        IReadOnlyList<CaseEvent> history = [.. Story.Planned, Outcome(Story.Planned, NeedsWork)];

        Given(history).When(NeedsWork.Taken(), by: Actor.Inspections).ThenNothing();
        Given([.. history, Outcome(history, FirstLifted)]).When(NeedsWork.Taken(), by: Actor.Inspections).ThenNothing();
    }

    [Fact]
    public void What_is_published_of_an_inspection_later_is_taken_in()
    {
        IReadOnlyList<CaseEvent> history = [.. Story.Planned, Outcome(Story.Planned, NeedsWork)];
        var moved = NeedsWork with { Grades = NeedsWork.Grades.SetItem(Achievement, new(ExpectedStandard, new(2026, 6, 8))).SetItem(Inclusion, new(ExpectedStandard, new(2026, 6, 8))) };

        After(history, moved).Ofsted!.IsLocked.ShouldBeFalse();
    }

    [Fact]
    [Trait("Allows", "R89"), Trait("Refuses", "R89"), Trait("Shows", "D12")]
    public void The_lock_opens_only_when_every_area_satisfies_the_equivalence()
    {
        IReadOnlyList<CaseEvent> locked = [.. Story.Complied, Outcome(Story.Complied, NeedsWork)];
        IReadOnlyList<CaseEvent> half = [.. locked, Outcome(locked, FirstLifted)];
        IReadOnlyList<CaseEvent> lifted = [.. half, Outcome(half, SecondLifted)];
        var removal = new ProposeRemoval(new(2027, 4, 20), Story.RemovalReview, "Reading above average", "Letter of 19 April");

        Given(locked).When(removal, by: ItsLeadOfficer).ThenRefusedBy("R89");
        Given(half).When(removal, by: ItsLeadOfficer).ThenRefusedBy("R89");
        DeDesignation(half)!.Reason.ShouldEndWith("Still not good enough: inclusion, needs attention since 12 January 2026.");
        Given(lifted).When(removal, by: ItsLeadOfficer).ThenAccepted();
        Case.Replay(lifted)!.Ofsted!.UnlockedOn.ShouldBe(SecondLifted.On);
    }

    [Fact]
    [Trait("Shows", "D12")]
    public void Judgements_that_are_all_older_than_the_locking_one_open_no_lock()
    {
        var locked = After(Story.Planned, Overall("1", Published, RequiresImprovement)).Ofsted!;
        var sameDay = Card("2", locked.InspectedOn);

        After([.. Story.Planned, Outcome(Story.Planned, Overall("1", Published, RequiresImprovement))], sameDay).Ofsted!.IsLocked.ShouldBeTrue();
    }

    [Fact]
    [Trait("Shows", "D12")]
    public void A_monitoring_inspection_that_grades_an_area_down_locks_again()
    {
        IReadOnlyList<CaseEvent> good = [.. Story.Planned, Outcome(Story.Planned, Card("1", Day))];

        After(good, Monitored("2", new(2026, 6, 8), (AttendanceAndBehaviour, NeedsAttention))).Ofsted!.LockedSince.ShouldBe(new DateOnly(2026, 6, 8));
    }

    [Fact]
    public void A_grade_of_another_area_is_known_from_the_school_when_its_case_does_not_hold_it()
    {
        var school = School with { Inspections = [NeedsWork, FirstLifted] };

        var outcome = Workflow.Decide(Case.Replay(Story.Planned), FirstLifted.Taken(), FactsOn(FirstLifted.PublishedOn, Actor.Inspections, school))
            .ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<OfstedOutcomeRecorded>();

        outcome.Meaning.ShouldBe(OutcomeMeaning.RequiresImprovementOrWorse);
        outcome.Holding!.ShouldBe([new(Inclusion, NeedsAttention, Day)]);
    }

    [Fact]
    [Trait("Shows", "D10")]
    public void The_equivalence_of_the_policy_in_force_decides_and_is_kept()
    {
        var lenient = PolicyVersion.Strategy2024 with { Id = "2026-01", Equivalence = GradeEquivalence.Default with { ReportCard = new(NeedsAttention, UrgentImprovement) } };

        var outcome = Workflow.Decide(Case.Replay(Story.Planned), NeedsWork.Taken(), FactsOn(NeedsWork.PublishedOn, Actor.Inspections, policy: lenient))
            .ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<OfstedOutcomeRecorded>();

        (outcome.Meaning, outcome.Policy).ShouldBe((OutcomeMeaning.GoodOrBetter, "2026-01"));
    }

    [Fact]
    public void A_report_from_before_the_concern_can_be_taken_in() =>
        Given(Story.Raised).When(Overall("1", new(2025, 9, 1), RequiresImprovement).Taken(), by: Actor.Inspections, today: new(2025, 11, 4))
            .ThenAccepted();

    [Fact]
    public void An_outcome_older_than_a_good_one_recorded_late_makes_nothing_due()
    {
        IReadOnlyList<CaseEvent> history = [.. Story.OnWatch, Outcome(Story.OnWatch, Overall("2", Published, Good))];
        var current = After(history, Overall("1", new(2023, 2, 1), RequiresImprovement, OfstedCategory.SpecialMeasures));

        current.Stage.ShouldBe(Stage.Watch);
        current.Ofsted!.IsLocked.ShouldBeFalse();
        current.Ofsted.Inspections.ShouldBe(["2", "1"]);
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
    public void Nobody_takes_an_outcome_in_by_hand() => Given(Story.Planned).When(NeedsWork.Taken(), by: HoSI).ThenNotPermitted();

    private static OfstedOutcomeRecorded Outcome(IReadOnlyList<CaseEvent> history, SchoolInspection inspection) =>
        Workflow.Decide(Case.Replay(history), inspection.Taken(), FactsOn(inspection.PublishedOn, Actor.Inspections))
            .ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<OfstedOutcomeRecorded>();

    private static Case After(IReadOnlyList<CaseEvent> history, SchoolInspection inspection) => Case.Replay([.. history, Outcome(history, inspection)])!;

    private static Refusal? DeDesignation(IEnumerable<CaseEvent> history) =>
        Casework.Domain.Rules.DeDesignation.Ready(Case.Replay(history)!, FactsOn(new(2027, 4, 20), ItsLeadOfficer));

    private static bool Locked(params OfstedOutcomeRecorded[] outcomes) => Case.Replay([.. Story.Planned, .. outcomes])!.Ofsted!.IsLocked;

    private static VisitCategory CategoryAfter(IReadOnlyList<CaseEvent> history) => Case.Replay(history)!.Designation!.Category;
}
