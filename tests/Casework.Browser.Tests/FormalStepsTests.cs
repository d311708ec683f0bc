using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>From the consideration of a warning notice to the use of a power, by the pages alone.</summary>
public sealed class FormalStepsTests(Office office) : OfficeTests(office)
{
    private Story story = null!;
    private Desk petra = null!, marian = null!, colm = null!, bertram = null!;

    [Fact]
    public async Task A_notice_that_is_not_complied_with_leads_to_a_power_step_by_step()
    {
        Office.ItIs("2026-09-07");
        story = await new Story(Office, "900150").ListedAsync("Thistledown Primary School");
        (petra, marian, colm, bertram) = (await Office.SeatAsync("petra"), await Office.SeatAsync("marian"), await Office.SeatAsync("colm"), await Office.SeatAsync("bertram"));

        await TheSchoolIsJudgedNotToHaveEngagedAsync();
        await TheNoticeIsGivenAndCopiedAsync();
        await TheSchoolDoesNotComplyAsync();
        await ThePowersAreProposedAsync();
        await APowerIsUsedAsync();
    }

    // Policy trigger 1 is closed until somebody has judged, with evidence, that the school has not engaged.
    private async Task TheSchoolIsJudgedNotToHaveEngagedAsync()
    {
        await StepAsync(marian, "2026-11-02", "Consider a formal warning notice", "When did you consider the notice?");
        await marian.SeesAsync("Not assessed yet");
        await marian.ChooseAsync(
            ("What did you decide?", "To issue a formal warning notice"), ("Which policy triggers of the strategy are met?", Wordings.Of(PolicyTrigger.P1NotCooperating)),
            ("Which statutory grounds does it rest on?", Wordings.Of(StatutoryGround.G1LowStandards)));
        await marian.WriteAsync(
            ("Why?", "Other means are used up"), ("Quantitative evidence", "Results of three years"), ("Qualitative evidence", "Three notes of visit"),
            ("Evidence of the school's reluctance or inability", "Coaching was declined"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("No assessment on the case says that the school has not engaged.");

        await StepAsync(petra, "2026-11-02", "Assess how the school engages", "When did you assess it?");
        await petra.SeesAsync("No key meeting is recorded yet.");
        foreach (var (indicator, number) in Enum.GetValues<EngagementIndicator>().Select((indicator, at) => (indicator, at + 1)))
        {
            await petra.ChooseAsync((Wordings.Of(indicator), "Not met"));
            await petra.WriteAsync(($"Evidence for indicator {number}", number == 8 ? "" : "Two letters without an answer"));
        }

        await petra.ChooseAsync(("Has the school engaged?", "The school has not engaged"));
        await petra.WriteAsync(("Why?", "Coaching was declined twice"));
        await petra.PressAsync("Record");
        await petra.SeesAsync("The evidence for indicator 8 is missing.");
        await petra.WriteAsync(("Evidence for indicator 8", "No data were shown at the review"));
        await petra.RecordAsync("Engagement assessed: the school has not engaged");
        await petra.SeesAsync("Warning notice to be considered: the school has not engaged");
    }

    private async Task TheNoticeIsGivenAndCopiedAsync()
    {
        await StepAsync(marian, "2026-11-02", "Consider a formal warning notice", "When did you consider the notice?");
        await marian.ChooseAsync(
            ("What did you decide?", "To issue a formal warning notice"), ("Which policy triggers of the strategy are met?", Wordings.Of(PolicyTrigger.P1NotCooperating)),
            ("Which statutory grounds does it rest on?", Wordings.Of(StatutoryGround.G1LowStandards)),
            ("If standards are low, against what? (optional)", Wordings.Of(StandardsMeasure.ComparableSchools)));
        await marian.WriteAsync(
            ("Why?", "Other means are used up"), ("Quantitative evidence", "Results of three years"), ("Qualitative evidence", "Three notes of visit"),
            ("Evidence of the school's reluctance or inability", "Coaching was declined"), ("What other ways were tried? (optional)", "Coaching and a review"));
        await marian.RecordAsync("Warning notice considered: to be issued");

        await StepAsync(colm, "2026-11-03", "Approve the formal warning notice", "When did you approve the notice?");
        await colm.WriteAsync(("Why do you approve it?", "The evidence bears it"));
        await colm.RecordAsync("Warning notice approved");

        await StepAsync(marian, "2026-11-04", "Issue the formal warning notice", "When is the notice given?");
        await marian.DateAsync("When does the compliance period end?", new(2026, 12, 31));
        await marian.WriteAsync(
            ("The matters that the notice rests on", "Low standards in reading"), ("The action that the school must take", "Accept coaching"),
            ("The action that the authority is minded to take", "Require arrangements under section 63"));
        await marian.RecordAsync("Formal warning notice issued");
        await marian.SeesAsync("Copies of the warning notice, dated its own day");

        await StepAsync(bertram, "2026-11-05", "Record the copies of the warning notice", "When did the copies go out?");
        await bertram.ChooseAsync(
            ("Who got a copy?", Wordings.Of(Party.Headteacher)), ("Who got a copy?", Wordings.Of(Party.RegionalDirector)), ("Who got a copy?", Wordings.Of(Party.ChiefInspector)));
        await bertram.WriteAsync(("Where are the copies kept?", "Letters/60.pdf"));
        await bertram.PressAsync("Record");
        await bertram.SeesAsync("its copies go out the same day.");
        await bertram.DateAsync("When did the copies go out?", new(2026, 11, 4));
        await bertram.RecordAsync("Warning notice copied");
        await Expect(bertram.Page.GetByText("Copies of the warning notice, dated its own day")).ToHaveCountAsync(0);
    }

    private async Task TheSchoolDoesNotComplyAsync()
    {
        await StepAsync(marian, "2027-01-04", "Assess compliance with the warning notice", "When did you assess compliance?");
        await marian.ChooseAsync(("Has the school complied with the notice?", "No"));
        await marian.WriteAsync(("What is the evidence?", "Coaching was declined again"));
        await marian.RecordAsync("The school did not comply with the notice");
        await marian.SeesAsync("The school is not eligible for intervention (R139).");
    }

    private async Task ThePowersAreProposedAsync()
    {
        await StepAsync(marian, "2027-01-05", "Propose to use powers", "When do you propose it?");
        await marian.ChooseAsync(("Which powers?", Wordings.Of(Power.Section63)));
        await marian.WriteAsync(("Why?", "Leaders need help"));
        await marian.RecordAsync("Powers proposed");

        await StepAsync(colm, "2027-01-06", "Approve the proposed powers", "When did you approve them?");
        await colm.WriteAsync(("Why do you approve them?", "Proportionate"));
        await colm.RecordAsync("Proposed powers approved");
        await colm.OpenAsync($"{story.Address}/proposed-powers-notices");
        await colm.SeesAsync("You approved these powers yourself.");

        await StepAsync(marian, "2027-01-07", "Give the notice of proposed powers", "When was the notice given to the governing body?");
        await marian.WriteAsync(("Where is the notice kept?", "Letters/63.pdf"));
        await marian.RecordAsync("Notice of proposed powers given");
        await Expect(Row(Power.Section63)).ToContainTextAsync("28 February 2027");
        await Expect(Row(Power.Section63)).ToContainTextAsync("The governing body has not been consulted about this power.");
        await Expect(Row(Power.Section65)).ToContainTextAsync("The Secretary of State has not consented.");
    }

    private async Task APowerIsUsedAsync()
    {
        await StepAsync(bertram, "2027-01-18", "Record a consultation about powers", "When were they consulted?");
        await bertram.ChooseAsync(("About which powers?", Wordings.Of(Power.Section63)), ("Who was consulted?", Wordings.Of(Party.GoverningBody)));
        await bertram.WriteAsync(("What did they say?", "They would rather choose the adviser themselves"));
        await bertram.RecordAsync("Consultation about powers held");

        await StepAsync(marian, "2027-02-26", "Use a power of intervention", "When is the power used?");
        await Expect(marian.Question("Which power?")).ToBeVisibleAsync();
        await marian.ChooseAsync(("Which power?", Wordings.Of(Power.Section64)));
        await marian.WriteAsync(
            ("For section 64: how many governors are added?", "2"), ("Why is the power used?", "Coaching alone did not help"), ("Where is the written notice kept?", "Letters/63b.pdf"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("This power is not among those that a second person approved.");
        await marian.ChooseAsync(
            ("Which power?", Wordings.Of(Power.Section63)), ("For section 63: what must the governing body enter into?", Wordings.Of(Arrangement.AdvisoryContract)));
        await marian.RecordAsync($"Power used: {Wordings.Of(Power.Section63)}");
        await Expect(Row(Power.Section63)).ToContainTextAsync("Nothing more: it can be used.");
    }

    private Microsoft.Playwright.ILocator Row(Power power) =>
        marian.Page.GetByRole(Microsoft.Playwright.AriaRole.Row).Filter(new() { HasText = Wordings.Of(power) });

    private async Task StepAsync(Desk who, string day, string step, string when)
    {
        Office.ItIs(day);
        await who.OpenAsync(story.Address);
        await who.FollowAsync(step);
        await Expect(who.Heading(step, 1)).ToBeVisibleAsync();
        await who.DateAsync(when, Office.Today);
    }
}
