using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Rules;

/// <summary>R11, R12, R178: what is kept about an independent school, which is monitored and never warned.</summary>
public sealed class IndependentMonitoringTests
{
    private static readonly DateOnly Day = new(2026, 2, 10);

    [Fact]
    [Trait("Shows", "R178")]
    public void A_record_keeps_the_last_inspection_of_either_inspectorate_with_standards_and_safeguarding()
    {
        var later = new IndependentInspectionRecorded(Day, Inspectorate.IndependentSchoolsInspectorate, new(2026, 1, 20), true, true, null, null);
        var late = new IndependentInspectionRecorded(Day, Inspectorate.Ofsted, new(2025, 9, 20), false, false, "Part 3", OfstedGrade.Inadequate);

        Case.Replay(MonitoringStory.Inspected)!.Independent!.LastInspection!.ShouldSatisfyAllConditions(
            last => last.StandardsMet.ShouldBeFalse(), last => last.SafeguardingMet.ShouldBeTrue(), last => last.UnmetStandards.ShouldBe("Part 3, paragraph 7"));
        var record = Case.Replay([.. MonitoringStory.Inspected, later, late])!.Independent!;
        record.LastInspection!.By.ShouldBe(Inspectorate.IndependentSchoolsInspectorate);
        record.InspectedBy.ShouldBe(Inspectorate.IndependentSchoolsInspectorate);
    }

    [Fact]
    [Trait("Shows", "R178")]
    public void What_an_inspection_on_the_register_found_is_to_be_recorded_because_the_register_does_not_tell_of_standards()
    {
        SchoolFacts known = MonitoringStory.School with { Inspections = [OfstedStories.Overall("1", new(2025, 12, 11), OfstedGrade.Inadequate)] };
        IReadOnlyList<Due> Due(IEnumerable<CaseEvent> history) =>
            [.. CaseDuties.Of(Case.Replay(history)!, Duties.Days.On(new(2026, 2, 10)) with { School = known }).Where(due => due.Step == nameof(RecordIndependentInspection))];

        Due(MonitoringStory.Opened).ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2025, 12, 18));
        Due(MonitoringStory.Inspected).ShouldBeEmpty();
        Due(MonitoringStory.Closed).ShouldBeEmpty();
    }

    [Fact]
    public void An_inspection_from_before_the_record_was_opened_is_recorded_too() => Given(MonitoringStory.Opened).When(new RecordIndependentInspection(
        new(2025, 6, 12), Inspectorate.Ofsted, new(2025, 5, 20), true, true, null, OfstedGrade.Good), by: HoSI).ThenAccepted();

    [Fact]
    public void The_same_inspection_again_changes_nothing() => Given(MonitoringStory.Inspected).When(new RecordIndependentInspection(
        new(2025, 12, 1), Inspectorate.Ofsted, new(2025, 11, 11), false, true, "Part 3, paragraph 7", OfstedGrade.RequiresImprovement), by: HoSI).ThenNothing();

    [Fact]
    [Trait("Shows", "R12")]
    public void A_concern_is_noted_shared_and_reviewed_by_the_sub_board()
    {
        Case.Replay(MonitoringStory.Noted)!.Stage.ShouldBe(Stage.MonitoringConcernNoted);
        Case.Replay(MonitoringStory.Shared)!.Stage.ShouldBe(Stage.MonitoringConcernShared);
        Case.Replay(MonitoringStory.Reviewed)!.Stage.ShouldBe(Stage.Monitored);
        Given(MonitoringStory.Shared).When(new RecordSubBoardReview(Day, SubBoardOutcome.EndMonitoring, "All standards are met"), by: Clerk)
            .Then([.. MonitoringStory.Ended.Skip(4)]);
        Case.Replay(MonitoringStory.Ended)!.Stage.ShouldBe(Stage.Closed);
    }

    [Fact]
    [Trait("Shows", "R11")]
    public void The_sub_board_reviews_only_what_was_shared() =>
        Given(MonitoringStory.Noted).When(new RecordSubBoardReview(Day, SubBoardOutcome.MonitorAgain, "Accepted"), by: Clerk).ThenRefusedBy("STAGE");

    [Fact]
    [Trait("Refuses", "R40")]
    public void A_concern_has_evidence() =>
        Given(MonitoringStory.Opened).When(new NoteMonitoringConcern(Day, [MonitoringConcern.Attendance], "Absence", ""), by: HoSI).ThenRefusedBy("R40");

    [Fact]
    public void What_is_missing_is_named()
    {
        Given(MonitoringStory.Opened).When(new NoteMonitoringConcern(Day, [], "Absence", "Data"), by: HoSI).ThenInvalid("About");
        Given(MonitoringStory.Noted).When(new ShareMonitoringConcern(Day, [], "Letters/1.pdf"), by: HoSI).ThenInvalid("With");
        Given(MonitoringStory.Opened).When(Inspection with { StandardsMet = false }, by: HoSI).ThenInvalid("UnmetStandards");
        Given(MonitoringStory.Opened).When(Inspection with { InspectedOn = Day.AddDays(1) }, by: HoSI).ThenInvalid("InspectedOn");
        Given(MonitoringStory.Opened).When(Inspection with { By = Inspectorate.IndependentSchoolsInspectorate }, by: HoSI).ThenInvalid("Grade");
    }

    [Fact]
    [Trait("Refuses", "X1")]
    public void An_independent_school_is_never_warned() =>
        Given(MonitoringStory.Noted).When(Commands.ToIssue(Day), by: HoSI).ThenRefusedBy("X1");

    private static RecordIndependentInspection Inspection => new(Day, Inspectorate.Ofsted, new(2026, 1, 20), true, true, Grade: OfstedGrade.Good);
}
