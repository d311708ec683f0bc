namespace Casework.Domain.Tests.Duties;

/// <summary>What a school in an Ofsted category of concern brings with it, by the calendar of that school.</summary>
public sealed class StatementDutiesTests
{
    // The rows of domain 8.4: by the ordinary calendar, and by the statutory one.
    [Theory]
    [Trait("Watches", "X16"), Trait("Watches", "D24"), Trait("Shows", "D25")]
    [InlineData("2026-10-16", "30 October 2026", "2026-10-30")]
    [InlineData("2026-11-23", "7 December 2026", "2026-12-07")]
    [InlineData("2026-12-11", "29 December 2026", "2027-01-08")]
    [InlineData("2027-02-05", "19 February 2027", "2027-02-19")]
    [InlineData("2027-03-19", "6 April 2027", "2027-04-19")]
    public void The_Statement_is_due_ten_statutory_working_days_after_the_report_and_both_calendars_are_shown(string published, string ordinary, string by)
    {
        var due = InCategory(published).The("X16", published);

        due.By.ShouldBe(DateOnly.Parse(by));
        due.Because.ShouldEndWith($"ten statutory working days, half-term counted. By ordinary working days it would be {ordinary}.");
    }

    [Fact]
    [Trait("Watches", "R91")]
    public void A_school_in_a_category_has_a_Lead_Officer_from_the_day_of_the_report() =>
        InCategory("2026-11-23").Where(e => e is not LeadOfficerAssigned).By("R91", "2026-11-24").ShouldBe("2026-11-23");

    [Fact]
    [Trait("Watches", "R96"), Trait("Watches", "D15"), Trait("Watches", "R83")]
    public void A_Monitoring_and_Challenge_meeting_is_held_in_every_term()
    {
        Story.SpecialMeasures.By("R96", "2026-02-09").ShouldBe("2026-03-27");
        Story.SpecialMeasures.Append(Meeting("2026-03-26")).By("R96", "2026-04-14").ShouldBe("2026-07-20");
        Story.SpecialMeasures.Append(Meeting("2026-03-26")).By("R96", "2026-11-02").ShouldBe("2026-07-20");
        Story.Planned.OwesNothingOf("R96", "2026-02-09");
    }

    private static MonitoringAndChallengeMeetingHeld Meeting(string on) => new(DateOnly.Parse(on), Story.Everyone, ProgressJudgement.TooSlow, "Slow",
        SupportJudgement.Effective, "In time", "Notes/1.docx");

    private static IEnumerable<CaseEvent> InCategory(string published) =>
        [.. Story.Planned, Story.RequiresImprovement(DateOnly.Parse(published), "10300009", OfstedCategory.SpecialMeasures)];
}
