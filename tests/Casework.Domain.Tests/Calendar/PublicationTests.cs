using Casework.Domain.Calendar;
using static Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Calendar;

/// <summary>What is taken of a published file, and what is rejected with its line and the reason.</summary>
public sealed class PublicationTests
{
    private static readonly DateOnly AsAt = new(2026, 1, 5);
    private static readonly EstablishmentId School = EstablishmentId.School(new("900012"));
    private static readonly string[] Whole =
        ["2026-09-03 2026-10-23", "2026-11-02 2026-12-18", "2027-01-04 2027-02-12", "2027-02-22 2027-03-25", "2027-04-12 2027-05-28", "2027-06-07 2027-07-20"];

    [Fact]
    public void A_whole_year_is_one_event_and_the_same_again_is_none()
    {
        var first = Publish(WithoutTermDates, Rows(null, Whole));
        first.Counts.ShouldBe(ImportCounts.None with { Read = 6, New = 6 });
        var happened = first.Events.ShouldHaveSingleItem().ShouldBeOfType<CalendarPublished.HalfTerms>();
        (happened.Year, happened.School, happened.Dates.Count, happened.OccurredOn).ShouldBe((Year, null, 6, AsAt));

        var again = Publish(SchoolCalendar.Evolve(WithoutTermDates, happened), Rows(null, Whole));
        again.Counts.ShouldBe(ImportCounts.None with { Read = 6, Unchanged = 6 });
        again.Events.ShouldBeEmpty();
    }

    [Fact]
    public void The_authority_may_publish_a_year_in_parts()
    {
        var autumn = SchoolCalendar.Evolve(WithoutTermDates, Publish(WithoutTermDates, Rows(null, Whole[..2])).Events.Single());
        var whole = SchoolCalendar.Evolve(autumn, Publish(autumn, Rows(null, Whole).Skip(2)).Events.Single());

        whole.HalfTermsOf(Year, null).Select(one => one.Name).ShouldBe(HalfTermNames.All);
    }

    [Fact]
    public void Two_half_terms_that_move_together_are_compared_with_each_other_and_not_with_what_they_replace()
    {
        var moved = Publish(Published.Calendar, [.. Rows(null, "2026-09-03 2026-11-06", "2026-11-16 2026-12-18")]);

        moved.Counts.ShouldBe(ImportCounts.None with { Read = 2, Changed = 2 });
        moved.Rejected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-10-23 2026-09-03", "Autumn 1 of 2026/27 ends on Thursday 3 September 2026, before it begins on Friday 23 October 2026.")]
    [InlineData("2026-09-05 2026-10-23", "Autumn 1 of 2026/27 begins on Saturday 5 September 2026, which is a weekend.")]
    [InlineData("2026-09-03 2026-10-25", "Autumn 1 of 2026/27 ends on Sunday 25 October 2026, which is a weekend.")]
    [InlineData("2026-09-03 2026-12-25", "Autumn 1 of 2026/27 ends on Friday 25 December 2026, which is a bank holiday: Bank holiday.")]
    [InlineData("2026-08-27 2026-10-23", "Autumn 1 of 2026/27 must lie between Tuesday 1 September 2026 and Tuesday 31 August 2027: Thursday 27 August 2026 to Friday 23 October 2026 does not.")]
    [InlineData("2026-09-03 2026-11-02", "Autumn 1 of 2026/27 does not fit with Autumn 2 of 2026/27: Thursday 3 September 2026 to Monday 2 November 2026 and Monday 2 November 2026 to Friday 18 December 2026.")]
    public void A_half_term_that_cannot_be_right_is_rejected_with_the_reason(string span, string reason)
    {
        var publication = Publish(Published.Calendar, Rows(null, span));

        publication.Rejected.ShouldBe([new(2, reason)]);
        publication.Counts.ShouldBe(ImportCounts.None with { Read = 1, Rejected = 1 });
        publication.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_term_that_is_printed_as_ending_on_Good_Friday_is_rejected_and_the_others_are_taken()
    {
        var publication = Publish(WithoutTermDates, Rows(null, [.. Whole[..3], "2027-02-22 2027-03-26", .. Whole[4..]]));

        publication.Rejected.ShouldHaveSingleItem().ShouldBe(
            new(5, "Spring 2 of 2026/27 ends on Friday 26 March 2027, which is a bank holiday: Bank holiday."));
        publication.Events.ShouldHaveSingleItem().ShouldBeOfType<CalendarPublished.HalfTerms>().Dates.Count.ShouldBe(5);
    }

    [Fact]
    public void The_later_of_two_half_terms_that_overlap_in_one_file_is_rejected() =>
        Publish(WithoutTermDates, Rows(null, "2026-09-03 2026-11-06", "2026-11-02 2026-12-18")).Rejected.ShouldHaveSingleItem().Line.ShouldBe(3);

    [Fact]
    public void A_half_term_that_a_rejected_row_leaves_as_it_was_still_overlaps()
    {
        var publication = Publish(Published.Calendar, Rows(null, "2026-09-03 2026-11-06", "2026-11-05 2026-12-18"));

        publication.Rejected.Select(row => row.Line).ShouldBe([2, 3]);
        publication.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Term_dates_wait_for_the_bank_holidays_of_their_years() =>
        Publish(SchoolCalendar.Empty, Rows(null, Whole[0])).Rejected.ShouldHaveSingleItem().Reason
            .ShouldBe("Autumn 1 of 2026/27 begins on Thursday 3 September 2026, and the bank holidays of 2026 are not known: import them first.");

    [Fact]
    public void A_row_that_says_a_half_term_twice_is_rejected_by_the_line_of_the_first() =>
        Publish(WithoutTermDates, [.. Rows(null, Whole), new CalendarRow.OfHalfTerm(8, HalfTerm(Year, HalfTermName.Autumn1, Whole[0]), null)])
            .Rejected.ShouldBe([new(8, "Line 2 has said this of Autumn 1 of 2026/27 before.")]);

    [Fact]
    public void A_school_with_dates_of_its_own_needs_the_whole_year()
    {
        var publication = Publish(Published.Calendar, Rows(School, Whole[..5]));

        publication.Rejected.Count.ShouldBe(5);
        publication.Rejected[0].Reason.ShouldBe("A school's own dates replace the whole of 2026/27: Summer 2 is missing.");
        publication.Events.ShouldBeEmpty();
        Publish(Published.Calendar, Rows(School, Whole)).Events.ShouldHaveSingleItem().ShouldBeOfType<CalendarPublished.HalfTerms>().School.ShouldBe(School);
    }

    [Fact]
    public void A_year_of_bank_holidays_replaces_what_was_known_of_it()
    {
        var known = WithoutTermDates.BankHolidays[2022 + 4];
        var rows = known.Add(new(Day("2026-06-12"), "A day of celebration")).Select((one, at) => new CalendarRow.OfBankHoliday(at + 2, one));

        var publication = Publish(WithoutTermDates, rows);

        publication.Counts.ShouldBe(ImportCounts.None with { Read = 9, New = 1, Unchanged = 8 });
        publication.Events.ShouldHaveSingleItem().ShouldBeOfType<CalendarPublished.BankHolidays>().Holidays.Count.ShouldBe(9);
    }

    [Fact]
    public void A_year_with_too_few_bank_holidays_is_not_taken_for_a_whole_one()
    {
        var publication = Publish(SchoolCalendar.Empty, [new CalendarRow.OfBankHoliday(2, new(Day("2029-01-01"), "New Year’s Day"))]);

        publication.Rejected.ShouldBe([new(2, "The file has 1 bank holidays of 2029; a year has at least 8.")]);
        publication.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_bank_holiday_on_a_weekend_or_said_twice_is_rejected()
    {
        var rows = WithoutTermDates.BankHolidays[2026].Append(new(Day("2026-12-26"), "Boxing Day")).Append(new(Day("2026-12-25"), "Christmas Day"))
            .Select((one, at) => new CalendarRow.OfBankHoliday(at + 2, one));

        Publish(SchoolCalendar.Empty, rows).Rejected.Select(row => row.Reason).ShouldBe(
            ["Boxing Day is on Saturday 26 December 2026: give the substitute day.", "The file has Friday 25 December 2026 before."]);
    }

    private static Publication Publish(SchoolCalendar known, params IEnumerable<CalendarRow> rows) => Publication.Of(known, [.. rows], AsAt);

    private static IEnumerable<CalendarRow> Rows(EstablishmentId? school, params string[] spans) =>
        spans.Select((span, at) => new CalendarRow.OfHalfTerm(at + 2, HalfTerm(Year, (HalfTermName)at, span), school));
}
