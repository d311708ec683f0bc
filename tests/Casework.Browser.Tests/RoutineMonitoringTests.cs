using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Casework.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>Everything that happens to a school before a case: an inspector, visits with their notes, governors, and what is due.</summary>
public sealed class RoutineMonitoringTests(Office office) : OfficeTests(office)
{
    [Fact]
    public async Task An_inspector_is_assigned_visits_the_school_and_what_is_due_changes()
    {
        Office.ItIs("2026-11-16");
        await Office.Casework.RegisterAsync(new InventedSchool("900851", "Quiet Lane School"));
        await Office.Casework.PublishCalendarAsync();
        var (marian, petra, bertram) = (await Office.SeatAsync("marian"), await Office.SeatAsync("petra"), await Office.SeatAsync("bertram", script: false));

        await marian.OpenAsync("/schools/900851");
        await marian.SeesAsync("Learning Network Inspector to be assigned");
        await marian.FollowAsync("Assign the Learning Network Inspector");
        await marian.Field("Who is the Learning Network Inspector?").SelectOptionAsync("Petra Vance");
        await marian.DateAsync("From which day?", Office.Today);
        await marian.PressAsync("Record");
        await marian.SeesAsync("Petra Vance, since 16 November 2026");
        await Expect(marian.Page.GetByText("Learning Network Inspector to be assigned")).ToHaveCountAsync(0);

        await marian.FollowAsync("Set the authority's rating");
        await marian.DateAsync("When was it rated?", Office.Today);
        await marian.ChooseAsync(("What is the authority's rating?", "Green"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("Enter the evidence. (R40)");
        await marian.WriteAsync(("The evidence", "Results of 2026"));
        await marian.PressAsync("Record");
        await marian.FollowAsync("Set the visit category");
        await marian.DateAsync("From which day?", new(2026, 9, 1));
        await marian.ChooseAsync(("Which category?", "Category 3: good or better capacity to improve, six visits a year"));
        await marian.WriteAsync(("What is the school's current Ofsted grade?", "Good"), ("How do grade and rating lead to the category?", "Securely good"));
        await marian.PressAsync("Record");
        await marian.SeesAsync("Only a school on the list is in category 3 to 5. Raise a concern; the SRG decides. (D2)");
        await marian.ChooseAsync(("Which category?", "Category 1: outstanding or securely good, two visits a year"));
        await marian.PressAsync("Record");

        await petra.OpenAsync("/");
        await petra.SeesAsync("Routine monitoring of your schools");
        await Expect(Row(petra, "Quiet Lane School")).ToContainTextAsync("Contact details of the");
        await petra.OpenAsync("/schools/900851");
        await Expect(Row(petra, "School Effectiveness Visit")).ToContainTextAsync("18 December 2026");
        await petra.FollowAsync("Record a routine visit");
        await petra.DateAsync("When was the visit?", Office.Today);
        await petra.ChooseAsync(("What kind of visit was it?", "School Effectiveness Visit"), ("What was it for?", "School improvement"),
            ("Which topics of the first visit of the year were looked at? (optional)", "The quality of lessons"),
            ("Did it find a safeguarding concern?", "No"));
        await petra.WriteAsync(("What did the visit look at?", "Lessons"), ("Note of visit", "Teaching is even across the school."));
        await petra.Field("If it was an extra visit, why? (optional)").SelectOptionAsync("An inspection is expected");
        await petra.PressAsync("Record");
        await petra.SeesAsync("Enter who agreed to the extra visit: the headteacher or the Chair (R31).");
        await petra.Field("If it was an extra visit, why? (optional)").SelectOptionAsync("It was not an extra visit");
        await petra.PressAsync("Record");
        await Expect(Row(petra, "School Effectiveness Visit")).ToContainTextAsync("20 July 2027");
        await petra.SeesAsync("Note of the visit of 16 November 2026 to be agreed with the headteacher");

        await petra.FollowAsync("Record that the note of a routine visit is agreed");
        await petra.DateAsync("When was the note agreed?", Office.Today);
        await petra.ChooseAsync(("Which visit's note?", "School Effectiveness Visit on 16 November 2026"));
        await petra.WriteAsync(("Who agreed it?", "Robin Example"));
        await petra.PressAsync("Record");
        await petra.SeesAsync("Note of the visit of 16 November 2026 to be shared with governors");

        await bertram.OpenAsync("/schools/900851");
        await bertram.FollowAsync("Record that notes of routine visits were shared with governors");
        await bertram.DateAsync("When were they shared with the governors?", Office.Today);
        await bertram.ChooseAsync(("Which notes of visit?", "School Effectiveness Visit on 16 November 2026"));
        await bertram.PressAsync("Record");
        await bertram.SeesAsync("Shared with governors on 16 November 2026");
        await Expect(bertram.Page.GetByText("to be shared with governors")).ToHaveCountAsync(0);
        await marian.OpenAsync("/schools/due");
        await marian.SeesAsync("Contact details of the Chair of Governors");
    }

    [Fact]
    public async Task A_governor_of_two_schools_is_recorded_confirmed_and_found()
    {
        Office.ItIs("2026-11-16");
        await Office.Casework.RegisterAsync(new InventedSchool("900852", "Upper Lane School"), new InventedSchool("900853", "Lower Lane School"));
        await new Story(Office, "900853").DoAsync("bertram", new RecordGovernor(Office.Today, GovernanceRole.Governor, "Odd Lindahl", "odd.lindahl@school.invalid"));
        var bertram = await Office.SeatAsync("bertram");

        await bertram.OpenAsync("/schools/900852");
        await bertram.SeesAsync("Contact details of the Chair of Governors");
        await bertram.FollowAsync("Record or confirm a governor's details");
        await bertram.DateAsync("From which day, or when were the details confirmed?", Office.Today);
        await bertram.ChooseAsync(("What are they?", "Chair of Governors"));
        await bertram.WriteAsync(("Name", "Odd Lindahl"));
        await bertram.PressAsync("Record");
        await bertram.SeesAsync("Enter an email address or a telephone number (R142).");
        await bertram.WriteAsync(("Email address", "odd.lindahl@school.invalid"));
        await bertram.PressAsync("Record");
        await Expect(bertram.Page.GetByText("Contact details of the Chair of Governors")).ToHaveCountAsync(0);

        await bertram.OpenAsync("/governors");
        await bertram.FollowAsync("Show only those on more than one governing body");
        await bertram.SeesAsync("2 found.");
        await Expect(Row(bertram, "Upper Lane School")).ToContainTextAsync("Odd Lindahl");
    }

    [Fact]
    public async Task A_visit_on_the_list_stands_on_the_case_and_a_safeguarding_concern_brings_another()
    {
        Office.ItIs("2026-11-16");
        var story = await new Story(Office, "900854").ListedAsync("Listed Lane School");
        var petra = await Office.SeatAsync("petra");
        await new Story(Office, "900854").DoAsync("marian", new AssignInspector(Office.Today, DemonstrationPeople.Called("petra").Person));

        await petra.OpenAsync("/schools/900854/visits");
        await petra.SeesAsync("The school is on the list, and its visits stand on its case.");
        await petra.OpenAsync($"{story.Address}/visits");
        await petra.DateAsync("When was the visit?", Office.Today);
        await petra.ChooseAsync(("What kind of visit was it?", "Monitoring visit"), ("Did it find a safeguarding concern?", "Yes"),
            ("Was it made together with the Head of School Improvement?", "Yes"));
        await petra.WriteAsync(("What did the visit look at?", "Safeguarding"), ("Note of visit", "Records are incomplete."));
        await petra.PressAsync("Record");

        await petra.SeesAsync("Extra visit after a safeguarding concern");
        await petra.SeesAsync("Made together with HoSI");
    }

    private static ILocator Row(Desk desk, string text) => desk.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = text }).First;
}
