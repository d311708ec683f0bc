using System.Collections.Immutable;
using Casework.Domain.Establishments;

namespace Casework.Domain.Tests.Establishments;

public class RegisterTests
{
    private static readonly DateOnly January = new(2026, 1, 5), March = new(2026, 3, 2);
    private static readonly EstablishmentId Elmbrook = EstablishmentId.School(new("900012"));
    private static readonly EstablishmentId Ducklings = EstablishmentId.Setting("EY900012");
    private static readonly EstablishmentType Community = new(1, "Community school", 4), Converter = new(34, "Academy converter", 10);

    [Fact]
    public void A_school_that_is_not_known_is_registered_with_everything_published() =>
        Register.Compare(null, School()).ShouldHaveSingleItem().ShouldBeOfType<EstablishmentEvent.Registered>().Details[Detail.Headteacher]
            .ShouldBe("Ms A Example");

    [Fact]
    public void The_same_school_published_again_changes_nothing() =>
        Register.Compare(Known(School()), School() with { AsAt = March }).ShouldBeEmpty();

    [Fact]
    public void A_new_headteacher_is_a_fact_of_its_own() =>
        Register.Compare(Known(School()), School(head: "Mr B Sample"))
            .ShouldBe([new EstablishmentEvent.HeadteacherChanged(January, "Mr B Sample")]);

    [Fact]
    public void A_vacant_headship_takes_the_name_away() =>
        After(School(), School(head: null)).Headteacher.ShouldBeNull();

    [Fact]
    public void A_conversion_in_place_shows_as_another_type() =>
        Register.Compare(Known(School()), School() with { Type = Converter, AsAt = March })
            .ShouldBe([new EstablishmentEvent.TypeChanged(March, Converter)]);

    [Fact]
    public void A_type_spelt_differently_is_the_same_type() =>
        Register.Compare(Known(School()), School() with { Type = Community with { Name = "COMMUNITY SCHOOL" } }).ShouldBeEmpty();

    [Fact]
    public void A_closure_occurred_on_its_close_date_and_not_on_the_day_it_was_published() =>
        Register.Compare(Known(School()), School() with { AsAt = March, Status = EstablishmentStatus.Closed, ClosedOn = new(2026, 2, 13) })
            .ShouldBe([new EstablishmentEvent.StatusChanged(new(2026, 2, 13), EstablishmentStatus.Closed, new(1990, 9, 1), new(2026, 2, 13))]);

    [Fact]
    public void Only_the_details_that_changed_are_recorded() =>
        Register.Compare(Known(School()), School(("Phase", "Secondary"))).ShouldHaveSingleItem()
            .ShouldBeOfType<EstablishmentEvent.DetailsChanged>().Changed.ShouldBe([new(Detail.Phase, "Secondary")]);

    [Fact]
    public void A_column_that_a_publication_lacks_says_nothing()
    {
        var withoutPhase = School();
        Register.Compare(Known(School()), withoutPhase with { Details = withoutPhase.Details.Remove(Detail.Phase) }).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_is_recorded_once()
    {
        var link = new Published.SchoolLink(Elmbrook, March, new(new("900099"), "Oakfield School", "Successor", new(2026, 2, 28)));
        Register.Compare(Known(School()), link).ShouldBe([new EstablishmentEvent.Linked(new(2026, 2, 28), link.Link)]);
        Register.Compare(Known(School(), link), link).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_of_a_school_that_is_not_in_the_register_is_left_alone() =>
        Register.Compare(null, new Published.SchoolLink(Elmbrook, March, new(new("900099"), null, "Successor", null))).ShouldBeEmpty();

    [Theory]
    [InlineData("900099", "Predecessor")]
    [InlineData(null, "Predecessor - merged")]
    [InlineData(null, "Successor")]
    [InlineData(null, "Predecessor", "Predecessor")]
    [InlineData(null, "Predecessor", "Result of Amalgamation")]
    public void Inspections_are_followed_to_one_plain_predecessor_only(string? expected, params string[] types)
    {
        var links = types.Select((type, n) => new Published.SchoolLink(Elmbrook, March, new(new($"{900099 + n}"), null, type, null)));
        Known([School(), .. links]).SolePredecessor?.Value.ShouldBe(expected);
        Known([School(), .. links]).SolePredecessor.HasValue.ShouldBe(expected is not null);
    }

    [Fact]
    public void A_setting_is_registered_with_its_inspections() =>
        Register.Compare(null, Setting(Full(2, SettingGrade.Inadequate))).Select(e => e.GetType().Name).ShouldBe(["Registered", "SettingInspected"]);

    [Fact]
    public void A_new_inspection_is_recorded_on_the_day_it_was_made() =>
        Register.Compare(Known(Setting(Full(2, SettingGrade.Good))), Setting(Full(2, SettingGrade.Good), Full(9, SettingGrade.Inadequate)))
            .ShouldHaveSingleItem().OccurredOn.ShouldBe(new(2025, 9, 1));

    [Fact]
    public void An_inspection_that_is_no_longer_the_latest_keeps_the_grades_published_before()
    {
        var latest = Full(2, SettingGrade.Good) with { Grades = Full(2, SettingGrade.Good).Grades.Add(SettingArea.Safeguarding, SettingGrade.Met) };
        Register.Compare(Known(Setting(latest)), Setting(Full(2, SettingGrade.Good))).ShouldBeEmpty();
    }

    [Fact]
    public void A_corrected_grade_replaces_the_one_before() =>
        After(Setting(Full(2, SettingGrade.Good)), Setting(Full(2, SettingGrade.Outstanding))).Inspections
            .ShouldHaveSingleItem().Grades[SettingArea.Overall].ShouldBe(SettingGrade.Outstanding);

    [Fact]
    public void A_setting_whose_name_is_withheld_can_still_be_named() =>
        Known(Setting()).DisplayName.ShouldBe("Childminder EY900012");

    private static Published.School School(params (string Detail, string Value)[] other) => School("Ms A Example", other);

    private static Published.School School(string? head, params (string Detail, string Value)[] other) => new(
        Elmbrook, January, "Elmbrook Primary School", Community, EstablishmentStatus.Open, new(1990, 9, 1), null,
        new Dictionary<Detail, string?> { [Detail.Headteacher] = head, [Detail.Phase] = "Primary" }.ToImmutableSortedDictionary()
            .SetItems(other.Select(one => KeyValuePair.Create(Enum.Parse<Detail>(one.Detail), (string?)one.Value))));

    private static Published.Setting Setting(params SettingInspection[] inspections) => new(
        Ducklings, January, null, EstablishmentStatus.Open, new(2014, 5, 14),
        ImmutableSortedDictionary<Detail, string?>.Empty.Add(Detail.ProviderType, "Childminder"), [.. inspections]);

    private static SettingInspection Full(int month, SettingGrade grade) => new(
        SettingInspectionKind.Full, new(2025, month, 1), $"1000{month}",
        ImmutableSortedDictionary<SettingArea, SettingGrade>.Empty.Add(SettingArea.Overall, grade));

    private static Establishment After(params Published[] rows) => Known(rows);

    private static Establishment Known(params Published[] rows) =>
        rows.Aggregate((Establishment?)null, (known, row) => Register.Compare(known, row)
            .Aggregate(known, (state, happened) => Establishment.Evolve(state, row.Id, happened)))!;
}
