using System.Globalization;
using Casework.Domain.Establishments;
using CsvHelper;

namespace Casework.Api.Imports;

/// <summary>A column a source gives, under the names it has had. Case, spaces and punctuation do not count.</summary>
public sealed record Column(string Name, params string[] AlsoCalled)
{
    /// <summary>Whether a file without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary>Its names as they are compared.</summary>
    public IEnumerable<string> Keys => AlsoCalled.Prepend(Name).Select(Key);

    /// <summary>A name as it is compared: letters and digits only.</summary>
    public static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

/// <summary>Something that is published and can be imported: its name in the address, and its title on the page.</summary>
public abstract record Importable(string Name, string Title)
{
    /// <summary>Why a file is refused whole, because it is not one of these; null when it is one.</summary>
    public abstract string? WhyNot(string path);
}

/// <summary>One source of the register: its columns, and what one of its rows says.</summary>
public sealed record Source(string Name, string Title, IReadOnlyList<Column> Columns, Func<Row, DateOnly, Published?> Read) : Importable(Name, Title)
{
    /// <summary>The layout that was published before this one and is still read; null without one.</summary>
    public Source? Before { get; init; }

    /// <summary>Columns that the layout before had not: a file with one of them is of this layout, and needs all of it.</summary>
    public IReadOnlyList<Column> Hallmarks { get; init; } = [];

    /// <summary>The layout that a file has: this one, unless it has none of its hallmarks.</summary>
    public Source LayoutOf(string path) =>
        Before is { } before && Hallmarks.All(column => CsvFile.WhatIsMissing(path, [column]) is not null) ? before.LayoutOf(path) : this;

    /// <inheritdoc/>
    public override string? WhyNot(string path) => CsvFile.WhatIsMissing(path, LayoutOf(path).Columns);
}

/// <summary>Where the columns of a source stand in one file.</summary>
public sealed class Header(IReadOnlyDictionary<Column, int> places, int width)
{
    /// <summary>How many cells a row has.</summary>
    public int Width => width;

    /// <summary>The cell of a column, or -1 when the file lacks it.</summary>
    public int this[Column column] => places.GetValueOrDefault(column, -1);

    /// <summary>Reads a header line; columns that are missing are simply not there.</summary>
    public static Header Of(IReadOnlyList<string> cells, IEnumerable<Column> columns)
    {
        var keys = cells.Select(Column.Key).ToList();
        var places = columns.Select(column => (column, place: column.Keys.Select(key => keys.IndexOf(key)).FirstOrDefault(at => at >= 0, -1)));
        return new(places.Where(one => one.place >= 0).ToDictionary(one => one.column, one => one.place), cells.Count);
    }
}

/// <summary>
/// One row while it is read. A cell that cannot be read is noted in <see cref="Faults"/> and reads as empty,
/// so that one look tells everything that is wrong with the row.
/// </summary>
public sealed class Row(int line, Header header, IParser cells)
{
    private static readonly string[] DateFormats =
        ["dd-MM-yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "dd/MM/yyyy HH:mm", "dd/MM/yyyy HH:mm:ss", "yyyy-MM-ddTHH:mm:ss"];

    private static readonly string[] Blanks = ["", "NULL", "REDACTED", "Not applicable"];

    /// <summary>Number of the line in the file where the row begins; the first line is 1.</summary>
    public int Line => line;

    /// <summary>What is wrong with the row.</summary>
    public List<string> Faults { get; } = cells.Count < header.Width ? [$"The row has {cells.Count} cells, the header has {header.Width}."]
        : Enumerable.Range(header.Width, cells.Count - header.Width).Any(at => cells[at].Length > 0)
            ? [$"The row has {cells.Count} cells, the header has {header.Width}."] : [];

    /// <summary>Whether the file has the column.</summary>
    public bool Has(Column column) => header[column] >= 0;

    /// <summary>The text of a cell; null when it is blank, withheld or not applicable.</summary>
    public string? Text(Column column) =>
        header[column] is >= 0 and var at && at < cells.Count && cells[at].Trim() is var text
        && !Blanks.Contains(text, StringComparer.OrdinalIgnoreCase) ? text : null;

    /// <summary>The text of a cell without leading zeros, which spreadsheets take away (domain 9.1).</summary>
    public string? Code(Column column) => Text(column) is { } text ? text.TrimStart('0') is { Length: > 0 } code ? code : "0" : null;

    /// <summary>The whole number in a cell that must have one.</summary>
    public int Number(Column column)
    {
        if (int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Faults.Add($"{column.Name} '{Text(column)}' is not a number.");
        return 0;
    }

    /// <summary>The date in a cell, or null when it is blank.</summary>
    public DateOnly? Date(Column column)
    {
        if (Text(column) is not { } text)
            return null;
        if (DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return DateOnly.FromDateTime(date);
        Faults.Add($"{column.Name} '{text}' is not a date.");
        return null;
    }

    /// <summary>The date in a cell that must have one.</summary>
    public DateOnly Day(Column column)
    {
        if (Text(column) is null)
            Faults.Add($"{column.Name} is blank.");
        return Date(column) ?? default;
    }

    /// <summary>What a word stands for; <paramref name="otherwise"/> for a blank, and a fault for an unknown word.</summary>
    public T Word<T>(Column column, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        if (Text(column) is not { } text)
            return otherwise;
        if (words.TryGetValue(text, out var value))
            return value;
        Faults.Add($"{column.Name} has the unknown word '{text}'.");
        return otherwise;
    }

    /// <summary>What a word stands for in a cell that must have one.</summary>
    public T Word<T>(Column column, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (Text(column) is { } text && words.TryGetValue(text, out var value))
            return value;
        Faults.Add($"{column.Name} '{Text(column)}' is none of {string.Join(", ", words.Keys)}.");
        return default;
    }

    /// <summary>The URN of a school in a cell that must have one.</summary>
    public Urn Urn(Column column)
    {
        if (!Domain.Establishments.Urn.TryParse(Text(column), null, out var urn))
            Faults.Add($"{column.Name} '{Text(column)}' is not a URN: a URN has six digits.");
        return urn;
    }
}
