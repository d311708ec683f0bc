namespace Casework.Api.Tests.Pages;

/// <summary>What an officer may type as a date, and what an address may say.</summary>
public class DatePartsTests
{
    private readonly TrialPage _page = new();

    [Theory]
    [InlineData("?Form.OccurredOn.Day=3&Form.OccurredOn.Month=2&Form.OccurredOn.Year=2026")]
    [InlineData("?Form.OccurredOn.Day=%2003&Form.OccurredOn.Month=02%20&Form.OccurredOn.Year=2026")]
    [InlineData("?Form.OccurredOn=2026-02-03")]
    public async Task A_whole_date_is_bound(string query)
    {
        (await _page.Bind(query)).ShouldBe(new DateOnly(2026, 2, 3));
        _page.Errors.ErrorCount.ShouldBe(0);
    }

    [Fact]
    public async Task The_parts_of_a_date_leave_the_form_valid()
    {
        await _page.Bind("?Form.OccurredOn.Day=3&Form.OccurredOn.Month=2&Form.OccurredOn.Year=2026");
        _page.Errors.IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?Form.OccurredOn=")]
    [InlineData("?Form.OccurredOn.Day=&Form.OccurredOn.Month=&Form.OccurredOn.Year=")]
    public async Task No_date_at_all_is_no_error_of_the_date(string query)
    {
        (await _page.Bind(query)).ShouldBeNull();
        _page.Errors.ErrorCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("?Form.OccurredOn.Day=29&Form.OccurredOn.Month=2&Form.OccurredOn.Year=2026", "Date of the meeting must be a real date")]
    [InlineData("?Form.OccurredOn.Day=1&Form.OccurredOn.Month=1&Form.OccurredOn.Year=26", "Date of the meeting must be a real date")]
    [InlineData("?Form.OccurredOn=yesterday", "Date of the meeting must be a real date")]
    [InlineData("?Form.OccurredOn.Day=3&Form.OccurredOn.Year=2026", "Date of the meeting must include a month")]
    [InlineData("?Form.OccurredOn.Year=2026", "Date of the meeting must include a day and month")]
    public async Task A_date_that_is_not_whole_or_not_real_is_refused_in_its_own_words(string query, string message)
    {
        (await _page.Bind(query)).ShouldBeNull();
        _page.Errors["Form.OccurredOn"]!.Errors.Single().ErrorMessage.ShouldBe(message);
    }
}
