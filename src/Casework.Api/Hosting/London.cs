namespace Casework.Api.Hosting;

/// <summary>London's days: instants are stored in UTC, dates are judged in Europe/London (8.5).</summary>
public static class London
{
    /// <summary>The time zone.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Today's date, which is the day that the rules reckon with.</summary>
    public static DateOnly TodayInLondon(this TimeProvider clock) => DayOf(clock.GetUtcNow());

    /// <summary>The date of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The last instant of a day, up to which something was known on that day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) =>
        day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : At(day.AddDays(1), TimeOnly.MinValue).AddTicks(-10);

    /// <summary>The instant of a time of day.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
