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
    public void Only_a_visit_that_was_made_can_be_agreed() =>
        Given(Story.Visited).When(new AgreeNoteOfVisit(Day, 7, "Headteacher"), by: ItsLeadOfficer).ThenInvalid("Number");

    [Fact]
    public void A_note_is_not_agreed_before_the_visit() =>
        Given(Story.Visited).When(new AgreeNoteOfVisit(new(2026, 1, 13), 1, "Headteacher"), by: ItsLeadOfficer).ThenInvalid("OccurredOn");
}
