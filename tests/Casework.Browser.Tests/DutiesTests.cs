using Casework.Domain.Cases;
using Casework.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>What is late on a case, where it is seen, and that recording it takes it away.</summary>
public sealed class DutiesTests(Office office) : OfficeTests(office)
{
    [Fact]
    public async Task A_progress_report_that_is_late_stands_on_my_work_the_overdue_board_and_the_matrix_until_it_is_recorded()
    {
        Office.ItIs("2025-12-01");
        await Office.Casework.PublishCalendarAsync();
        await new Story(Office, "900871").ListedAsync("Elder Lane School");
        Office.ItIs("2025-12-22");
        var (petra, marian) = (await Office.SeatAsync("petra"), await Office.SeatAsync("marian", script: false));

        await petra.OpenAsync("/");
        await Expect(Due(petra, "Your turn", "Elder Lane School", "Progress report")).ToContainTextAsync("19 December 2025 Late");
        await marian.OpenAsync("/overdue");
        await Expect(Due(marian, "Overdue", "Elder Lane School", "Progress report")).ToContainTextAsync("Petra Vance");
        await marian.FollowAsync("See each half term");
        await Expect(Line(marian, "Elder Lane School")).ToContainTextAsync("Report: late");

        await petra.TurnAsync(() => Due(petra, "Your turn", "Elder Lane School", "Progress report").GetByRole(AriaRole.Link, new() { Name = "Progress report" }).ClickAsync());
        await petra.DateAsync("What is the date of the report?", Office.Today);
        await petra.WriteAsync(("Progress made", "Reading is taught daily."), ("Suggested next steps", "Visit in January."));
        await petra.ChooseAsync(("How is the school moving?", "On the way to securely good"));
        await petra.PressAsync("Record");
        await petra.SeesAsync("Recorded: Progress reported.");

        await petra.OpenAsync("/");
        await Expect(Due(petra, "Your turn", "Elder Lane School", "Progress report").Filter(new() { HasText = "Late" })).ToHaveCountAsync(0);
        await marian.OpenAsync("/overdue");
        await Expect(Due(marian, "Overdue", "Elder Lane School", "Progress report")).ToHaveCountAsync(0);
        await marian.FollowAsync("See each half term");
        await Expect(Line(marian, "Elder Lane School")).ToContainTextAsync("Report: done late");
        await Expect(Line(marian, "Elder Lane School")).Not.ToContainTextAsync("Report: late");
    }

    [Fact]
    public async Task Notes_of_visits_that_governors_should_have_had_are_recorded_as_shared_together_and_are_due_no_longer()
    {
        Office.ItIs("2025-09-08");
        await Office.Casework.PublishCalendarAsync();
        var story = await new Story(Office, "900872").ListedAsync("Elm Lane School");
        foreach (var number in new[] { 1, 2 })
        {
            await story.DoAsync("petra", new RecordVisit(Office.Today, VisitKind.Monitoring, "Early reading", "Phonics is taught daily"));
            await story.DoAsync("petra", new AgreeNoteOfVisit(Office.Today, number, "Headteacher"));
        }

        Office.ItIs("2025-11-10");
        var (petra, marian) = (await Office.SeatAsync("petra", script: false), await Office.SeatAsync("marian"));
        const string Notes = "2 notes of visits to be shared with governors";
        await marian.OpenAsync("/overdue");
        await Expect(Due(marian, "Overdue", "Elm Lane School", Notes)).ToContainTextAsync("Petra Vance");
        await petra.OpenAsync("/");
        await Expect(Due(petra, "Your turn", "Elm Lane School", Notes)).ToContainTextAsync("Late");

        await petra.FollowAsync(Notes);
        await petra.PressAsync("Record");
        await petra.SeesAsync("Choose at least one visit");
        await petra.DateAsync("When were they shared with the governors?", Office.Today);
        foreach (var box in await petra.Question("Which notes of visit?").GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }

        await petra.PressAsync("Record");
        await petra.SeesAsync("Recorded: Note of visit shared; Note of visit shared.");
        await petra.OpenAsync("/");
        await Expect(Due(petra, "Your turn", "Elm Lane School", Notes)).ToHaveCountAsync(0);
        await marian.OpenAsync("/overdue");
        await Expect(Due(marian, "Overdue", "Elm Lane School", Notes)).ToHaveCountAsync(0);
    }

    private static ILocator Due(Desk desk, string table, string school, string what) =>
        desk.Page.GetByRole(AriaRole.Table, new() { Name = table, Exact = true }).GetByRole(AriaRole.Row)
            .Filter(new() { HasText = school }).Filter(new() { HasText = what });

    private static ILocator Line(Desk desk, string school) => desk.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = school });
}
