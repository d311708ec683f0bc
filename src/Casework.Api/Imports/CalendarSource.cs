using Casework.Domain.Calendar;
using Casework.Domain.Establishments;

namespace Casework.Api.Imports;

/// <summary>What a file of the calendar says, row by row; and the rows that cannot be read.</summary>
public sealed record CalendarRows(IReadOnlyList<CalendarRow> Rows, IReadOnlyList<RejectedRow> Unreadable);

/// <summary>A source of the calendar. Its files are small and are taken in one transaction.</summary>
public sealed record CalendarSource(string Name, string Title, Func<string, string?> Why, Func<string, CalendarRows> Read) : Importable(Name, Title)
{
    /// <inheritdoc/>
    public override string? WhyNot(string path) => Why(path);
}
