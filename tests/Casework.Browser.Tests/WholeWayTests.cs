using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.Rules;
using Casework.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

public sealed class WholeWayTests : IAsyncLifetime
{
    private const string Urn = "900101";
    private const string School = "Larkrise Primary School";
    private const string Reference = $"{Urn}-1";
    private readonly Office office = new();
    private Desk petra = null!, marian = null!, colm = null!, bertram = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await office.InitializeAsync();
        await office.Casework.RegisterAsync(new InventedSchool(Urn, School));
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => office.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_school_goes_the_whole_way_by_the_pages_alone_with_script_and_without(bool script)
    {
        (petra, marian) = (await office.SeatAsync("petra", script), await office.SeatAsync("marian", script));
        (colm, bertram) = (await office.SeatAsync("colm", script), await office.SeatAsync("bertram", script));

        await TheConcernAsync();
        await TheSchoolIsDesignatedByTheSrgAsync();
        await ThePlanIsAgreedAndReviewedAsync();
        await ProgressIsReportedAsync();
        await TwelveMonthsPassAsync();
        await TheWarningNoticeIsIssuedAndCompliedWithAsync();
        await TheSchoolComesOffTheListAsync();

        string[] steps = [.. petra.Visited.Concat(marian.Visited).Concat(colm.Visited).Concat(bertram.Visited)
            .Select(address => new Uri(address).AbsolutePath).Where(path => path.StartsWith($"/cases/{Reference}/")).Distinct()];
        steps.Length.ShouldBe(16, string.Join('\n', steps));
    }

    private async Task TheConcernAsync()
    {
        office.ItIs("2025-11-03");
        await petra.FollowAsync("Schools");
        await petra.WriteAsync(("Name or URN", "Larkrise"));
        await petra.PressAsync("Search");
        await petra.FollowAsync(School);
        await petra.FollowAsync("Raise a concern");
        await petra.PressAsync("Record");
        await petra.SeesAsync("There is a problem");
        await petra.DateAsync("When was the concern raised?", office.Today);
        await petra.ChooseAsync(("Which triggers are met?", Wordings.Of(Trigger.T5AchievementOrDecline)));
        await petra.WriteAsync(("The specific grounds", "Reading fell for two years"), ("The evidence", "Key Stage 1 results"));
        await petra.RecordAsync("Concern raised");

        office.ItIs("2025-11-04");
        await IsNotPossibleAsync(bertram, "srg-decisions", Concerns.R56);

        await StepAsync(petra, "2025-11-10", "Record the discussion with the headteacher");
        await petra.DateAsync("When was the concern discussed?", office.Today);
        await petra.ChooseAsync(("With whom?", "The headteacher"));
        await petra.WriteAsync(("What was said?", "The headteacher shares the concern"));
        await petra.RecordAsync("Concern discussed");
    }

    private async Task TheSchoolIsDesignatedByTheSrgAsync()
    {
        office.ItIs("2025-11-22");
        await bertram.FollowAsync("SRG meetings");
        await bertram.PressAsync("Open the meeting");
        await Expect(bertram.Heading("SRG meeting of 22 November 2025", 1)).ToBeVisibleAsync();
        await TheSrgHasAQuorumAsync();
        await bertram.ChooseAsync(("What did the SRG decide?", "Designate as causing concern"));
        await bertram.WriteAsync(("Reason", "No sufficient evidence of capacity"));
        await bertram.PressAsync("Record the decision");
        await bertram.SeesAsync("Choose category 3 or category 4. (R55)");
        await bertram.Field("Visit category").SelectOptionAsync("Category 3: six visits a year");
        await bertram.PressAsync("Record the decision");
        await bertram.SeesAsync("Schools (1 of 1 decided)");
        await bertram.FollowAsync("Close the meeting");
        await bertram.SeesAsync("The SEN Team is not represented (R62).");
        await bertram.PressAsync("Close the meeting");
        await bertram.SeesAsync("The meeting is closed.");
        await bertram.FollowAsync("Read or write the minutes");
        await bertram.WriteAsync(("Write the minutes", "Reading was discussed at length."));
        await bertram.PressAsync("Record the minutes");
        await bertram.FollowAsync("Read or write the minutes");
        await bertram.SeesAsync("The SEN Team was not represented (R62).");
        await bertram.SeesAsync("Reading was discussed at length.");
        await bertram.FollowAsync("SRG list");
        await bertram.SeesAsync("1 school on the list.");

        await StepAsync(bertram, "2025-11-26", "Record the letters to headteacher and Chair");
        await LettersAsync();
        await bertram.RecordAsync("Letters about the designation sent");

        await StepAsync(marian, "2025-11-27", "Assign a Lead Officer");
        await marian.DateAsync("From which day?", office.Today);
        await marian.Field("Who is the Lead Officer?").SelectOptionAsync("Petra Vance");
        await marian.ChooseAsync(("What makes them suitable?", "The school's Learning Network Inspector"));
        await marian.RecordAsync("Petra Vance assigned as Lead Officer");
    }

    // Without one more senior officer the SRG cannot decide, and the page does not ask it to.
    private async Task TheSrgHasAQuorumAsync()
    {
        await bertram.SeesAsync("It is not recorded who is at the meeting. Record the attendance first. (R62)");
        await bertram.FollowAsync("Record who is there");
        await bertram.WriteAsync(("Person 1: name", "Marian Oduya"), ("Person 3: name", "Della Rook"));
        await bertram.PressAsync("Record");
        await bertram.SeesAsync("The meeting has no quorum: beside HoSI no senior officer is there.");
        await Expect(bertram.Page.GetByRole(AriaRole.Button, new() { Name = "Record the decision" })).ToHaveCountAsync(0);
        await bertram.FollowAsync("Change who is there");
        await bertram.WriteAsync(("Person 3: name", "Colm Hathersage"));
        await bertram.Field("Person 3: there for").SelectOptionAsync(Wordings.Of(SrgSeat.SeniorOfficer));
        await bertram.ChooseAsync(("Who chairs the meeting?", Wordings.Of(SrgSeat.SeniorOfficer)));
        await bertram.PressAsync("Record");
        await bertram.SeesAsync("Somebody else than HoSI chaired the meeting.");
        await bertram.ChooseAsync(("Who chairs the meeting?", Wordings.Of(SrgSeat.HeadOfSchoolImprovement)));
        await bertram.PressAsync("Record");
        await bertram.SeesAsync("Colm Hathersage (Another senior officer of the authority)");
    }

    private async Task ThePlanIsAgreedAndReviewedAsync()
    {
        await StepAsync(petra, "2025-12-08", "Agree the action plan");
        await petra.DateAsync("When was the plan agreed?", office.Today);
        await petra.WriteAsync(
            ("Key issues", "Reading in Key Stage 1\nChallenge by governors"), ("Where should the school be in a year's time?", "Securely good"),
            ("Milestone 1", "Phonics screening at 75%"), ("How did the headteacher agree the plan?", "By email of 8 December"));
        await petra.DateAsync("Milestone 1: by when?", new(2026, 6, 30));
        await ActionAsync(1, "Daily phonics for all of Year 1", "The school", "Weekly drop-ins by the deputy head");
        await ActionAsync(2, "Training of governors", "The local authority", "Minutes read each term");
        await petra.PressAsync("Add an action");
        await ActionAsync(3, "A reading lead for two days a week", "The local authority", "Report each half term");
        await petra.RecordAsync("Action plan agreed, version 1");
        await petra.SeesAsync("R100: Version 1 of the plan is in force.");

        await StepAsync(petra, "2026-01-14", "Record a visit or contact");
        await petra.DateAsync("When was the visit?", office.Today);
        await petra.ChooseAsync(("What kind of visit was it?", "Monitoring visit"), ("Did it find a safeguarding concern?", "No"));
        await petra.WriteAsync(("What did the visit look at?", "Early reading"), ("Note of visit", "Phonics is taught daily"));
        await petra.RecordAsync("Visit 1 made");

        await StepAsync(petra, "2026-01-20", "Record that a note of visit is agreed");
        await petra.DateAsync("When was the note agreed?", office.Today);
        await petra.ChooseAsync(("Which visit's note?", "Monitoring visit on 14 January 2026"));
        await petra.WriteAsync(("Who agreed it?", "Robin Example"));
        await petra.RecordAsync("Note of visit 1 agreed");

        await StepAsync(petra, "2026-03-16", "Record a review meeting");
        await petra.DateAsync("When was the review meeting?", office.Today);
        await petra.ChooseAsync(("Is the plan effective?", "Yes"));
        await petra.Question("Who was there?").GetByLabel("Headteacher", new() { Exact = true }).UncheckAsync();
        await petra.WriteAsync(
            ("Progress on the key priorities", "Phonics is taught daily"), ("Measurable impact", "Up by 8 points"),
            ("Notes of the meeting", "The governors reported first"), ("Key issues", ""), ("How did the headteacher agree the new plan?", "At the meeting"));
        await petra.PressAsync("Record");
        await Expect(petra.Question("Who was there?")).ToContainTextAsync("Hold the review with both of them. (R98)");
        await petra.SeesAsync("Enter at least one key issue. (R73)");
        await petra.ChooseAsync(("Who was there?", "Headteacher"));
        await petra.WriteAsync(("Key issues", "Reading in Key Stages 1 and 2\nChallenge by governors"));
        await petra.RecordAsync("Review meeting 1 held", "Action plan agreed, version 2");

        await StepAsync(petra, "2026-03-18", "Decide if a Monitoring and Challenge meeting is needed");
        await petra.DateAsync("When was this settled?", office.Today);
        await petra.ChooseAsync(("Is a Monitoring and Challenge meeting needed?", "Yes"));
        await petra.WriteAsync(("Why?", "Progress is uneven"));
        await petra.RecordAsync("Monitoring and Challenge meeting needed");

        await StepAsync(marian, "2026-03-26", "Record a Monitoring and Challenge meeting");
        await marian.DateAsync("When was the meeting?", office.Today);
        await marian.ChooseAsync(
            ("Who was there?", "Lead Officer"), ("Who was there?", "Head of School Improvement"),
            ("HoSI's judgement", "Improving, but too slowly"), ("HoSI's judgement of the authority's work", "Effective in parts"));
        await marian.WriteAsync(
            ("HoSI's evaluation of progress", "Improving, but slowly"), ("HoSI's evaluation of the authority's work", "Visits came late"),
            ("Notes of the meeting", "Two visits before Easter"));
        await marian.RecordAsync("Monitoring and Challenge meeting held");
    }

    private async Task ProgressIsReportedAsync()
    {
        const string question = "Is the school likely to be good within six months of that day?";
        await StepAsync(petra, "2026-08-21", "Report progress");
        await Expect(petra.Question(question)).ToHaveCountAsync(0);

        await StepAsync(petra, "2026-08-22", "Report progress");
        await petra.DateAsync("What is the date of the report?", office.Today);
        await petra.ChooseAsync(("How is the school moving?", "Improving, but too slowly"));
        await petra.WriteAsync(("Progress made", "Little since Easter"), ("Suggested next steps", "Coaching"));
        await petra.PressAsync("Record");
        await Expect(petra.Question(question)).ToContainTextAsync("(D8)");
        await petra.ChooseAsync((question, "No, unlikely"));
        await petra.WriteAsync(("Evidence for your answer", "Screening at 61%"));
        await petra.RecordAsync("Progress reported: too slow");
    }

    private async Task TwelveMonthsPassAsync()
    {
        office.ItIs("2026-11-23");
        await office.SweepAsync();
        await marian.FollowAsync("My work");
        await marian.SeesAsync("Warning notice to be considered");
        await marian.OpenAsync($"/cases/{Reference}");
        await Expect(marian.Heading("On the list for more than twelve months", 3)).ToBeVisibleAsync();
        await IsNotPossibleAsync(marian, "warning-notices", WarningNotices.D6);
    }

    private async Task TheWarningNoticeIsIssuedAndCompliedWithAsync()
    {
        await StepAsync(marian, "2026-11-24", "Consider a formal warning notice");
        await marian.DateAsync("When did you consider the notice?", office.Today);
        await marian.ChooseAsync(
            ("What did you decide?", "To issue a formal warning notice"),
            ("Which policy triggers of the strategy are met?", Wordings.Of(PolicyTrigger.P3TwelveMonths)));
        await marian.WriteAsync(
            ("Why?", "Other means are used up"), ("Quantitative evidence", "Results of three years"), ("Qualitative evidence", "Three notes of visit"),
            ("Evidence of the school's reluctance or inability", "Coaching was declined twice"));
        await marian.PressAsync("Record");
        await Expect(marian.Question("Which statutory grounds does it rest on?")).ToContainTextAsync("No statutory ground is named");
        await Expect(marian.Question("Which statutory grounds does it rest on?")).ToContainTextAsync("(D4)");
        await marian.ChooseAsync(("Which statutory grounds does it rest on?", Wordings.Of(StatutoryGround.G1LowStandards)));
        await marian.RecordAsync("Warning notice considered: to be issued");

        office.ItIs("2026-11-25");
        await IsNotPossibleAsync(marian, "warning-notice-approvals", WarningNotices.D28);
        await IsNotPossibleAsync(marian, "warning-notices", WarningNotices.D28);

        await StepAsync(colm, "2026-11-26", "Approve the formal warning notice");
        await colm.DateAsync("When did you approve the notice?", office.Today);
        await colm.WriteAsync(("Why do you approve it?", "The evidence bears it"));
        await colm.RecordAsync("Warning notice approved");

        await StepAsync(marian, "2026-11-27", "Issue the formal warning notice");
        await marian.DateAsync("When is the notice given?", office.Today);
        await marian.DateAsync("When does the compliance period end?", new(2027, 1, 26));
        await marian.WriteAsync(
            ("The matters that the notice rests on", "Low standards in reading"), ("The action that the school must take", "Accept coaching"),
            ("The action that the authority is minded to take", "Appoint additional governors"));
        await marian.RecordAsync("Formal warning notice issued");

        await StepAsync(marian, "2027-01-10", "Assess compliance with the warning notice");
        await marian.DateAsync("When did you assess compliance?", office.Today);
        await marian.ChooseAsync(("Has the school complied with the notice?", "No"));
        await marian.WriteAsync(("What is the evidence?", "Coaching began in December"));
        await marian.PressAsync("Record");
        await Expect(marian.Question("Has the school complied with the notice?")).ToContainTextAsync("Wait until it has ended. (X2)");
        await marian.ChooseAsync(("Has the school complied with the notice?", "Yes"));
        await marian.RecordAsync("The school complied with the notice");
    }

    private async Task TheSchoolComesOffTheListAsync()
    {
        await OfstedAsync("2027-03-01", "10300001", "Requires improvement");
        await petra.OpenAsync($"/cases/{Reference}");
        await petra.SeesAsync("R89: Ofsted judged the school requires improvement or worse");
        await IsNotPossibleAsync(petra, "removal-proposals", DeDesignation.R89);
        await OfstedAsync("2027-10-01", "10300002", "Good");

        await StepAsync(petra, "2027-10-05", "Propose removal from the list");
        await petra.DateAsync("When do you propose the removal?", office.Today);
        await petra.DateAsync("When was that review?", office.Today);
        await petra.ChooseAsync(
            ("Which review does it rest on?", "A local authority review"),
            ("Does the review state that progress on the key issues is sufficient?", "Yes"), ("Does it state that improvement is sustained?", "No"),
            ("Does it state that intensive support is no longer needed?", "Yes"));
        await petra.WriteAsync(
            ("What is the evidence of the review?", "Reading above average"), ("How did the headteacher agree to the proposal?", "By letter"));
        await petra.PressAsync("Record");
        await Expect(petra.Question("Does it state that improvement is sustained?")).ToContainTextAsync("(R88)");
        await petra.ChooseAsync(("Does it state that improvement is sustained?", "Yes"));
        await petra.RecordAsync("Removal from the list proposed");

        office.ItIs("2027-10-12");
        await TheSrgMeetsAgainAsync();
        await StepAsync(bertram, "2027-10-12", "Record an SRG decision");
        await bertram.DateAsync("When did the SRG meet?", office.Today);
        await bertram.ChooseAsync(("What did it decide?", "Ratify the removal"));
        await bertram.WriteAsync(("Why?", "Securely good"));
        await bertram.RecordAsync("SRG decided: ratify the removal", "Removed from the list");

        await StepAsync(bertram, "2027-10-14", "Record the letters to headteacher and Chair");
        await LettersAsync();
        await bertram.RecordAsync("Letters about the removal sent");
        await Expect(bertram.Heading(School, 1)).ToContainTextAsync("Removed from the list");
        await bertram.FollowAsync("SRG list");
        await bertram.SeesAsync("0 schools on the list.");
    }

    private async Task TheSrgMeetsAgainAsync()
    {
        await bertram.FollowAsync("SRG meetings");
        await bertram.PressAsync("Open the meeting");
        await bertram.FollowAsync("Record who is there");
        await bertram.WriteAsync(("Person 1: name", "Marian Oduya"), ("Person 3: name", "Colm Hathersage"));
        await bertram.Field("Person 3: there for").SelectOptionAsync(Wordings.Of(SrgSeat.SeniorOfficer));
        await bertram.PressAsync("Record");
        await bertram.SeesAsync("Colm Hathersage (Another senior officer of the authority)");
    }

    private async Task LettersAsync()
    {
        await bertram.DateAsync("When were the letters sent?", office.Today);
        await bertram.ChooseAsync(("Was the headteacher written to?", "Yes"), ("Was the Chair of Governors written to?", "Yes"));
        await bertram.WriteAsync(("Where is the copy of the letter kept?", "Letters/114.pdf"));
    }

    private async Task OfstedAsync(string published, string inspection, string grade)
    {
        await StepAsync(marian, published, "Record an Ofsted inspection");
        await marian.ChooseAsync(("What kind of inspection was it?", "Graded, with an overall grade"));
        await marian.PressAsync("Continue");
        await marian.DateAsync("When was the report published?", office.Today);
        await marian.DateAsync("When was the inspection?", office.Today.AddDays(-21));
        await marian.WriteAsync(("Inspection number", inspection));
        await marian.Field("Overall effectiveness").SelectOptionAsync(grade);
        await marian.ChooseAsync(("Is the school in a category of concern?", "In no category of concern"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("The inspection is recorded.");
        await marian.OpenAsync($"/cases/{Reference}");
        await Expect(marian.Heading($"Ofsted outcome: {grade.ToLowerInvariant()}", 3).First).ToBeVisibleAsync();
    }

    private async Task ActionAsync(int number, string what, string owner, string monitoring)
    {
        await petra.WriteAsync(
            ($"What is action {number}?", what), ($"Which key issue does action {number} address?", "1"),
            ($"How is action {number} monitored and evaluated?", monitoring));
        await petra.Field($"Who does action {number}?").SelectOptionAsync(owner);
    }

    private async Task StepAsync(Desk who, string day, string step)
    {
        office.ItIs(day);
        await who.OpenAsync($"/cases/{Reference}");
        await who.FollowAsync(step);
        await Expect(who.Heading(step, 1)).ToBeVisibleAsync();
    }

    private static async Task IsNotPossibleAsync(Desk who, string step, Rule rule)
    {
        await who.OpenAsync($"/cases/{Reference}/{step}");
        await Expect(who.Heading("You cannot take this step now", 2)).ToBeVisibleAsync();
        await who.SeesAsync($"Rule {rule.Id}: {rule.Words}");
        await Expect(who.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Record", Exact = true })).ToHaveCountAsync(0);
    }
}
