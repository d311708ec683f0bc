using Casework.Domain.Calendar;
using Casework.Domain.Policy;
using static Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Calendar;

/// <summary>Month arithmetic, with the examples of domain 8.5.</summary>
public sealed class MonthsTests
{
    [Theory]
    [InlineData("2025-11-22", "2026-11-22")]
    [InlineData("2028-02-29", "2029-02-28")]
    public void Twelve_months_later_is_the_same_day_of_the_next_year(string day, string later) => Months.After(Day(day), 12).ShouldBe(Day(later));

    [Theory]
    [InlineData("2025-11-22", "2026-11-23")]
    [InlineData("2028-02-29", "2029-03-01")]
    public void More_than_twelve_months_begin_on_the_day_after_that(string day, string later)
    {
        Months.MoreThanAfter(Day(day), 12).ShouldBe(Day(later));
        TwelveMonthWatch.From(Day(day), 12).Due.ShouldBe(Day(later));
    }

    [Theory]
    [InlineData("2026-12-31", "2027-02-28")]
    [InlineData("2026-11-30", "2027-01-30")]
    [InlineData("2027-06-30", "2027-08-30")]
    [InlineData("2027-12-29", "2028-02-29")]
    public void A_window_of_two_months_ends_on_the_corresponding_date_or_the_last_of_its_month(string complianceEnds, string windowEnds) =>
        Months.After(Day(complianceEnds), 2).ShouldBe(Day(windowEnds));
}
