using System.Collections.Immutable;

namespace Casework.Domain.Tests.Establishments;

/// <summary>R14 to R18, D36: the key figures, counted from the register.</summary>
public sealed class KeyFiguresTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    [Trait("Shows", "R14"), Trait("Shows", "R15"), Trait("Shows", "R16"), Trait("Shows", "R17"), Trait("Shows", "R18"), Trait("Shows", "D36")]
    public void Each_figure_counts_who_is_good_or_better_among_those_who_are_judged() =>
        Figures(
            School(1, "Primary", OfstedGrade.Good), School(2, "Primary", OfstedGrade.RequiresImprovement), School(3, "Primary"),
            School(4, "Secondary", OfstedGrade.Outstanding), School(5, "All-through", OfstedGrade.Inadequate),
            Setting(6, SettingGrade.Good), Setting(7, SettingGrade.Inadequate), Setting(8, SettingGrade.Met), Setting(9, null),
            Independent(10, OfstedGrade.Good, safe: true), Independent(11, OfstedGrade.Inadequate, safe: false))
        .ShouldBe(
        [
            ("R14", 3, 5, 2, 60, null), ("R15", 1, 2, 0, 50, null), ("R16", 2, 4, 1, 50, null), ("R17", 2, 3, 1, 66, 90),
            ("R18", 1, 2, 0, 50, null), ("R18", 1, 2, 0, 50, 0),
        ]);

    [Fact]
    public void Where_nothing_is_judged_there_is_no_share() =>
        Figures(School(1, "Primary"))[0].ShouldBe(("R14", 0, 0, 1, null, null));

    [Fact]
    public void A_report_card_of_a_setting_counts_by_the_lowest_of_its_areas()
    {
        var grades = ImmutableSortedDictionary<SettingArea, SettingGrade>.Empty
            .Add(SettingArea.WelfareAndWellbeing, SettingGrade.StrongStandard).Add(SettingArea.LeadershipAndGovernance, SettingGrade.NeedsAttention);
        var setting = Setting(1, null) with { Inspections = [new(SettingInspectionKind.Full, Day, "1", grades)] };

        Figures(setting)[3].ShouldBe(("R17", 0, 1, 0, 0, 90));
    }

    [Fact]
    public void Safeguarding_that_is_not_met_makes_every_grade_of_a_setting_poor()
    {
        var grades = ImmutableSortedDictionary<SettingArea, SettingGrade>.Empty.Add(SettingArea.Overall, SettingGrade.Good).Add(SettingArea.Safeguarding, SettingGrade.NotMet);
        var setting = Setting(1, null) with { Inspections = [new(SettingInspectionKind.Full, Day, "1", grades)] };

        Figures(setting)[3].Count.ShouldBe(0);
    }

    private static (string Rule, int Count, int Judged, int NotJudged, int? Percent, int? Target)[] Figures(params Establishment[] own) =>
        [.. KeyFigures.Of(own, own.Where(it => !it.IsSetting).ToDictionary(it => it.Urn), GradeEquivalence.Default)
            .Select(f => (f.Rule.Id, f.Count, f.Judged, f.NotJudged, f.Percent, f.Target))];

    private static Establishment School(int number, string phase, OfstedGrade? grade = null, EstablishmentType? type = null, bool? safe = null)
    {
        var grades = grade is { } overall ? SchoolInspection.Ungraded.Add(SchoolArea.OverallEffectiveness, new(overall, Day)) : SchoolInspection.Ungraded;
        grades = safe is { } met ? grades.Add(SchoolArea.Safeguarding, new(met ? OfstedGrade.Met : OfstedGrade.NotMet, Day)) : grades;
        return new(
            EstablishmentId.School(new($"{900000 + number}")), $"School {number}", type ?? new(1, "Community school", 4), EstablishmentStatus.Open, null, null,
            ImmutableSortedDictionary<Detail, string>.Empty.Add(Detail.Phase, phase), [], [], null,
            grade is null ? [] : [new($"1090{number:0000}", InspectionKind.OverallGrade, Day, Day.AddDays(30), grades)]);
    }

    private static Establishment Independent(int number, OfstedGrade grade, bool safe) => School(number, "Not applicable", grade, new(11, "Other independent school", 3), safe);

    private static Establishment Setting(int number, SettingGrade? grade) => new(
        EstablishmentId.Setting($"EY9{number:00000}"), $"Setting {number}", null, EstablishmentStatus.Open, null, null, ImmutableSortedDictionary<Detail, string>.Empty, [],
        grade is { } overall ? [new(SettingInspectionKind.Full, Day, $"{number}", ImmutableSortedDictionary<SettingArea, SettingGrade>.Empty.Add(SettingArea.Overall, overall))] : []);
}
