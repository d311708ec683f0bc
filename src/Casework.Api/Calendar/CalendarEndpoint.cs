using Casework.Api.Hosting;
using Casework.Domain.Calendar;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;

namespace Casework.Api.Calendar;

/// <summary>A school with half terms of its own in an academic year.</summary>
public sealed record SchoolYear(EstablishmentId School, IReadOnlyList<HalfTermPeriod> Periods);

/// <summary>
/// One academic year: the authority's half-term periods, the terms whose both halves are published, the bank holidays that fall in it,
/// and the schools that differ.
/// </summary>
public sealed record CalendarYear(
    AcademicYear Year, IReadOnlyList<HalfTermPeriod> Periods, IReadOnlyList<TermPeriod> Terms, IReadOnlyList<BankHoliday> BankHolidays,
    IReadOnlyList<SchoolYear> Schools);

/// <summary>The whole calendar, the first year first. <paramref name="Missing"/> says what this academic year and the next still lack.</summary>
public sealed record CalendarView(IReadOnlyList<CalendarYear> Years, IReadOnlyList<string> Missing)
{
    /// <summary>The calendar as it is seen on a day.</summary>
    public static CalendarView Of(SchoolCalendar calendar, DateOnly today) => new(
        [.. calendar.AcademicYears().Select(year => YearOf(calendar, year))],
        [.. calendar.MissingFrom(today).Select(gap => gap.Reason)]);

    /// <summary>One year of it, empty where nothing is published.</summary>
    public static CalendarYear YearOf(SchoolCalendar calendar, AcademicYear year) => new(
        year,
        PeriodsOf(calendar, year, null),
        TermsOf(calendar, year),
        [.. calendar.BankHolidays.Values.SelectMany(holidays => holidays).Where(holiday => year.Has(holiday.On))],
        [.. calendar.Years.Where(one => one.Year == year).Select(one => one.School).OfType<EstablishmentId>()
            .Select(school => new SchoolYear(school, PeriodsOf(calendar, year, school)))]);

    private static IReadOnlyList<HalfTermPeriod> PeriodsOf(SchoolCalendar calendar, AcademicYear year, EstablishmentId? school) =>
        [.. calendar.TermDatesOf(school).Periods.Where(period => period.Year == year)];

    private static IReadOnlyList<TermPeriod> TermsOf(SchoolCalendar calendar, AcademicYear year)
    {
        var dates = calendar.TermDatesOf();
        return [.. dates.Periods.Where(period => period.Year == year)
            .Select(period => dates.TermOn(period.FirstDay)).OfType<Answer<TermPeriod>.Known>().Select(known => known.Value).Distinct()];
    }
}

/// <summary>What the calendar answers, or the reason why it cannot.</summary>
public sealed record Told<T>(T? Value, string? Reason)
{
    /// <summary>The answer as it is sent.</summary>
    public static Told<T> Of(Answer<T> answer) => answer switch
    {
        Answer<T>.Known(var value) => new(value, null),
        Answer<T>.Unknown(var gap) => new(default, gap.Reason),
        _ => throw new InvalidOperationException("An answer is known or unknown."),
    };
}

/// <summary>One day for one school: its period, its term, and the day that comes so many counted days later, by each way of counting.</summary>
public sealed record DayView(
    DateOnly On, Told<HalfTermPeriod> Period, Told<TermPeriod> Term, int Days, IReadOnlyDictionary<CountedDay, Told<DateOnly?>> Later)
{
    /// <summary>What the term dates of a school say of a day.</summary>
    public static DayView Of(TermDates dates, DateOnly on, int days) => new(
        on, Told<HalfTermPeriod>.Of(dates.PeriodOn(on)), Told<TermPeriod>.Of(dates.TermOn(on)), days,
        Enum.GetValues<CountedDay>().ToDictionary(
            kind => kind, kind => Told<DateOnly?>.Of(dates.Add(days, kind, on).Then<DateOnly?>(later => later))));
}

/// <summary>The calendar over HTTP.</summary>
public static class CalendarEndpoint
{
    private const int MostDays = 400;

    /// <summary>Maps <c>/api/calendar</c>.</summary>
    public static void MapCalendar(this IEndpointRouteBuilder routes)
    {
        var calendar = routes.MapGroup("/api/calendar").WithTags("Calendar").RequireAuthorization();
        calendar.MapGet("", async (IQuerySession session, TimeProvider clock, CancellationToken cancellation) =>
                Results.Ok(CalendarView.Of(await session.CalendarAsync(cancellation), clock.TodayInLondon())))
            .Produces<CalendarView>().WithSummary("Half terms and bank holidays by academic year, the schools that differ, and what is missing");
        calendar.MapGet("/day", DayAsync).Produces<DayView>().ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("The period and term of a day (today) at a school (the authority), and the day so many counted days later");
    }

    private static async Task<IResult> DayAsync(
        DateOnly? on, Urn? urn, int? days, IQuerySession session, TimeProvider clock, CancellationToken cancellation) =>
        days is < 0 or > MostDays
            ? Results.Problem($"{days} is not a number of days from 0 to {MostDays}.", statusCode: 400, title: "Days not understood")
            : Results.Ok(DayView.Of(
                (await session.CalendarAsync(cancellation)).TermDatesOf(urn is { } school ? EstablishmentId.School(school) : null),
                on ?? clock.TodayInLondon(), days ?? 0));
}
