using Casework.Testing;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>A report card becomes a designation that is due, and a monitoring inspection lifts the lock again, by the pages alone.</summary>
public sealed class InspectionTests(Office office) : OfficeTests(office)
{
    private static readonly string[] Areas =
    [
        "Inclusion", "Curriculum and teaching", "Achievement", "Attendance and behaviour", "Personal development and well-being",
        "Leadership and governance",
    ];

    [Fact]
    public async Task A_report_card_that_needs_attention_makes_the_designation_due_and_a_later_visit_opens_the_lock()
    {
        Office.ItIs("2026-06-01");
        await Office.Casework.RegisterAsync(new InventedSchool("900950", "Sorrelbank Primary School"));
        var marian = await Office.SeatAsync("marian");
        await BeginAsync(marian, "Report card", "10700001");
        foreach (var area in Areas)
        {
            await marian.Field(area).SelectOptionAsync(area is "Achievement" ? "Needs attention" : "Expected standard");
        }

        await marian.PressAsync("Record");
        await marian.SeesAsync("The inspection judges these too: safeguarding.");
        await marian.Field("Safeguarding").SelectOptionAsync("Met");
        await marian.PressAsync("Record");

        await marian.SeesAsync("Requires improvement or worse, under the authority's equivalence of policy 2024-09; not Ofsted's own (D10, X23)");
        await marian.SeesAsync("On Ofsted's monitoring programme, because an area needs attention: achievement. (X22)");
        await marian.FollowAsync("Case 900950-1");
        await Expect(marian.Heading("Sorrelbank Primary School Designation due", 1)).ToBeVisibleAsync();
        await marian.SeesAsync("Still not good enough: achievement, needs attention since 11 May 2026 (D12)");

        Office.ItIs("2026-11-02");
        await BeginAsync(marian, "Monitoring inspection", "10700002");
        await marian.Field("Achievement").SelectOptionAsync("Strong standard");
        await marian.PressAsync("Record");
        await marian.SeesAsync("Good or better, under the authority's equivalence of policy 2024-09");
        await marian.OpenAsync("/cases/900950-1");
        await marian.SeesAsync("Off: opened by the judgements of 12 October 2026, after which nothing is below good (R89, D12)");
    }

    private async Task BeginAsync(Desk marian, string kind, string number)
    {
        await marian.OpenAsync("/schools/900950");
        await marian.FollowAsync("Record an Ofsted inspection");
        await marian.ChooseAsync(("What kind of inspection was it?", kind));
        await marian.PressAsync("Continue");
        await marian.WriteAsync(("Inspection number", number));
        await marian.DateAsync("When was the inspection?", Office.Today.AddDays(-21));
        await marian.DateAsync("When was the report published?", Office.Today);
    }
}
