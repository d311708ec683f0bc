using Casework.Api.Identity;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

public sealed class SigningInTests(Office office) : OfficeTests(office)
{
    [Fact]
    public async Task An_anonymous_visitor_chooses_who_to_be_comes_to_the_page_they_asked_for_and_signs_out_again()
    {
        var visitor = await Office.SeatAsync(null);

        await visitor.OpenAsync("/srg-list");
        await Expect(visitor.Heading("Choose who to be", 1)).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(DemonstrationPeople.All.Count);
        await visitor.PressAsync("Petra Vance Lead Officer");
        await Expect(visitor.Heading("Schools Causing Concern", 1)).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Signed in as Petra Vance (Lead Officer)");

        await visitor.PressAsync("Sign out");
        await Expect(visitor.Heading("You have signed out", 1)).ToBeVisibleAsync();
        await visitor.OpenAsync("/srg-list");
        await Expect(visitor.Heading("Choose who to be", 1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_was_signed_out_while_writing_is_told_that_nothing_was_recorded()
    {
        Office.ItIs("2026-03-16");
        var story = await new Story(Office, "900602").ListedAsync("Tarn School");
        var petra = await Office.SeatAsync("petra");
        await petra.OpenAsync($"{story.Address}/visits");
        await petra.Page.Context.ClearCookiesAsync();

        await petra.PressAsync("Record");
        await petra.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Petra Vance") }).ClickAsync();

        await Expect(petra.Heading("Record a visit", 1)).ToBeVisibleAsync();
        await petra.SeesAsync("You had been signed out, so what you sent was not recorded.");
        (await story.HistoryAsync()).ShouldNotContain(e => e.Type == "visit_made");
    }

    [Fact]
    public async Task An_auditor_is_offered_no_step_and_whatever_they_send_is_answered_that_they_cannot_do_that()
    {
        Office.ItIs("2026-03-16");
        var story = await new Story(Office, "900601").ListedAsync("Quarry School");
        var lotte = await Office.SeatAsync("lotte");
        await lotte.OpenAsync(story.Address);
        await lotte.SeesAsync("There is no step for you to take now.");
        await Expect(lotte.Page.GetByRole(AriaRole.Main).Locator("a[href^='/cases/']")).ToHaveCountAsync(0);

        await lotte.OpenAsync($"{story.Address}/visits");
        await Expect(lotte.Heading("You cannot take this step now", 2)).ToBeVisibleAsync();
        await Expect(lotte.Page.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true })).ToHaveCountAsync(0);

        // There is no form to fill in, so the form of somebody who may is sent with the auditor's own session and token.
        var petra = await Office.SeatAsync("petra");
        await petra.OpenAsync($"{story.Address}/visits");
        var form = await petra.Page.Locator("main form").EvaluateAsync<string>("form => form.innerHTML");
        var answer = lotte.Page.WaitForResponseAsync(response => response.Request.Method == "POST");
        await lotte.TurnAsync(() => lotte.Page.EvaluateAsync(
            """
            html => {
                const form = document.createElement('form');
                form.method = 'post';
                form.innerHTML = html;
                form.querySelector('[name=__RequestVerificationToken]').value = document.querySelector('[name=__RequestVerificationToken]').value;
                document.querySelector('main').append(form);
                const write = (name, value) => form.querySelector(`[name="${name}"]`).value = value;
                write('Form.OccurredOn.Day', '16'); write('Form.OccurredOn.Month', '3'); write('Form.OccurredOn.Year', '2026');
                write('Form.Focus', 'Attendance'); write('Form.Note', 'Registers');
                form.querySelector('[name="Form.Kind"]').checked = form.querySelector('[name="Form.SafeguardingConcern"][value="False"]').checked = true;
                form.requestSubmit();
            }
            """, form));

        (await answer).Status.ShouldBe(403);
        await Expect(lotte.Heading("You cannot take this step now", 2)).ToBeVisibleAsync();
        (await story.HistoryAsync()).ShouldNotContain(e => e.Type == "visit_made");
    }
}
