using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>The rulebook as somebody meets it who follows the number of a rule from a refusal.</summary>
public sealed class RulesTests(Office office) : OfficeTests(office)
{
    [Fact]
    public async Task The_rules_stand_folded_by_subject_and_the_link_of_a_refusal_opens_at_its_rule_without_script()
    {
        var petra = await Office.SeatAsync("petra", script: false);

        await petra.OpenAsync("/rules");
        await Expect(petra.Page.GetByText("R56 Enforced")).ToBeHiddenAsync();
        await petra.OpenAsync("/");
        await petra.OpenAsync("/rules#R56");

        await Expect(petra.Page.Locator("#R56")).ToBeInViewportAsync();
    }
}
