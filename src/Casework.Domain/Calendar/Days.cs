using System.Globalization;

namespace Casework.Domain.Calendar;

/// <summary>What the calendar asks of any day.</summary>
internal static class Days
{
    /// <summary>Saturday or Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Friday 26 March 2027</summary>
    public static string InWords(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
