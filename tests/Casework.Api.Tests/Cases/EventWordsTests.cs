using Casework.Api.Cases;
using Casework.Domain.Cases;
using Casework.Projections;

namespace Casework.Api.Tests.Cases;

public sealed class EventWordsTests
{
    [Fact]
    public void Every_kind_of_event_has_words()
    {
        OneOfEach.Events.Concat(OneOfEach.OfOtherKinds).Select(e => e.GetType()).Distinct().ShouldBe(EventTypes.Of<CaseEvent>(), ignoreOrder: true);
        OneOfEach.Events.Concat(OneOfEach.OfOtherKinds).Select(EventWords.Of).ShouldAllBe(words => words.Title.Length > 0);
    }

    [Fact]
    public void No_two_kinds_of_event_share_a_title() =>
        OneOfEach.Events.Concat(OneOfEach.OfOtherKinds).Select(e => EventWords.Of(e).Title).ShouldBeUnique();

    [Fact]
    public void An_event_without_words_is_refused_and_not_shown_as_something_else() =>
        Should.Throw<ArgumentOutOfRangeException>(() => EventWords.Of(new Unheard(new(2026, 1, 1))));

    [Fact]
    public void Every_text_that_an_officer_wrote_about_a_visit_is_among_its_facts() =>
        EventWords.Of(OneOfEach.Events.OfType<VisitMade>().Single()).Facts.Select(fact => fact.Text).ShouldBe(["Monitoring", "Phonics", "Teaching is uneven."]);

    [Fact]
    public void What_was_left_blank_is_left_out() =>
        EventWords.Of(new ConcernDiscussed(new(2026, 1, 1), DiscussedWith.Headteacher, "Agreed.", null)).Facts
            .Select(fact => fact.Label).ShouldBe(["With", "What was said"]);

    [Fact]
    public void An_agreed_plan_is_told_in_full()
    {
        var facts = EventWords.Of(OneOfEach.Events.OfType<ActionPlanAgreed>().Single()).Facts;
        facts.ShouldContain(new Fact("Key issue 1", "Reading"));
        facts.ShouldContain(new Fact("Milestone 1", "New books in use, by 1 March 2026"));
        facts.ShouldContain(new Fact("Action 1", "Train the teachers, by 1 February 2026\nSchool, for key issue 1\nMonitored by: Book scrutiny"));
    }

    private sealed record Unheard(DateOnly OccurredOn) : CaseEvent(OccurredOn);
}
