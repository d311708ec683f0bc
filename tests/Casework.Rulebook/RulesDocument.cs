using Casework.Domain.Rules;

namespace Casework.Rulebook;

/// <summary>docs/rules.md: every rule with its words, where it lives, and the tests that show it.</summary>
public static class RulesDocument
{
    /// <summary>Where it stands.</summary>
    public const string Path = "docs/rules.md";

    /// <summary>The whole document.</summary>
    public static string Text() => Lines.Of(
    [
        "# The rulebook",
        "",
        "<!-- Generated from the code and its tests: do not edit. -->",
        $"Written by `{Program.Command}`; a test fails when it is stale, when a rule has no home,",
        "when an enforced rule lacks a test that shows it allowed or refused, and when a watched one has no duty or no test of it.",
        "",
        "R is a rule of the strategy, X of law and guidance, D a decision where those are silent. An **enforced** rule refuses a",
        "command that breaks it; a **watched** one makes a duty with a due date; a **shown** one is stored and shown, and says why no more.",
        "",
        $"{Entry.All.Count} rules; {Entry.All.Count(e => e.Lacks.Count == 0)} at home, {Entry.All.Count(e => e.Lacks.Count > 0)} not yet.",
        "The steps of each kind of case and where they lead: [workflow.md](workflow.md).",
        "",
        "| Section | Enforced | Watched | Shown | Not yet |",
        "|---|---:|---:|---:|---:|",
        .. Sections.All.Select(Row),
        .. Sections.All.SelectMany(SectionLines),
    ]);

    private static string Row(string section)
    {
        var entries = Entry.All.Where(e => e.Section == section).ToArray();
        var tags = string.Join(" | ", Enum.GetValues<RuleTag>().Select(tag => entries.Count(e => e.Rule.Tag == tag)));
        return $"| [{section}](#{Lines.Anchor(section)}) | {tags} | {entries.Count(e => e.Lacks.Count > 0)} |";
    }

    private static IEnumerable<string> SectionLines(string section) =>
        ["", $"## {section}", .. Entry.All.Where(e => e.Section == section).SelectMany(RuleLines)];

    private static IEnumerable<string> RuleLines(Entry entry) =>
    [
        "",
        $"### {entry.Rule.Id}",
        "",
        $"**{entry.Rule.Tag}.** {entry.Rule.Words}",
        .. entry.Rule.Note is { } note ? [note] : Array.Empty<string>(),
        $"<br>*{entry.Rule.Source}* · {entry.Subject}",
        "",
        .. entry.Homes.GroupBy(h => (h.Use, h.File)).Select(HomeLine),
        .. entry.Rule.RefusedBy is { } other ? [$"- Refused by [{other}](#{other.ToLowerInvariant()})"] : Array.Empty<string>(),
        .. entry.Rule.DueBy is { } duty ? [$"- Due by [{duty}](#{duty.ToLowerInvariant()})"] : Array.Empty<string>(),
        .. entry.Tests.Select(t => $"- {t.Mark}: [{t.Sentence}](../{t.File})"),
        .. entry.Lacks.Count > 0 ? [$"- **Not yet**: {string.Join("; ", entry.Lacks)}"] : Array.Empty<string>(),
    ];

    private static string HomeLine(IGrouping<(Use Use, string File), Home> homes) =>
        $"- {homes.Key.Use} in [{string.Join(", ", homes.Select(h => h.Member))}](../{homes.Key.File})";
}
