using Casework.Api.Pages.Components;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Testing;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>The two kinds of case beside schools that the authority maintains, by the pages alone.</summary>
public sealed class SettingTests(Office office) : OfficeTests(office)
{
    private const string Case = "/cases/setting-EY900851-1";
    private Desk jonty = null!, wilma = null!, bertram = null!;

    [Fact]
    public async Task A_setting_goes_from_a_concern_onto_the_list_and_off_it_again_when_its_grade_has_changed()
    {
        Office.ItIs("2026-01-12");
        await Office.Casework.RegisterSettingsAsync(("EY900851", "Brackenfold Nursery", false));
        await Office.Casework.PublishCalendarAsync();
        (jonty, wilma, bertram) = (await Office.SeatAsync("jonty"), await Office.SeatAsync("wilma"), await Office.SeatAsync("bertram"));

        await TheConcernIsRaisedAsync();
        await SomebodyLooksAfterItAsync();
        await TheFirstMeetingRefusesARemovalAsync();
        await TheNextMeetingRemovesItAsync();
    }

    [Fact]
    public async Task An_independent_school_is_monitored_its_concern_shared_and_its_record_closed_by_the_sub_board()
    {
        Office.ItIs("2026-01-12");
        await Office.Casework.RegisterAsync(new InventedSchool("900861", "Hollin Court School", 11, 3));
        var petra = await Office.SeatAsync("petra");
        var clerk = await Office.SeatAsync("bertram");

        await petra.OpenAsync("/schools/900861");
        await petra.FollowAsync("Open a monitoring record");
        await petra.DateAsync("From which day is the school monitored?", Office.Today);
        await petra.WriteAsync(("Why is it monitored?", "Standards were not met"));
        await petra.RecordAsync("Monitoring record opened");

        await petra.StepAsync("/cases/900861-1", "Record an inspection of the independent school", "When was the report published?", Office.Today);
        await petra.DateAsync("When was the inspection?", new(2025, 12, 2));
        await petra.ChooseAsync(("Who inspected the school?", Wordings.Of(Inspectorate.Ofsted)), ("Are the independent school standards met?", "No"), ("Is safeguarding met?", "Yes"));
        await petra.PressAsync("Record");
        await petra.SeesAsync("Enter which standards are not met.");
        await petra.WriteAsync(("If not: which are not met?", "Part 3, paragraph 7"));
        await petra.RecordAsync("Inspection by Ofsted: standards not met");

        await petra.StepAsync("/cases/900861-1", "Note a concern", "When was the concern noted?", Office.Today);
        await petra.ChooseAsync(("What is it about?", Wordings.Of(MonitoringConcern.StandardsNotMet)));
        await petra.WriteAsync(("What is the concern?", "The standards are still not met"), ("The evidence", "The report of December"));
        await petra.RecordAsync("Concern about an independent school noted");

        await petra.StepAsync("/cases/900861-1", "Share the concern", "When was it shared?", Office.Today);
        await petra.ChooseAsync(("With whom?", Wordings.Of(SharedWith.DepartmentForEducation)), ("With whom?", Wordings.Of(SharedWith.Ofsted)));
        await petra.WriteAsync(("Where is the letter kept?", "Letters/900861.pdf"));
        await petra.RecordAsync("Concern about an independent school shared");
        await petra.OpenAsync("/independent-schools");
        await petra.SeesAsync("Concern shared");

        await clerk.StepAsync("/cases/900861-1", "Record the sub-board's review", "When did the sub-board (ISSPB) review the school?", Office.Today);
        await clerk.ChooseAsync(("What did it decide?", Wordings.Of(SubBoardOutcome.EndMonitoring)));
        await clerk.WriteAsync(("Why?", "All standards are met again"));
        await clerk.RecordAsync("Case closed: monitoring ended");
    }

    private async Task TheConcernIsRaisedAsync()
    {
        await jonty.OpenAsync("/schools/EY900851");
        await jonty.FollowAsync("Raise a concern");
        await jonty.DateAsync("When was the concern raised?", Office.Today);
        await jonty.ChooseAsync(
            ("Which triggers are met?", Wordings.Of(SettingTrigger.ST1OfstedGrade)), ("Which triggers are met?", Wordings.Of(SettingTrigger.ST5Safeguarding)),
            ("What kind of evidence is there?", Wordings.Of(SettingEvidence.EyfsProfile)), ("Is safeguarding met?", "No"));
        await jonty.WriteAsync(
            ("The specific grounds", "Children were left alone"), ("The evidence", "The report of December"), ("Ofsted's inspection number", "10800851"));
        await jonty.DateAsync("When was the inspection?", new(2025, 12, 2));
        await jonty.Field("Which grade?").SelectOptionAsync(Wordings.Of(SettingGrade.Inadequate));
        await jonty.PressAsync("Record");
        await jonty.SeesAsync("Figures of the EYFS Profile are no ground for a concern.");
        await jonty.Question("What kind of evidence is there?").GetByLabel(Wordings.Of(SettingEvidence.EyfsProfile), new() { Exact = true }).UncheckAsync();
        await jonty.ChooseAsync(("What kind of evidence is there?", Wordings.Of(SettingEvidence.OfstedReport)));
        await jonty.RecordAsync("Concern about a setting raised");
    }

    private async Task SomebodyLooksAfterItAsync()
    {
        await wilma.StepAsync(Case, "Assign a lead worker", "From which day?", Office.Today);
        await wilma.Field("Who is the lead worker?").SelectOptionAsync("Jonty Amberline");
        await wilma.ChooseAsync(("What are they?", Wordings.Of(LeadWorkerPost.AdvisoryTeacher)));
        await wilma.RecordAsync("Jonty Amberline assigned as lead worker");

        await bertram.StepAsync(Case, "Record the written notice to the provider", "When was the provider written to?", Office.Today);
        await bertram.ChooseAsync(("Whom did the notice go to?", Wordings.Of(ProviderContact.RegisteredPerson)));
        await bertram.WriteAsync(("Where is the notice kept?", "Letters/EY900851.pdf"));
        await bertram.RecordAsync("Provider told in writing");

        await jonty.StepAsync(Case, "Record a visit to the setting", "When was the visit?", Office.Today);
        await jonty.WriteAsync(("What did the visit look at?", "Supervision"), ("Note of visit", "Children are supervised at all times now"));
        await jonty.RecordAsync("Setting visited, visit 1");
        await jonty.OpenAsync("/");
        await jonty.SeesAsync("Progress meeting with the provider");
    }

    private async Task TheFirstMeetingRefusesARemovalAsync()
    {
        await MeetAsync("2026-02-03");
        await wilma.SeesAsync("first (R170)");
        await wilma.FollowAsync("Record the safeguarding referral");
        await wilma.DateAsync("When was it referred, or decided not to?", Office.Today);
        await wilma.ChooseAsync(("To whom was it referred?", Wordings.Of(Partner.Lado)));
        await wilma.RecordAsync("Safeguarding concern referred");

        await wilma.OpenAsync("/settings-meetings/2026-02-03");
        await wilma.FollowAsync("Record what the meeting decided about Brackenfold Nursery");
        await wilma.ChooseAsync(
            ("What did the meeting decide?", Wordings.Of(SettingOutcome.Remove)), ("If it comes off the list: why?", Wordings.Of(SettingRemovalBasis.GradeChanged)));
        await wilma.WriteAsync(("Why?", "The rooms are safe"), ("If it comes off the list: what is the evidence?", "One visit"));
        await wilma.PressAsync("Record");
        await wilma.SeesAsync("No inspection of the setting is recorded on this case.");
        await wilma.ChooseAsync(
            ("What did the meeting decide?", Wordings.Of(SettingOutcome.Continue)), ("Which actions are agreed? (optional)", Wordings.Of(SettingAction.FocusedVisits)),
            ("Which teams are told? (optional)", Wordings.Of(EarlyYearsTeam.Safeguarding)));
        await wilma.PressAsync("Record");
        await wilma.SeesAsync("1 of 1 decided");
        await CloseAsync();
    }

    private async Task TheNextMeetingRemovesItAsync()
    {
        Office.ItIs("2026-03-02");
        await jonty.StepAsync(Case, "Record a progress meeting with the provider", "When did you meet the provider?", Office.Today);
        await jonty.WriteAsync(("Progress", "All staff are trained"), ("Next steps", "Keep the rota"), ("Notes of the meeting", "Agreed with the manager"));
        await jonty.RecordAsync("Progress meeting with the provider held");
        await jonty.StepAsync(Case, "Record an inspection of the setting", "When was the report published?", Office.Today);
        await jonty.WriteAsync(("Ofsted's inspection number", "10800899"));
        await jonty.DateAsync("When was the inspection?", new(2026, 2, 17));
        await jonty.Field("Which grade?").SelectOptionAsync(Wordings.Of(SettingGrade.Good));
        await jonty.ChooseAsync(("Is safeguarding met?", "Yes"));
        await jonty.RecordAsync("Inspection of the setting: good");

        await MeetAsync("2026-03-03");
        await wilma.FollowAsync("Record what the meeting decided about Brackenfold Nursery");
        await wilma.ChooseAsync(
            ("What did the meeting decide?", Wordings.Of(SettingOutcome.Remove)), ("If it comes off the list: why?", Wordings.Of(SettingRemovalBasis.GradeChanged)));
        await wilma.WriteAsync(("Why?", "Good in every area"), ("If it comes off the list: what is the evidence?", "The report of March"));
        await wilma.PressAsync("Record");
        await wilma.SeesAsync("Comes off the list");
        await CloseAsync();
        await wilma.OpenAsync(Case);
        await Expect(wilma.Heading("Setting removed from the list", 3)).ToBeVisibleAsync();
        await wilma.OpenAsync("/settings");
        await wilma.SeesAsync("0 early years settings are on the list.");
    }

    private async Task MeetAsync(string day)
    {
        Office.ItIs(day);
        await wilma.OpenAsync("/settings-meetings");
        await wilma.PressAsync("Open the meeting");
        await wilma.SeesAsync("The Standards Lead, who chairs the settings meeting, is not recorded as present.");
        await wilma.ChooseAsync(
            ("Who is present?", Wordings.Of(SettingsMember.StandardsLead)), ("Who is present?", Wordings.Of(SettingsMember.ServiceManager)),
            ("Who is present?", Wordings.Of(SettingsMember.RegistrationOfficer)));
        await wilma.PressAsync("Record who is present");
        await wilma.SeesAsync("It is recorded who is present.");
    }

    private async Task CloseAsync()
    {
        await wilma.WriteAsync(("Minutes", "One setting was discussed."));
        await wilma.PressAsync("Close the meeting");
        await wilma.SeesAsync("The meeting is closed.");
    }
}
