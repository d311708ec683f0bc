using System.Globalization;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.People;
using Marten;
using Wolverine;

namespace Casework.Api.Cases;

/// <summary>Finds every case for which a day has come, up to and including <paramref name="AsOf"/>. A missed night is caught up by the next one.</summary>
public sealed record SweepCases(DateOnly AsOf);

/// <summary>The twelve-month point of one case may have come (R122).</summary>
public sealed record TwelveMonthsPassed(CaseId Case, DateOnly AsOf);

/// <summary>The two months for powers after a notice may be over on one case (X10, X11, X13).</summary>
public sealed record WindowPassed(CaseId Case, DateOnly AsOf);

/// <summary>
/// The daily sweep: asks the store which cases are past their twelve-month date or the last day for powers, and sends one message a case, so that one that
/// fails holds nobody else up. The case's own state decides whether anything happens; sweeping twice changes nothing.
/// </summary>
public static class DailySweepHandler
{
    /// <summary>The name under which the sweep is scheduled.</summary>
    public const string Name = "daily-sweep";

    /// <summary>Six in the morning, London time.</summary>
    public const string Schedule = "0 6 * * *";

    /// <summary>One message for each case and day that has come and was not recorded yet.</summary>
    public static async Task<OutgoingMessages> Handle(SweepCases sweep, IQuerySession session, CancellationToken cancellation)
    {
        var open = await session.Query<Case>().Where(c => c.Stage == Stage.Designated || c.Stage == Stage.RemovalProposed)
            .Select(c => new { c.Id, c.TwelveMonths, c.WarningNotice }).ToListAsync(cancellation);
        return
        [
            .. open.Where(c => c.TwelveMonths is { ReachedOn: null } watch && watch.Due <= sweep.AsOf).Select(c => new TwelveMonthsPassed(c.Id, sweep.AsOf)),
            .. open.Where(c => c.WarningNotice is { LapsedOn: null } notice && notice.WindowEnds < sweep.AsOf).Select(c => new WindowPassed(c.Id, sweep.AsOf)),
        ];
    }

    /// <summary>Takes the step through the door, as everyone does.</summary>
    public static Task Handle(TwelveMonthsPassed message, IMessageBus bus, CancellationToken cancellation) =>
        GiveAsync(message.Case, new ReachTwelveMonthPoint(message.AsOf), "twelve-months", bus, cancellation);

    /// <summary>Takes the step through the door, as everyone does.</summary>
    public static Task Handle(WindowPassed message, IMessageBus bus, CancellationToken cancellation) =>
        GiveAsync(message.Case, new LapseInterventionWindow(message.AsOf), "window", bus, cancellation);

    // The command id makes a second delivery harmless.
    private static async Task GiveAsync(CaseId id, CaseCommand command, string what, IMessageBus bus, CancellationToken cancellation) =>
        await bus.InvokeAsync<Outcome>(
            new Give(id, command, Actor.DailySweep, string.Create(CultureInfo.InvariantCulture, $"{what}:{id}:{command.OccurredOn:yyyy-MM-dd}")), cancellation);
}

/// <summary>Puts the daily sweep on the calendar.</summary>
public static class DailySweepSchedule
{
    /// <summary>Sweeps every morning as of that London day.</summary>
    public static void ScheduleDailySweep(this WolverineOptions options) => options.Schedules.ScheduleRecurring(
        DailySweepHandler.Name, DailySweepHandler.Schedule, at => new SweepCases(London.DayOf(at)), London.Zone);

    /// <summary>Sweeps once more when the service has started, because a night may have passed while it did not run.</summary>
    public static void SweepWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        using var scope = app.Services.CreateScope();
        var today = app.Services.GetRequiredService<TimeProvider>().TodayInLondon();
        _ = scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new SweepCases(today)).AsTask();
    });
}
