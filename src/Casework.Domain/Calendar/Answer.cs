using System.Globalization;

namespace Casework.Domain.Calendar;

/// <summary>
/// What was never published, and what it keeps the calendar from saying: <paramref name="Missing"/> is, for example, "the term dates of
/// 2027/28". A calendar never guesses.
/// </summary>
public sealed record CalendarGap(string Missing)
{
    /// <summary>The reason in plain English, with what would make an answer possible.</summary>
    public string Reason => $"The calendar does not have {Missing}. A data manager imports them.";

    internal static CalendarGap TermDates(AcademicYear year) => new($"the term dates of {year}");

    internal static CalendarGap HalfTerm(AcademicYear year, HalfTermName name) => new($"the dates of {name.InWords()} of {year}");

    internal static CalendarGap BankHolidays(int year) => new(string.Create(CultureInfo.InvariantCulture, $"the bank holidays of {year}"));
}

/// <summary>What the calendar answers: a value, or the gap that keeps it from knowing. Never an exception, never a guess.</summary>
public abstract record Answer<T>
{
    private Answer()
    {
    }

    /// <summary>It is known.</summary>
    public sealed record Known(T Value) : Answer<T>;

    /// <summary>It cannot be known yet.</summary>
    public sealed record Unknown(CalendarGap Gap) : Answer<T>;

    /// <summary>Whether it is known.</summary>
    public bool IsKnown => this is Known;

    /// <summary>Asks something further of what is known.</summary>
    public Answer<TNext> Then<TNext>(Func<T, Answer<TNext>> next) => this switch
    {
        Known(var value) => next(value),
        Unknown(var gap) => gap,
        _ => throw new InvalidOperationException("An answer is known or unknown."),
    };

    /// <summary>The value as an answer.</summary>
    public static implicit operator Answer<T>(T value) => new Known(value);

    /// <summary>The gap as an answer.</summary>
    public static implicit operator Answer<T>(CalendarGap gap) => new Unknown(gap);
}
