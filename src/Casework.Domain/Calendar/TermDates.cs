using System.Collections.Immutable;

namespace Casework.Domain.Calendar;

/// <summary>The days that clocks count (domain 8.3, 8.4). The day of the trigger is day 0; counting begins on the next.</summary>
public enum CountedDay
{
    /// <summary>Monday to Friday without bank holidays: service levels of the authority.</summary>
    LocalAuthorityWorkingDay,

    /// <summary>The same without any holiday longer than a week at the school: SI 2005/2038 (X16).</summary>
    StatutoryWorkingDay,

    /// <summary>A weekday of a half term that is no bank holiday.</summary>
    SchoolDay,

    /// <summary>Any day of a half term, weekends too: fortnights run in term time and pause in the holidays.</summary>
    DayInTermTime,
}

/// <summary>
/// The term dates that one school keeps, with the bank holidays: what day it is, in which period, and when so many days have passed.
/// Made once and asked often; see <see cref="SchoolCalendar.TermDatesOf"/>.
/// </summary>
public sealed class TermDates
{
    private const int DaysInAWeek = 7, WeekdaysInAWeek = 5;
    private readonly HashSet<DateOnly> bankHolidays;
    private readonly HashSet<int> yearsOfBankHolidays;
    private readonly HalfTermPeriod[] periods;
    private readonly bool[] holidayIsLong;

    internal TermDates(
        ImmutableSortedDictionary<int, ImmutableList<BankHoliday>> holidays, IEnumerable<ImmutableList<HalfTerm>> years, bool oneWeekHalfTermCounts)
    {
        yearsOfBankHolidays = [.. holidays.Keys];
        bankHolidays = [.. holidays.Values.SelectMany(year => year).Select(holiday => holiday.On)];
        var halfTerms = years.SelectMany(year => year).OrderBy(one => one.FirstDay).ToArray();
        periods = [.. halfTerms.Select((one, at) => new HalfTermPeriod(one, LastSchoolDay(one), Ends(one, halfTerms.ElementAtOrDefault(at + 1))))];
        holidayIsLong = [.. periods.Select(period => IsLongerThanAWeek(period.HalfTerm.LastDay.AddDays(1), period.KnownTo, oneWeekHalfTermCounts))];
    }

    /// <summary>All periods that are known, the first one first.</summary>
    public IReadOnlyList<HalfTermPeriod> Periods => periods;

    /// <summary>The half-term period that a day falls in.</summary>
    public Answer<HalfTermPeriod> PeriodOn(DateOnly day) => Find(day) is { } period ? period : GapOn(day);

    /// <summary>The period after this one.</summary>
    public Answer<HalfTermPeriod> Next(HalfTermPeriod period)
    {
        var (year, name) = After(period.HalfTerm);
        return Named(year, name);
    }

    /// <summary>The period before this one.</summary>
    public Answer<HalfTermPeriod> Previous(HalfTermPeriod period) => period.Name is HalfTermName.Autumn1
        ? Named(new(period.Year.Starts - 1), HalfTermName.Summer2)
        : Named(period.Year, period.Name - 1);

    /// <summary>The period of a half term.</summary>
    public Answer<HalfTermPeriod> Named(AcademicYear year, HalfTermName name) =>
        Array.Find(periods, period => period.Year == year && period.Name == name) is { } found ? found : GapAt(year, name);

    /// <summary>The term, with its holidays, that a day falls in.</summary>
    public Answer<TermPeriod> TermOn(DateOnly day) => PeriodOn(day).Then(period =>
    {
        var (first, second) = period.Name.Term().Halves();
        return Named(period.Year, first).Then(begins => Named(period.Year, second).Then<TermPeriod>(ends =>
            new TermPeriod(period.Year, period.Name.Term(), begins.FirstDay, ends.Due, ends.Ends)));
    });

    /// <summary>Whether a day is one that a clock counts.</summary>
    public Answer<bool> Is(CountedDay kind, DateOnly day) => Counts(kind, day) is { } counts ? counts : GapOn(kind, day);

    /// <summary>
    /// The day on which so many counted days have passed since a day, which itself is day 0.
    /// Throws <see cref="ArgumentOutOfRangeException"/> when the number is negative.
    /// </summary>
    public Answer<DateOnly> Add(int number, CountedDay kind, DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var counts = Counts(kind, day);
        for (var left = number; counts is not null && left > 0; left -= counts is true ? 1 : 0)
            counts = Counts(kind, day = day.AddDays(1));
        return counts is null ? GapOn(kind, day) : day;
    }

    // Null when it cannot be known. A weekend is no working day whatever else is published.
    private bool? Counts(CountedDay kind, DateOnly day) => kind is CountedDay.DayInTermTime ? IsTermTime(day)
        : Days.IsWeekend(day) ? false
        : !yearsOfBankHolidays.Contains(day.Year) ? null
        : bankHolidays.Contains(day) ? false
        : kind switch
        {
            CountedDay.SchoolDay => IsTermTime(day),
            CountedDay.StatutoryWorkingDay => Place(day) is { } at ? day <= periods[at].HalfTerm.LastDay || !holidayIsLong[at] : null,
            _ => true,
        };

    private bool? IsTermTime(DateOnly day) => Find(day) is { } period ? day <= period.HalfTerm.LastDay : null;

    private HalfTermPeriod? Find(DateOnly day) => Place(day) is { } at ? periods[at] : null;

    private int? Place(DateOnly day) => At(day) is >= 0 and var at && day <= periods[at].KnownTo ? at : null;

    // The last period that begins on or before the day, or -1.
    private int At(DateOnly day)
    {
        int low = 0, high = periods.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            (low, high) = periods[middle].FirstDay <= day ? (middle + 1, high) : (low, middle - 1);
        }
        return high;
    }

    private CalendarGap GapOn(CountedDay kind, DateOnly day) =>
        kind is not CountedDay.DayInTermTime && !yearsOfBankHolidays.Contains(day.Year) ? CalendarGap.BankHolidays(day.Year) : GapOn(day);

    // The first days of September belong to the summer holiday until school begins.
    private CalendarGap GapOn(DateOnly day)
    {
        var (year, at) = (AcademicYear.Of(day), At(day));
        return at >= 0 && periods[at].Year == year ? GapAt(year, periods[at].Name + 1)
            : Named(year, HalfTermName.Autumn1).IsKnown ? GapAt(new(year.Starts - 1), HalfTermName.Summer2)
            : GapAt(year, HalfTermName.Autumn1);
    }

    private CalendarGap GapAt(AcademicYear year, HalfTermName name) =>
        Array.Exists(periods, period => period.Year == year) ? CalendarGap.HalfTerm(year, name) : CalendarGap.TermDates(year);

    private DateOnly LastSchoolDay(HalfTerm halfTerm)
    {
        var day = halfTerm.LastDay;
        while (day > halfTerm.FirstDay && (Days.IsWeekend(day) || bankHolidays.Contains(day)))
            day = day.AddDays(-1);
        return day;
    }

    // An academic year lasts to 31 August even while the next is not published, and no half term begins before 1 September.
    private static DateOnly? Ends(HalfTerm one, HalfTerm? next) =>
        next is not null && (next.Year, next.Name) == After(one) ? next.FirstDay.AddDays(-1)
        : one.Name is HalfTermName.Summer2 ? one.Year.LastDay()
        : null;

    private static (AcademicYear Year, HalfTermName Name) After(HalfTerm one) =>
        one.Name is HalfTermName.Summer2 ? (one.Year.Next(), HalfTermName.Autumn1) : (one.Year, one.Name + 1);

    // The usual half-term holiday has five weekdays, and nine days with its weekends.
    private static bool IsLongerThanAWeek(DateOnly first, DateOnly last, bool oneWeekHalfTermCounts)
    {
        var days = Enumerable.Range(0, int.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays);
        return oneWeekHalfTermCounts ? days.Count(day => !Days.IsWeekend(day)) > WeekdaysInAWeek : days.Count() > DaysInAWeek;
    }
}
