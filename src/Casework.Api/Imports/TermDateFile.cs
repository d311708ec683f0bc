using Casework.Domain.Calendar;
using Casework.Domain.Establishments;

namespace Casework.Api.Imports;

/// <summary>
/// Term dates as a CSV file with a row for each half term. There is no national layout, so this is Casework's own; the import page
/// describes it.
/// </summary>
public static class TermDateFile
{
    private static readonly Column
        Year = new("Academic year") { Required = true },
        Name = new("Half term") { Required = true },
        FirstDay = new("First day") { Required = true },
        LastDay = new("Last day") { Required = true },
        Urn = new("URN");

    private static readonly IReadOnlyList<Column> Columns = [Year, Name, FirstDay, LastDay, Urn];

    private static readonly Dictionary<string, HalfTermName> Names =
        HalfTermNames.All.ToDictionary(name => name.InWords(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Half terms of the authority, and of schools that have their own.</summary>
    public static readonly CalendarSource Source = new("term-dates", "Term dates", path => CsvFile.WhatIsMissing(path, Columns), Read);

    private static CalendarRows Read(string path)
    {
        var (rows, unreadable) = (new List<CalendarRow>(), new List<RejectedRow>());
        using var file = CsvFile.Open(path, Columns).File!;
        foreach (var row in file.Rows())
        {
            var read = new CalendarRow.OfHalfTerm(row.Line, HalfTermIn(row), row.Text(Urn) is null ? null : EstablishmentId.School(row.Urn(Urn)));
            if (row.Faults.Count > 0)
                unreadable.Add(read.Because(string.Join(' ', row.Faults)));
            else
                rows.Add(read);
        }
        return new(rows, unreadable);
    }

    private static HalfTerm HalfTermIn(Row row)
    {
        if (!AcademicYear.TryParse(row.Text(Year), null, out var year))
            row.Faults.Add($"{Year.Name} '{row.Text(Year)}' is not one such as 2026/27.");
        return new(year, row.Word(Name, Names), row.Day(FirstDay), row.Day(LastDay));
    }
}
