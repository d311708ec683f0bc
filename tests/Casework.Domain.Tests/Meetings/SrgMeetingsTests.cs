namespace Casework.Domain.Tests.Meetings;

/// <summary>R60, R61: the SRG, its list and its meetings.</summary>
public sealed class SrgMeetingsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly SrgMeeting Meeting = SrgMeeting.Evolve(null, new SrgMeetingOpened(Day, Clerk.Named()))!;

    [Fact]
    public void A_school_has_a_line_on_the_list_for_as_long_as_it_is_on_it() =>
        Story.Points.Select(p => Case.Replay(p)!).ShouldAllBe(c => (c.SrgList != null) == c.IsOnList);

    [Fact]
    public void The_line_says_what_the_SRG_needs_to_decide()
    {
        var line = Case.Replay(Story.TwelveMonths)!.SrgList!;

        line.ShouldSatisfyAllConditions(
            () => line.Case.ShouldBe(CaseId.Parse("900001-1")),
            () => line.LeadOfficer.ShouldBe(ItsLeadOfficer.Named()),
            () => line.ConsiderationDue.ShouldBe(new DateOnly(2026, 11, 23)),
            () => line.LastReview.ShouldBe(new DateOnly(2026, 3, 16)),
            () => line.Progress.ShouldBe(ProgressJudgement.NoProgress),
            () => line.AwaitsRatification.ShouldBeFalse(),
            () => line.RemovalProposed.ShouldBeFalse(),
            () => line.OfstedLock.ShouldBeFalse(),
            () => line.DaysOnList(new(2025, 11, 23)).ShouldBe(1));
    }

    [Fact]
    public void Only_HoSI_and_the_clerk_record_meetings() =>
        Everybody.Where(a => SrgMeetings.RefuseActor(a) is null).ShouldBe([HoSI, OtherHoSI, Clerk]);

    [Fact]
    public void A_meeting_cannot_be_recorded_before_it_takes_place()
    {
        SrgMeetings.RefuseDay(Day, today: Day.AddDays(-1)).ShouldNotBeNull().Field.ShouldBe("OccurredOn");
        SrgMeetings.RefuseDay(Day, today: Day).ShouldBeNull();
    }

    [Fact]
    public void An_open_meeting_walks_the_schools_that_wait_for_it_and_those_it_decided_about()
    {
        var over = Case.Replay([.. Story.Discussed, new SrgDecisionRecorded(Day, Meeting.Id.Value, SrgOutcome.NoAction, "Good"),
            new CaseClosed(Day, ClosureReason.NoActionNeeded, "Good", null)])!;

        SrgMeetings.Walks(Meeting, Story.In(Stage.Designated)).ShouldBeTrue();
        SrgMeetings.Walks(Meeting, over).ShouldBeTrue();
        SrgMeetings.Walks(Meeting, Story.In(Stage.Closed)).ShouldBeFalse();
    }

    [Fact]
    public void A_closed_meeting_keeps_the_schools_it_was_closed_with()
    {
        var (there, notThere) = (Story.In(Stage.Closed), Story.In(Stage.Designated) with { Id = CaseId.Parse("900002-1") });
        SrgMeeting Closed(CaseId[] decided, CaseId[] undecided) => SrgMeeting.Evolve(Meeting, new SrgMeetingClosed(Day, decided, undecided))!;

        SrgMeetings.Walks(Closed([there.Id], []), there).ShouldBeTrue();
        SrgMeetings.Walks(Closed([], [there.Id]), there).ShouldBeTrue();
        SrgMeetings.Walks(Closed([there.Id], []), notThere).ShouldBeFalse();
    }

    [Fact]
    public void Closing_names_the_schools_decided_about_and_those_that_were_not()
    {
        var undecided = Case.Replay(Story.TwelveMonths)!;
        var decision = new SrgDecisionRecorded(Day, Meeting.Id.Value, SrgOutcome.Continue, "Slow");
        var later = new SrgDecisionRecorded(Day.AddDays(42), "srg-2027-01-05", SrgOutcome.Continue, "Still slow");
        var decided = Case.Replay([.. Story.TwelveMonths, decision, later])! with { Id = CaseId.Parse("900002-1") };

        StoredJson.Write(SrgMeetings.Close(Meeting, [undecided, decided]))
            .ShouldBe(StoredJson.Write(new SrgMeetingClosed(Day, [decided.Id], [undecided.Id])));
    }

    [Theory]
    [InlineData("srg-2026-11-24", true)]
    [InlineData("srg-2026-13-24", false)]
    [InlineData("2026-11-24", false)]
    [InlineData(null, false)]
    public void A_meeting_is_known_by_its_day(string? text, bool known) => SrgMeetingId.TryParse(text, null, out _).ShouldBe(known);

    [Fact]
    public void The_reference_of_a_meeting_tells_its_day() => SrgMeetingId.On(Day).Day().ShouldBe(Day);
}
