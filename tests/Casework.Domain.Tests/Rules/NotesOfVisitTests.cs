namespace Casework.Domain.Tests.Rules;

/// <summary>R34, R35: visits and their notes.</summary>
public sealed class NotesOfVisitTests
{
    private static readonly DateOnly Day = new(2026, 1, 21);

    [Fact]
    [Trait("Allows", "R34")]
    public void A_visit_is_recorded_with_its_note_and_numbered() =>
        Given(Story.Visited).When(new RecordVisit(Day, VisitKind.Monitoring, "Reading", "Notes/4.docx"), by: HoSI)
            .Then(new VisitMade(Day, 2, VisitKind.Monitoring, "Reading", "Notes/4.docx"));

    [Fact]
    [Trait("Refuses", "R34")]
    public void A_visit_without_a_note_is_refused() =>
        Given(Story.Planned).When(new RecordVisit(Day, VisitKind.Monitoring, "Reading", " "), by: ItsLeadOfficer).ThenRefusedBy("R34");

    [Fact]
    public void A_visit_without_focus_and_note_is_asked_for_both_at_once() =>
        Given(Story.Planned).When(new RecordVisit(Day, VisitKind.Monitoring, "", " "), by: ItsLeadOfficer).ThenInvalid("Focus", "Note");

    [Fact]
    [Trait("Allows", "R35")]
    public void A_note_is_a_draft_until_the_headteacher_agrees_it()
    {
        Case.Replay(Story.Visited)!.Visits!.All.ShouldHaveSingleItem().NoteAgreedOn.ShouldBeNull();
        Given(Story.Visited).When(new AgreeNoteOfVisit(Day, 1, "Headteacher"), by: ItsLeadOfficer).Then(new NoteOfVisitAgreed(Day, 1, "Headteacher"));
        Case.Replay(Story.Visited.Append(new NoteOfVisitAgreed(Day, 1, "Headteacher")))!.Visits!.All.ShouldHaveSingleItem().NoteAgreedOn
            .ShouldBe(Day);
    }

    [Fact]
    [Trait("Refuses", "R35")]
    public void With_no_draft_there_is_nothing_to_agree() =>
        Given(Story.Planned).When(new AgreeNoteOfVisit(Day, 1, "Headteacher"), by: ItsLeadOfficer).ThenRefusedBy("R35");

    [Fact]
    public void A_note_that_is_agreed_stays_as_it_is() =>
        Given([.. Story.Reviewed, new VisitMade(new(2026, 5, 6), 2, VisitKind.Monitoring, "Reading", "Notes/12.docx")])
            .When(new AgreeNoteOfVisit(new(2026, 5, 7), 1, "Headteacher"), by: ItsLeadOfficer).ThenNothing();

    [Fact]
    public void A_school_on_the_watch_list_is_visited_or_contacted_since_the_SRG_put_it_there()
    {
        Given(Story.OnWatch).When(new RecordVisit(new(2025, 11, 25), VisitKind.Contact, "Attendance", "By telephone"), by: HoSI)
            .Then(new VisitMade(new(2025, 11, 25), 1, VisitKind.Contact, "Attendance", "By telephone"));
        Given(Story.OnWatch).When(new RecordVisit(new(2025, 11, 17), VisitKind.Contact, "Attendance", "By telephone"), by: HoSI)
            .ThenInvalid("OccurredOn");
    }

    [Fact]
    public void Only_a_visit_that_was_made_can_be_agreed() =>
        Given(Story.Visited).When(new AgreeNoteOfVisit(Day, 7, "Headteacher"), by: ItsLeadOfficer).ThenInvalid("Number");

    [Fact]
    public void A_note_is_not_agreed_before_the_visit() =>
        Given(Story.Visited).When(new AgreeNoteOfVisit(new(2026, 1, 13), 1, "Headteacher"), by: ItsLeadOfficer).ThenInvalid("OccurredOn");

    [Fact]
    public void A_note_that_is_agreed_is_shared_with_the_governors()
    {
        Case.Replay(Agreed)!.Visits!.All.ShouldHaveSingleItem().NoteSharedOn.ShouldBeNull();
        Given(Agreed).When(new ShareNoteOfVisit(Day.AddDays(7), 1), by: Clerk).Then(new NoteOfVisitShared(Day.AddDays(7), 1));
        Case.Replay([.. Agreed, new NoteOfVisitShared(Day.AddDays(7), 1)])!.Visits!.All.ShouldHaveSingleItem().NoteSharedOn.ShouldBe(Day.AddDays(7));
        Given([.. Agreed, new NoteOfVisitShared(Day.AddDays(7), 1), AnotherAgreed[0], AnotherAgreed[1]])
            .When(new ShareNoteOfVisit(Day.AddDays(30), 1), by: Clerk).ThenNothing();
    }

    [Fact]
    [Trait("Refuses", "R35")]
    public void A_draft_is_not_shared()
    {
        Given(Story.Visited).When(new ShareNoteOfVisit(Day, 1), by: Clerk).ThenRefusedBy("R35");
        Given([.. Story.Visited, AnotherAgreed[0], AnotherAgreed[1]]).When(new ShareNoteOfVisit(Day.AddDays(30), 1), by: Clerk).ThenRefusedAt("Numbers", by: "R35");
    }

    [Fact]
    public void Several_notes_are_shared_together_or_not_at_all()
    {
        var on = Day.AddDays(30);
        CaseEvent[] both = [.. Agreed, AnotherAgreed[0], AnotherAgreed[1]];
        Given(both).When(new ShareNoteOfVisit(on, 2, 1, 2), by: Clerk).Then(new NoteOfVisitShared(on, 1), new NoteOfVisitShared(on, 2));
        Given([.. Agreed, AnotherAgreed[0]]).When(new ShareNoteOfVisit(on, 1, 2), by: Clerk).ThenRefusedBy("R35");
        Given(both).When(new ShareNoteOfVisit(on, 1, 3), by: Clerk).ThenInvalid("Numbers");
        Given(both).When(new ShareNoteOfVisit(on), by: Clerk).ThenInvalid("Numbers");
    }

    [Fact]
    public void A_note_is_not_shared_before_it_was_agreed() =>
        Given(Agreed).When(new ShareNoteOfVisit(Day.AddDays(-1), 1), by: Clerk).ThenInvalid("OccurredOn");

    [Fact]
    [Trait("Shows", "R29")]
    [Trait("Shows", "R31")]
    [Trait("Shows", "R109")]
    public void A_visit_says_why_it_was_an_extra_one_who_agreed_to_it_and_that_HoSI_was_there()
    {
        var extra = new ExtraVisit(ExtraVisitReason.NewHeadteacher, "The Chair");

        Given(Story.Visited).When(new RecordVisit(Day, VisitKind.Monitoring, "Reading", "Notes/4.docx", extra, Joint: true), by: HoSI)
            .Then(new VisitMade(Day, 2, VisitKind.Monitoring, "Reading", "Notes/4.docx", extra, true));
        Given(Story.Visited).When(new RecordVisit(Day, VisitKind.Monitoring, "Reading", "Notes/4.docx", extra with { AgreedBy = " " }), by: HoSI)
            .ThenInvalid("Extra.AgreedBy");
    }

    private static readonly IReadOnlyList<CaseEvent> Agreed = [.. Story.Visited, new NoteOfVisitAgreed(Day, 1, "Headteacher")];

    private static readonly CaseEvent[] AnotherAgreed =
        [new VisitMade(Day.AddDays(20), 2, VisitKind.Monitoring, "Reading", "Notes/5.docx"), new NoteOfVisitAgreed(Day.AddDays(24), 2, "Headteacher")];
}
