using System.Collections.Immutable;
using Casework.Domain.Duties;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using Casework.Domain.Tests.Monitoring;

namespace Casework.Domain.Tests.Duties;

/// <summary>R50, R165, D1: an Ofsted outcome of which no case tells.</summary>
public sealed class OutcomeDutiesTests
{
    private static readonly SchoolInspection Card = OfstedStories.Card("1", new(2026, 9, 1), (SchoolArea.Inclusion, OfstedGrade.NeedsAttention));
    private static readonly SchoolInspection Good = OfstedStories.Card("1", new(2026, 9, 1));

    [Fact]
    public void HoSI_decides_if_there_is_to_be_a_case_about_an_academy_or_an_independent_school()
    {
        foreach (var school in new[] { SchoolSpecification.PrimaryAcademy, SchoolSpecification.Independent })
        {
            var due = Due(school, Card).ShouldHaveSingleItem();

            due.Subject.ShouldBe(new DutySubject.OfSchool(school.Id));
            (due.Due.ByWhom, due.Due.By, due.Due.Rule, due.Due.Step).ShouldBe((Role.HoSI, new DateOnly(2026, 10, 1), "R50", nameof(DecideNoCase)));
            due.Due.Because.ShouldBe("inclusion, needs attention since 1 September 2026; requires improvement or worse under the authority's "
                + "equivalence of policy 2024-09, which is not Ofsted's own (X23)");
        }
    }

    [Fact]
    public void At_a_maintained_school_whose_case_was_closed_all_the_same_the_designation_is_due_still()
    {
        var due = Due(SchoolSpecification.Primary, Card).ShouldHaveSingleItem().Due;

        (due.ByWhom, due.Rule, due.Step).ShouldBe((Role.HoSI, "D1", null));
        Due(SchoolSpecification.Primary, Good).ShouldBeEmpty();
    }

    [Fact]
    public void A_good_outcome_asks_for_nothing() => Due(SchoolSpecification.PrimaryAcademy, Good).ShouldBeEmpty();

    [Fact]
    public void A_category_alone_is_told_as_the_reason() =>
        Due(SchoolSpecification.PrimaryAcademy, Good with { Category = OfstedCategory.SpecialMeasures })
            .ShouldHaveSingleItem().Due.Because.ShouldStartWith("special measures; requires improvement or worse");

    [Theory]
    [InlineData(SettingGrade.Inadequate, true)]
    [InlineData(SettingGrade.RequiresImprovement, true)]
    [InlineData(SettingGrade.NeedsAttention, true)]
    [InlineData(SettingGrade.Good, false)]
    [InlineData(SettingGrade.Met, false)]
    public void The_Standards_Lead_decides_if_there_is_to_be_a_case_about_a_setting(SettingGrade grade, bool due)
    {
        var found = Of(Nursery(grade));

        found.Select(it => (it.Due.ByWhom, it.Due.By, it.Due.Rule)).ShouldBe(due ? [(Role.StandardsLead, new DateOnly(2026, 9, 1), "R165")] : []);
    }

    [Fact]
    public void Safeguarding_that_is_not_met_asks_for_the_decision_whatever_the_grade() =>
        Of(Nursery(SettingGrade.Good, (SettingArea.Safeguarding, SettingGrade.NotMet))).ShouldHaveSingleItem().Due.Because
            .ShouldStartWith("good since 1 September 2026, safeguarding not met; requires improvement or worse");

    [Fact]
    public void What_is_decided_is_due_no_more_until_more_is_published()
    {
        var decided = SchoolSpecification.After(Nursery(SettingGrade.Inadequate), new NoCaseDecided(new(2026, 9, 8), "It closes in October", "10800001", new(2026, 9, 1)));

        Of(decided).ShouldBeEmpty();
        Of(SchoolSpecification.After(decided, new EstablishmentEvent.SettingInspected(new(2026, 10, 5),
            new(SettingInspectionKind.Full, new(2026, 10, 5), "10800002", decided.Inspections[0].Grades)))).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_outcome_that_was_known_when_a_case_ended_is_due_no_more_but_at_a_maintained_school()
    {
        var nursery = Nursery(SettingGrade.Inadequate);
        Case Ended(Establishment it, DateOnly on, ClosureReason reason) => Case.Replay([new ConcernRaised(on, new("900001"), 1, [], "", "", HoSI.Id)])! with
        {
            Id = CaseId.For(it.Id, 1),
            Type = it.Kind!.Value,
            Stage = Stage.Closed,
            Closure = new(reason, "", null, on),
        };

        Of(nursery, Ended(nursery, new(2026, 9, 8), ClosureReason.ProviderResigned)).ShouldBeEmpty();
        Of(nursery, Ended(nursery, new(2026, 8, 31), ClosureReason.ProviderResigned)).ShouldHaveSingleItem();
        Of(nursery, Ended(nursery, new(2026, 9, 8), ClosureReason.OpenedInError)).ShouldHaveSingleItem();

        var academy = SchoolSpecification.PrimaryAcademy with { SchoolInspections = [Card] };
        Of(academy, Ended(academy, new(2026, 10, 1), ClosureReason.ConcernResolved)).ShouldBeEmpty();
        Of(academy, Ended(academy, new(2026, 9, 30), ClosureReason.ConcernResolved)).ShouldHaveSingleItem();
        var maintained = SchoolSpecification.Primary with { SchoolInspections = [Card] };
        Of(maintained, Ended(maintained, new(2026, 10, 8), ClosureReason.SchoolClosed)).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_setting_removed_on_its_practice_with_its_grade_as_it_was_is_due_no_more()
    {
        var removed = Case.Replay(SettingStory.Removed)!;
        var setting = Nursery(SettingGrade.Inadequate) with { Id = removed.Establishment };

        removed.EndedOn().ShouldNotBeNull();
        CaseOrNone.IsAnswered(setting, PublishedOutcome.Of(setting, [], Policies.Unchanged)! with { PublishedOn = removed.EndedOn()!.Value }, [removed]).ShouldBeTrue();
    }

    private static Establishment Nursery(SettingGrade grade, params (SettingArea Area, SettingGrade Grade)[] also) => new(
        EstablishmentId.Setting("EY900001"), "Fernbank Day Nursery", null, EstablishmentStatus.Open, new(2015, 9, 1), null, Details.None, [],
        [
            new(SettingInspectionKind.Full, new(2026, 9, 1), "10800001",
                also.Append((SettingArea.Overall, grade)).ToImmutableSortedDictionary(one => one.Item1, one => one.Item2)),
        ]);

    private static IReadOnlyList<SubjectDue> Due(Establishment school, SchoolInspection inspection) => Of(school with { SchoolInspections = [inspection] });

    private static IReadOnlyList<SubjectDue> Of(Establishment it, params Case[] ended)
    {
        var outcome = PublishedOutcome.Of(it, it.InspectionsWith(null), Policies.Unchanged)!;
        return
        [
            .. OutcomeDuties.Of(new(new(new(2026, 11, 1), PolicyVersion.Strategy2024, Casework.Domain.Calendar.SchoolCalendar.Empty), [], [], OutcomesWithoutCase:
                [new(it.Id, it.Kind, outcome, CaseOrNone.IsSettled(it, outcome) || CaseOrNone.IsAnswered(it, outcome, ended))])).OfType<SubjectDue>(),
        ];
    }
}
