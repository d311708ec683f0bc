namespace Casework.Domain.Calendar;

/// <summary>Month arithmetic by the corresponding-date rule (domain 8.5). Statutory periods of months run through holidays.</summary>
public static class Months
{
    /// <summary>
    /// The corresponding date so many months later, or the last day of that month when it has no such date: two months after
    /// 31 December 2026 is 28 February 2027, twelve after 29 February is 28 February.
    /// </summary>
    public static DateOnly After(DateOnly day, int months) => day.AddMonths(months);

    /// <summary>The first day that is more than so many months later: the day after the corresponding date (D7).</summary>
    public static DateOnly MoreThanAfter(DateOnly day, int months) => After(day, months).AddDays(1);
}
