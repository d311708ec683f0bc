using System.Collections.Immutable;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>D1, D22, R163, R171, R178: what an inspection on the register brings about by itself, on each kind of case.</summary>
public sealed class FollowingInspectionsTests
{
    private static readonly EstablishmentId Quillmere = EstablishmentId.School(new("900001"));
    private static readonly SchoolInspection Poor = OfstedStories.Overall("1", new(2026, 6, 1), OfstedGrade.Inadequate);
    private static readonly SchoolInspection Good = OfstedStories.Overall("2", new(2026, 10, 1), OfstedGrade.Good);

    [Fact]
    [Trait("Allows", "D1")]
    public void At_a_maintained_school_it_is_taken_in_by_the_open_case_or_opens_one()
    {
        Follows(School with { Inspections = [Poor] }, Open(Quillmere)).ShouldBe(Poor.Taken());
        Follows(School with { Inspections = [Poor] }).ShouldBeOfType<RaiseConcern>().OccurredOn.ShouldBe(Poor.PublishedOn);
        Follows(School with { Inspections = [Poor, Good] }).ShouldBeNull();
        Follows(School with { Inspections = [Poor], IsOurs = false }).ShouldBeNull();
        Follows(School with { Inspections = [Poor], IsOpen = false }).ShouldBeNull();
    }

    [Fact]
    [Trait("Shows", "R178")]
    public void An_academy_or_an_independent_school_gets_no_event_of_it()
    {
        Follows(School with { Kind = CaseType.Academy, Inspections = [Poor] }, Open(Quillmere)).ShouldBeNull();
        Follows(School with { Kind = CaseType.IndependentSchool, Inspections = [Poor] }, Open(Quillmere)).ShouldBeNull();
    }

    [Fact]
    public void The_open_case_of_a_setting_takes_in_the_inspection_that_counts_and_without_a_case_nothing_follows()
    {
        var nursery = SettingStory.School with { SettingInspection = SettingStory.Poor };

        Follows(nursery, Open(SettingStory.Setting)).ShouldBe(new RecordSettingInspection(SettingStory.Poor.On, SettingStory.Poor));
        Follows(nursery).ShouldBeNull();
        Follows(SettingStory.School, Open(SettingStory.Setting)).ShouldBeNull();
    }

    [Theory]
    [InlineData(SettingInspectionKind.ReportCard, "UrgentImprovement")]
    [InlineData(SettingInspectionKind.Full, "Good")]
    [InlineData(SettingInspectionKind.NoChildrenOnRoll, "Good")]
    [InlineData(SettingInspectionKind.ChildcareRegister, "Good")]
    [Trait("Shows", "X26")]
    public void A_report_card_counts_by_its_lowest_area_any_other_inspection_by_its_overall_grade(SettingInspectionKind kind, string grade) =>
        InspectionOfSetting.Counting([Inspection(kind, new(2026, 3, 2), (SettingArea.Overall, SettingGrade.Good),
            (SettingArea.Inclusion, SettingGrade.UrgentImprovement), (SettingArea.Achievement, SettingGrade.StrongStandard))])!
            .Grade.ShouldBe(Enum.Parse<SettingGrade>(grade));

    [Fact]
    public void The_Childcare_Register_counts_only_where_no_early_years_provision_was_inspected()
    {
        var register = Inspection(SettingInspectionKind.ChildcareRegister, new(2026, 5, 4), (SettingArea.Overall, SettingGrade.Met));
        var full = Inspection(SettingInspectionKind.Full, new(2026, 3, 2), (SettingArea.Overall, SettingGrade.Inadequate), (SettingArea.Safeguarding, SettingGrade.NotMet));

        InspectionOfSetting.Counting([register, full]).ShouldBe(new("", new(2026, 3, 2), SettingGrade.Inadequate, SafeguardingMet: false));
        InspectionOfSetting.Counting([register])!.Grade.ShouldBe(SettingGrade.Met);
        InspectionOfSetting.Counting([Inspection(SettingInspectionKind.Full, new(2026, 3, 2))]).ShouldBeNull();
    }

    private static EpisodeFacts Open(EstablishmentId about) => new(1, CaseId.For(about, 1));

    private static CaseCommand? Follows(SchoolFacts school, EpisodeFacts? cases = null) => FollowingInspections.Of(
        Quillmere, "1", FactsOn(new(2026, 11, 1), Actor.Inspections, school, cases), Policies.Unchanged);

    private static SettingInspection Inspection(SettingInspectionKind kind, DateOnly on, params (SettingArea Area, SettingGrade Grade)[] grades) =>
        new(kind, on, null, grades.ToImmutableSortedDictionary(one => one.Area, one => one.Grade));
}
