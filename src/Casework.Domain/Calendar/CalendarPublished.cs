using System.Collections.Immutable;
using Casework.Domain.Establishments;

namespace Casework.Domain.Calendar;

/// <summary>
/// A part of the calendar was published, or published anew. <see cref="OccurredOn"/> is the day as at which it was. The stored names are
/// in <c>ConfigureCalendar</c>.
/// </summary>
public abstract record CalendarPublished(DateOnly OccurredOn)
{
    /// <summary>All bank holidays of a calendar year, in place of what was known of it.</summary>
    public sealed record BankHolidays(DateOnly OccurredOn, int Year, ImmutableList<BankHoliday> Holidays) : CalendarPublished(OccurredOn);

    /// <summary>
    /// The half terms of an academic year, in place of those known: of the authority, or of one <paramref name="School"/> that has its own.
    /// </summary>
    public sealed record HalfTerms(
        DateOnly OccurredOn, AcademicYear Year, EstablishmentId? School, ImmutableList<HalfTerm> Dates) : CalendarPublished(OccurredOn);
}
