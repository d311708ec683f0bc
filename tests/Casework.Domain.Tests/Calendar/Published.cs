using System.Collections.Immutable;
using Casework.Domain.Calendar;

namespace Casework.Domain.Tests.Calendar;

/// <summary>A calendar as it might be published: three academic years, and the bank holidays of 2024 to 2028 (domain 8.1, 8.2, 8.4).</summary>
internal static class Published
{
    public static readonly AcademicYear Year = new(2026);

    private static readonly string[] BankHolidays =
    [
        "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26",
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26",
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
        "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26",
    ];

    /// <summary>The bank holidays alone.</summary>
    public static readonly SchoolCalendar WithoutTermDates = BankHolidays.Select(Day).GroupBy(day => day.Year).Aggregate(SchoolCalendar.Empty, (calendar, year) =>
        SchoolCalendar.Evolve(calendar, new CalendarPublished.BankHolidays(new(2024, 1, 2), year.Key, [.. year.Select(day => new BankHoliday(day, "Bank holiday"))])));

    /// <summary>The authority's whole calendar.</summary>
    public static readonly SchoolCalendar Calendar = WithoutTermDates
        .With(new(2025), null, "2025-09-01 2025-10-24", "2025-11-03 2025-12-19", "2026-01-05 2026-02-13", "2026-02-23 2026-03-27", "2026-04-13 2026-05-22", "2026-06-01 2026-07-20")
        .With(Year, null, "2026-09-03 2026-10-23", "2026-11-02 2026-12-18", "2027-01-04 2027-02-12", "2027-02-22 2027-03-25", "2027-04-12 2027-05-28", "2027-06-07 2027-07-20");

    /// <summary>The calendar with the first half terms of a year, each as its first and last day.</summary>
    public static SchoolCalendar With(this SchoolCalendar calendar, AcademicYear year, EstablishmentId? school, params string[] spans) =>
        SchoolCalendar.Evolve(calendar, new CalendarPublished.HalfTerms(new(2025, 1, 6), year, school, [.. spans.Select((span, at) => HalfTerm(year, (HalfTermName)at, span))]));

    /// <summary>A half term, with its first and last day as 2026-09-03 2026-10-23.</summary>
    public static HalfTerm HalfTerm(AcademicYear year, HalfTermName name, string span) => new(year, name, Day(span[..10]), Day(span[11..]));

    /// <summary>A day such as 2026-11-23.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What is known; fails with the reason where it is not.</summary>
    public static T Value<T>(this Answer<T> answer) => answer.ShouldBeOfType<Answer<T>.Known>((answer as Answer<T>.Unknown)?.Gap.Reason).Value;

    /// <summary>Why it is not known.</summary>
    public static string Reason<T>(this Answer<T> answer) => answer.ShouldBeOfType<Answer<T>.Unknown>().Gap.Reason;
}
