using Casework.Api.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.People;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.Configuration.Capabilities;
using Wolverine.Runtime;

namespace Casework.Api.Tests.Cases;

[Collection(nameof(SharedCasework))]
public sealed class TwelveMonthsTests(SharedCasework casework)
{
    [Theory]
    [InlineData("2025-11-22", "2026-11-22", "2026-11-23")]
    [InlineData("2024-02-29", "2025-02-28", "2025-03-01")]
    [InlineData("2023-02-28", "2024-02-28", "2024-02-29")]
    public async Task A_school_has_been_on_the_list_for_more_than_twelve_months_on_the_day_after_the_anniversary(
        string designated, string anniversary, string after)
    {
        var story = await casework.Story(designated).DesignatedAsync();

        story.On(anniversary);
        await casework.SweepAsync();
        (await PointsAsync(story)).ShouldBeEmpty();

        story.On(after);
        await casework.SweepAsync();
        var point = (await PointsAsync(story)).ShouldHaveSingleItem();
        point.OccurredOn.ShouldBe(casework.Today);
        point.Actor.ShouldBe(Actor.DailySweep);
    }

    [Fact]
    public async Task Sweeping_twice_on_a_day_and_again_on_the_next_records_the_point_once()
    {
        var story = await casework.Story("2025-11-22").DesignatedAsync();

        story.On("2026-11-23");
        await casework.SweepAsync();
        await casework.SweepAsync();
        story.On("2026-11-24");
        await casework.SweepAsync();

        (await PointsAsync(story)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_missed_night_is_caught_up_and_dated_the_day_it_fell()
    {
        var story = await casework.Story("2025-11-22").DesignatedAsync();

        story.On("2026-11-30");
        await casework.SweepAsync();

        var point = (await PointsAsync(story)).ShouldHaveSingleItem();
        point.OccurredOn.ShouldBe(new DateOnly(2026, 11, 23));
        point.RecordedAt.ShouldBe(casework.Running.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_school_that_came_off_the_list_has_no_twelve_month_point()
    {
        var story = await casework.Story("2025-11-22").DesignatedAsync();
        await story.On("2026-03-02").DoAsync("marian", new Domain.Cases.CloseCase(story.Today, Domain.Cases.ClosureReason.SchoolClosed, "Closed at Easter", WhyAgainstRegister: "The register is old"));

        story.On("2026-11-23");
        await casework.SweepAsync();

        (await PointsAsync(story)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sweep_is_on_the_calendar_every_morning_in_London()
    {
        var capabilities = await ServiceCapabilities.ReadFrom(casework.Running.Services.GetRequiredService<IWolverineRuntime>(), null, CancellationToken.None);

        var schedule = capabilities.RecurringSchedules.Single(s => s.Name == "daily-sweep");

        schedule.CronExpression.ShouldBe("0 6 * * *");
        schedule.TimeZoneId.ShouldBe("Europe/London");
        schedule.MessageType.FullName.ShouldBe(typeof(SweepCases).FullName);
    }

    private static async Task<EventView[]> PointsAsync(CaseStory story) =>
        [.. (await story.HistoryAsync()).Where(e => e.Type == "twelve_month_point_reached")];
}
