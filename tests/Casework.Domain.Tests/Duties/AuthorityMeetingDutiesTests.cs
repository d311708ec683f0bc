using Casework.Domain.Duties;
using Published = Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Duties;

/// <summary>What the SRG, HoSI and the boards owe on no case.</summary>
public sealed class AuthorityMeetingDutiesTests
{
    // Autumn 1 of 2026/27 ends on 23 October, Autumn 2 on 18 December, the spring term on 25 March, the year on 20 July.
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Case OnList = Case.Replay(Story.TwelveMonths)!;

    private static readonly Case Setting = Case.Replay(SettingStory.Raised)! with { Concern = Case.Replay(SettingStory.Raised)!.Concern with { RaisedOn = new(2026, 9, 21) } };

    [Fact]
    [Trait("Watches", "R60")]
    public void The_SRG_meets_once_in_each_half_term_and_a_meeting_counts_when_it_is_closed()
    {
        Of("R60", Facts()).ShouldBe((new DateOnly(2025, 12, 19), false));
        Of("R60", Facts() with { SrgMeetings = [Srg(new(2026, 10, 6))] }).ShouldBe((new(2026, 12, 18), false));
        Of("R60", Facts() with { SrgMeetings = [Srg(new(2026, 10, 6)), Srg(new(2026, 11, 17), closed: false)] }).ShouldBe((new(2026, 12, 18), false));
        Of("R60", Facts() with { SrgMeetings = [Srg(new(2026, 11, 17))] }).ShouldBeNull();
        Of("R60", Facts() with { OpenCases = [] }).ShouldBeNull();
    }

    [Fact]
    [Trait("Watches", "R62")]
    public void Who_was_not_represented_at_the_last_SRG_is_at_the_next()
    {
        SrgMeeting Without(DateOnly on, params SrgSeat[] present) => Srg(on) with { Present = [.. present.Select(seat => new SrgAttendee($"{seat}", seat))] };
        var met = Without(new(2026, 11, 17), SrgSeat.HeadOfSchoolImprovement, SrgSeat.SeniorOfficer, SrgSeat.FamilyServices);

        Of("R62", Facts() with { SrgMeetings = [met] }).ShouldBe((new DateOnly(2027, 2, 12), false));
        Of("R62", Facts() with { SrgMeetings = [met, Without(new(2026, 11, 23), SrgSeat.FamilyServices, SrgSeat.SenTeam)] }).ShouldBeNull();
        Of("R62", Facts() with { SrgMeetings = [Srg(new(2026, 11, 17))] }).ShouldBeNull();
    }

    [Fact]
    [Trait("Watches", "R107")]
    public void HoSI_meets_each_Lead_Officer_with_open_cases_once_in_each_half_term()
    {
        LeadOfficerMeetings Met(DateOnly on) => LeadOfficerMeetings.Evolve(null, new LeadOfficerMeetingHeld(on, ItsLeadOfficer.Named(), [OnList.Id], "Pace", HoSI.Named()));

        Of("R107", Facts()).ShouldBe((new DateOnly(2025, 12, 19), false));
        Of("R107", Facts() with { LeadOfficerMeetings = [Met(new(2026, 10, 6))] }).ShouldBe((new(2026, 12, 18), false));
        Of("R107", Facts() with { LeadOfficerMeetings = [Met(new(2026, 11, 10))] }).ShouldBeNull();
        Of("R107", Facts() with { OpenCases = [Setting] }).ShouldBeNull();
    }

    [Fact]
    [Trait("Watches", "R9")]
    public void The_board_hears_about_schools_causing_concern_once_a_term_which_is_a_product_default()
    {
        Of("R9", Facts() with { BoardReports = [Told(new(2026, 7, 6), BoardTopic.SchoolsCausingConcern)] }).ShouldBe((new DateOnly(2026, 12, 18), true));
        Of("R9", Facts() with { BoardReports = [Told(new(2026, 9, 28), BoardTopic.SchoolsCausingConcern)] }).ShouldBeNull();
        Of("R9", Facts() with { BoardReports = [Told(new(2026, 9, 28), BoardTopic.Settings)] }).ShouldBe((new(2025, 12, 19), true));
    }

    [Fact]
    [Trait("Watches", "D31")]
    public void The_board_hears_about_settings_four_times_a_year()
    {
        var facts = Facts() with { OpenCases = [Setting] };
        AuthorityFacts After(params DateOnly[] days) => facts with { BoardReports = [.. days.Select(day => Told(day, BoardTopic.Settings))] };

        Of("D31", facts).ShouldBe((new DateOnly(2026, 10, 23), true));
        Of("D31", After(new(2026, 7, 1), new(2026, 10, 12))).ShouldBe((new(2026, 12, 18), true));
        Of("D31", After(new(2026, 10, 12), new(2026, 10, 12))).ShouldBe((new(2026, 12, 18), true));
        Of("D31", After(new(2026, 9, 14), new(2026, 10, 12), new(2026, 11, 2), new(2026, 11, 23))).ShouldBeNull();
    }

    [Fact]
    [Trait("Watches", "R172")]
    public void The_SRG_hears_about_settings_once_in_each_half_term()
    {
        var facts = Facts() with { OpenCases = [Setting] };

        Of("R172", facts).ShouldBe((new DateOnly(2026, 10, 23), false));
        Of("R172", facts with { BoardReports = [Told(new(2026, 10, 12), BoardTopic.Settings, Board.SchoolsReviewGroup)] }).ShouldBe((new(2026, 12, 18), false));
        Of("R172", facts with { BoardReports = [Told(new(2026, 11, 12), BoardTopic.Settings, Board.SchoolsReviewGroup)] }).ShouldBeNull();
    }

    [Fact]
    [Trait("Watches", "R13")]
    public void The_board_for_independent_schools_assesses_itself_once_a_year()
    {
        var facts = Facts() with { OpenCases = [Case.Replay(MonitoringStory.Opened)!] };

        Of("R13", facts).ShouldBe((new DateOnly(2027, 7, 20), true));
        Of("R13", facts with { BoardReports = [Told(new(2026, 7, 1), BoardTopic.SelfAssessment)] }).ShouldBe((new(2027, 7, 20), true));
        Of("R13", facts with { BoardReports = [Told(new(2026, 11, 2), BoardTopic.SelfAssessment)] }).ShouldBeNull();
    }

    private static AuthorityFacts Facts() => new(new(Today, PolicyVersion.Strategy2024, Published.Calendar), [OnList], []);

    private static SrgMeeting Srg(DateOnly on, bool closed = true) => new(SrgMeetingId.On(on), on, Clerk.Named(), [], [], closed);

    private static BoardReport Told(DateOnly on, BoardTopic topic, Board board = Board.StandardsPartnershipBoard) =>
        BoardReport.Evolve(null, new BoardReportIssued(on, board, [topic], on.AddDays(-60), on, "Told", null, [], Clerk.Named()))!;

    private static (DateOnly? By, bool ProductDefault)? Of(string rule, AuthorityFacts facts) =>
        AuthorityDuties.Of(facts).SingleOrDefault(it => it.Due.Rule == rule)?.Due is { } due ? (due.By, due.ProductDefault) : null;
}
