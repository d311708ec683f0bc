using System.Text;

namespace Casework.Api.Demonstration;

/// <summary>
/// The calendar of the borough that does not exist: the bank holidays of England and Wales as GOV.UK publishes them, and three
/// academic years of term dates.
/// </summary>
public static class InventedCalendar
{
    private const string Good = "Good Friday", Easter = "Easter Monday", May = "Early May bank holiday", Spring = "Spring bank holiday";
    private const string Summer = "Summer bank holiday", Christmas = "Christmas Day", Boxing = "Boxing Day", New = "New Year’s Day", Substitute = "Substitute day";

    private static readonly (string Date, string Title, string Notes)[] Days =
    [
        ("2024-01-01", New, ""), ("2024-03-29", Good, ""), ("2024-04-01", Easter, ""), ("2024-05-06", May, ""),
        ("2024-05-27", Spring, ""), ("2024-08-26", Summer, ""), ("2024-12-25", Christmas, ""), ("2024-12-26", Boxing, ""),
        ("2025-01-01", New, ""), ("2025-04-18", Good, ""), ("2025-04-21", Easter, ""), ("2025-05-05", May, ""),
        ("2025-05-26", Spring, ""), ("2025-08-25", Summer, ""), ("2025-12-25", Christmas, ""), ("2025-12-26", Boxing, ""),
        ("2026-01-01", New, ""), ("2026-04-03", Good, ""), ("2026-04-06", Easter, ""), ("2026-05-04", May, ""),
        ("2026-05-25", Spring, ""), ("2026-08-31", Summer, ""), ("2026-12-25", Christmas, ""), ("2026-12-28", Boxing, Substitute),
        ("2027-01-01", New, ""), ("2027-03-26", Good, ""), ("2027-03-29", Easter, ""), ("2027-05-03", May, ""),
        ("2027-05-31", Spring, ""), ("2027-08-30", Summer, ""), ("2027-12-27", Christmas, Substitute), ("2027-12-28", Boxing, Substitute),
        ("2028-01-03", New, Substitute), ("2028-04-14", Good, ""), ("2028-04-17", Easter, ""), ("2028-05-01", May, ""),
        ("2028-05-29", Spring, ""), ("2028-08-28", Summer, ""), ("2028-12-25", Christmas, ""), ("2028-12-26", Boxing, ""),
    ];

    /// <summary>The bank holidays of 2024 to 2028, in the layout of GOV.UK.</summary>
    public static byte[] BankHolidays() => Encoding.UTF8.GetBytes(
        $$"""
        { "england-and-wales": { "division": "england-and-wales", "events": [
          {{string.Join(",\n  ", Days.Select(day => $$"""{ "title": "{{day.Title}}", "date": "{{day.Date}}", "notes": "{{day.Notes}}", "bunting": true }"""))}}
        ] } }
        """);

    /// <summary>The term dates of 2024/25 to 2026/27, with a school that keeps a fortnight's holiday in October.</summary>
    public static byte[] TermDates() => Encoding.UTF8.GetBytes(
        """
        Academic year,Half term,First day,Last day,URN
        2024/25,Autumn 1,2024-09-02,2024-10-25,
        2024/25,Autumn 2,2024-11-04,2024-12-20,
        2024/25,Spring 1,2025-01-06,2025-02-14,
        2024/25,Spring 2,2025-02-24,2025-04-04,
        2024/25,Summer 1,2025-04-22,2025-05-23,
        2024/25,Summer 2,2025-06-02,2025-07-22,
        2025/26,Autumn 1,2025-09-01,2025-10-24,
        2025/26,Autumn 2,2025-11-03,2025-12-19,
        2025/26,Spring 1,2026-01-05,2026-02-13,
        2025/26,Spring 2,2026-02-23,2026-03-27,
        2025/26,Summer 1,2026-04-13,2026-05-22,
        2025/26,Summer 2,2026-06-01,2026-07-20,
        2026/27,Autumn 1,2026-09-03,2026-10-23,
        2026/27,Autumn 2,2026-11-02,2026-12-18,
        2026/27,Spring 1,2027-01-04,2027-02-12,
        2026/27,Spring 2,2027-02-22,2027-03-25,
        2026/27,Summer 1,2027-04-12,2027-05-28,
        2026/27,Summer 2,2027-06-07,2027-07-20,
        2026/27,Autumn 1,2026-09-03,2026-10-16,900061
        2026/27,Autumn 2,2026-11-02,2026-12-18,900061
        2026/27,Spring 1,2027-01-04,2027-02-12,900061
        2026/27,Spring 2,2027-02-22,2027-03-25,900061
        2026/27,Summer 1,2027-04-12,2027-05-28,900061
        2026/27,Summer 2,2027-06-07,2027-07-20,900061

        """);
}
