using System.Net;
using System.Text.Json;
using Casework.Api.Tests.Hosting;
using Casework.Testing;

namespace Casework.Api.Tests.Calendar;

/// <summary>The calendar over HTTP, with the one of the demonstration.</summary>
[Collection(nameof(SharedCasework))]
public sealed class CalendarEndpointTests(SharedCasework casework) : IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        casework.ItIs("2026-11-23");
        await casework.Running.PublishCalendarAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_calendar_shows_each_academic_year_the_schools_that_differ_and_what_is_missing()
    {
        var calendar = await AskAsync("/api/calendar");

        var year = calendar.GetProperty("years").EnumerateArray().Single(one => one.GetProperty("year").GetString() == "2026/27");
        year.GetProperty("periods").GetArrayLength().ShouldBe(6);
        year.GetProperty("terms").EnumerateArray().Select(one => one.GetProperty("due").GetString()).ShouldBe(["2026-12-18", "2027-03-25", "2027-07-20"]);
        year.GetProperty("bankHolidays").EnumerateArray().Select(one => one.GetProperty("on").GetString()).ShouldBe(
            ["2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30"]);
        year.GetProperty("schools")[0].GetProperty("school").GetString().ShouldBe("school-900061");
        calendar.GetProperty("missing").EnumerateArray().Select(one => one.GetString())
            .ShouldBe(["The calendar does not have the term dates of 2027/28. A data manager imports them."]);
    }

    [Theory]
    [InlineData("on=2026-10-16&days=10", "2026-10-30", "2026-10-30", "2026-11-06")]
    [InlineData("on=2026-12-11&days=10", "2026-12-29", "2027-01-08", "2027-01-08")]
    [InlineData("on=2026-10-16&days=10&urn=900061", "2026-10-30", "2026-11-13", "2026-11-13")]
    public async Task The_day_so_many_working_days_later_depends_on_which_are_counted_and_at_which_school(
        string question, string authority, string statutory, string school)
    {
        var later = (await AskAsync($"/api/calendar/day?{question}")).GetProperty("later");

        Value(later, "LocalAuthorityWorkingDay").ShouldBe(authority);
        Value(later, "StatutoryWorkingDay").ShouldBe(statutory);
        Value(later, "SchoolDay").ShouldBe(school);
    }

    [Fact]
    public async Task A_day_that_is_not_named_is_today()
    {
        var day = await AskAsync("/api/calendar/day");

        day.GetProperty("on").GetString().ShouldBe("2026-11-23");
        day.GetProperty("period").GetProperty("value").GetProperty("due").GetString().ShouldBe("2026-12-18");
        day.GetProperty("term").GetProperty("value").GetProperty("term").GetString().ShouldBe("Autumn");
    }

    [Theory]
    [InlineData("2027-09-01", "The calendar does not have the term dates of 2027/28. A data manager imports them.")]
    [InlineData("9999-12-31", "The calendar does not have the term dates of 9999/00. A data manager imports them.")]
    [InlineData("0001-01-01", "The calendar does not have the term dates of 0/01. A data manager imports them.")]
    public async Task A_day_of_a_year_that_was_never_published_is_answered_with_what_is_missing(string day, string reason)
    {
        var period = (await AskAsync($"/api/calendar/day?on={day}&days=1")).GetProperty("period");

        period.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        period.GetProperty("reason").GetString().ShouldBe(reason);
    }

    [Theory]
    [InlineData("days=-1")]
    [InlineData("days=100000")]
    [InlineData("on=soon")]
    [InlineData("urn=9")]
    public async Task A_question_that_makes_no_sense_is_refused(string question) =>
        (await casework.AskAsync("lotte", $"/api/calendar/day?{question}")).Status.ShouldBe(HttpStatusCode.BadRequest);

    private static string? Value(JsonElement later, string kind) => later.GetProperty(kind).GetProperty("value").GetString();

    private async Task<JsonElement> AskAsync(string path)
    {
        var answer = await casework.AskAsync("lotte", path);
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.ToString());
        return answer.Json;
    }
}
