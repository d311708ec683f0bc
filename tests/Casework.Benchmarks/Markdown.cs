namespace Casework.Benchmarks;

/// <summary>Text to paste into a document.</summary>
public static class Markdown
{
    /// <summary>A table; every column but the first holds figures.</summary>
    public static string Table(IReadOnlyList<string> heads, IEnumerable<string[]> rows) =>
        string.Join('\n', [Line(heads), Line([" --- ", .. heads.Skip(1).Select(_ => " ---: ")]), .. rows.Select(Line)]);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Trim()))} |";
}
