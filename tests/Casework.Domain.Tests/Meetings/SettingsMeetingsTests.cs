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
    public void Closing_keeps_the_minutes_and_names_the_settings_decided_about_and_those_that_were_not()
    {
        var undecided = Case.Replay(SettingStory.Raised)! with { Id = CaseId.Parse("setting-EY900002-1") };
        var closed = SettingsMeetings.Close(MeetingOn(Day), [undecided, Case.Replay(SettingStory.Removed)!], "Minutes/2026-03.docx");

        StoredJson.Write(closed).ShouldBe(StoredJson.Write(
            new SettingsMeetingClosed(Day, [CaseId.Parse("setting-EY900001-1")], [undecided.Id], "Minutes/2026-03.docx")));
        var meeting = SettingsMeeting.Evolve(MeetingOn(Day), closed)!;
        SettingsMeetings.RefuseClosed(meeting)!.Rule.Id.ShouldBe("R166");
        SettingsMeetings.Walks(meeting, undecided).ShouldBeTrue();
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
}
