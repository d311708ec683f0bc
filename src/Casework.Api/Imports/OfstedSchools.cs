using System.Collections.Immutable;
using Casework.Domain.Establishments;
using static Casework.Domain.Establishments.SchoolArea;

namespace Casework.Api.Imports;

/// <summary>
/// Ofsted's list of state-funded schools with their latest inspections, in the layout with report cards of 2026 and in the ones before, under
/// each name that a column has had (domain 9.3). A row tells of a report card, of the latest graded inspection before those, of the one before
/// that, and of the latest ungraded one, where there was such an inspection.
/// </summary>
public static class OfstedSchools
{
    private static readonly Column Urn = new("URN") { Required = true };

    // The columns of one of the inspections that a row tells of.
    private sealed record Told(
        InspectionKind Kind, Column Number, Column Date, Column Published, Column As, Column Category, IReadOnlyDictionary<SchoolArea, Column> Areas,
        IReadOnlyDictionary<SchoolArea, Column> DatesOfGrades)
    {
        public IEnumerable<Column> Columns => [Number, Date, Published, As, Category, .. Areas.Values, .. DatesOfGrades.Values];
    }

    private static readonly IReadOnlyDictionary<SchoolArea, Column> CardAreas = new Dictionary<SchoolArea, Column>
    {
        [Safeguarding] = Needed("Safeguarding standards"),
        [Inclusion] = Needed("Inclusion"),
        [CurriculumAndTeaching] = Needed("Curriculum and teaching"),
        [Achievement] = Needed("Achievement"),
        [AttendanceAndBehaviour] = Needed("Attendance and behaviour"),
        [PersonalDevelopmentAndWellbeing] = Needed("Personal development and wellbeing"),
        [EarlyYears] = Needed("Early years (where applicable)"),
        [Post16Provision] = Needed("Post-16 provision (where applicable)"),
        [LeadershipAndGovernance] = Needed("Leadership and governance"),
    };

    private static readonly Told Card = new(
        InspectionKind.ReportCard, Needed("Inspection number of latest full inspection"), Needed("Inspection start date"), Needed("Publication date"),
        new("URN at time of latest full inspection"), Needed("Category of concern"), CardAreas,
        CardAreas.ToDictionary(one => one.Key, one => Needed($"{one.Value.Name.Replace(" (where applicable)", "", StringComparison.Ordinal)} - date of grade")));

    private static readonly Told Graded = new(
        InspectionKind.OverallGrade,
        Needed("Inspection number of latest OEIF graded inspection", "Inspection number of latest graded inspection",
            "Inspection number of latest full inspection", "Inspection number"),
        Needed("Inspection start date of latest OEIF graded inspection", "Inspection start date of latest graded inspection", "Inspection start date"),
        Needed("Publication date of latest OEIF graded inspection", "Publication date of latest graded inspection", "Publication date"),
        new("URN at time of latest OEIF graded inspection", "URN at time of latest graded inspection", "URN at time of latest full inspection"),
        Needed("Latest OEIF category of concern", "Category of concern"), new Dictionary<SchoolArea, Column>
        {
            [OverallEffectiveness] = Oeif("Overall effectiveness"),
            [QualityOfEducation] = Oeif("Quality of education"),
            [BehaviourAndAttitudes] = Oeif("Behaviour and attitudes"),
            [PersonalDevelopment] = Oeif("Personal development"),
            [LeadershipAndManagement] = Oeif("Effectiveness of leadership and management"),
            [Safeguarding] = Oeif("Safeguarding is effective?"),
            [EarlyYearsProvision] = Oeif("Early years provision (where applicable)"),
            [SixthFormProvision] = Oeif("Sixth form provision (where applicable)"),
        }, ImmutableDictionary<SchoolArea, Column>.Empty);

    private static readonly Told Previous = new(
        InspectionKind.OverallGrade, new("Previous graded inspection number", "Previous full inspection number"),
        new("Previous inspection start date"), new("Previous publication date"),
        new("URN at time of previous graded inspection", "URN at time of previous full inspection"), new("Previous category of concern"),
        new Dictionary<SchoolArea, Column>
        {
            [OverallEffectiveness] = new("Previous graded inspection overall effectiveness", "Previous full inspection overall effectiveness"),
        }, ImmutableDictionary<SchoolArea, Column>.Empty);

    private static readonly Column
        UngradedNumber = Needed("Latest ungraded inspection number", "Latest ungraded inspection number since last graded inspection",
            "Latest section 8 inspection number since last full inspection"),
        UngradedDate = Needed("Date of latest ungraded inspection", "Date of latest section 8 inspection"),
        UngradedPublished = new("Ungraded inspection publication date", "Section 8 inspection publication date"),
        UngradedOutcome = Needed("Ungraded inspection overall outcome", "Section 8 inspection overall outcome");

    /// <summary>State-funded schools and their inspections.</summary>
    public static readonly Source Schools = Layout(Card, Graded) with
    {
        Before = Layout(Graded, Previous),
        Hallmarks = [CardAreas[Inclusion], CardAreas[CurriculumAndTeaching], CardAreas[LeadershipAndGovernance]],
    };

    private static Source Layout(params Told[] inspections) => new(
        "ofsted-schools", "Ofsted: state-funded schools, latest inspections",
        [Urn, .. inspections.SelectMany(told => told.Columns), UngradedNumber, UngradedDate, UngradedPublished, UngradedOutcome],
        (row, asAt) => Read(row, asAt, inspections));

    private static Column Needed(string name, params string[] alsoCalled) => new(name, alsoCalled) { Required = true };

    private static Column Oeif(string name) => Needed($"Latest OEIF {name}", name);

    private static Published.SchoolInspections Read(Row row, DateOnly asAt, IEnumerable<Told> inspections) => new(
        EstablishmentId.School(row.Urn(Urn)), asAt,
        [.. inspections.Select(told => Inspection(row, told)).Append(Ungraded(row)).OfType<SchoolInspection>().DistinctBy(one => one.Number).OrderBy(one => one.On)]);

    private static SchoolInspection? Inspection(Row row, Told told)
    {
        var date = row.Date(told.Date);
        var grades = told.Areas.Select(one => (Area: one.Key, Grade: Grade(row, one.Key, one.Value), On: DateOf(row, told, one.Key) ?? date ?? default))
            .Where(one => one.Grade is not null).ToImmutableSortedDictionary(one => one.Area, one => new AreaGrade(one.Grade!.Value, one.On));
        if (grades.Count == 0)
        {
            return null;
        }

        var number = row.Text(told.Number);
        if (number is null || date is null)
        {
            row.Faults.Add($"{(number is null ? told.Number : told.Date).Name} is blank, but the inspection has grades.");
            return null;
        }

        return new(number, told.Kind is InspectionKind.OverallGrade && !grades.ContainsKey(OverallEffectiveness) ? InspectionKind.KeyJudgements : told.Kind,
            date.Value, row.Date(told.Published) ?? date.Value, grades, Category(row, told.Category), null, InspectedAs(row, told.As));
    }

    private static DateOnly? DateOf(Row row, Told told, SchoolArea area) => told.DatesOfGrades.TryGetValue(area, out var column) ? row.Date(column) : null;

    private static SchoolInspection? Ungraded(Row row)
    {
        if (row.Text(UngradedOutcome) is not { } text || row.Text(UngradedNumber) is not { } number || row.Date(UngradedDate) is not { } date)
        {
            return null;
        }

        if (OfstedWords.TryRead<UngradedOutcome>(text, out var outcome))
        {
            return new(number, InspectionKind.Ungraded, date, row.Date(UngradedPublished) ?? date, SchoolInspection.Ungraded, null, outcome);
        }

        row.Faults.Add(Unknown(UngradedOutcome, text, OfstedWords.Known<UngradedOutcome>()));
        return null;
    }

    // "Not judged", 9 (not applicable), 8 (does not apply) and 0 (insufficient evidence) are no grade.
    private static OfstedGrade? Grade(Row row, SchoolArea area, Column column)
    {
        if (row.Text(column) is not { } text || text is "0" or "8" or "9" or "-" || text.Equals("Not judged", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (OfstedWords.TryRead<OfstedGrade>(text, out var grade) && Frameworks.Words(area).Contains(grade))
        {
            return grade;
        }

        row.Faults.Add(Unknown(column, text, string.Join(", ", Frameworks.Words(area).Select(word => word.InWords()))));
        return null;
    }

    private static OfstedCategory? Category(Row row, Column column)
    {
        if (row.Text(column) is not { } text)
        {
            return OfstedCategory.None;
        }

        if (!OfstedWords.TryRead<OfstedCategory>(text, out var category))
        {
            row.Faults.Add(Unknown(column, text, OfstedWords.Known<OfstedCategory>()));
        }

        return category;
    }

    private static Urn? InspectedAs(Row row, Column column) =>
        row.Text(column) is { } text && Domain.Establishments.Urn.TryParse(text, null, out var urn) && text != row.Text(Urn) ? urn : null;

    private static string Unknown(Column column, string text, string known) => $"{column.Name} has the unknown word '{text}'; known are {known}.";
}
