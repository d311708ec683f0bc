using System.Globalization;

namespace Casework.Domain.Calendar;

/// <summary>Publishes the bank holidays of one calendar year (domain 8.1).</summary>
internal static class BankHolidayYear
{
    /// <summary>Takes the year whole or not at all, because half a year of bank holidays would move every clock that counts by it.</summary>
    public static Publication Publish(SchoolCalendar known, int year, IReadOnlyList<CalendarRow.OfBankHoliday> rows, DateOnly asAt)
    {
        var read = rows.Select((row, at) => (Row: row, Fault: Fault(row.Holiday, rows.Take(at)))).ToLookup(one => one.Fault is null);
        var (accepted, rejected) = (read[true].Select(one => one.Row).ToList(), read[false].Select(one => one.Row.Because(one.Fault!)).ToList());
        if (accepted.Count < BankHoliday.FewestInAYear)
        {
            var reason = string.Create(CultureInfo.InvariantCulture,
                $"The file has {accepted.Count} bank holidays of {year}; a year has at least {BankHoliday.FewestInAYear}.");
            return Publication.Of<BankHoliday>([], [.. rejected, .. accepted.Select(row => row.Because(reason))], null);
        }

        var before = known.BankHolidays.GetValueOrDefault(year, []);
        var now = accepted.Select(row => row.Holiday).OrderBy(holiday => holiday.On).ToList();
        return Publication.Of(
            [.. now.Select(holiday => (before.Find(one => one.On == holiday.On), holiday))], rejected,
            now.SequenceEqual(before) ? null : new CalendarPublished.BankHolidays(asAt, year, [.. now]));
    }

    private static string? Fault(BankHoliday holiday, IEnumerable<CalendarRow.OfBankHoliday> before) =>
        Days.IsWeekend(holiday.On) ? $"{holiday.Title} is on {Days.InWords(holiday.On)}: give the substitute day."
        : before.Any(row => row.Holiday.On == holiday.On) ? $"The file has {Days.InWords(holiday.On)} before."
        : null;
}
