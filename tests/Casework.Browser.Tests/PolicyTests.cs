using Casework.Testing;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

public sealed class PolicyTests(Office office) : OfficeTests(office)
{
    private const string Letters = "From designation or removal to the letters";

    [Fact]
    public async Task A_policy_change_is_previewed_adopted_by_two_people_and_moves_what_is_due_on_an_open_case()
    {
        Office.ItIs("2026-11-24");
        await Office.Casework.PublishCalendarAsync();
        var story = await new Story(Office, "900801").DesignatedAsync("Policy Lane School");
        var (marian, colm) = (await Office.SeatAsync("marian"), await Office.SeatAsync("colm"));
        var petra = await Office.SeatAsync("petra");

        await marian.OpenAsync("/policies");
        await marian.SeesAsync("In force: version 2024-09");
        await marian.FollowAsync("Propose a new version");
        await Expect(marian.Field(Letters)).ToHaveValueAsync("5");
        await marian.WriteAsync(
            ("What is the version called?", "2026-12"), (Letters, "10"), ("Why is it changed?", "Letters go through two offices"),
            ("Line of the designation letter on the informal warning notice", "This letter is our informal warning notice."));
        await marian.DateAsync("From which day is it in force?", new(2024, 8, 31));
        await marian.PressAsync("Propose");
        await marian.SeesAsync("Version 2024-09 starts on 1 September 2024. Enter a later day. (D37)");
        await Expect(marian.Field(Letters)).ToHaveValueAsync("10");

        await marian.DateAsync("From which day is it in force?", new(2026, 12, 1));
        await marian.PressAsync("Propose");
        await marian.SeesAsync("What it changes on open cases (1 of 1)");
        await marian.SeesAsync("Letters to headteacher and Chair: 8 December 2026 instead of 1 December 2026.");
        await marian.SeesAsync("You cannot adopt it: A policy version is not adopted by the Head of School Improvement.");

        await colm.OpenAsync("/policies");
        await colm.FollowAsync("See what version 2026-12 would change");
        await colm.SeesAsync("Letters to headteacher and Chair: 8 December 2026 instead of 1 December 2026.");
        await colm.PressAsync("Adopt");
        await colm.SeesAsync("Version 2026-12 is adopted.");
        await colm.SeesAsync($"Case {story.Reference}");

        await petra.OpenAsync(story.Address);
        await Expect(LettersRow(petra)).ToContainTextAsync("1 December 2026");
        await Expect(LettersRow(petra)).ToContainTextAsync("R57, product default, not policy (version 2024-09)");
        Office.ItIs("2026-12-01");
        await petra.OpenAsync(story.Address);
        await Expect(LettersRow(petra)).ToContainTextAsync("8 December 2026");
        await Expect(LettersRow(petra)).ToContainTextAsync("R57, product default, not policy (version 2026-12)");
        await petra.SeesAsync("by Marian Oduya, the Head of School Improvement, under policy version 2024-09");
        await petra.OpenAsync("/srg-list");
        await petra.SeesAsync("Letters to headteacher and Chair, 8 December 2026 (not policy: default of version 2026-12)");
        await marian.OpenAsync($"{story.Address}/letters");
        await marian.SeesAsync("This letter is our informal warning notice. (policy version 2026-12)");
        await petra.OpenAsync("/policies");
        await petra.SeesAsync("Proposed by Marian Oduya, adopted by Colm Hathersage on 24 November 2026. Letters go through two offices");
    }

    [Fact]
    public async Task A_proposal_is_refused_while_it_says_nothing_sensible_and_withdrawn_with_a_reason()
    {
        Office.ItIs("2027-01-04");
        var marian = await Office.SeatAsync("marian", script: false);
        await marian.OpenAsync("/policies/propose");
        await marian.WriteAsync(("What is the version called?", "2027-02"), (Letters, "100"), ("Why is it changed?", "A trial"));
        await marian.DateAsync("From which day is it in force?", new(2027, 2, 1));
        await marian.PressAsync("Propose");
        await marian.SeesAsync("100 working days is not sensible. Enter 1 to 20 working days. (D37)");
        await marian.WriteAsync((Letters, "many"));
        await marian.PressAsync("Propose");
        await marian.SeesAsync("Enter a whole number of working days");

        await marian.WriteAsync((Letters, "9"));
        await marian.PressAsync("Propose");
        await marian.PressAsync("Withdraw");
        await marian.SeesAsync("The reason for the withdrawal is missing.");
        await marian.WriteAsync(("Why is it withdrawn?", "It was a trial"));
        await marian.PressAsync("Withdraw");

        await marian.SeesAsync("Version 2027-02 is withdrawn.");
        await marian.OpenAsync("/policies");
        await marian.SeesAsync("Version 2027-02, proposed by Marian Oduya on 4 January 2027, withdrawn by Marian Oduya on 4 January 2027");
        await marian.SeesAsync("It was a trial");
    }

    private static Microsoft.Playwright.ILocator LettersRow(Desk desk) => desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Row)
        .Filter(new() { HasText = "Letters to headteacher and Chair" }).First;
}
