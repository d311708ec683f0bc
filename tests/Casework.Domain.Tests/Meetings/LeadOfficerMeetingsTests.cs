namespace Casework.Domain.Tests.Meetings;

/// <summary>R107: HoSI meets every Lead Officer with open cases.</summary>
public sealed class LeadOfficerMeetingsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly Case Theirs = Story.In(Stage.Designated);

    private static readonly HoldLeadOfficerMeeting Command = new(Day, [Theirs.Id], "The pace of the second key issue");

    private static readonly LeadOfficerMeetingHeld Happened = new(Day, ItsLeadOfficer.Named(), [Theirs.Id], "The pace of the second key issue", HoSI.Named());

    [Fact]
    [Trait("Watches", "R107")]
    public void HoSI_records_that_they_met_a_Lead_Officer_about_their_cases() =>
        StoredJson.Write(Event(Hold(null, Command))!).ShouldBe(StoredJson.Write(Happened));

    [Fact]
    public void A_meeting_names_cases_of_that_Lead_Officer()
    {
        Refusals(Hold(null, Command with { Cases = [] })).ShouldBe([("R107", "Cases")]);
        Refusals(Hold(null, Command with { Cases = [CaseId.Parse("900002-1")] })).ShouldBe([("R107", "Cases")]);
    }

    [Fact]
    public void A_meeting_is_not_recorded_twice()
    {
        var held = LeadOfficerMeetings.Evolve(null, Happened);

        Event(Hold(held, Command)).ShouldBeNull();
        Refusals(Hold(held, Command with { Notes = "Something else" })).ShouldBe([("R107", "OccurredOn")]);
        LeadOfficerMeetings.Evolve(held, Happened with { OccurredOn = Day.AddDays(-60) }).LastOn.ShouldBe(Day);
    }

    [Fact]
    public void What_is_missing_is_asked_for() =>
        Hold(null, Command with { OccurredOn = Day.AddDays(1), Notes = " " }).ShouldBeOfType<MeetingDecision<LeadOfficerMeetingEvent>.Invalid>()
            .Fields.Select(f => f.Field).ShouldBe(["OccurredOn", "Notes"]);

    [Fact]
    public void Nobody_else_records_it() =>
        LeadOfficerMeetings.Hold(null, ItsLeadOfficer.Named(), Command, [Theirs], ItsLeadOfficer, Day)
            .ShouldBeOfType<MeetingDecision<LeadOfficerMeetingEvent>.NotPermitted>();

    private static MeetingDecision<LeadOfficerMeetingEvent> Hold(LeadOfficerMeetings? current, HoldLeadOfficerMeeting command) =>
        LeadOfficerMeetings.Hold(current, ItsLeadOfficer.Named(), command, [Theirs], HoSI, Day);

    private static LeadOfficerMeetingEvent? Event(MeetingDecision<LeadOfficerMeetingEvent> decision) =>
        decision.ShouldBeOfType<MeetingDecision<LeadOfficerMeetingEvent>.Accepted>().Event;

    private static IEnumerable<(string Rule, string? Field)> Refusals(MeetingDecision<LeadOfficerMeetingEvent> decision) =>
        decision.ShouldBeOfType<MeetingDecision<LeadOfficerMeetingEvent>.Refused>().Refusals.Select(r => (r.Rule.Id, r.Field));
}
