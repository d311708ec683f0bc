namespace Casework.Domain.Tests.Rules;

/// <summary>R94, R95, D39: the School Progress Review Team.</summary>
public sealed class SchoolProgressReviewTests
{
    private static readonly DateOnly Day = new(2026, 3, 16);

    [Fact]
    [Trait("Allows", "D39"), Trait("Shows", "R95")]
    public void The_team_meets_with_Lead_Officer_and_headteacher_and_says_how_resources_are_used() =>
        Given(Story.SpecialMeasures).When(Commands.TeamMeeting(Day), by: ItsLeadOfficer).Then(Story.TeamMet(Day));

    [Fact]
    public void Each_meeting_of_the_team_has_its_number() =>
        Given(Story.SpecialMeasures.Append(Story.TeamMet(Day))).When(Commands.TeamMeeting(Day.AddDays(90)), by: ItsLeadOfficer)
            .Then(Story.TeamMet(Day.AddDays(90), number: 2));

    [Fact]
    [Trait("Refuses", "D39")]
    public void Without_Lead_Officer_or_headteacher_the_team_cannot_meet()
    {
        var meeting = Commands.TeamMeeting(Day);

        Given(Story.SpecialMeasures).When(meeting with { Attendees = [Attendee.LeadOfficer] }, by: ItsLeadOfficer).ThenRefusedAt("Attendees", by: "D39");
        Given(Story.SpecialMeasures).When(meeting with { Attendees = [Attendee.Headteacher] }, by: ItsLeadOfficer).ThenRefusedAt("Attendees", by: "D39");
    }

    [Fact]
    [Trait("Refuses", "D39")]
    public void The_leads_of_the_authority_and_of_BPSI_are_named() =>
        Given(Story.SpecialMeasures).When(Commands.TeamMeeting(Day) with { NamedLeads = " " }, by: ItsLeadOfficer).ThenRefusedAt("NamedLeads", by: "D39");

    [Fact]
    public void Only_a_school_in_an_Ofsted_category_has_such_a_team() =>
        Given(Story.Planned).When(Commands.TeamMeeting(Day), by: ItsLeadOfficer).ThenRefusedBy("R94");

    [Fact]
    public void The_Lead_Officer_convenes_the_team() =>
        Given(Story.SpecialMeasures).When(Commands.TeamMeeting(Day), by: HoSI).ThenNotPermitted();
}
