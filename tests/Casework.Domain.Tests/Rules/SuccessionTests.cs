using Casework.Domain.Cases.Academies;
using Casework.Domain.Duties;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>D40, D11: the case of a school that converts, merges or closes, and the case that carries it on.</summary>
public sealed class SuccessionTests
{
    private static readonly DateOnly Day = new(2026, 9, 1);
    private static readonly Urn Academy = new("900002");
    private static readonly SchoolFacts Closed = School with { IsOpen = false };
    private static readonly CaseClosed Converted = new(Day, ClosureReason.ConvertedToAcademy, "Joined a trust", Academy);

    [Fact]
    [Trait("Allows", "D40")]
    public void A_conversion_opens_the_case_of_the_academy_with_what_was_known_and_a_link()
    {
        var closed = Case.Replay([.. Story.Planned, Converted])!;
        var opening = Succession.Opening(closed)!;

        Given().When(opening, Actor.Succession).Then(
            new AcademyConcernRaised(Day, Academy, 1, closed.Designation!.Triggers, closed.Designation.Grounds, closed.Concern.Evidence, Actor.Succession.Id),
            new PredecessorLinked(Day, closed.Id, ClosureReason.ConvertedToAcademy));
    }

    [Fact]
    public void Before_the_list_it_carries_on_the_concern_itself() =>
        Succession.Opening(Case.Replay([.. Story.Raised, Converted])!)!.Grounds.ShouldBe(((ConcernRaised)Story.Raised[0]).Grounds);

    [Theory]
    [InlineData(ClosureReason.Merged)]
    [InlineData(ClosureReason.SchoolClosed)]
    public void Nothing_but_a_conversion_opens_a_case(ClosureReason reason) =>
        Succession.Opening(Case.Replay([.. Story.Planned, Converted with { Reason = reason }])!).ShouldBeNull();

    [Fact]
    [Trait("Refuses", "D40")]
    public void Nobody_but_the_service_names_a_predecessor() =>
        Given().When(new RaiseAcademyConcern(Day, Academy, [Trigger.T4SafetyOfPupils], "Grounds", "Evidence", Predecessor: CaseId.Parse("900001-1")), by: HoSI)
            .ThenRefusedAt("Predecessor", by: "D40");

    [Fact]
    public void An_open_case_of_the_successor_is_linked_once()
    {
        var link = new LinkPredecessor(Day, CaseId.Parse("900009-1"), ClosureReason.Merged);
        var linked = new PredecessorLinked(Day, CaseId.Parse("900009-1"), ClosureReason.Merged);

        Given(Story.Planned).When(link, Actor.Succession).Then(linked);
        Given([.. Story.Planned, linked]).When(link, Actor.Succession).ThenNothing();
        Given(AcademyStory.Informed).When(link, Actor.Succession).Then(linked);
        Given(Story.Planned).When(link, by: HoSI).ThenNotPermitted();
        Case.Replay([.. Story.Planned, linked])!.Predecessors.ShouldBe([new Predecessor(CaseId.Parse("900009-1"), ClosureReason.Merged, Day)]);
    }

    [Fact]
    [Trait("Shows", "D11")]
    public void The_register_suggests_how_a_case_ends_and_leaves_it_to_a_person_where_there_are_several_successors()
    {
        var current = Case.Replay(Story.Planned)!;
        SuggestedClosure? Suggest(SchoolFacts? school) => Succession.Suggested(current, school);
        var academy = new SuccessorFacts(Academy, "Sedgemoor Lane Academy", IsAcademy: true, IsMerger: false);

        Suggest(null).ShouldBeNull();
        Suggest(School).ShouldBeNull();
        Suggest(Closed)!.Reason.ShouldBe(ClosureReason.SchoolClosed);
        Suggest(Closed with { Successors = [academy] }).ShouldBe(new SuggestedClosure(ClosureReason.ConvertedToAcademy, Academy,
            "The register shows Quillmere Primary School as closed, succeeded by Sedgemoor Lane Academy (900002)."));
        Suggest(Closed with { Successors = [academy with { IsMerger = true }] })!.Reason.ShouldBe(ClosureReason.Merged);
        Suggest(Closed with { Successors = [academy with { IsAcademy = false }] })!.Reason.ShouldBe(ClosureReason.Merged);
        Suggest(Closed with { Successors = [academy, academy with { Urn = new("900003") }] })!.Reason.ShouldBeNull();
        Suggest(AcademyStory.School)!.ShouldBe(new SuggestedClosure(ClosureReason.ConvertedToAcademy, Story.Urn, "Sedgemoor Lane Academy is now an academy on the register."));
        Succession.Suggested(Case.Replay(Story.Closed)!, Closed).ShouldBeNull();
    }

    [Fact]
    public void A_school_that_is_not_open_any_more_makes_the_closure_due_for_HoSI()
    {
        var facts = Duties.Days.On(Day) with { School = Closed };

        CaseDuties.Of(Case.Replay(Story.Planned)!, facts).ShouldContain(due =>
            due.Rule == "D40" && due.What == "Case to be closed: the school closed" && due.ByWhom == Role.HoSI && due.Step == nameof(CloseCase));
        CaseDuties.Of(Case.Replay(Story.Planned)!, facts with { School = School }).ShouldNotContain(due => due.Rule == "D40");
    }
}
