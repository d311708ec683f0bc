using System.Net;
using System.Text;
using Casework.Api.Demonstration;
using Casework.Domain.Calendar;
using Casework.Domain.Establishments;
using Marten;

namespace Casework.Api.Tests.Imports;

/// <summary>Bank holidays and term dates, as they are published.</summary>
public class CalendarImportTests
{
    private const string Header = "Academic year,Half term,First day,Last day,URN";
    private static readonly EstablishmentId School = EstablishmentId.School(new("900061"));

    [Fact]
    public async Task Bank_holidays_and_term_dates_make_a_calendar_and_the_same_files_again_change_nothing()
    {
        await using var host = await ImportHost.StartAsync();
        await PublishAsync(host, "2026-01-05");

        var calendar = await host.CalendarAsync();
        calendar.BankHolidays.Keys.ShouldBe([2024, 2025, 2026, 2027, 2028]);
        calendar.TermDatesOf().PeriodOn(new(2026, 11, 23)).ShouldBeOfType<Answer<HalfTermPeriod>.Known>().Value.Due.ShouldBe(new(2026, 12, 18));
        calendar.TermDatesOf(School).Periods.Single(period => period.Year == new AcademicYear(2026) && period.Name is HalfTermName.Autumn1).Due
            .ShouldBe(new(2026, 10, 16));

        var (holidays, dates) = await PublishAsync(host, "2026-02-02");
        holidays.Counts.ShouldBe(ImportCounts.None with { Read = 40, Unchanged = 40 });
        dates.Counts.ShouldBe(ImportCounts.None with { Read = 24, Unchanged = 24 });
        (await EventsAsync(host)).ShouldBe(9);
    }

    [Fact]
    public async Task What_was_published_is_recorded_with_who_imported_it()
    {
        await using var host = await ImportHost.StartAsync();
        var import = await host.ImportAsync("bank-holidays", "2026-01-05", InventedCalendar.BankHolidays());

        await using var session = host.Store.QuerySession();
        var first = (await session.Events.FetchStreamAsync(SchoolCalendar.Stream))[0];
        (first.EventTypeName, first.UserName, first.CorrelationId).ShouldBe(("bank_holidays_published", "dana", import.Id.Value));
        first.Data.ShouldBeOfType<CalendarPublished.BankHolidays>().OccurredOn.ShouldBe(new(2026, 1, 5));
    }

    [Fact]
    public async Task A_row_of_term_dates_that_cannot_be_right_is_rejected_with_its_line_number_and_the_others_go_in()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync("bank-holidays", "2026-01-05", InventedCalendar.BankHolidays());
        var import = await host.ImportAsync("term-dates", "2026-01-05", string.Join("\r\n", Header,
            "2026/27,Autumn 1,03/09/2026,23/10/2026,", "2026/28,Autumn 2,2026-11-02,2026-12-18,", "2026/27,Winter,soon,,",
            "2026/27,Spring 2,2027-02-22,2027-03-26,", "2026/27,Autumn 2,2026-11-02,2026-12-18,900099", "2026/27,Spring 1,2027-01-04,2027-02-12,9"));

        import.Counts.ShouldBe(ImportCounts.None with { Read = 6, New = 1, Rejected = 5 });
        import.Rejected.ShouldBe(
        [
            new(3, "Academic year '2026/28' is not one such as 2026/27."),
            new(4, "Half term 'Winter' is none of Autumn 1, Autumn 2, Spring 1, Spring 2, Summer 1, Summer 2. First day 'soon' is not a date. Last day is blank."),
            new(5, "Spring 2 of 2026/27 ends on Friday 26 March 2027, which is a bank holiday: Good Friday."),
            new(6, "URN '900099' is not a school on the register."),
            new(7, "URN '9' is not a URN: a URN has six digits."),
        ]);
        (await host.CalendarAsync()).HalfTermsOf(new(2026), null).ShouldHaveSingleItem().Name.ShouldBe(HalfTermName.Autumn1);
    }

    [Fact]
    public async Task An_older_file_does_not_overwrite_a_newer_one()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync("bank-holidays", "2026-01-05", InventedCalendar.BankHolidays());
        await host.ImportAsync("term-dates", "2026-03-02", $"{Header}\n2026/27,Autumn 1,2026-09-03,2026-10-23,");
        var older = await host.ImportAsync("term-dates", "2026-02-02", $"{Header}\n2026/27,Autumn 1,2026-09-07,2026-10-23,\n2026/27,Autumn 2,2026-11-02,2026-12-18,");

        older.Counts.ShouldBe(ImportCounts.None with { Read = 2, New = 1, Superseded = 1 });
        (await host.CalendarAsync()).HalfTermsOf(new(2026), null)[0].FirstDay.ShouldBe(new(2026, 9, 3));
    }

    [Fact]
    public async Task A_rejected_row_does_not_make_an_older_file_out_of_date()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync("bank-holidays", "2026-01-05", InventedCalendar.BankHolidays());
        await host.ImportAsync("term-dates", "2026-03-02", $"{Header}\n2026/27,Autumn 1,2026-09-05,2026-10-23,");

        (await host.ImportAsync("term-dates", "2026-02-02", $"{Header}\n2026/27,Autumn 1,2026-09-03,2026-10-23,")).Counts.New.ShouldBe(1);
    }

    [Fact]
    public async Task Bank_holidays_are_those_of_England_and_Wales_and_a_bad_one_is_rejected_with_its_line_number()
    {
        const string bad = """{ "title": "Spring", "date": "soon" }, { "date": "2026-06-12" },""";
        const string scotland = """{ "events": [ { "title": "2nd January", "date": "2026-01-02", "notes": "", "bunting": true } ] }""";
        var file = Encoding.UTF8.GetString(InventedCalendar.BankHolidays())
            .Replace("\"events\": [", $"\"events\": [\n{bad}").Replace("] } }", $"] }}, \"scotland\": {scotland} }}");
        await using var host = await ImportHost.StartAsync();

        var import = await host.ImportAsync("bank-holidays", "2026-01-05", file);

        import.Counts.ShouldBe(ImportCounts.None with { Read = 42, New = 40, Rejected = 2 });
        import.Rejected.Select(row => row.Reason).ShouldBe(
            ["The date 'soon' of Spring is not a date such as 2026-12-28.", "The bank holiday of 2026-06-12 has no title."]);
        import.Rejected.ShouldAllBe(row => row.Line == 2);
    }

    [Theory]
    [InlineData("bank-holidays", "[1, 2", "is not JSON from line 1 on")]
    [InlineData("bank-holidays", "{ \"england-and-wales\": { \"events\": [ { \"title\": \"\\ud800\", \"date\": \"2026-01-01\" } ] } }", "not UTF-8")]
    [InlineData("bank-holidays", "{ \"scotland\": { \"events\": [ { \"title\": \"2nd January\", \"date\": \"2026-01-02\" } ] } }", "no section england-and-wales")]
    [InlineData("bank-holidays", "title,date\nChristmas Day,2026-12-25", "is not JSON")]
    [InlineData("term-dates", "Half term,First day\nAutumn 1,2026-09-03", "lacks the columns Academic year, Last day")]
    public async Task A_file_of_another_layout_is_refused_whole(string source, string file, string detail)
    {
        await using var host = await ImportHost.StartAsync();
        var answer = await host.UploadAsync(source, "2026-01-05", file);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ImportHost.ProblemAsync(answer)).Detail!.ShouldContain(detail);
        (await host.EventsAsync()).ShouldBe(0);
        host.WaitingFiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_fails_the_import_and_nothing_is_published()
    {
        await using var host = await ImportHost.StartAsync();
        var import = await host.ImportAsync("term-dates", "2026-01-05", $"{Header}\n2026/27,\"Autumn 1\n" + string.Concat(Enumerable.Repeat("2026/27,Autumn 2,2026-11-02,2026-12-18,\n", 2000)));

        import.State.ShouldBe(ImportState.Failed);
        import.Failure!.ShouldContain("never closed");
        (await host.CalendarAsync()).Years.ShouldBeEmpty();
    }

    private static async Task<(ImportProgress Holidays, ImportProgress Dates)> PublishAsync(ImportHost host, string asAt)
    {
        await host.ImportAsync("gias", asAt, Files.Gias(Files.School(("URN", School.Urn()))));
        var holidays = await host.ImportAsync("bank-holidays", asAt, InventedCalendar.BankHolidays());
        var dates = await host.ImportAsync("term-dates", asAt, InventedCalendar.TermDates());
        (holidays.State, dates.State).ShouldBe((ImportState.Completed, ImportState.Completed));
        dates.Rejected.ShouldBeEmpty();
        return (holidays, dates);
    }

    private static async Task<int> EventsAsync(ImportHost host)
    {
        await using var session = host.Store.QuerySession();
        return (await session.Events.FetchStreamAsync(SchoolCalendar.Stream)).Count;
    }
}
