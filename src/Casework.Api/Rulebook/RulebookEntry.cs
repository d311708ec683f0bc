using System.Collections.Frozen;
using System.Text.Json;
using Casework.Domain.Rules;

namespace Casework.Api.Rulebook;

/// <summary>A place where a rule lives: what the code does with it there, the file of the product, and the member of that file.</summary>
public sealed record RuleHome(string Use, string File, string Member);

/// <summary>A test that shows a rule: what it shows of it, the test's name as the sentence it is, and its file.</summary>
public sealed record RuleTest(string Mark, string Sentence, string File);

/// <summary>
/// A rule of the catalogue with the places where it lives and the tests that show it. <paramref name="Lacks"/> is what it has not yet.
/// </summary>
public sealed record RulebookEntry(Rule Rule, string Section, IReadOnlyList<RuleHome> Homes, IReadOnlyList<RuleTest> Tests, IReadOnlyList<string> Lacks)
{
    /// <summary>The whole rulebook, in the order of the catalogue, as it was when the service was built.</summary>
    public static IReadOnlyList<RulebookEntry> All { get; } = Read();

    /// <summary>The sections of the strategy, and what stands beside it, in their order.</summary>
    public static IReadOnlyList<string> Sections { get; } = [.. All.Select(entry => entry.Section).Distinct()];

    /// <summary>The entries that a text, a tag and a section leave; each left out leaves all. A text may be a rule's id or part of what it says.</summary>
    public static IReadOnlyList<RulebookEntry> Find(string? text, RuleTag? tag, string? section) =>
    [
        .. from entry in All
           where tag is null || entry.Rule.Tag == tag
           where string.IsNullOrEmpty(section) || entry.Section == section
           where string.IsNullOrWhiteSpace(text) || entry.Says(text.Trim())
           select entry,
    ];

    // A rule's number finds that rule and not those that speak of it.
    private bool Says(string text) => All.Any(entry => entry.Is(text)) ? Is(text)
        : new[] { Rule.Words, Rule.Source, Rule.Note }.Any(said => said?.Contains(text, StringComparison.CurrentCultureIgnoreCase) ?? false);

    private bool Is(string id) => Rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase);

    private static RulebookEntry[] Read()
    {
        using var stream = typeof(RulebookEntry).Assembly.GetManifestResourceStream("rulebook.json")!;
        var stored = JsonSerializer.Deserialize<Stored[]>(stream, JsonSerializerOptions.Web)!.ToFrozenDictionary(one => one.Id);
        return
        [
            .. from rule in Catalogue.All
               let one = stored[rule.Id]
               select new RulebookEntry(rule, one.Section, one.Homes, one.Tests, one.Lacks),
        ];
    }

    private sealed record Stored(string Id, string Section, RuleHome[] Homes, RuleTest[] Tests, string[] Lacks);
}
