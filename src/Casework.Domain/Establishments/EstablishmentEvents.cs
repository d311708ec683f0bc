using System.Collections.Immutable;

namespace Casework.Domain.Establishments;

/// <summary>
/// What can happen to a school or setting. <see cref="OccurredOn"/> is the day the register gives for it, and where it gives none,
/// the as-at date of the publication that first showed it. The stored names are in <c>ConfigureEstablishments</c>.
/// </summary>
public abstract record EstablishmentEvent(DateOnly OccurredOn)
{
    /// <summary>It appeared in its register. <paramref name="Type"/> is null for a setting.</summary>
    public sealed record Registered(
        DateOnly OccurredOn, string? Name, EstablishmentType? Type, EstablishmentStatus Status,
        DateOnly? OpenedOn, DateOnly? ClosedOn, ImmutableSortedDictionary<Detail, string> Details) : EstablishmentEvent(OccurredOn);

    /// <summary>Its name changed; null when the register began to withhold it.</summary>
    public sealed record Renamed(DateOnly OccurredOn, string? Name) : EstablishmentEvent(OccurredOn);

    /// <summary>It has another headteacher; null when the register names none. A new head may be a reason for an extra visit.</summary>
    public sealed record HeadteacherChanged(DateOnly OccurredOn, string? Headteacher) : EstablishmentEvent(OccurredOn);

    /// <summary>It is of another type under the same URN, which is how a conversion in place shows.</summary>
    public sealed record TypeChanged(DateOnly OccurredOn, EstablishmentType Type) : EstablishmentEvent(OccurredOn);

    /// <summary>It opened, closed, or is proposed to; or the register corrected one of the dates.</summary>
    public sealed record StatusChanged(
        DateOnly OccurredOn, EstablishmentStatus Status, DateOnly? OpenedOn, DateOnly? ClosedOn) : EstablishmentEvent(OccurredOn);

    /// <summary>Other details changed. <paramref name="Changed"/> has only those, with their new value; null means there is none any more.</summary>
    public sealed record DetailsChanged(
        DateOnly OccurredOn, ImmutableSortedDictionary<Detail, string?> Changed) : EstablishmentEvent(OccurredOn);

    /// <summary>GIAS links it to another school, or gives such a link another date.</summary>
    public sealed record Linked(DateOnly OccurredOn, Link Link) : EstablishmentEvent(OccurredOn);

    /// <summary>Ofsted published an inspection of a setting, or more of it, or a correction.</summary>
    public sealed record SettingInspected(DateOnly OccurredOn, SettingInspection Inspection) : EstablishmentEvent(OccurredOn);

    /// <summary>Ofsted published an inspection of a school, or more of it, or a correction.</summary>
    public sealed record SchoolInspected(DateOnly OccurredOn, SchoolInspection Inspection) : EstablishmentEvent(OccurredOn);
}
