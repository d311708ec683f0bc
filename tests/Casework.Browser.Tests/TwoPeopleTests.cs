using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

public sealed class TwoPeopleTests(Office office) : OfficeTests(office)
{
    [Fact]
    public async Task The_second_of_two_people_sees_what_the_first_recorded_and_keeps_what_they_typed()
    {
        Office.ItIs("2026-01-12");
        var story = await new Story(Office, "900201").ListedAsync("Two Gates School");
        var (petra, marian) = (await Office.SeatAsync("petra"), await Office.SeatAsync("marian"));
        foreach (var (who, focus) in new[] { (petra, "Early reading"), (marian, "Attendance") })
        {
            await who.OpenAsync($"{story.Address}/visits");
            await who.DateAsync("When was the visit?", Office.Today);
            await who.ChooseAsync(("What kind of visit was it?", "Monitoring visit"), ("Did it find a safeguarding concern?", "No"));
            await who.WriteAsync(("What did the visit look at?", focus), ("Note of visit", $"Note on {focus}"));
        }

        await petra.PressAsync("Record");
        await petra.SeesAsync("Recorded: ");
        await marian.PressAsync("Record");

        await marian.SeesAsync("Somebody recorded something on this case since you opened this page.");
        await Expect(marian.Heading("Recorded since you opened this page", 2)).ToBeVisibleAsync();
        await marian.SeesAsync("Visit made on 12 January 2026, recorded by Petra Vance on 12 January 2026 at ");
        await Expect(marian.Field("What did the visit look at?")).ToHaveValueAsync("Attendance");
        await Expect(marian.Field("Note of visit")).ToHaveValueAsync("Note on Attendance");
        (await story.HistoryAsync()).Count(e => e.Type == "visit_made").ShouldBe(1);

        await marian.PressAsync("Record");

        await Expect(marian.Heading("Visit 2 made", 3)).ToBeVisibleAsync();
        (await story.HistoryAsync()).Where(e => e.Type == "visit_made").Select(e => e.Actor.Name).ShouldBe(["Petra Vance", "Marian Oduya"]);
    }
}
