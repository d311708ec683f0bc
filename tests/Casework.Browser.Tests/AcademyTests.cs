using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Testing;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>A concern about an academy, and a school that becomes one while it has a case, by the pages alone.</summary>
public sealed class AcademyTests(Office office) : OfficeTests(office)
{
    private const string Case = "/cases/900871-1";
    private Desk petra = null!, marian = null!, colm = null!, bertram = null!;

    [Fact]
    public async Task A_concern_about_an_academy_goes_to_its_trust_and_beyond_it_and_ends_when_it_is_answered()
    {
        Office.ItIs("2026-01-12");
        await Office.Casework.RegisterAsync(new InventedSchool("900871", "Thornbeck Academy", Type: 28, Group: 10));
        await Office.Casework.PublishCalendarAsync();
        (petra, marian) = (await Office.SeatAsync("petra"), await Office.SeatAsync("marian"));
        (colm, bertram) = (await Office.SeatAsync("colm"), await Office.SeatAsync("bertram"));

        await TheConcernIsRaisedAsync();
        await ItsLeadersAndItsTrustAreToldAsync();
        await TheEngagementDoesNotWorkAsync();
        await TheEscalationWaitsForTheTrustAndTheDirectorAsync();
        await ItIsMadeAnsweredAndTheCaseClosedAsync();
    }

    [Fact]
    public async Task A_school_that_converts_is_closed_and_the_case_of_the_academy_opens_by_itself_and_each_page_leads_to_the_other()
    {
        Office.ItIs("2026-01-12");
        var school = await new Story(Office, "900881").DesignatedAsync("Fernlea Primary School");
        await Office.Casework.RegisterAsync(new InventedSchool("900882", "Fernlea Academy", Type: 28, Group: 10));
        await Office.Casework.RegisterAsync(new InventedSchool("900881", "Fernlea Primary School", Status: "Closed"));
        await Office.Casework.LinkAsync(("900881", "900882", "Successor"));
        marian = await Office.SeatAsync("marian");

        await marian.OpenAsync("/");
        await marian.SeesAsync("Fernlea Primary School");
        await marian.StepAsync(school.Address, "Close the case without a removal", "When did the case end?", Office.Today);
        await marian.SeesAsync("The register shows Fernlea Primary School as closed, succeeded by Fernlea Academy (900882).");
        await Expect(marian.Field("URN of the successor")).ToHaveValueAsync("900882");
        await Expect(marian.Question("Why does it end?").GetByLabel(Wordings.Of(ClosureReason.ConvertedToAcademy))).ToBeCheckedAsync();
        await marian.WriteAsync(("What happened?", "The school joined a trust"));
        await Office.TrackAsync(() => marian.RecordAsync("Case closed: converted to academy"));

        await marian.OpenAsync(school.Address);
        await marian.SeesAsync("This case is carried on in case 900882-1");
        await marian.FollowAsync("case 900882-1");
        await Expect(marian.Heading("Fernlea Academy Concern open", 1)).ToBeVisibleAsync();
        await marian.SeesAsync("This case carries on case 900881-1: the school became an academy");
        await Expect(marian.Heading("Concern about an academy raised", 3)).ToBeVisibleAsync();
        await marian.FollowAsync("case 900881-1");
        await Expect(marian.Heading("Fernlea Primary School Closed", 1)).ToBeVisibleAsync();
    }

    private async Task TheConcernIsRaisedAsync()
    {
        await petra.OpenAsync("/schools/900871");
        await petra.FollowAsync("Raise a concern");
        await petra.DateAsync("When was the concern raised?", Office.Today);
        await petra.WriteAsync(("The specific grounds", "Trustees do not meet"), ("The evidence", "Minutes of a year"));
        await petra.ChooseAsync(("Does it touch one of these? (optional)", Wordings.Of(AcademyMatter.Safeguarding)));
        await petra.PressAsync("Record");
        await petra.SeesAsync("No trigger is named.");
        await petra.ChooseAsync(("Which triggers are met?", Wordings.Of(Trigger.T3LeadershipOrGovernance)));
        await petra.RecordAsync("Concern about an academy raised");
        await petra.SeesAsync("Not yet (R148)");
    }

    private async Task ItsLeadersAndItsTrustAreToldAsync()
    {
        await bertram.OpenAsync($"{Case}/trust-plans");
        await bertram.SeesAsync("Headteacher and Chair have not been contacted.");

        await petra.StepAsync(Case, "Record the contact with headteacher and Chair", "When were they contacted?", Office.Today);
        await petra.ChooseAsync(("Was the headteacher contacted?", "Yes"), ("Was the Chair of Governors contacted?", "No"));
        await petra.WriteAsync(("What was said?", "The headteacher shares the concern"));
        await petra.PressAsync("Record");
        await petra.SeesAsync("The Chair of Governors was not contacted.");
        await petra.WriteAsync(("If one of them was left out, why? (optional)", "The chair is vacant"));
        await petra.RecordAsync("Academy's leaders contacted");

        await petra.StepAsync(Case, "Record that the trust is informed", "When was the trust informed?", Office.Today);
        await petra.WriteAsync(
            ("Who at the trust?", "Chief executive"), ("What was the trust told?", "All of the concern"), ("Where is it kept?", "Letters/871-1.pdf"));
        await petra.RecordAsync("Trust informed of the concern");
        await Expect(petra.Heading("Thornbeck Academy With the trust", 1)).ToBeVisibleAsync();

        Office.ItIs("2026-01-26");
        await bertram.StepAsync(Case, "Record the trust's plan", "When was the plan received?", Office.Today);
        await bertram.WriteAsync(
            ("What does the plan set out?", "New trustees by Easter"), ("Where is it kept?", "Plans/871.pdf"),
            ("What support does the authority advise or broker? (optional)", "A clerk to the board"));
        await bertram.ChooseAsync(("Who pays for that support? (optional)", Wordings.Of(SupportPayer.Trust)));
        await bertram.RecordAsync("Trust's plan received");
    }

    private async Task TheEngagementDoesNotWorkAsync()
    {
        Office.ItIs("2026-03-02");
        await marian.OpenAsync($"{Case}/escalation-proposals");
        await marian.SeesAsync("The engagement with the trust was not judged ineffective.");

        await marian.StepAsync(Case, "Judge the engagement with the trust", "When did you judge it?", Office.Today);
        await marian.ChooseAsync(("Does the engagement with the trust work?", "No"));
        await marian.WriteAsync(("What is the evidence?", "No trustee was appointed"));
        await marian.RecordAsync("Engagement with the trust judged ineffective");
    }

    private async Task TheEscalationWaitsForTheTrustAndTheDirectorAsync()
    {
        await marian.StepAsync(Case, "Propose to escalate the concern", "When do you propose it?", Office.Today);
        await marian.ChooseAsync(("What makes the concern serious?", Wordings.Of(SeriousConcern.StatutoryGround)));
        await marian.WriteAsync(
            ("What are the concerns?", "The board does not govern"), ("What was tried with the trust?", "Two letters and a meeting"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("No ground of section 60(2) is named.");
        await marian.ChooseAsync(("If a ground of section 60(2), which? (optional)", Wordings.Of(StatutoryGround.G2BreakdownOfManagement)));
        await marian.RecordAsync("Escalation proposed");

        await marian.StepAsync(Case, "Record that the trust is told of the escalation", "When was the trust told?", Office.Today);
        await marian.WriteAsync(("Who at the trust?", "Chair of trustees"), ("Where is it kept?", "Letters/871-2.pdf"));
        await marian.RecordAsync("Trust told of the escalation");
        await marian.OpenAsync($"{Case}/escalation-approvals");
        await marian.SeesAsync("You proposed this escalation yourself.");
        await marian.OpenAsync($"{Case}/escalations");
        await marian.SeesAsync("Nobody has approved the escalation.");

        await colm.StepAsync(Case, "Approve the escalation", "When did you approve it?", Office.Today);
        await colm.SeesAsync("The board does not govern");
        await colm.WriteAsync(("Why do you approve it?", "Both keys are there"));
        await colm.RecordAsync("Escalation approved");
    }

    private async Task ItIsMadeAnsweredAndTheCaseClosedAsync()
    {
        await marian.StepAsync(Case, "Escalate the concern", "When was it escalated?", Office.Today);
        await marian.ChooseAsync(("To whom?", Wordings.Of(Overseer.RegionalDirector)), ("To whom?", Wordings.Of(Overseer.RegionalHmi)));
        await marian.WriteAsync(("Where is it kept?", "Letters/871-3.pdf"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("The trust was told on 2 March 2026.");
        Office.ItIs("2026-03-03");
        await marian.DateAsync("When was it escalated?", Office.Today);
        await marian.RecordAsync("Concern escalated");

        await marian.OpenAsync($"{Case}/closure");
        await marian.DateAsync("When did the case end?", Office.Today);
        await marian.ChooseAsync(("Why does it end?", Wordings.Of(ClosureReason.EscalationAnswered)));
        await marian.WriteAsync(("What happened?", "The Regional Director meets the trust"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("No answer to an escalation is recorded.");

        await bertram.StepAsync(Case, "Record an answer to the escalation", "When did the answer come?", Office.Today);
        await Expect(bertram.Page.GetByLabel(Wordings.Of(Overseer.DepartmentForEducation), new() { Exact = true })).ToHaveCountAsync(0);
        await bertram.ChooseAsync(("Who answered?", Wordings.Of(Overseer.RegionalDirector)));
        await bertram.WriteAsync(("What did they answer?", "We will meet the trust"));
        await bertram.RecordAsync("Escalation answered");

        await marian.PressAsync("Record");
        await marian.SeesAsync("Recorded since you opened this page");
        await marian.RecordAsync("Case closed: escalation answered");
        await Expect(marian.Heading("Thornbeck Academy Closed", 1)).ToBeVisibleAsync();
        await marian.OpenAsync("/schools/900871");
        await Expect(marian.Page.GetByText("Raise a concern", new() { Exact = true })).ToBeVisibleAsync();
    }
}
