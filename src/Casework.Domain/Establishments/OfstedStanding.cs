using System.Collections.Immutable;

namespace Casework.Domain.Establishments;

/// <summary>
/// How a school stands with Ofsted: what its last full inspection found, with every area that a monitoring inspection has graded again
/// since (X24, D12). What that amounts to is the authority's policy, and not said here.
/// </summary>
public sealed record OfstedStanding(
    InspectionKind Kind, string InspectionNumber, DateOnly InspectedOn, ImmutableSortedDictionary<SchoolArea, AreaGrade> Grades,
    OfstedCategory Category, UngradedOutcome? Outcome = null)
{
    /// <summary>The standing after these inspections, in whatever order they are given; null without any.</summary>
    public static OfstedStanding? Of(IEnumerable<SchoolInspection> inspections) =>
        inspections.OrderBy(i => i.On).ThenByDescending(i => i.IsFull()).Aggregate((OfstedStanding?)null, After);

    /// <summary>The standing that an overall grade alone makes.</summary>
    public static OfstedStanding OfOverall(string inspection, DateOnly on, OfstedGrade grade, OfstedCategory category) => new(
        InspectionKind.OverallGrade, inspection, on, SchoolInspection.Ungraded.Add(SchoolArea.OverallEffectiveness, new(grade, on)), category);

    /// <summary>The day of its latest judgement.</summary>
    public DateOnly JudgedOn() => Grades.Values.Select(grade => grade.On).Append(InspectedOn).Max();

    /// <summary>The judgement of one area; null when it has none.</summary>
    public OfstedGrade? GradeOf(SchoolArea area) => Grades.GetValueOrDefault(area)?.Grade;

    /// <summary>Whether both say the same.</summary>
    public bool SaysTheSameAs(OfstedStanding? other) => other is { }
        && this with { Grades = other.Grades } == other && Grades.SequenceEqual(other.Grades);

    private static OfstedStanding After(OfstedStanding? before, SchoolInspection now) => before is null || now.IsFull()
        ? new(now.Kind, now.Number, now.On, now.Grades, now.Category ?? OfstedCategory.None, now.Outcome)
        : before with
        {
            Grades = before.Grades.SetItems(now.Grades.Where(g => !(before.Grades.GetValueOrDefault(g.Key)?.On > g.Value.On))),
            Category = now.Category ?? before.Category,
        };
}
