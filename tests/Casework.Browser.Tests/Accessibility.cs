using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Casework.Browser.Tests;

/// <summary>Checks a page with axe against WCAG 2.2, levels A and AA.</summary>
public static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript() + ";0";

    private const string Violations = """
        async () => (await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations']
        })).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))
        """;

    /// <summary>The violations of the page as it stands, each with the elements that break it. Needs script in the page's context.</summary>
    public static async Task<string[]> ViolationsAsync(this IPage page)
    {
        await page.EvaluateAsync(Axe);
        return (await page.EvaluateAsync<JsonElement>(Violations)).EnumerateArray().Select(v => v.GetString()!).ToArray();
    }

    /// <summary>Fails unless the page has none.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page) => (await page.ViolationsAsync()).ShouldBeEmpty(page.Url);
}
