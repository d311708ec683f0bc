using Casework.Testing;

namespace Casework.Browser.Tests;

public sealed class AccessibilityTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task The_check_finds_a_missing_label_and_a_missing_language()
    {
        var page = await office.SeatAsync("petra");
        await page.GotoAsync("/accessibility");
        await page.EvaluateAsync("() => { document.documentElement.removeAttribute('lang'); document.querySelector('main').innerHTML += '<input>'; }");

        var violations = await page.ViolationsAsync();

        violations.ShouldContain(v => v.StartsWith("html-has-lang"));
        violations.ShouldContain(v => v.StartsWith("label"));
    }
}
