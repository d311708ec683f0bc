using Casework.Domain.Calendar;

namespace Casework.Api.Demonstration;

/// <summary>
/// The days of the demonstration, counted back from today. Nothing happens at a weekend, on a bank holiday or in a school holiday: what
/// would falls on the last school day before, so that everything keeps its order.
/// </summary>
public sealed class SchoolDays(DateOnly today, TermDates dates)
{
    /// <summary>The school day on which happens what is told of so many days before today, or after today where it is negative.</summary>
    public DateOnly Day(int ago) => today.AddDays(-On(ago));

    /// <summary>The same in days before today.</summary>
    public int On(int ago)
    {
        while (!Counts(today.AddDays(-ago)))
        {
            ago++;
        }

        return ago;
    }

    // Where the calendar of the borough ends, only weekends are known.
    private bool Counts(DateOnly day) => dates.Is(CountedDay.SchoolDay, day) is Answer<bool>.Known(var counts)
        ? counts : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
