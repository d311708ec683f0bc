using System.Collections.Immutable;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests;

/// <summary>Invented inspections of the school of the stories.</summary>
public static class OfstedStories
{
    /// <summary>A report card with everything in it.</summary>
    public static readonly SchoolInspection Sample = new(
        "10300001", InspectionKind.ReportCard, new(2026, 9, 1), new(2026, 10, 1),
        SchoolInspection.Ungraded.Add(SchoolArea.Inclusion, new(OfstedGrade.NeedsAttention, new(2026, 9, 1))),
        OfstedCategory.SpecialMeasures, UngradedOutcome.RemainsGood, new("900002"));

    /// <summary>An overall grade, from an inspection thirty days before its report.</summary>
    public static SchoolInspection Overall(string number, DateOnly published, OfstedGrade grade, OfstedCategory? category = null) => new(
        number, InspectionKind.OverallGrade, published.AddDays(-30), published, Grades(published.AddDays(-30), (SchoolArea.OverallEffectiveness, grade)), category);

    /// <summary>A report card at the expected standard, safeguarding met, but for what is named.</summary>
    public static SchoolInspection Card(string number, DateOnly on, params (SchoolArea Area, OfstedGrade Grade)[] but) =>
        Full(number, InspectionKind.ReportCard, on, OfstedGrade.ExpectedStandard, but);

    /// <summary>Key judgements that are good, safeguarding effective, but for what is named.</summary>
    public static SchoolInspection Judgements(string number, DateOnly on, params (SchoolArea Area, OfstedGrade Grade)[] but) =>
        Full(number, InspectionKind.KeyJudgements, on, OfstedGrade.Good, but);

    /// <summary>A monitoring inspection that graded these areas again.</summary>
    public static SchoolInspection Monitored(string number, DateOnly on, params (SchoolArea Area, OfstedGrade Grade)[] again) =>
        new(number, InspectionKind.Monitoring, on, on.AddDays(30), Grades(on, again));

    /// <summary>An ungraded inspection.</summary>
    public static SchoolInspection Ungraded(string number, DateOnly on, UngradedOutcome outcome) =>
        new(number, InspectionKind.Ungraded, on, on.AddDays(30), SchoolInspection.Ungraded, null, outcome);

    /// <summary>What follows on a case when an inspection is taken in on the day of its report.</summary>
    public static RecordOfstedOutcome Taken(this SchoolInspection inspection) => new(inspection.PublishedOn, inspection);

    /// <summary>The same inspection as somebody records it.</summary>
    public static RecordInspection Given(this SchoolInspection inspection) => new(
        inspection.Number, inspection.Kind, inspection.On, inspection.PublishedOn,
        [.. inspection.Grades.Select(grade => new GradeGiven(grade.Key, grade.Value.Grade))], inspection.Category, inspection.Outcome);

    private static SchoolInspection Full(
        string number, InspectionKind kind, DateOnly on, OfstedGrade usual, (SchoolArea Area, OfstedGrade Grade)[] but) => new(
        number, kind, on, on.AddDays(30),
        Grades(on, [.. Frameworks.Judged(kind).Select(area => (area, usual)), (SchoolArea.Safeguarding, OfstedGrade.Met)]).SetItems(Grades(on, but)));

    private static ImmutableSortedDictionary<SchoolArea, AreaGrade> Grades(DateOnly on, params (SchoolArea Area, OfstedGrade Grade)[] grades) =>
        grades.ToImmutableSortedDictionary(one => one.Area, one => new AreaGrade(one.Grade, on));
}
