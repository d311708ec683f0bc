using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Tests.Meetings;

/// <summary>R166, D30: the half-termly meeting about settings causing concern.</summary>
public sealed class SettingsMeetingsTests
{
    private static readonly DateOnly Day = new(2026, 3, 24);

    [Fact]
    public void The_Standards_Lead_and_the_clerk_record_meetings() =>
        Everybody.Where(a => SettingsMeetings.RefuseActor(a) is null).ShouldBe([Clerk, StandardsLead], ignoreOrder: true);

    [Fact]
    public void An_open_meeting_walks_the_settings_on_the_list_and_those_it_decided_about()
    {
        SettingsMeetings.Walks(MeetingOn(Day), Case.Replay(SettingStory.Met)!).ShouldBeTrue();
        SettingsMeetings.Walks(MeetingOn(Day), Case.Replay(SettingStory.Removed)!).ShouldBeTrue();
        SettingsMeetings.Walks(MeetingOn(Day.AddDays(1)), Case.Replay(SettingStory.Removed)!).ShouldBeFalse();
        SettingsMeetings.Walks(MeetingOn(new(2025, 11, 2)), Case.Replay(SettingStory.Met)!).ShouldBeFalse();
    }

    [Fact]
    public void A_meeting_is_opened_attended_and_closed_once_it_decided_about_every_setting()
    {
        Decide(null, new OpenSettingsMeeting()).ShouldBe(new SettingsMeetingOpened(Day, StandardsLead.Named()));
        Decide(MeetingOn(Day), new OpenSettingsMeeting()).ShouldBeNull();
        Decide(MeetingOn(Day), new AttendSettingsMeeting([SettingsMember.ServiceManager, SettingsMember.StandardsLead, SettingsMember.ServiceManager]))
            .ShouldBeOfType<SettingsMeetingAttended>().Present.ShouldBe([SettingsMember.StandardsLead, SettingsMember.ServiceManager]);

        var closed = Decide(MeetingOn(Day), new CloseSettingsMeeting("Minutes/2026-03.docx"), Case.Replay(SettingStory.Removed)!).ShouldBeOfType<SettingsMeetingClosed>();
        closed.Decided.ShouldBe([CaseId.Parse("setting-EY900001-1")]);
        var meeting = SettingsMeeting.Evolve(MeetingOn(Day), closed)!;
        Decide(meeting, new CloseSettingsMeeting("Again")).ShouldBeNull();
        SettingsMeetings.Walks(meeting, Case.Replay(SettingStory.Removed)!).ShouldBeTrue();
        SettingsMeetings.Walks(meeting, Case.Replay(SettingStory.Raised)! with { Id = CaseId.Parse("setting-EY900002-1") }).ShouldBeFalse();
    }

    [Fact]
    [Trait("Refuses", "R166")]
    public void A_meeting_is_not_closed_while_a_setting_on_the_list_has_no_decision() =>
        Rules(MeetingOn(Day), new CloseSettingsMeeting("Minutes"), Case.Replay(SettingStory.Raised)!).ShouldBe(["R166"]);

    [Fact]
    [Trait("Refuses", "D30")]
    public void A_meeting_without_a_quorum_is_not_closed() => Rules(MeetingOn(Day) with { Present = [] }, new CloseSettingsMeeting("Minutes")).ShouldBe(["D30"]);

    [Fact]
    public void A_closed_meeting_is_attended_by_nobody_more() =>
        Rules(MeetingOn(Day) with { IsClosed = true }, new AttendSettingsMeeting([SettingsMember.ServiceManager])).ShouldBe(["R166"]);

    [Fact]
    public void What_is_missing_or_still_to_come_is_named()
    {
        Fields(new OpenSettingsMeeting(), Day.AddDays(-1)).ShouldBe(["OccurredOn"]);
        Fields(new AttendSettingsMeeting([]), Day).ShouldBe(["Present"]);
        Fields(new CloseSettingsMeeting(" "), Day).ShouldBe(["Minutes"]);
    }

    [Fact]
    public void Who_is_present_can_be_recorded_again()
    {
        var opened = SettingsMeeting.Evolve(null, new SettingsMeetingOpened(Day, Clerk.Named()))!;
        var attended = SettingsMeeting.Evolve(opened, new SettingsMeetingAttended(Day, [SettingsMember.StandardsLead]))!;

        opened.Id.ShouldBe("settings-2026-03-24");
        SettingsMeetings.RefuseQuorum(opened)!.Rule.Id.ShouldBe("D30");
        SettingsMeeting.Evolve(attended, new SettingsMeetingAttended(Day, []))!.Present.ShouldBeEmpty();
    }

    [Fact]
    public void A_network_meeting_is_recorded_once_with_what_it_was_about()
    {
        var command = new HoldNetworkMeeting(Day, "Talk with two-year-olds");
        MeetingDecision<NetworkMeetingHeld> Hold(HoldNetworkMeeting what, Actor by, NetworkMeeting? known = null) => NetworkMeeting.Hold(known, what, by, Day);

        var held = Hold(command, Clerk).ShouldBeOfType<MeetingDecision<NetworkMeetingHeld>.Accepted>().Event!;
        held.ShouldBe(new(Day, "Talk with two-year-olds", Clerk.Named()));
        Hold(command, Clerk, NetworkMeeting.Evolve(held)).ShouldBeOfType<MeetingDecision<NetworkMeetingHeld>.Accepted>().Event.ShouldBeNull();
        Hold(command, HoSI).ShouldBeOfType<MeetingDecision<NetworkMeetingHeld>.NotPermitted>();
        Hold(command with { Theme = " ", OccurredOn = Day.AddDays(1) }, Clerk).ShouldBeOfType<MeetingDecision<NetworkMeetingHeld>.Invalid>()
            .Fields.Select(field => field.Field).ShouldBe(["OccurredOn", "Theme"]);
    }

    private static SettingsMeetingEvent? Decide(SettingsMeeting? meeting, SettingsMeetingCommand command, params Case[] walked) =>
        SettingsMeetings.Decide(meeting, Day, command, walked, StandardsLead, Day).ShouldBeOfType<MeetingDecision<SettingsMeetingEvent>.Accepted>().Event;

    private static IEnumerable<string> Rules(SettingsMeeting meeting, SettingsMeetingCommand command, params Case[] walked) =>
        SettingsMeetings.Decide(meeting, Day, command, walked, StandardsLead, Day).ShouldBeOfType<MeetingDecision<SettingsMeetingEvent>.Refused>()
            .Refusals.Select(refusal => refusal.Rule.Id);

    private static IEnumerable<string> Fields(SettingsMeetingCommand command, DateOnly today) =>
        SettingsMeetings.Decide(MeetingOn(Day), Day, command, [], StandardsLead, today).ShouldBeOfType<MeetingDecision<SettingsMeetingEvent>.Invalid>()
            .Fields.Select(field => field.Field);
}
