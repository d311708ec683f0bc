namespace Casework.Rulebook;

/// <summary>Writes everything that is generated from the code and its tests.</summary>
public static class Program
{
    /// <summary>The command that does.</summary>
    public const string Command = "dotnet run --project tests/Casework.Rulebook";

    /// <summary>Each generated file with its text.</summary>
    public static IReadOnlyList<(string Path, Func<string> Text)> Files { get; } =
    [
        (RulesDocument.Path, RulesDocument.Text),
        (RulesResource.Path, RulesResource.Text),
    ];

    /// <summary>Writes them.</summary>
    public static void Main()
    {
        foreach (var (path, text) in Files)
        {
            var file = Path.Combine(SourceFiles.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text());
            Console.WriteLine($"Written: {path}");
        }
    }
}
