using System.Collections.Immutable;
using Casework.Domain.Establishments;

namespace Casework.Domain.Calendar;

/// <summary>The half terms of one academic year, in their order: the authority's, or those of one school that has its own.</summary>
public sealed record PublishedYear(AcademicYear Year, EstablishmentId? School, ImmutableList<HalfTerm> HalfTerms);

/// <summary>
/// Everything that was published: bank holidays by calendar year, and half terms by academic year. The authority's half terms are the
/// default; a school's own replace them for one academic year (domain 8.2).
/// </summary>
public sealed record SchoolCalendar(
    string Id, ImmutableSortedDictionary<int, ImmutableList<BankHoliday>> BankHolidays, ImmutableList<PublishedYear> Years)
{
    /// <summary>The name of its stream; an authority has one calendar.</summary>
    public const string Stream = "calendar";

    /// <summary>A calendar of which nothing was published.</summary>
    public static SchoolCalendar Empty { get; } = new(Stream, ImmutableSortedDictionary<int, ImmutableList<BankHoliday>>.Empty, []);

    /// <summary>The calendar after an event.</summary>
    public static SchoolCalendar Evolve(SchoolCalendar? current, CalendarPublished happened) => (current ?? Empty, happened) switch
    {
        (var it, CalendarPublished.BankHolidays e) => it with { BankHolidays = it.BankHolidays.SetItem(e.Year, e.Holidays) },
        (var it, CalendarPublished.HalfTerms e) => it with
        {
            Years = [.. it.Years.Where(known => (known.Year, known.School) != (e.Year, e.School))
                .Append(new(e.Year, e.School, e.Dates)).OrderBy(known => known.Year).ThenBy(known => known.School?.Value, StringComparer.Ordinal)],
        },
        (var it, _) => it,
    };

    /// <summary>The term dates of a school; those of the authority where no school is named.</summary>
    /// <param name="school">The school.</param>
    /// <param name="oneWeekHalfTermCounts">Whether the weekdays of a one-week half-term holiday are statutory working days (D25).</param>
    public TermDates TermDatesOf(EstablishmentId? school = null, bool oneWeekHalfTermCounts = true) =>
        new(BankHolidays, AcademicYears().Select(year => HalfTermsOf(year, school)), oneWeekHalfTermCounts);

    /// <summary>The half terms of a year that a school keeps; none when neither its own nor the authority's are published.</summary>
    public ImmutableList<HalfTerm> HalfTermsOf(AcademicYear year, EstablishmentId? school) =>
        (Published(year, school) ?? Published(year, null))?.HalfTerms ?? [];

    /// <summary>What the authority, or a school that has its own, published of a year; null when it published nothing.</summary>
    public PublishedYear? Published(AcademicYear year, EstablishmentId? school) => Years.Find(known => known.Year == year && known.School == school);

    /// <summary>Whether a day is a bank holiday, as far as is known.</summary>
    public bool IsBankHoliday(DateOnly day) => BankHolidays.TryGetValue(day.Year, out var holidays) && holidays.Exists(holiday => holiday.On == day);

    /// <summary>The academic years of which something is known, the first one first.</summary>
    public IEnumerable<AcademicYear> AcademicYears() => Years.Select(year => year.Year).Distinct();

    /// <summary>What is missing of the academic year of a day and the one after it, which are the years that duties fall in.</summary>
    public IReadOnlyList<CalendarGap> MissingFrom(DateOnly day)
    {
        AcademicYear year = AcademicYear.Of(day), next = year.Next();
        return
        [
            .. Enumerable.Range(year.Starts, 3).Where(one => !BankHolidays.ContainsKey(one)).Select(CalendarGap.BankHolidays),
            .. MissingOf(year), .. MissingOf(next),
        ];
    }

    private IEnumerable<CalendarGap> MissingOf(AcademicYear year) => HalfTermsOf(year, null) is { IsEmpty: false } known
        ? HalfTermNames.All.Except(known.Select(one => one.Name)).Select(name => CalendarGap.HalfTerm(year, name))
        : [CalendarGap.TermDates(year)];
}
