using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Casework.Testing;

namespace Casework.Api.Tests.Audit;

/// <summary>The page on which an auditor searches everything that was recorded on cases.</summary>
public sealed class AuditPageTests
{
    [Fact]
    public async Task What_is_found_is_paged_and_marked_late_only_after_the_next_working_day()
    {
        await using var casework = await RunningCasework.StartAsync(new(2026, 1, 19, 9, 0, 0, TimeSpan.Zero));
        var urns = Enumerable.Range(900101, 51).Select(urn => $"{urn}").ToArray();
        await casework.RegisterAsync([.. urns.Select(urn => new InventedSchool(urn, $"School {urn}"))]);
        await casework.PublishCalendarAsync();
        using var petra = await casework.AsAsync("petra");
        foreach (var urn in urns)
        {
            // It is Monday: what happened on Friday is in time, what happened on Thursday is late.
            var on = urn == urns[0] ? "2026-01-15" : "2026-01-16";
            var concern = new { occurredOn = on, urn, triggers = new[] { "T5AchievementOrDecline" }, grounds = "Reading fell.", evidence = "Results of 2025" };
            (await petra.PostAsJsonAsync("/api/cases", concern)).EnsureSuccessStatusCode();
            casework.Clock.Set(casework.Clock.GetUtcNow().AddMinutes(1));
        }

        using var lotte = await casework.BrowserOfAsync("lotte");
        var (first, second) = (await lotte.OpenAsync("/audit?person=petra"), await lotte.OpenAsync("/audit?person=petra&pageNumber=2"));

        first.Shows("51 found, the latest first. Page 1 of 2.").ShouldBeTrue();
        first.Html.ShouldContain("href=\"/audit?Person=petra&amp;PageNumber=2\"");
        Schools(first.Html).ShouldBe(urns.Reverse().Take(50));
        first.Html.ShouldNotContain("govuk-tag--yellow");
        second.Shows("Page 2 of 2. Late: recorded after the authority’s next working day.").ShouldBeTrue();
        Schools(second.Html).ShouldBe([urns[0]]);
        second.Html.ShouldContain("govuk-tag--yellow");
    }

    private static IEnumerable<string> Schools(string html) => Regex.Matches(html, "href=\"/schools/school-(\\d+)\"").Select(match => match.Groups[1].Value);
}
