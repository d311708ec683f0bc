namespace Casework.Rulebook;

/// <summary>
/// The rules that are not yet at home, one a line. The list only shrinks: a rule that has come home is struck off when the rulebook
/// is written, and a test fails as long as it stands here.
/// </summary>
public static class NotYet
{
    /// <summary>Where it stands.</summary>
    public const string Path = "tests/Casework.Rulebook/not-yet.txt";

    /// <summary>The rules on the list.</summary>
    public static IReadOnlyList<string> Rules => [.. File.ReadLines(System.IO.Path.Combine(SourceFiles.Root, Path)).Where(line => line.Length > 0)];

    /// <summary>The list without those that have come home, in the order of the catalogue.</summary>
    public static string Text() => Lines.Of(Entry.All.Where(e => e.Lacks.Count > 0).Select(e => e.Rule.Id).Intersect(Rules));
}
