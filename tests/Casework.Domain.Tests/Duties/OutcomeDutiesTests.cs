using Casework.Domain.Duties;
using Casework.Domain.Rules;
using static Casework.Domain.Tests.OfstedStories;

namespace Casework.Domain.Tests.Duties;

/// <summary>R50, D1: an Ofsted outcome of which no case tells.</summary>
public sealed class OutcomeDutiesTests
{
    private static readonly SchoolInspection Card = OfstedStories.Card("1", new(2026, 9, 1), (SchoolArea.Inclusion, OfstedGrade.NeedsAttention));

    [Theory]
    [InlineData(CaseType.Academy)]
    [InlineData(CaseType.IndependentSchool)]
    public void HoSI_decides_if_there_is_to_be_a_case_about_an_academy_or_an_independent_school(CaseType kind)
    {
        var due = Due(kind, Card).ShouldHaveSingleItem();

        due.Subject.ShouldBe(new DutySubject.OfSchool(EstablishmentId.School(new("900002"))));
        (due.Due.ByWhom, due.Due.By, due.Due.Rule).ShouldBe((Role.HoSI, new DateOnly(2026, 10, 1), "R50"));
        due.Due.Because.ShouldBe("inclusion, needs attention since 1 September 2026; requires improvement or worse under the authority's "
            + "equivalence of policy 2024-09, which is not Ofsted's own (X23)");
    }

    [Fact]
    public void A_maintained_school_gets_its_case_by_itself_and_a_good_outcome_needs_none()
    {
        Due(CaseType.MaintainedSchool, Card).ShouldBeEmpty();
        Due(CaseType.Academy, OfstedStories.Card("1", new(2026, 9, 1))).ShouldBeEmpty();
    }

    [Fact]
    public void A_category_alone_is_told_as_the_reason() =>
        Due(CaseType.Academy, OfstedStories.Card("1", new(2026, 9, 1)) with { Category = OfstedCategory.SpecialMeasures })
            .ShouldHaveSingleItem().Due.Because.ShouldStartWith("special measures; requires improvement or worse");

    private static IReadOnlyList<SubjectDue> Due(CaseType kind, SchoolInspection inspection) =>
    [
        .. OutcomeDuties.Of(new(new(new(2026, 11, 1), PolicyVersion.Strategy2024, Casework.Domain.Calendar.SchoolCalendar.Empty), [], [], OutcomesWithoutCase:
            [new(EstablishmentId.School(new("900002")), kind, inspection.PublishedOn, OfstedResult.Of([inspection], Policies.Unchanged)!)])).OfType<SubjectDue>(),
    ];
}
