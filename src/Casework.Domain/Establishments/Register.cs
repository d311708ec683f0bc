using System.Collections.Immutable;

namespace Casework.Domain.Establishments;

/// <summary>One row of a publication, about one establishment, as at a day.</summary>
public abstract record Published(EstablishmentId Id, DateOnly AsAt)
{
    /// <summary>What the row is about, inside its publication. Two rows of the same subject in one file are a fault in the file.</summary>
    public virtual string Subject => Id.Value;

    /// <summary>A school in GIAS. <paramref name="Details"/> has what the file has a column for; null where the cell is empty.</summary>
    public sealed record School(
        EstablishmentId Id, DateOnly AsAt, string Name, EstablishmentType Type, EstablishmentStatus Status,
        DateOnly? OpenedOn, DateOnly? ClosedOn, ImmutableSortedDictionary<Detail, string?> Details) : Published(Id, AsAt);

    /// <summary>A setting in Ofsted's childcare list, with the inspections the row tells of.</summary>
    public sealed record Setting(
        EstablishmentId Id, DateOnly AsAt, string? Name, EstablishmentStatus Status, DateOnly? OpenedOn,
        ImmutableSortedDictionary<Detail, string?> Details, ImmutableList<SettingInspection> Inspections) : Published(Id, AsAt);

    /// <summary>A school in Ofsted's list of state-funded schools, with the inspections that the row tells of.</summary>
    public sealed record SchoolInspections(
        EstablishmentId Id, DateOnly AsAt, ImmutableList<SchoolInspection> Inspections) : Published(Id, AsAt);

    /// <summary>A link between two schools in GIAS.</summary>
    public sealed record SchoolLink(EstablishmentId Id, DateOnly AsAt, Link Link) : Published(Id, AsAt)
    {
        /// <inheritdoc/>
        public override string Subject => $"{Id}:{Link.Other}:{Link.Type}";
    }
}

/// <summary>Compares what is known of an establishment with what a register publishes.</summary>
public static class Register
{
    /// <summary>
    /// The events that make the establishment what the row says: none when it says nothing new, so the same file twice changes nothing.
    /// A link or an inspection of a school that is not in the register yields none either.
    /// </summary>
    public static IReadOnlyList<EstablishmentEvent> Compare(Establishment? current, Published row) => (current, row) switch
    {
        (null, Published.School it) => [new EstablishmentEvent.Registered(
            it.OpenedOn ?? it.AsAt, it.Name, it.Type, it.Status, it.OpenedOn, it.ClosedOn, Details.None.With(it.Details))],
        (null, Published.Setting it) => [new EstablishmentEvent.Registered(
            it.OpenedOn ?? it.AsAt, it.Name, null, it.Status, it.OpenedOn, null, Details.None.With(it.Details)),
            .. it.Inspections.Select(Inspected)],
        ({ } was, Published.School it) =>
        [
            .. Renamed(was, it.Name, it.AsAt),
            .. Retyped(was, it.Type, it.AsAt),
            .. Reopened(was, it.Status, it.OpenedOn, it.ClosedOn, it.AsAt),
            .. Detailed(was, it.Details, it.AsAt),
        ],
        ({ } was, Published.Setting it) =>
        [
            .. Renamed(was, it.Name, it.AsAt),
            .. Reopened(was, it.Status, it.OpenedOn, null, it.AsAt),
            .. Detailed(was, it.Details, it.AsAt),
            .. it.Inspections.Where(one => was.Inspections.Find(one.IsSameAs) is not { } known || one.AddsTo(known)).Select(Inspected),
        ],
        ({ } was, Published.SchoolInspections it) => [.. it.Inspections.Select(one => Inspected(was, one)).OfType<EstablishmentEvent>()],
        ({ } was, Published.SchoolLink it) when !was.Links.Exists(known => known.IsSameAs(it.Link) && known.On == it.Link.On) =>
            [new EstablishmentEvent.Linked(it.Link.On ?? it.AsAt, it.Link)],
        _ => [],
    };

    private static IEnumerable<EstablishmentEvent> Renamed(Establishment was, string? name, DateOnly asAt) =>
        was.Name == name ? [] : [new EstablishmentEvent.Renamed(asAt, name)];

    private static IEnumerable<EstablishmentEvent> Retyped(Establishment was, EstablishmentType type, DateOnly asAt) =>
        type.IsSameAs(was.Type) ? [] : [new EstablishmentEvent.TypeChanged(asAt, type)];

    private static IEnumerable<EstablishmentEvent> Reopened(
        Establishment was, EstablishmentStatus status, DateOnly? opened, DateOnly? closed, DateOnly asAt) =>
        (was.Status, was.OpenedOn, was.ClosedOn) == (status, opened, closed) ? []
            : [new EstablishmentEvent.StatusChanged((status is EstablishmentStatus.Closed ? closed : null) ?? asAt, status, opened, closed)];

    private static IEnumerable<EstablishmentEvent> Detailed(
        Establishment was, ImmutableSortedDictionary<Detail, string?> details, DateOnly asAt)
    {
        var changed = details.ChangedFrom(was.Details);
        if (changed.TryGetValue(Detail.Headteacher, out var head))
            yield return new EstablishmentEvent.HeadteacherChanged(asAt, head);
        if (changed.Remove(Detail.Headteacher) is { IsEmpty: false } others)
            yield return new EstablishmentEvent.DetailsChanged(asAt, others);
    }

    /// <summary>The event that adds an inspection to what is known of a school; null when it says nothing new.</summary>
    public static EstablishmentEvent.SchoolInspected? Inspected(Establishment school, SchoolInspection one) =>
        school.SchoolInspections?.Find(known => known.Number == one.Number) is { } known && !one.AddsTo(known) ? null : new(one.PublishedOn, one);

    private static EstablishmentEvent Inspected(SettingInspection one) => new EstablishmentEvent.SettingInspected(one.On, one);
}
