using System.Collections.Immutable;
using System.Globalization;
using Casework.Domain.Establishments;

namespace Casework.Domain.Calendar;

/// <summary>One row of a published file, by its line in it.</summary>
public abstract record CalendarRow(int Line)
{
    /// <summary>What the row is about: the newest file about it counts.</summary>
    public abstract string Subject { get; }

    /// <summary>Rejects it, for a reason in plain English.</summary>
    public RejectedRow Because(string reason) => new(Line, reason);

    /// <summary>A bank holiday. A file has all those of a year.</summary>
    public sealed record OfBankHoliday(int Line, BankHoliday Holiday) : CalendarRow(Line)
    {
        /// <inheritdoc/>
        public override string Subject => Holiday.On.Year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A half term of the authority, or of one school that has its own.</summary>
    public sealed record OfHalfTerm(int Line, HalfTerm HalfTerm, EstablishmentId? School) : CalendarRow(Line)
    {
        /// <inheritdoc/>
        public override string Subject => $"{School?.Value ?? "authority"}:{HalfTerm.Year}:{HalfTerm.Name}";
    }
}

/// <summary>What a file of the calendar comes to: the events it makes, what became of its rows, and those that were rejected.</summary>
public sealed record Publication(ImmutableList<CalendarPublished> Events, ImportCounts Counts, ImmutableList<RejectedRow> Rejected)
{
    /// <summary>
    /// Compares the rows of a file with what is known. Rejects, with the reason, a row that cannot be right, a year of bank holidays that
    /// is not whole, and a school's own year that is not whole. A row that says nothing new makes no event.
    /// </summary>
    public static Publication Of(SchoolCalendar known, IReadOnlyList<CalendarRow> rows, DateOnly asAt)
    {
        Publication[] parts =
        [
            .. rows.OfType<CalendarRow.OfBankHoliday>().GroupBy(row => row.Holiday.On.Year)
                .Select(year => BankHolidayYear.Publish(known, year.Key, [.. year], asAt)),
            .. rows.OfType<CalendarRow.OfHalfTerm>().GroupBy(row => (row.HalfTerm.Year, row.School))
                .Select(year => TermDateYear.Publish(known, year.Key.Year, year.Key.School, [.. year], asAt)),
        ];
        return new(
            [.. parts.SelectMany(part => part.Events)],
            parts.Aggregate(ImportCounts.None, (sum, part) => sum + part.Counts),
            [.. parts.SelectMany(part => part.Rejected).OrderBy(row => row.Line)]);
    }

    // Compares each accepted row with what was known in its place.
    internal static Publication Of<T>(
        IReadOnlyCollection<(T? Known, T Said)> accepted, IReadOnlyCollection<RejectedRow> rejected, CalendarPublished? happened)
        where T : class => new(
            happened is null ? [] : [happened],
            ImportCounts.None with
            {
                Read = accepted.Count + rejected.Count,
                New = accepted.Count(one => one.Known is null),
                Changed = accepted.Count(one => one.Known is not null && !one.Known.Equals(one.Said)),
                Unchanged = accepted.Count(one => one.Said.Equals(one.Known)),
                Rejected = rejected.Count,
            },
            [.. rejected]);
}
