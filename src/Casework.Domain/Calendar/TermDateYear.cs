using Casework.Domain.Establishments;

namespace Casework.Domain.Calendar;

/// <summary>Publishes the half terms of one academic year, of the authority or of one school (domain 8.2).</summary>
internal static class TermDateYear
{
    /// <summary>
    /// Takes what the file says in place of what was known. The authority may publish a year in parts; a school's own year must be whole,
    /// because it replaces the authority's.
    /// </summary>
    public static Publication Publish(
        SchoolCalendar known, AcademicYear year, EstablishmentId? school, IReadOnlyList<CalendarRow.OfHalfTerm> rows, DateOnly asAt)
    {
        var before = known.Published(year, school)?.HalfTerms ?? [];
        var read = rows.Select((row, at) => (Row: row, Fault: Fault(known, row.HalfTerm, rows.Take(at)))).ToLookup(one => one.Fault is null);
        var rejected = read[false].Select(one => one.Row.Because(one.Fault!)).ToList();
        var accepted = read[true].Select(one => one.Row).ToList();

        List<HalfTerm> now = Together();
        while (accepted.FindLast(row => now.Exists(other => Clash(row.HalfTerm, other))) is { } clashing)
        {
            var other = now.First(one => Clash(clashing.HalfTerm, one));
            var spans = $"{Span(clashing.HalfTerm)} and {Span(other)}";
            rejected.Add(clashing.Because($"{Title(clashing.HalfTerm)} does not fit with {Title(other)}: {spans}."));
            accepted.Remove(clashing);
            now = Together();
        }

        var missing = HalfTermNames.All.Except(now.Select(one => one.Name)).ToList();
        if (school is not null && missing.Count > 0)
        {
            var names = string.Join(", ", missing.Select(name => name.InWords()));
            var reason = $"A school's own dates replace the whole of {year}: {names} {(missing.Count == 1 ? "is" : "are")} missing.";
            return Publication.Of<HalfTerm>([], [.. rejected, .. accepted.Select(row => row.Because(reason))], null);
        }

        return Publication.Of(
            [.. accepted.Select(row => (before.Find(one => one.Name == row.HalfTerm.Name), row.HalfTerm))], rejected,
            now.SequenceEqual(before) ? null : new CalendarPublished.HalfTerms(asAt, year, school, [.. now]));

        List<HalfTerm> Together() =>
        [
            .. before.Where(one => !accepted.Exists(row => row.HalfTerm.Name == one.Name))
                .Concat(accepted.Select(row => row.HalfTerm)).OrderBy(one => one.Name),
        ];
    }

    private static string? Fault(SchoolCalendar known, HalfTerm it, IEnumerable<CalendarRow.OfHalfTerm> before) =>
        before.FirstOrDefault(row => row.HalfTerm.Name == it.Name) is { } earlier ? $"Line {earlier.Line} has said this of {Title(it)} before."
        : it.LastDay < it.FirstDay ? $"{Title(it)} ends on {Days.InWords(it.LastDay)}, before it begins on {Days.InWords(it.FirstDay)}."
        : !it.Year.Has(it.FirstDay) || !it.Year.Has(it.LastDay)
            ? $"{Title(it)} must lie between {Days.InWords(it.Year.FirstDay())} and {Days.InWords(it.Year.LastDay())}: {Span(it)} does not."
        : NoSchoolDay(known, it.FirstDay) is { } first ? $"{Title(it)} begins on {Days.InWords(it.FirstDay)}, {first}"
        : NoSchoolDay(known, it.LastDay) is { } last ? $"{Title(it)} ends on {Days.InWords(it.LastDay)}, {last}"
        : null;

    private static string? NoSchoolDay(SchoolCalendar known, DateOnly day) =>
        Days.IsWeekend(day) ? "which is a weekend."
        : !known.BankHolidays.TryGetValue(day.Year, out var holidays) ? $"and the bank holidays of {day.Year} are not known: import them first."
        : holidays.Find(holiday => holiday.On == day) is { } holiday ? $"which is a bank holiday: {holiday.Title}."
        : null;

    private static bool Clash(HalfTerm a, HalfTerm b) => a.Name < b.Name ? a.LastDay >= b.FirstDay : a.Name > b.Name && b.LastDay >= a.FirstDay;

    private static string Title(HalfTerm it) => $"{it.Name.InWords()} of {it.Year}";

    private static string Span(HalfTerm it) => $"{Days.InWords(it.FirstDay)} to {Days.InWords(it.LastDay)}";
}
