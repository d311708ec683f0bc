using Casework.Domain.Calendar;
using static Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Calendar;

/// <summary>Half-term periods and terms: contiguous, and never a guess (domain 8.2, 8.3).</summary>
public sealed class PeriodsTests
{
    private static readonly EstablishmentId School = EstablishmentId.School(new("900012"));
    private static readonly TermDates Dates = Published.Calendar.TermDatesOf();

    [Theory]
    [InlineData("2026-11-23", "Autumn 2 of 2026/27", "2026-12-18", "2027-01-03")]
    [InlineData("2026-11-02", "Autumn 2 of 2026/27", "2026-12-18", "2027-01-03")]
    [InlineData("2026-11-01", "Autumn 1 of 2026/27", "2026-10-23", "2026-11-01")]
    [InlineData("2026-12-26", "Autumn 2 of 2026/27", "2026-12-18", "2027-01-03")]
    [InlineData("2026-08-12", "Summer 2 of 2025/26", "2026-07-20", "2026-09-02")]
    [InlineData("2026-09-02", "Summer 2 of 2025/26", "2026-07-20", "2026-09-02")]
    [InlineData("2027-08-31", "Summer 2 of 2026/27", "2027-07-20", "2027-08-31")]
    [InlineData("2027-03-26", "Spring 2 of 2026/27", "2027-03-25", "2027-04-11")]
    public void A_day_falls_in_one_period_and_a_holiday_in_the_one_just_ended(string day, string period, string due, string ends)
    {
        var found = Dates.PeriodOn(Day(day)).Value();

        (found.ToString(), found.Due, found.Ends).ShouldBe((period, Day(due), Day(ends)));
    }

    [Fact]
    public void Periods_leave_out_no_day_and_share_none() =>
        Dates.Periods.Zip(Dates.Periods.Skip(1)).ShouldAllBe(pair => pair.First.Ends!.Value.AddDays(1) == pair.Second.FirstDay);

    [Fact]
    public void A_day_in_the_holiday_counts_for_its_period_but_is_late()
    {
        var period = Dates.PeriodOn(Day("2026-12-22")).Value();

        period.IsLate(Day("2026-12-22")).ShouldBeTrue();
        period.IsLate(Day("2026-12-18")).ShouldBeFalse();
    }

    [Fact]
    public void The_periods_before_and_after_are_found_across_the_summer()
    {
        var summer = Dates.PeriodOn(Day("2026-07-01")).Value();

        Dates.Next(summer).Value().ToString().ShouldBe("Autumn 1 of 2026/27");
        Dates.Previous(Dates.Next(summer).Value()).Value().ShouldBe(summer);
        Dates.Previous(summer).Value().Name.ShouldBe(HalfTermName.Summer1);
    }

    [Theory]
    [InlineData("2026-09-03", 6)]
    [InlineData("2026-11-23", 5)]
    [InlineData("2027-07-20", 1)]
    public void A_case_opened_in_mid_year_has_the_periods_that_are_left(string day, int left) => Dates.PeriodOn(Day(day)).Value().PeriodsLeft.ShouldBe(left);

    [Theory]
    [InlineData("2026-11-23", "Autumn term of 2026/27", "2026-09-03", "2026-12-18", "2027-01-03")]
    [InlineData("2027-04-11", "Spring term of 2026/27", "2027-01-04", "2027-03-25", "2027-04-11")]
    [InlineData("2026-08-31", "Summer term of 2025/26", "2026-04-13", "2026-07-20", "2026-09-02")]
    public void A_term_is_a_pair_of_periods(string day, string term, string first, string due, string ends)
    {
        var found = Dates.TermOn(Day(day)).Value();

        (found.ToString(), found.FirstDay, found.Due, found.Ends).ShouldBe((term, Day(first), Day(due), Day(ends)));
    }

    [Theory]
    [InlineData("2025-08-31", "the term dates of 2024/25")]
    [InlineData("2027-09-01", "the term dates of 2027/28")]
    [InlineData("2031-05-05", "the term dates of 2030/31")]
    public void A_day_outside_every_year_names_the_year_that_is_missing(string day, string missing)
    {
        Dates.PeriodOn(Day(day)).Reason().ShouldBe($"The calendar does not have {missing}. A data manager imports them.");
        Dates.TermOn(Day(day)).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void The_days_before_the_first_half_term_belong_to_a_summer_that_is_not_published() =>
        Published.WithoutTermDates.With(Year, null, "2026-09-03 2026-10-23").TermDatesOf().PeriodOn(Day("2026-09-02")).Reason()
            .ShouldContain("the term dates of 2025/26");

    [Fact]
    public void A_year_published_in_part_answers_for_that_part_alone()
    {
        var dates = Published.WithoutTermDates.With(Year, null, "2026-09-03 2026-10-23", "2026-11-02 2026-12-18").TermDatesOf();

        dates.PeriodOn(Day("2026-12-18")).Value().Ends.ShouldBeNull();
        dates.PeriodOn(Day("2026-12-19")).Reason().ShouldContain("the dates of Spring 1 of 2026/27");
        dates.TermOn(Day("2026-12-18")).Value().Due.ShouldBe(Day("2026-12-18"));
        dates.Next(dates.PeriodOn(Day("2026-12-18")).Value()).IsKnown.ShouldBeFalse();
        dates.Previous(dates.PeriodOn(Day("2026-09-03")).Value()).Reason().ShouldContain("the term dates of 2025/26");
    }

    [Fact]
    public void A_half_term_that_is_missing_in_between_is_not_bridged()
    {
        var calendar = SchoolCalendar.Evolve(Published.WithoutTermDates, new CalendarPublished.HalfTerms(new(2025, 1, 6), Year, null,
            [HalfTerm(Year, HalfTermName.Autumn1, "2026-09-03 2026-10-23"), HalfTerm(Year, HalfTermName.Spring1, "2027-01-04 2027-02-12")]));

        calendar.TermDatesOf().PeriodOn(Day("2026-11-23")).Reason().ShouldContain("the dates of Autumn 2 of 2026/27");
        calendar.TermDatesOf().TermOn(Day("2026-10-01")).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void A_school_that_publishes_a_year_of_its_own_keeps_it_and_no_other_school_does()
    {
        var calendar = Published.Calendar.With(Year, School, "2026-09-07 2026-10-16", "2026-11-02 2026-12-11", "2027-01-04 2027-02-12",
            "2027-02-22 2027-03-25", "2027-04-12 2027-05-28", "2027-06-07 2027-07-16");

        calendar.TermDatesOf(School).PeriodOn(Day("2026-11-23")).Value().Due.ShouldBe(Day("2026-12-11"));
        calendar.TermDatesOf(School).PeriodOn(Day("2026-09-06")).Value().ToString().ShouldBe("Summer 2 of 2025/26");
        calendar.TermDatesOf(School).PeriodOn(Day("2026-03-01")).Value().Due.ShouldBe(Day("2026-03-27"));
        calendar.TermDatesOf(EstablishmentId.School(new("900013"))).PeriodOn(Day("2026-11-23")).Value().Due.ShouldBe(Day("2026-12-18"));
    }

    [Fact]
    public void A_bank_holiday_declared_later_moves_the_last_school_day_before_it()
    {
        var holidays = Published.Calendar.BankHolidays[2026].Add(new(Day("2026-12-18"), "A day of celebration"));
        var calendar = SchoolCalendar.Evolve(Published.Calendar, new CalendarPublished.BankHolidays(new(2026, 6, 1), 2026, holidays));

        calendar.TermDatesOf().PeriodOn(Day("2026-11-23")).Value().Due.ShouldBe(Day("2026-12-17"));
    }

    [Fact]
    public void What_is_missing_of_this_year_and_the_next_is_named() =>
        Published.Calendar.MissingFrom(Day("2027-02-01")).Select(gap => gap.Missing).ShouldBe(["the term dates of 2027/28"]);

    [Fact]
    public void Of_an_empty_calendar_everything_is_missing()
    {
        SchoolCalendar.Empty.MissingFrom(Day("2026-11-23")).Count.ShouldBe(5);
        SchoolCalendar.Empty.TermDatesOf().PeriodOn(Day("2026-11-23")).Reason().ShouldContain("the term dates of 2026/27");
    }
}
