using System.Globalization;
using System.Text.RegularExpressions;
using Casework.Api.Audit;
using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using Case = Casework.Domain.Cases.Case;

namespace Casework.Browser.Tests;

public sealed partial class ReplayTests(Office office) : OfficeTests(office)
{
    private const string School = "Alder Lane School";
    private const string Heading = "Where the case stood then";

    [Fact]
    public async Task The_auditor_steps_through_everything_recorded_and_sees_at_each_step_what_the_service_folds_at_that_version()
    {
        var story = await StoryAsync("900501");
        var history = await story.HistoryAsync();
        var lotte = await Office.SeatAsync("lotte");
        await lotte.FollowAsync("Audit");
        await lotte.FollowAsync("Replay a school's intervention history");
        await lotte.WriteAsync(("School's name or URN", "900501"));
        await lotte.DateAsync("As it was known at the end of", Office.Today);
        await lotte.PressAsync("Replay");
        await lotte.FollowAsync("First event");

        Case? before = null;
        foreach (var (happened, number) in history.Select((e, i) => (e, i + 1)))
        {
            await lotte.SeesAsync($"Event {number} of {history.Count}, case {story.Reference}");
            (await RowsAsync(lotte, "Happened on")).ShouldBe([happened.OccurredOn.ToWords()]);
            (await RowsAsync(lotte, "Recorded at")).ShouldBe([happened.RecordedAt.ToLondon()]);
            (await RowsAsync(lotte, "Recorded by")).ShouldBe([$"{happened.Actor.Name}, {happened.Actor.Role.InWords()}"]);
            var after = await FoldedAsync(story, history, number);
            (await StateAsync(lotte)).ShouldBe(CaseSummary.Of(after).Select(row => Line(row.Label, row.Text)));
            (await ChangesAsync(lotte)).ShouldBe(Changes.Between(before, after).Select(c => Line($"{c.Section}: {c.Label}", c.Old, c.New)));
            before = after;
            if (number < history.Count)
            {
                await lotte.FollowAsync("Next event");
            }
        }

        await Expect(lotte.Page.GetByRole(AriaRole.Link, new() { Name = "Next event" })).ToHaveCountAsync(0);
        history.Select(e => e.Actor.Name).Distinct().ShouldBe(["Petra Vance", "Marian Oduya"]);
    }

    [Fact]
    public async Task As_of_a_day_in_the_middle_only_what_was_known_then_is_shown_not_what_was_recorded_later_about_an_earlier_day()
    {
        var story = await StoryAsync("900502");
        var lotte = await Office.SeatAsync("lotte");
        await lotte.OpenAsync(story.Address);
        await lotte.FollowAsync("Replay the school's history");
        await lotte.DateAsync("As it was known at the end of", new(2026, 1, 15));
        await lotte.PressAsync("Replay");

        await lotte.SeesAsync("Event 8 of 8");
        await Expect(lotte.Heading("Visit 1 made", 2)).ToBeVisibleAsync();
        var known = await story.AskAsync<CaseAtVersion>($"/api/cases/{story.Reference}?asOf=2026-01-15");
        known.Version.ShouldBe(8);
        (await StateAsync(lotte)).ShouldBe(CaseSummary.Of(known.Case).Select(row => Line(row.Label, row.Text)));
        await Expect(lotte.Page.GetByText("Visit 2")).ToHaveCountAsync(0);

        await lotte.OpenAsync("/audit/replay?urn=900502");
        await Expect(lotte.Heading("Visit 2 made", 2)).ToBeVisibleAsync();
        (await RowsAsync(lotte, "Happened on")).ShouldBe(["13 January 2026"]);
        (await RowsAsync(lotte, "Recorded at")).ShouldBe([(await story.HistoryAsync())[^1].RecordedAt.ToLondon()]);
    }

    // Designated on 12 January; a visit of the 14th recorded on that day, and one of the 13th recorded a week late.
    private async Task<Story> StoryAsync(string urn)
    {
        Office.ItIs("2026-01-12");
        var story = await new Story(Office, urn).ListedAsync(School);
        Office.ItIs("2026-01-14");
        await story.DoAsync("petra", new RecordVisit(new(2026, 1, 14), VisitKind.Monitoring, "Early reading", "Phonics is taught daily"));
        Office.ItIs("2026-01-20");
        return await story.DoAsync("marian", new RecordVisit(new(2026, 1, 13), VisitKind.SchoolEffectiveness, "Attendance", "Registers are complete"));
    }

    // The service is asked for the case at that instant; the events of one command share theirs, so the last of them answers for all.
    private static async Task<Case> FoldedAsync(Story story, IReadOnlyList<EventView> history, int version)
    {
        var folded = Case.Replay(history.Take(version).Select(Story.EventOf))!;
        var instant = history[version - 1].RecordedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        var known = await story.AskAsync<CaseAtVersion>($"/api/cases/{story.Reference}?asOf={instant}");
        if (known.Version == version)
        {
            CaseSummary.Of(known.Case).ShouldBe(CaseSummary.Of(folded));
        }

        return folded;
    }

    private static async Task<string[]> RowsAsync(Desk lotte, string term) =>
        [.. (await RowsAsync(lotte)).TakeWhile(row => row[0] != Heading).Where(row => row[0] == term).Select(row => row[1].Trim())];

    private static async Task<string[]> StateAsync(Desk lotte) =>
        [.. (await RowsAsync(lotte)).SkipWhile(row => row[0] != Heading).Skip(1).Select(Line)];

    private static async Task<string[]> ChangesAsync(Desk lotte) =>
        [.. (await lotte.Page.GetByRole(AriaRole.Table, new() { Name = "What it changed" }).EvaluateAsync<string[][]>(
            "table => [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent))")).Select(Line)];

    // Every term of the page with its description, and in their place the heading that parts the event from the state after it.
    private static Task<string[][]> RowsAsync(Desk lotte) => lotte.Page.EvaluateAsync<string[][]>($$"""
        () => [...document.querySelectorAll('h2, dt')].filter(e => e.tagName === 'DT' || e.textContent.startsWith('Where case'))
            .map(e => e.tagName === 'DT' ? [e.textContent, e.nextElementSibling.textContent] : ['{{Heading}}', ''])
        """);

    // Cells as one line of text, however the page breaks them.
    private static string Line(params string?[] cells) => string.Join(" | ", cells.Select(cell => White().Replace(cell ?? "", " ").Trim()));

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    private sealed record CaseAtVersion(long Version, Case Case);
}
