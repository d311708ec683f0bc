namespace Casework.Domain.Tests.Meetings;

/// <summary>R3, R9, R13, R172, D31 to D33: what the boards are told, and who sees names.</summary>
public sealed class BoardReportsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly CaseId Listed = CaseId.Parse("900001-1");

    private static readonly IssueBoardReport Command = new(
        Day, Board.StandardsPartnershipBoard, [BoardTopic.SchoolsCausingConcern], new(2026, 9, 1), new(2026, 11, 20), "Two schools move on", "Packs/2026-11.pdf");

    private static readonly BoardReportIssued Issued = new(
        Day, Board.StandardsPartnershipBoard, [BoardTopic.SchoolsCausingConcern], new(2026, 9, 1), new(2026, 11, 20), "Two schools move on", "Packs/2026-11.pdf",
        [Listed], Clerk.Named());

    private static readonly BoardReport Report = BoardReport.Evolve(null, Issued)!;

    private static readonly InterestDeclared Interest = new(Day, "Rhoda Pell", EstablishmentId.School(Story.Urn), "Headteacher of the school", Clerk.Named());

    [Fact]
    [Trait("Shows", "R3"), Trait("Shows", "D32"), Trait("Watches", "R9")]
    public void A_report_says_to_whom_about_what_over_which_days_and_keeps_the_cases_it_is_about()
    {
        StoredJson.Write(Event(Issue(null, Command))!).ShouldBe(StoredJson.Write(Issued));
        Event(Issue(null, Command with { Topics = [BoardTopic.Settings] })).ShouldBeOfType<BoardReportIssued>().Cases.ShouldBeEmpty();
    }

    [Fact]
    public void A_report_is_recorded_once_and_another_of_the_same_day_beside_it()
    {
        Event(Issue(Report, Command)).ShouldBeNull();
        IssueBoardReport[] others = [Command with { Summary = "Something else" }, Command with { Topics = [BoardTopic.Settings] }, Command with { Document = "Reports/2.pdf" }];

        others.Select(other => Event(Issue(Report, other)).ShouldBeOfType<BoardReportIssued>().Number).ShouldAllBe(number => number == 2);
        BoardReport.Evolve(null, Issued with { Number = 2 })!.Id.ShouldBe($"{Report.Id}-2");
    }

    [Fact]
    public void What_is_missing_or_cannot_be_right_is_named()
    {
        Invalid(Issue(null, Command with { Topics = [], Summary = " " })).ShouldBe(["Topics", "Summary"]);
        Invalid(Issue(null, Command with { OccurredOn = Day.AddDays(1) })).ShouldBe(["OccurredOn"]);
        Invalid(Issue(null, Command with { To = Day.AddDays(1) })).ShouldBe(["To"]);
        Invalid(Issue(null, Command with { To = new(2026, 8, 31) })).ShouldBe(["To"]);
    }

    [Fact]
    public void A_Lead_Officer_records_no_report() =>
        BoardReports.Issue([], Command, [Listed], ItsLeadOfficer, Day).ShouldBeOfType<MeetingDecision<BoardReportEvent>.NotPermitted>();

    [Fact]
    [Trait("Allows", "D33")]
    public void Opening_the_names_is_kept_with_who_opened_them_and_for_whom()
    {
        Event(Open(Interests.None, new())).ShouldBe(new NamedViewOpened(Day, HoSI.Named(), null));
        Event(Open(Interests.None, new(" Rhoda Pell "))).ShouldBe(new NamedViewOpened(Day, HoSI.Named(), "Rhoda Pell"));
        BoardReport.Evolve(Report, new NamedViewOpened(Day, HoSI.Named(), null))!.Opened.ShouldHaveSingleItem();
    }

    [Fact]
    [Trait("Refuses", "D33")]
    public void Whoever_declared_an_interest_in_a_school_of_the_report_does_not_see_its_names()
    {
        var elsewhere = Interest with { School = EstablishmentId.School(new("900002")) };

        Refusals(Open(Interests.Evolve(null, Interest), new("rhoda pell"))).ShouldBe([("D33", "GivenTo")]);
        Refusals(Open(Interests.Evolve(null, Interest with { Member = HoSI.Name }), new())).ShouldBe([("D33", "GivenTo")]);
        Event(Open(Interests.Evolve(null, elsewhere), new("Rhoda Pell"))).ShouldNotBeNull();
    }

    [Fact]
    public void Nobody_but_HoSI_and_the_Director_opens_names() =>
        Everybody.Where(actor => BoardReports.Open(Report, new(), Interests.None, actor, Day) is MeetingDecision<BoardReportEvent>.Accepted)
            .ShouldBe([HoSI, OtherHoSI, Director]);

    [Fact]
    public void An_interest_is_kept_once_and_only_in_a_school_of_the_register()
    {
        var command = new DeclareInterest(Day, "Rhoda Pell", EstablishmentId.School(Story.Urn), "Headteacher of the school");

        BoardReports.Declare(Interests.None, command, true, Clerk, Day).ShouldBeOfType<MeetingDecision<InterestDeclared>.Accepted>().Event.ShouldBe(Interest);
        BoardReports.Declare(Interests.Evolve(null, Interest), command, true, Clerk, Day).ShouldBeOfType<MeetingDecision<InterestDeclared>.Accepted>().Event.ShouldBeNull();
        BoardReports.Declare(Interests.None, command with { Member = "" }, false, Clerk, Day).ShouldBeOfType<MeetingDecision<InterestDeclared>.Invalid>()
            .Fields.Select(f => f.Field).ShouldBe(["Member", "School"]);
    }

    private static MeetingDecision<BoardReportEvent> Issue(BoardReport? current, IssueBoardReport command) =>
        BoardReports.Issue(current is null ? [] : [current], command, [Listed], Clerk, Day);

    private static MeetingDecision<BoardReportEvent> Open(Interests interests, OpenNamedView command) => BoardReports.Open(Report, command, interests, HoSI, Day);

    private static BoardReportEvent? Event(MeetingDecision<BoardReportEvent> decision) => decision.ShouldBeOfType<MeetingDecision<BoardReportEvent>.Accepted>().Event;

    private static IEnumerable<(string Rule, string? Field)> Refusals(MeetingDecision<BoardReportEvent> decision) =>
        decision.ShouldBeOfType<MeetingDecision<BoardReportEvent>.Refused>().Refusals.Select(r => (r.Rule.Id, r.Field));

    private static IEnumerable<string> Invalid(MeetingDecision<BoardReportEvent> decision) =>
        decision.ShouldBeOfType<MeetingDecision<BoardReportEvent>.Invalid>().Fields.Select(f => f.Field);
}
