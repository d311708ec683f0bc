using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Tests.Rules;

/// <summary>R165, R176: what a concern about an early years setting rests on.</summary>
public sealed class SettingConcernsTests
{
    private static readonly DateOnly Day = new(2025, 11, 3);
    private static readonly RaiseSettingConcern Concern = Commands.RaiseSettingConcern(Day);
    private static readonly RaiseSettingConcern Graded =
        Concern with { Triggers = [SettingTrigger.ST1OfstedGrade], RestsOn = [SettingEvidence.OfstedReport], Inspection = SettingStory.Poor };

    [Fact]
    [Trait("Allows", "R165")]
    [Trait("Allows", "R176")]
    public void A_concern_with_a_trigger_grounds_and_evidence_puts_the_setting_on_the_list()
    {
        Given().When(Concern, by: ItsLeadOfficer).Then(SettingStory.Raised[0]);
        Case.Replay(SettingStory.Raised)!.Stage.ShouldBe(Stage.OnSettingsList);
    }

    [Fact]
    [Trait("Refuses", "R165")]
    public void A_concern_names_at_least_one_of_the_seven_triggers() =>
        Given().When(Concern with { Triggers = [] }, by: StandardsLead).ThenRefusedAt("Triggers", by: "R165");

    [Fact]
    [Trait("Refuses", "R165")]
    [Trait("Refuses", "R40")]
    public void A_concern_has_grounds_and_evidence() =>
        Given().When(Concern with { Grounds = " ", Evidence = "" }, by: StandardsLead).ThenRefusedBy("R165", "R40");

    [Fact]
    [Trait("Refuses", "R165")]
    public void A_concern_says_what_kind_of_evidence_it_rests_on() =>
        Given().When(Concern with { RestsOn = [] }, by: StandardsLead).ThenRefusedBy("R165");

    [Theory]
    [InlineData(SettingEvidence.EyfsProfile)]
    [InlineData(SettingEvidence.Visit, SettingEvidence.EyfsProfile)]
    [Trait("Refuses", "R176")]
    public void Figures_of_the_EYFS_Profile_are_no_ground(params SettingEvidence[] evidence) =>
        Given().When(Concern with { RestsOn = evidence }, by: StandardsLead).ThenRefusedBy("R176");

    [Fact]
    [Trait("Allows", "R165")]
    public void The_Ofsted_grade_as_a_trigger_keeps_the_inspection_that_listed_the_setting()
    {
        Given().When(Graded, by: StandardsLead).ThenAccepted();
        Case.Replay(SettingStory.JudgedPoor)!.Setting!.ListedBy.ShouldBe(SettingStory.Poor);
    }

    [Fact]
    [Trait("Refuses", "R165")]
    public void The_Ofsted_grade_as_a_trigger_names_its_inspection() =>
        Given().When(Graded with { Inspection = null }, by: StandardsLead).ThenRefusedAt("Inspection", by: "R165");

    [Fact]
    [Trait("Allows", "R165")]
    [Trait("Refuses", "R165")]
    public void The_inspection_on_the_register_need_not_be_typed_again()
    {
        Specification Left(InspectionOfSetting known) => Given().When(
            Graded with { Inspection = null }, by: StandardsLead, school: SettingStory.School with { SettingInspection = known });

        Left(SettingStory.Poor).Then(new SettingConcernRaised(Day, SettingStory.Setting, 1, Graded.Grounds, Graded.Evidence, StandardsLead.Id,
            [SettingTrigger.ST1OfstedGrade], [SettingEvidence.OfstedReport], SettingStory.Poor));
        Left(SettingStory.Poor with { Grade = SettingGrade.Good }).ThenRefusedAt("Inspection.Grade", by: "R165");
    }

    [Fact]
    public void A_case_that_another_trigger_opens_knows_the_grade_on_the_register_at_once() =>
        Given().When(Concern, by: ItsLeadOfficer, school: SettingStory.School with { SettingInspection = SettingStory.Poor })
            .Then(SettingStory.Raised[0], new SettingInspectionRecorded(SettingStory.Poor.On, SettingStory.Poor, OutcomeMeaning.RequiresImprovementOrWorse));

    [Theory]
    [InlineData(SettingGrade.Good)]
    [InlineData(SettingGrade.ExpectedStandard)]
    [Trait("Refuses", "R165")]
    public void A_good_grade_is_no_trigger(SettingGrade grade) =>
        Given().When(Graded with { Inspection = SettingStory.Poor with { Grade = grade } }, by: StandardsLead).ThenRefusedAt("Inspection.Grade", by: "R165");

    [Theory]
    [InlineData(SettingGrade.RequiresImprovement, true)]
    [InlineData(SettingGrade.Inadequate, true)]
    [InlineData(SettingGrade.NeedsAttention, true)]
    [InlineData(SettingGrade.UrgentImprovement, true)]
    [InlineData(SettingGrade.NotMetEnforcement, true)]
    [InlineData(SettingGrade.Good, false)]
    [Trait("Allows", "R165")]
    [Trait("Shows", "X26")]
    [Trait("Shows", "X27")]
    public void A_poor_grade_of_either_framework_and_unmet_safeguarding_are_triggers(SettingGrade grade, bool safeguardingMet) =>
        Given().When(Graded with { Inspection = SettingStory.Poor with { Grade = grade, SafeguardingMet = safeguardingMet } }, by: StandardsLead).ThenAccepted();

    [Fact]
    [Trait("Refuses", "R165")]
    public void The_inspection_is_not_later_than_the_concern() =>
        Given().When(Graded with { Inspection = SettingStory.Poor with { On = Day.AddDays(1) } }, by: StandardsLead).ThenRefusedAt("Inspection.On", by: "R165");

    [Fact]
    public void Officers_and_the_early_years_team_raise_concerns() =>
        Everybody.Where(by => Workflow.Decide(null, Concern, FactsOn(Day, by, SettingStory.School)) is Decision.Accepted)
            .ShouldBe([HoSI, OtherHoSI, Director, ItsLeadOfficer, OtherLeadOfficer, StandardsLead, ItsLeadWorker, OtherAdviser]);
}
