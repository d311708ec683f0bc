using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

public sealed partial class FormErrorTests(Office office) : OfficeTests(office)
{
    private const string Day = "When was the review meeting?";

    [Fact]
    public async Task A_blank_review_meeting_is_answered_with_a_focused_summary_in_page_order_whose_links_lead_to_the_fields()
    {
        var petra = await AtTheReviewAsync("900401");

        await petra.PressAsync("Record");
        var summary = await SummaryAsync(petra, "Enter the date", "Say whether the plan is effective");
        await summary.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(petra.Question(Day).GetByLabel("Day")).ToBeFocusedAsync();
        await summary.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(petra.Question("Is the plan effective?").GetByLabel("Yes")).ToBeFocusedAsync();

        await petra.DateAsync(Day, Office.Today);
        await petra.ChooseAsync(("Is the plan effective?", "Yes"));
        await petra.PressAsync("Record");
        summary = await SummaryAsync(petra, "Enter the progress on the key priorities.", "Enter the measurable impact.", "Enter the notes of the meeting.",
            "Enter how the headteacher agreed. (R86)");
        await summary.GetByRole(AriaRole.Link).Nth(1).ClickAsync();
        await Expect(petra.Field("Measurable impact")).ToBeFocusedAsync();
        await Expect(petra.Field("Measurable impact"))
            .ToHaveAccessibleDescriptionAsync("Figures where there are any (R99) Error: Enter the measurable impact.");
    }

    [Fact]
    public async Task An_error_in_a_row_of_the_plan_leads_to_that_row()
    {
        var petra = await AtTheReviewAsync("900402");
        await FillAsync(petra);
        await petra.WriteAsync(("Which key issue does action 2 address?", "3"), ("How is action 2 monitored and evaluated?", ""));

        await petra.PressAsync("Record");

        var summary = await SummaryAsync(petra,
            "Action 2 addresses no key issue of the plan. Give the number of a key issue, from 1 to 2. (R73)",
            "Enter how action 2 is monitored and evaluated. (R76)");
        await summary.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(petra.Field("How is action 2 monitored and evaluated?")).ToBeFocusedAsync();
        await Expect(petra.Field("Which key issue does action 2 address?")).ToHaveValueAsync("3");
    }

    [Theory]
    [InlineData("900403", "31", "2", "2026", "Date must be a real date")]
    [InlineData("900404", "3", "", "2026", "Date must include a month")]
    [InlineData("900405", "17", "3", "2026", "The date cannot be in the future: today is 16 March 2026.")]
    [InlineData("900406", "15", "3", "2026", "The date cannot be before 16 March 2026, when version 1 of the plan was agreed.")]
    public async Task A_date_that_cannot_be_is_refused_beside_the_field_and_what_was_typed_stays(
        string urn, string day, string month, string year, string error)
    {
        var petra = await AtTheReviewAsync(urn);
        await FillAsync(petra);
        await petra.DateAsync(Day, day, month, year);

        await petra.PressAsync("Record");

        await SummaryAsync(petra, error);
        await Expect(petra.Question(Day)).ToContainTextAsync($"Error: {error}");
        await Expect(petra.Question(Day).GetByLabel("Day")).ToHaveValueAsync(day);
        await Expect(petra.Question(Day).GetByLabel("Month")).ToHaveValueAsync(month);
        await Expect(petra.Question(Day).GetByLabel("Year")).ToHaveValueAsync(year);
        await Expect(petra.Field("Notes of the meeting")).ToHaveValueAsync("The “quoted” <notes> & more\nof two lines");
        await Expect(petra.Question("Is the plan effective?").GetByLabel("No")).ToBeCheckedAsync();
    }

    private async Task<Desk> AtTheReviewAsync(string urn, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        Office.ItIs("2026-03-16");
        var story = await new Story(Office, urn).ListedAsync($"School {urn}");
        var petra = await Office.SeatAsync("petra", test: test);
        await petra.OpenAsync($"{story.Address}/review-meetings");
        return petra;
    }

    private async Task FillAsync(Desk petra)
    {
        await petra.DateAsync(Day, Office.Today);
        await petra.ChooseAsync(("Is the plan effective?", "No"));
        await petra.WriteAsync(
            ("Progress on the key priorities", "Phonics"), ("Measurable impact", "8 points"),
            ("Notes of the meeting", "The “quoted” <notes> & more\nof two lines"),
            ("How did the headteacher agree the new plan?", "At the meeting"));
    }

    // The summary has no role of its own; it is what has the focus when the page has been answered.
    private static async Task<ILocator> SummaryAsync(Desk petra, params string[] errors)
    {
        await Expect(petra.Page.Locator(":focus").GetByRole(AriaRole.Heading, new() { Name = "There is a problem" })).ToBeVisibleAsync();
        await Expect(petra.Page).ToHaveTitleAsync(ErrorTitle());
        var summary = petra.Page.GetByRole(AriaRole.Alert);
        await Expect(summary.GetByRole(AriaRole.Listitem)).ToHaveTextAsync(errors);
        return summary;
    }

    [GeneratedRegex("^Error: ")]
    private static partial Regex ErrorTitle();
}
