using Casework.Domain.Calendar;

namespace Casework.Domain.Duties;

/// <summary>
/// By when something that recurs is due, and whether it is done for now (domain 8.3). What was done late, in the holiday after a
/// period, counts for the period just ended.
/// </summary>
internal sealed record Cadence(Answer<DateOnly> By, DateOnly? DoneOn)
{
    /// <summary>Once in each half-term period: first in that of <paramref name="since"/>, then in the one after it was last done.</summary>
    public static Cadence HalfTermly(TermDates dates, DateOnly since, DateOnly? last, DateOnly today) => Of(
        day => dates.PeriodOn(day).Then<(DateOnly, DateOnly)>(period => (period.FirstDay, period.Due)),
        day => dates.PeriodOn(day).Then(dates.Next).Then<(DateOnly, DateOnly)>(period => (period.FirstDay, period.Due)),
        since, last, today);

    /// <summary>Once in each term: first in that of <paramref name="since"/>, then in the one after it was last done.</summary>
    public static Cadence Termly(TermDates dates, DateOnly since, DateOnly? last, DateOnly today) => Of(
        day => dates.TermOn(day).Then<(DateOnly, DateOnly)>(term => (term.FirstDay, term.Due)),
        day => After(dates, day).Then<(DateOnly, DateOnly)>(term => (term.FirstDay, term.Due)),
        since, last, today);

    private static Cadence Of(
        Func<DateOnly, Answer<(DateOnly First, DateOnly Due)>> period, Func<DateOnly, Answer<(DateOnly First, DateOnly Due)>> next,
        DateOnly since, DateOnly? last, DateOnly today)
    {
        var now = period(today);
        return last is { } done && now is Answer<(DateOnly First, DateOnly Due)>.Known({ First: var first }) && done >= first
            ? new(Day(now), done)
            : new(Day(last is { } before && before >= since ? next(before) : First(since)), null);

        // What begins in a holiday, after the last day of its period, is first due in the next.
        Answer<(DateOnly First, DateOnly Due)> First(DateOnly day) => period(day).Then(its => its.Due < day ? next(day) : its);
    }

    private static Answer<TermPeriod> After(TermDates dates, DateOnly day) =>
        dates.PeriodOn(day).Then(period => dates.Next(period).Then(next =>
            next.Name.Term() == period.Name.Term() ? dates.Next(next) : next)).Then(period => dates.TermOn(period.FirstDay));

    private static Answer<DateOnly> Day(Answer<(DateOnly First, DateOnly Due)> period) => period.Then<DateOnly>(p => p.Due);
}
