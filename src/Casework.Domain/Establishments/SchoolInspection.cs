using System.Collections.Immutable;

namespace Casework.Domain.Establishments;

/// <summary>A grade and the day from which it stands, which may be later than the inspection's own (X24).</summary>
public sealed record AreaGrade(OfstedGrade Grade, DateOnly On);

/// <summary>A judgement of an area, for a list of them.</summary>
public sealed record JudgedArea(SchoolArea Area, OfstedGrade Grade, DateOnly On);

/// <summary>
/// One inspection of a school as Ofsted published it. <paramref name="Number"/> is Ofsted's and names it. A monitoring inspection holds only
/// the areas that it graded again, and no category where it left that as it was. <paramref name="InspectedAs"/> is the URN under which the
/// school was inspected, where that is not its own (D11).
/// </summary>
public sealed record SchoolInspection(
    string Number, InspectionKind Kind, DateOnly On, DateOnly PublishedOn, ImmutableSortedDictionary<SchoolArea, AreaGrade> Grades,
    OfstedCategory? Category = null, UngradedOutcome? Outcome = null, Urn? InspectedAs = null)
{
    /// <summary>No area judged.</summary>
    public static readonly ImmutableSortedDictionary<SchoolArea, AreaGrade> Ungraded = ImmutableSortedDictionary<SchoolArea, AreaGrade>.Empty;

    /// <summary>Whether it judges the school anew, and does not only monitor it.</summary>
    internal bool IsFull() => Kind is not InspectionKind.Monitoring;

    /// <summary>The day of its latest judgement, which a later visit may have moved.</summary>
    public DateOnly JudgedOn() => Grades.Values.Select(grade => grade.On).Append(On).Max();

    /// <summary>
    /// Whether this says something that <paramref name="known"/>, the same inspection, does not. What a publication leaves out is not a change.
    /// </summary>
    public bool AddsTo(SchoolInspection known) =>
        (On, PublishedOn, Kind) != (known.On, known.PublishedOn, known.Kind)
        || (Category ?? known.Category, Outcome ?? known.Outcome, InspectedAs ?? known.InspectedAs) != (known.Category, known.Outcome, known.InspectedAs)
        || Grades.Any(grade => known.Grades.GetValueOrDefault(grade.Key) != grade.Value);

    /// <summary>The known inspection with what this one adds.</summary>
    public SchoolInspection Over(SchoolInspection known) => this with
    {
        Grades = known.Grades.SetItems(Grades),
        Category = Category ?? known.Category,
        Outcome = Outcome ?? known.Outcome,
        InspectedAs = InspectedAs ?? known.InspectedAs,
    };
}
