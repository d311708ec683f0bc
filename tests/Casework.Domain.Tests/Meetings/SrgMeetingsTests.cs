namespace Casework.Domain.Tests.Meetings;

/// <summary>R60, R61: the SRG, its list and its meetings.</summary>
public sealed class SrgMeetingsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly SrgMeeting Opened = SrgMeeting.Evolve(null, new SrgMeetingOpened(Day, Clerk.Named()))!;

    private static readonly SrgAttendee[] Quorum = [new("Imogen Sharrow", SrgSeat.HeadOfSchoolImprovement), new("Tobias Fenwright", SrgSeat.SeniorOfficer)];

    private static readonly SrgAttendee[] Everyone = [.. Quorum, new("Della Rook", SrgSeat.FamilyServices), new("Piers Latimer", SrgSeat.SenTeam)];

    private static readonly SrgMeeting Meeting = With(Quorum);

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
        Invalid(SrgMeetings.Open(null, new(Day), Clerk, today: Day.AddDays(-1))).ShouldBe(["OccurredOn"]);
        Invalid(SrgMeetings.Open(null, new(default), Clerk, today: Day)).ShouldBe(["OccurredOn"]);
        Event(SrgMeetings.Open(null, new(Day), Clerk, today: Day)).ShouldBe(new SrgMeetingOpened(Day, Clerk.Named()));
        Event(SrgMeetings.Open(Meeting, new(Day), Clerk, today: Day)).ShouldBeNull();
    }

    [Fact]
    [Trait("Allows", "R63")]
    public void Who_is_there_is_recorded_with_what_they_represent_and_who_is_missing_is_said()
    {
        var recorded = Event(SrgMeetings.Attend(Opened, new(Quorum, SrgSeat.HeadOfSchoolImprovement), Clerk));

        StoredJson.Write(recorded!).ShouldBe(StoredJson.Write(new SrgAttendanceRecorded(Day, Quorum, SrgSeat.HeadOfSchoolImprovement, Clerk.Named())));
        With(Quorum).NotRepresented().ShouldBe([SrgSeat.FamilyServices, SrgSeat.SenTeam]);
        With(Everyone).NotRepresented().ShouldBeEmpty();
        Opened.NotRepresented().ShouldBeEmpty();
    }

    [Fact]
    [Trait("Refuses", "R63")]
    public void Nobody_but_HoSI_chairs_the_SRG()
    {
        Refusals(SrgMeetings.Attend(Opened, new(Quorum, SrgSeat.SeniorOfficer), Clerk)).ShouldBe([("R63", "ChairedBy")]);
        Refusals(SrgMeetings.Attend(Opened, new([Quorum[1]], SrgSeat.HeadOfSchoolImprovement), Clerk)).ShouldBe([("R63", "Present")]);
    }

    [Fact]
    public void A_name_that_is_missing_is_asked_for()
    {
        Invalid(SrgMeetings.Attend(Opened, new([], SrgSeat.HeadOfSchoolImprovement), Clerk)).ShouldBe(["Present"]);
        Invalid(SrgMeetings.Attend(Opened, new([Quorum[0], new(" ", SrgSeat.SenTeam)], SrgSeat.HeadOfSchoolImprovement), Clerk)).ShouldBe(["Present[1].Name"]);
        Invalid(SrgMeetings.Attend(Opened, new(null!, SrgSeat.HeadOfSchoolImprovement), Clerk)).ShouldBe(["Present"]);
        Invalid(SrgMeetings.Attend(Opened, new(Quorum, (SrgSeat)9), Clerk)).ShouldBe(["ChairedBy"]);
    }

    [Fact]
    public void A_meeting_without_a_quorum_is_not_closed_and_one_without_Family_Services_and_the_SEN_Team_is()
    {
        Refusals(SrgMeetings.Close(Opened, new(), [], HoSI)).ShouldBe([("R62", null)]);
        Refusals(SrgMeetings.Close(With([Quorum[0]]), new(), [], HoSI)).ShouldBe([("R62", null)]);
        Refusals(SrgMeetings.Close(With([Quorum[1]]), new(), [], HoSI)).ShouldBe([("R63", null)]);
        Event(SrgMeetings.Close(With(Quorum), new(), [], HoSI)).ShouldNotBeNull();
    }

    [Fact]
    [Trait("Refuses", "R62")]
    public void One_person_who_is_named_for_two_seats_makes_no_quorum()
    {
        SrgAttendee[] alone = [Quorum[0], new(" imogen sharrow ", SrgSeat.SeniorOfficer)];

        Refusals(SrgMeetings.Close(With(alone), new(), [], HoSI)).ShouldBe([("R62", null)]);
        Event(SrgMeetings.Close(With([.. alone, Quorum[1]]), new(), [], HoSI)).ShouldNotBeNull();
    }

    [Fact]
    public void Who_was_at_a_closed_meeting_is_not_changed_any_more()
    {
        var closed = SrgMeeting.Evolve(Meeting, new SrgMeetingClosed(Day, [], []))!;

        Refusals(SrgMeetings.Attend(closed, new(Everyone, SrgSeat.HeadOfSchoolImprovement), Clerk)).ShouldBe([("R62", null)]);
        Event(SrgMeetings.Close(closed, new(), [], Clerk)).ShouldBeNull();
    }

    [Fact]
    public void Minutes_are_written_while_the_meeting_is_open_and_after_it_was_closed()
    {
        var closed = SrgMeeting.Evolve(Meeting, new SrgMeetingClosed(Day, [], []))!;
        var minutes = new SrgMinutesRecorded(Day, "The list was walked", Clerk.Named());

        Event(SrgMeetings.Minute(Meeting, new("The list was walked"), Clerk)).ShouldBe(minutes);
        Event(SrgMeetings.Minute(closed, new("The list was walked"), Clerk)).ShouldBe(minutes);
        Event(SrgMeetings.Minute(SrgMeeting.Evolve(closed, minutes)!, new("The list was walked"), Clerk)).ShouldBeNull();
        Invalid(SrgMeetings.Minute(Meeting, new(" "), Clerk)).ShouldBe(["Text"]);
    }

    [Fact]
    public void Nobody_else_records_attendance_or_minutes_or_closes()
    {
        SrgMeetings.Attend(Opened, new(Quorum, SrgSeat.HeadOfSchoolImprovement), ItsLeadOfficer).ShouldBeOfType<MeetingDecision<SrgMeetingEvent>.NotPermitted>();
        SrgMeetings.Minute(Meeting, new("Minutes"), Director).ShouldBeOfType<MeetingDecision<SrgMeetingEvent>.NotPermitted>();
        SrgMeetings.Close(Meeting, new(), [], Auditor).ShouldBeOfType<MeetingDecision<SrgMeetingEvent>.NotPermitted>();
    }

    [Fact]
    public void A_meeting_stored_before_attendance_was_asked_for_is_still_read()
    {
        var meeting = StoredJson.Read<SrgMeeting>("""
            { "id": "srg-2026-11-24", "on": "2026-11-24", "recordedBy": { "id": "p-clerk", "name": "Odette Marsh" }, "decided": [], "undecided": ["900001-1"], "isClosed": true }
            """);

        meeting.Present.ShouldBeNull();
        meeting.WhyUndecided(CaseId.Parse("900001-1")).ShouldBeNull();
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
    [Trait("Allows", "D22")]
    public void A_meeting_walks_academies_with_the_others_and_neither_settings_nor_independent_schools()
    {
        SrgMeetings.Walks(Meeting, Case.Replay(AcademyStory.Raised)!).ShouldBeTrue();
        SrgMeetings.Walks(Meeting, Case.Replay(SettingStory.Points[0])!).ShouldBeFalse();
        SrgMeetings.Walks(Meeting, Case.Replay(MonitoringStory.Points[0])!).ShouldBeFalse();
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
    [Trait("Watches", "R61")]
    public void Closing_names_the_schools_decided_about_and_those_that_were_not_with_the_reason()
    {
        var undecided = Case.Replay(Story.TwelveMonths)!;
        var decision = new SrgDecisionRecorded(Day, Meeting.Id.Value, SrgOutcome.Continue, "Slow");
        var later = new SrgDecisionRecorded(Day.AddDays(42), "srg-2027-01-05", SrgOutcome.Continue, "Still slow");
        var decided = Case.Replay([.. Story.TwelveMonths, decision, later])! with { Id = CaseId.Parse("900002-1") };
        var third = undecided with { Id = CaseId.Parse("900003-1") };

        Refusals(SrgMeetings.Close(Meeting, new(), [undecided, decided], HoSI)).ShouldBe([("R61", "Reasons")]);
        Refusals(SrgMeetings.Close(Meeting, new([new(third.Id, "No time")]), [undecided, decided, third], HoSI)).ShouldBe([("R61", "Reasons")]);
        StoredJson.Write(Event(SrgMeetings.Close(Meeting, new([new(third.Id, "Ill"), new(decided.Id, "Nothing")], "No time"), [undecided, decided, third], HoSI))!)
            .ShouldBe(StoredJson.Write(new SrgMeetingClosed(
                Day, [decided.Id], [undecided.Id, third.Id], [new(undecided.Id, "No time"), new(third.Id, "Ill")])));
    }

    [Theory]
    [InlineData("srg-2026-11-24", true)]
    [InlineData("srg-2026-13-24", false)]
    [InlineData("2026-11-24", false)]
    [InlineData(null, false)]
    public void A_meeting_is_known_by_its_day(string? text, bool known) => SrgMeetingId.TryParse(text, null, out _).ShouldBe(known);

    [Fact]
    public void The_reference_of_a_meeting_tells_its_day() => SrgMeetingId.On(Day).Day().ShouldBe(Day);

    private static SrgMeeting With(IReadOnlyList<SrgAttendee> present) =>
        SrgMeeting.Evolve(Opened, new SrgAttendanceRecorded(Day, present, SrgSeat.HeadOfSchoolImprovement, Clerk.Named()))!;

    private static SrgMeetingEvent? Event(MeetingDecision<SrgMeetingEvent> decision) => decision.ShouldBeOfType<MeetingDecision<SrgMeetingEvent>.Accepted>().Event;

    private static IEnumerable<(string Rule, string? Field)> Refusals(MeetingDecision<SrgMeetingEvent> decision) =>
        decision.ShouldBeOfType<MeetingDecision<SrgMeetingEvent>.Refused>().Refusals.Select(r => (r.Rule.Id, r.Field));

    private static IEnumerable<string> Invalid(MeetingDecision<SrgMeetingEvent> decision) =>
        decision.ShouldBeOfType<MeetingDecision<SrgMeetingEvent>.Invalid>().Fields.Select(f => f.Field);
}
