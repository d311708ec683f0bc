namespace Casework.Api.Tests.Imports;

/// <summary>Small files in the layouts of the sources, with invented schools and settings.</summary>
internal static class Files
{
    private static readonly string[] GiasColumns =
    [
        "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName", "TypeOfEstablishment (code)", "TypeOfEstablishment (name)",
        "EstablishmentTypeGroup (code)", "EstablishmentStatus (code)", "OpenDate", "CloseDate", "PhaseOfEducation (name)",
        "HeadTitle (name)", "HeadFirstName", "HeadLastName",
    ];

    private static readonly Dictionary<string, string> Elmbrook = new()
    {
        ["URN"] = "900012",
        ["LA (code)"] = "0999",
        ["LA (name)"] = "Westmarch",
        ["EstablishmentNumber"] = "0042",
        ["EstablishmentName"] = "Elmbrook Primary School",
        ["TypeOfEstablishment (code)"] = "01",
        ["TypeOfEstablishment (name)"] = "Community school",
        ["EstablishmentTypeGroup (code)"] = "4",
        ["EstablishmentStatus (code)"] = "1",
        ["OpenDate"] = "01-09-1990",
        ["CloseDate"] = "",
        ["PhaseOfEducation (name)"] = "Primary",
        ["HeadTitle (name)"] = "Ms",
        ["HeadFirstName"] = "Ann",
        ["HeadLastName"] = "Example",
    };

    /// <summary>A GIAS row: Elmbrook, with what differs.</summary>
    public static Dictionary<string, string> School(params (string Column, string Value)[] other) =>
        other.Aggregate(new Dictionary<string, string>(Elmbrook), (row, one) => { row[one.Column] = one.Value; return row; });

    /// <summary>A GIAS file with all its columns.</summary>
    public static string Gias(params IEnumerable<Dictionary<string, string>> rows) => Csv(GiasColumns, rows);

    /// <summary>A GIAS file of many schools, which all differ.</summary>
    public static string ManySchools(int count) => Gias(Enumerable.Range(0, count).Select(n =>
        School(("URN", $"{900000 + n}"), ("EstablishmentName", $"Invented School {n}"), ("HeadLastName", $"Example {n % 977}"))));

    /// <summary>A file with the columns in the given order.</summary>
    public static string Csv(IEnumerable<string> columns, IEnumerable<Dictionary<string, string>> rows) =>
        string.Join("\r\n", rows.Select(row => string.Join(',', columns.Select(column => Quoted(row.GetValueOrDefault(column, "")))))
            .Prepend(string.Join(',', columns.Select(Quoted))).Append(""));

    /// <summary>A file with one row under the row's own columns.</summary>
    public static string Csv(Dictionary<string, string> row) => Csv(row.Keys, [row]);

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
