using Casework.Api.Rulebook;
using Casework.Domain.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages;

/// <summary>Every rule: its words, where they come from, where the service keeps to it, and the tests that show that it does.</summary>
public sealed class RulesModel : PageModel
{
    /// <summary>A rule's number, or part of what it says.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>What the service does about a rule.</summary>
    [BindProperty(SupportsGet = true)]
    public RuleTag? Tag { get; set; }

    /// <summary>A section of the strategy, or what stands beside it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Section { get; set; }

    /// <summary>What was found, in the order of the rulebook.</summary>
    public IReadOnlyList<RulebookEntry> Found { get; private set; } = [];

    /// <summary>Whether only some rules are asked for; they are then unfolded, while all of them together stand folded by their subjects.</summary>
    public bool IsNarrowed => Tag is not null || !string.IsNullOrWhiteSpace(Search) || !string.IsNullOrEmpty(Section);

    /// <summary>The tags to choose from.</summary>
    public static IEnumerable<SelectListItem> Tags => Enum.GetValues<RuleTag>()
        .Select(tag => new SelectListItem($"{tag}: {Meaning(tag)}", $"{tag}")).Prepend(new("Any", ""));

    /// <summary>The sections to choose from.</summary>
    public static IEnumerable<SelectListItem> Sections => RulebookEntry.Sections.Select(section => new SelectListItem(section, section)).Prepend(new("All", ""));

    /// <summary>Searches.</summary>
    public void OnGet() => Found = ModelState.IsValid ? RulebookEntry.Find(Search, Tag, Section) : [];

    /// <summary>The colour that goes with a tag; the word says it too.</summary>
    public static string Colour(RuleTag tag) => tag switch
    {
        RuleTag.Enforced => "blue",
        RuleTag.Watched => "yellow",
        _ => "grey",
    };

    /// <summary>What there is to unfold about a rule.</summary>
    public static string Behind(RulebookEntry entry) => entry.Tests.Count switch
    {
        0 => $"{entry.Rule.Id} in the service",
        1 => $"{entry.Rule.Id} in the service, and a test of it",
        var tests => $"{entry.Rule.Id} in the service, and {tests} tests of it",
    };

    private static string Meaning(RuleTag tag) => tag switch
    {
        RuleTag.Enforced => "a step that breaks it is refused",
        RuleTag.Watched => "it makes something due",
        _ => "it is kept and shown",
    };
}
