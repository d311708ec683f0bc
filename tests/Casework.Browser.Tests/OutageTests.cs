using Casework.Testing;
using Npgsql;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

public sealed class OutageTests
{
    [Fact]
    public async Task What_is_typed_while_the_database_is_gone_is_kept_on_the_page_and_recorded_once_when_it_is_back()
    {
        var postgres = await TestPostgres.StartedAsync();
        var database = new NpgsqlConnectionStringBuilder(await postgres.CreateDatabaseAsync()) { Timeout = 3, CommandTimeout = 5 };
        await using var wire = new FaultProxy(database.Port);
        database.Port = wire.Port;
        var office = new Office(database.ConnectionString);
        await office.InitializeAsync();
        office.ItIs("2026-03-16");
        var story = await new Story(office, "900301").ListedAsync("Rook Hill School");
        var petra = await office.SeatAsync("petra");
        var notes = string.Join('\n', Enumerable.Range(1, 60).Select(line => $"Line {line} of the notes"));
        await petra.OpenAsync($"{story.Address}/review-meetings");
        await petra.DateAsync("When was the review meeting?", office.Today);
        await petra.ChooseAsync(("Is the plan effective?", "No"), ("Who was there?", "Chair of Governors"));
        await petra.WriteAsync(
            ("Progress on the key priorities", "Phonics is taught daily"), ("Measurable impact", "Up by 8 points"), ("Notes of the meeting", notes),
            ("What is action 2?", "Coaching of governors"), ("How did the headteacher agree the new plan?", "At the meeting"));

        wire.Cut();
        foreach (var _ in Enumerable.Range(1, 2))
        {
            await petra.PressAsync("Record");

            await petra.SeesAsync("Casework cannot reach its database. What you typed is still below");
            await Expect(petra.Field("Notes of the meeting")).ToHaveValueAsync(notes);
            await Expect(petra.Field("What is action 2?")).ToHaveValueAsync("Coaching of governors");
            await Expect(petra.Question("Is the plan effective?").GetByLabel("No", new() { Exact = true })).ToBeCheckedAsync();
            await Expect(petra.Question("Who was there?").GetByLabel("Chair of Governors", new() { Exact = true })).ToBeCheckedAsync();
            await Expect(petra.Question("When was the review meeting?").GetByLabel("Year")).ToHaveValueAsync("2026");
        }

        wire.Restore();
        do
        {
            await petra.PressAsync("Record");
        }
        while (await petra.Page.GetByText("Casework cannot reach its database.").IsVisibleAsync());

        await petra.SeesAsync("Recorded: ");
        (await story.HistoryAsync()).Count(e => e.Type == "review_meeting_held").ShouldBe(1);
        await office.DisposeAsync();
    }
}
