using System.Text.Encodings.Web;
using System.Text.Json;

namespace Casework.Rulebook;

/// <summary>What the service's own page of rules shows beside the catalogue: where each rule lives, and its tests.</summary>
public static class RulesResource
{
    /// <summary>Where it stands.</summary>
    public const string Path = "src/Casework.Api/Rulebook/rulebook.json";

    private static readonly JsonSerializerOptions Settings = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The whole resource.</summary>
    public static string Text() => JsonSerializer.Serialize(
        Entry.All.Select(entry => new
        {
            entry.Rule.Id,
            entry.Section,
            Homes = entry.Homes.Select(h => new { Use = h.Use.ToString(), h.File, h.Member }),
            Tests = entry.Tests.Select(t => new { Mark = t.Mark.ToString(), t.Sentence, t.File }),
            Lacks = entry.Lacks,
        }), Settings) + "\n";
}
