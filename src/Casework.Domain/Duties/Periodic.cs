using Casework.Domain.Calendar;

namespace Casework.Domain.Duties;

/// <summary>
/// What is due once in every half term or every term (domain 8.3). What was done in a holiday counts for the period just ended; what begins
/// in a holiday begins with the next period.
/// </summary>
internal static class Periodic
{
    /// <summary>The last school day of the half-term period so many after the one of a day: the one after it, unless said otherwise.</summary>
    public static Answer<DateOnly> HalfTermAfter(this TermDates dates, DateOnly last, int periods = 1) =>
        dates.PeriodOn(last).Then(period => dates.After(period, periods)).Then<DateOnly>(period => period.Due);

    /// <summary>The last school day of the first half-term period in which something is owed that begins on a day.</summary>
    public static Answer<DateOnly> HalfTermOf(this TermDates dates, DateOnly start) => dates.FirstFrom(start).Then<DateOnly>(period => period.Due);

    /// <summary>The first half-term period in which something is owed that begins on a day.</summary>
    public static Answer<HalfTermPeriod> FirstFrom(this TermDates dates, DateOnly start) =>
        dates.PeriodOn(start).Then(period => period.IsLate(start) ? dates.Next(period) : period);

    /// <summary>
    /// The last school day of the next half term in which something is owed that is owed since a day, and was last done on another; null
    /// when it never was.
    /// </summary>
    public static Answer<DateOnly> HalfTermly(this TermDates dates, DateOnly since, DateOnly? last, int periods = 1) =>
        last is { } done ? Later(dates.HalfTermOf(since), dates.HalfTermAfter(done, periods)) : dates.HalfTermOf(since);

    /// <summary>The same for every term.</summary>
    public static Answer<DateOnly> Termly(this TermDates dates, DateOnly since, DateOnly? last) =>
        last is { } done ? Later(dates.TermOf(since), dates.TermAfter(done)) : dates.TermOf(since);

    /// <summary>The period so many after another one.</summary>
    public static Answer<HalfTermPeriod> After(this TermDates dates, HalfTermPeriod period, int periods) =>
        Enumerable.Range(0, periods).Aggregate((Answer<HalfTermPeriod>)period, (found, _) => found.Then(dates.Next));

    /// <summary>The day so many working days of the authority after another one.</summary>
    public static Answer<DateOnly> WorkingDaysAfter(this TermDates dates, int days, DateOnly day) =>
        dates.Add(days, CountedDay.LocalAuthorityWorkingDay, day);

    /// <summary>The later of two days; unknown when one of them is.</summary>
    public static Answer<DateOnly> Later(Answer<DateOnly> one, Answer<DateOnly> other) =>
        one.Then(a => other.Then<DateOnly>(b => a > b ? a : b));

    /// <summary>The earlier of two days; unknown when one of them is.</summary>
    public static Answer<DateOnly> Earlier(Answer<DateOnly> one, Answer<DateOnly> other) =>
        one.Then(a => other.Then<DateOnly>(b => a < b ? a : b));

    private static Answer<DateOnly> TermOf(this TermDates dates, DateOnly start) =>
        dates.FirstFrom(start).Then(period => dates.LastDayOfTerm(period));

    private static Answer<DateOnly> TermAfter(this TermDates dates, DateOnly last) =>
        dates.PeriodOn(last).Then(period => dates.After(period, IsFirstHalf(period) ? 2 : 1)).Then(period => dates.LastDayOfTerm(period));

    private static Answer<DateOnly> LastDayOfTerm(this TermDates dates, HalfTermPeriod period) =>
        (IsFirstHalf(period) ? dates.Next(period) : period).Then<DateOnly>(second => second.Due);

    private static bool IsFirstHalf(HalfTermPeriod period) => period.Name == period.Name.Term().Halves().First;
}
