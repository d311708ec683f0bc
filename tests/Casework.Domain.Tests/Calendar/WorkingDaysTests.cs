using Casework.Domain.Calendar;
using static Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Calendar;

/// <summary>The three calendars of working days, with the examples of domain 8.4, and the bank holidays of 8.1.</summary>
public sealed class WorkingDaysTests
{
    private static readonly TermDates Dates = Published.Calendar.TermDatesOf();

    [Theory]
    [InlineData("2026-10-16", "2026-10-30")]
    [InlineData("2026-11-23", "2026-12-07")]
    [InlineData("2026-12-11", "2026-12-29")]
    [InlineData("2027-02-05", "2027-02-19")]
    [InlineData("2027-03-19", "2027-04-06")]
    public void Ten_working_days_of_the_authority_are_weekdays_without_bank_holidays(string start, string end) =>
        Dates.Add(10, CountedDay.LocalAuthorityWorkingDay, Day(start)).Value().ShouldBe(Day(end));

    [Theory]
    [InlineData("2026-10-16", "2026-10-30")]
    [InlineData("2026-11-23", "2026-12-07")]
    [InlineData("2026-12-11", "2027-01-08")]
    [InlineData("2027-02-05", "2027-02-19")]
    [InlineData("2027-03-19", "2027-04-19")]
    public void Ten_statutory_working_days_leave_out_a_holiday_longer_than_a_week(string start, string end) =>
        Dates.Add(10, CountedDay.StatutoryWorkingDay, Day(start)).Value().ShouldBe(Day(end));

    [Theory]
    [InlineData("2026-10-16", "2026-11-06")]
    [InlineData("2027-02-05", "2027-02-26")]
    public void Where_a_one_week_half_term_does_not_count_it_is_left_out_too(string start, string end) =>
        Published.Calendar.TermDatesOf(oneWeekHalfTermCounts: false).Add(10, CountedDay.StatutoryWorkingDay, Day(start)).Value().ShouldBe(Day(end));

    [Theory]
    [InlineData("2026-10-16", "2026-11-06")]
    [InlineData("2026-12-11", "2027-01-08")]
    [InlineData("2027-04-30", "2027-05-17")]
    public void Ten_school_days_leave_out_every_holiday_and_bank_holidays_in_term(string start, string end) =>
        Dates.Add(10, CountedDay.SchoolDay, Day(start)).Value().ShouldBe(Day(end));

    [Theory]
    [InlineData("2026-11-23", "2026-12-07")]
    [InlineData("2026-10-16", "2026-11-08")]
    public void A_fortnight_in_term_time_pauses_in_the_holidays(string start, string end) =>
        Dates.Add(14, CountedDay.DayInTermTime, Day(start)).Value().ShouldBe(Day(end));

    [Theory]
    [InlineData("2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28")]
    [InlineData("2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28")]
    [InlineData("2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26")]
    public void The_only_weekdays_of_a_year_that_are_no_working_days_are_its_bank_holidays(params string[] holidays)
    {
        var first = new DateOnly(Day(holidays[0]).Year, 1, 1);

        Enumerable.Range(0, DateTime.IsLeapYear(first.Year) ? 366 : 365).Select(first.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Where(day => !Dates.Is(CountedDay.LocalAuthorityWorkingDay, day).Value())
            .ShouldBe(holidays.Select(Day));
    }

    [Fact]
    public void A_school_with_a_longer_holiday_of_its_own_has_statutory_days_of_its_own()
    {
        var school = EstablishmentId.School(new("900012"));
        var calendar = Published.Calendar.With(Year, school, "2026-09-03 2026-10-16", "2026-11-02 2026-12-18", "2027-01-04 2027-02-12",
            "2027-02-22 2027-03-25", "2027-04-12 2027-05-28", "2027-06-07 2027-07-20");

        calendar.TermDatesOf(school).Add(10, CountedDay.StatutoryWorkingDay, Day("2026-10-16")).Value().ShouldBe(Day("2026-11-13"));
        calendar.TermDatesOf().Add(10, CountedDay.StatutoryWorkingDay, Day("2026-10-16")).Value().ShouldBe(Day("2026-10-30"));
    }

    [Theory]
    [InlineData(CountedDay.LocalAuthorityWorkingDay, "2028-12-20", "The calendar does not have the bank holidays of 2029. A data manager imports them.")]
    [InlineData(CountedDay.StatutoryWorkingDay, "2027-08-20", "The calendar does not have the term dates of 2027/28. A data manager imports them.")]
    [InlineData(CountedDay.SchoolDay, "2027-07-16", "The calendar does not have the term dates of 2027/28. A data manager imports them.")]
    [InlineData(CountedDay.DayInTermTime, "2027-07-16", "The calendar does not have the term dates of 2027/28. A data manager imports them.")]
    [InlineData(CountedDay.SchoolDay, "2020-01-10", "The calendar does not have the bank holidays of 2020. A data manager imports them.")]
    [InlineData(CountedDay.LocalAuthorityWorkingDay, "9999-12-31", "The calendar does not have the bank holidays of 9999. A data manager imports them.")]
    public void Counting_beyond_what_is_published_names_what_is_missing(CountedDay kind, string start, string reason) =>
        Dates.Add(10, kind, Day(start)).Reason().ShouldBe(reason);

    [Fact]
    public void No_days_later_is_the_day_itself_even_on_a_weekend() =>
        Dates.Add(0, CountedDay.LocalAuthorityWorkingDay, Day("2026-11-21")).Value().ShouldBe(Day("2026-11-21"));

    [Fact]
    public void A_negative_number_of_days_is_a_fault_of_the_caller() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Dates.Add(-1, CountedDay.SchoolDay, Day("2026-11-23")));
}
