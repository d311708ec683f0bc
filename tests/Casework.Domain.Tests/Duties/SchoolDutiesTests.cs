using System.Collections.Immutable;
using Casework.Domain.Duties;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using static Casework.Domain.Tests.Monitoring.SchoolSpecification;
using Published = Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Duties;

/// <summary>R20, R23 to R30, R35, R36, R39, R142, D17 to D20: what is due at a school beside its cases.</summary>
public sealed class SchoolDutiesTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly DateOnly EndOfAutumn = new(2026, 12, 18), EndOfAutumn1 = new(2026, 10, 23), EndOfYear = new(2027, 7, 20);
    private static readonly NamedInspectorAssigned Assigned = new(new(2025, 9, 1), ItsLeadOfficer.Named());
    private static readonly Establishment PupilReferralUnit = School(14, 4, "Not applicable");

    [Fact]
    [Trait("Watches", "R20")]
    public void A_school_without_an_inspector_is_to_be_given_one()
    {
        Due(Primary, "R20").ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2026, 9, 1));
        Due(After(Primary, Assigned), "R20").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R23")]
    public void A_school_in_category_1_has_two_visits_a_year_the_first_in_the_autumn()
    {
        var school = InCategory(VisitCategory.Category1);

        Due(school, "R23").ShouldHaveSingleItem().By.ShouldBe(EndOfAutumn);
        var visited = After(school, Visit(1, "2026-10-01"));
        Due(visited, "R23").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            due => due.By.ShouldBe(EndOfYear), due => due.Because.ShouldContain("1 made"), due => due.Person.ShouldBe(ItsLeadOfficer.Named()));
        Due(After(visited, Visit(2, "2026-11-02")), "R23").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R23")]
    public void A_visit_that_was_not_made_in_time_is_late() =>
        Due(InCategory(VisitCategory.Category1), "R23", new(2027, 1, 4)).ShouldHaveSingleItem().StatusOn(new(2027, 1, 4)).ShouldBe(DutyStatus.Late);

    [Fact]
    public void Extra_visits_visits_of_other_duties_and_those_of_last_year_do_not_count() =>
        Due(After(InCategory(VisitCategory.Category1), Visit(1, "2026-06-01"), Visit(2, "2026-10-01", ExtraVisitReason.CriticalIncident),
                Visit(3, "2026-10-02") with { Purpose = VisitPurpose.Safeguarding }), "R23")
            .ShouldHaveSingleItem().By.ShouldBe(EndOfAutumn);

    [Fact]
    public void Who_comes_into_a_category_in_the_year_owes_the_share_of_what_is_left()
    {
        var inSpring = After(Primary, Assigned, new RagRatingSet(new(2027, 2, 22), RagRating.Green, "Visit"),
            new VisitCategorySet(new(2027, 2, 22), VisitCategory.Category1, "Good", RagRating.Green, "Securely good", null));

        Due(inSpring, "R23", new(2027, 2, 23)).ShouldHaveSingleItem().By.ShouldBe(EndOfYear);
        Due(After(inSpring, Visit(1, "2027-03-01")), "R23", new(2027, 4, 21)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R28")]
    [Trait("Watches", "D19")]
    [Trait("Watches", "D20")]
    public void A_maintained_secondary_school_with_a_sixth_form_has_three_visits_whatever_its_category_says()
    {
        var details = new Dictionary<Detail, string> { [Detail.Phase] = "Secondary", [Detail.SixthForm] = "Has a sixth form" }.ToImmutableSortedDictionary();
        var secondary = Set(School(1, 4, "Secondary") with { Details = details }, VisitCategory.Category1);

        Due(secondary, "R28").ShouldHaveSingleItem().Because.ShouldContain("At least 3 visits");
        Due(After(secondary, Visit(1, "2026-10-01"), Visit(2, "2026-11-02")), "R28").ShouldHaveSingleItem().By.ShouldBe(EndOfYear);
        Due(Set(SecondaryAcademy with { Details = details }, VisitCategory.Category1), "R28").ShouldBeEmpty();
        SchoolVisitDuties.VisitsAYear(secondary, VisitCategory.Category3).ShouldBe((6, RoutineMonitoring.R25, RoutineMonitoring.D19));
    }

    [Fact]
    [Trait("Watches", "R28")]
    public void A_pupil_referral_unit_has_two_visits() =>
        Due(After(PupilReferralUnit, Assigned), "R28").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            due => due.By.ShouldBe(EndOfAutumn), due => due.Because.ShouldContain("At least 2 visits"));

    [Fact]
    public void Without_a_category_it_is_not_known_how_many_visits_are_due() =>
        Due(After(Primary, Assigned), "R23").ShouldHaveSingleItem().Step.ShouldBe(nameof(SetVisitCategory));

    [Fact]
    [Trait("Watches", "R24")]
    [Trait("Watches", "D18")]
    public void A_school_of_concern_has_a_visit_or_a_contact_in_each_half_term()
    {
        var school = After(Primary, Assigned, new RagRatingSet(new(2026, 9, 10), RagRating.Amber, "Visit"),
            new VisitCategorySet(new(2026, 9, 10), VisitCategory.Category2, "Good", RagRating.Amber, "Results fall", null));

        Due(school, "R24", new(2026, 10, 12)).ShouldHaveSingleItem().By.ShouldBe(EndOfAutumn1);
        var called = After(school, new ContactMade(new(2026, 10, 14), ContactKind.Call, "Headteacher", "Attendance"));
        Due(called, "R24", new(2026, 10, 15)).ShouldBeEmpty();
        Due(called, "R24").ShouldHaveSingleItem().By.ShouldBe(EndOfAutumn);
        Due(After(called, Visit(1, "2026-11-09")), "R24").ShouldBeEmpty();
    }

    [Fact]
    public void The_visits_and_contacts_of_a_school_that_the_SRG_watches_are_due_on_its_case()
    {
        var watched = Case.Replay([.. Story.Discussed, new SrgDecisionRecorded(new(2026, 11, 3), null, SrgOutcome.Watch, "Vulnerable")])!;

        SchoolDuties.Of(InCategory(VisitCategory.Category1), watched, Facts(Today)).ShouldNotContain(due => due.Rule == "R23" || due.Rule == "R24");
    }

    [Fact]
    [Trait("Watches", "D17")]
    [Trait("Watches", "R26")]
    public void A_primary_academy_whose_capacity_is_not_secure_is_seen_about_every_fortnight_in_term_time()
    {
        var academy = After(Set(PrimaryAcademy, VisitCategory.Category4), new PackageRecorded(new(2026, 9, 1), true, null, "1.pdf"), Visit(1, "2026-11-02"));

        var due = Due(academy, "R26").ShouldHaveSingleItem();
        (due.By, due.LateAfter).ShouldBe((new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 23)));
        due.StatusOn(new(2026, 11, 20)).ShouldBe(DutyStatus.Soon);
        due.StatusOn(new(2026, 11, 24)).ShouldBe(DutyStatus.Late);
    }

    [Fact]
    public void An_academy_that_buys_nothing_is_owed_no_visit()
    {
        SchoolDuties.Of(Set(PrimaryAcademy, VisitCategory.Category1), null, Facts(Today)).ShouldBeEmpty();
        Due(After(Set(PrimaryAcademy, VisitCategory.Category1), new PackageRecorded(new(2026, 9, 1), true, null, "1.pdf")), "R23").ShouldHaveSingleItem();
    }

    [Fact]
    public void On_the_list_the_case_says_how_often_a_school_is_visited() =>
        SchoolDuties.Of(InCategory(VisitCategory.Category1), Case.Replay(Story.Planned), Facts(Today)).ShouldNotContain(due => due.Rule == "R23");

    [Fact]
    [Trait("Watches", "R30")]
    public void A_safeguarding_concern_brings_an_extra_visit_until_it_is_made()
    {
        var found = After(InCategory(VisitCategory.Category1), Visit(1, "2026-11-09") with { SafeguardingConcern = true });

        Due(found, "R30").ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2026, 11, 23));
        Due(After(found, Visit(2, "2026-11-16", ExtraVisitReason.SafeguardingConcern)), "R30").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R30")]
    public void A_safeguarding_concern_found_on_the_list_brings_an_extra_visit_on_the_case()
    {
        CaseEvent[] found = [.. Story.Planned, new VisitMade(new(2026, 1, 14), 1, VisitKind.Monitoring, "Safety", "Notes", null, false, true)];
        CaseEvent again = new VisitMade(new(2026, 1, 20), 2, VisitKind.Monitoring, "Safety", "Notes", new(ExtraVisitReason.SafeguardingConcern, "Headteacher"));

        OnCase(found, "R30").ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2026, 1, 28));
        OnCase([.. found, again], "R30").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R36")]
    public void An_agreed_note_is_shared_with_the_governors_of_a_maintained_school()
    {
        var agreed = After(InCategory(VisitCategory.Category1), Visit(1, "2026-10-01"), new SchoolNoteAgreed(new(2026, 10, 8), 1, "Headteacher"));

        var due = Due(agreed, "R36").ShouldHaveSingleItem();
        (due.By, due.ProductDefault).ShouldBe((new DateOnly(2026, 11, 26), true));
        Due(After(agreed, new SchoolNoteShared(new(2026, 11, 10), 1)), "R36").ShouldBeEmpty();
        Due(After(Set(PrimaryAcademy, VisitCategory.Category1), Visit(1, "2026-10-01"), new SchoolNoteAgreed(new(2026, 10, 8), 1, "Headteacher")), "R36").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R36")]
    public void An_agreed_note_on_a_case_is_shared_with_the_governors()
    {
        CaseEvent[] agreed = [.. Story.Visited, new NoteOfVisitAgreed(new(2026, 1, 20), 1, "Headteacher")];

        OnCase(agreed, "R36").ShouldHaveSingleItem().Step.ShouldBe(nameof(ShareNoteOfVisit));
        OnCase([.. agreed, new NoteOfVisitShared(new(2026, 1, 27), 1)], "R36").ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_note_is_agreed_within_ten_working_days() =>
        Due(After(InCategory(VisitCategory.Category1), Visit(1, "2026-11-09")), "R35").ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2026, 11, 23));

    [Fact]
    [Trait("Watches", "R39")]
    public void A_maintained_school_evaluates_itself_once_a_year()
    {
        Due(InCategory(VisitCategory.Category1), "R39").ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2027, 8, 31));
        Due(After(InCategory(VisitCategory.Category1), new SelfEvaluationReceived(new(2025, 10, 2), "SEF")), "R39")
            .ShouldHaveSingleItem().StatusOn(Today).ShouldBe(DutyStatus.Late);
        Due(PrimaryAcademy, "R39").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R142")]
    public void Details_of_Chair_and_Vice_Chair_are_due_when_missing_or_older_than_a_year()
    {
        Due(Primary, "R142").Select(due => due.By).ShouldBe([new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 1)]);
        var known = After(Primary, new GovernorRecorded(new(2025, 11, 10), GovernanceRole.Chair, "Odd Lindahl", "o@school.invalid", null, null),
            new GovernorRecorded(new(2026, 9, 10), GovernanceRole.ViceChair, "Ada Brook", "a@school.invalid", null, null));

        var due = Due(known, "R142").ShouldHaveSingleItem();
        (due.What, due.StatusOn(Today)).ShouldBe(("Contact details of the Chair of Governors", DutyStatus.Late));
        Due(PrimaryAcademy, "R142").ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_due_at_a_school_that_is_closed_or_not_monitored()
    {
        SchoolDuties.Of(Primary with { Status = EstablishmentStatus.Closed }, null, Facts(Today)).ShouldBeEmpty();
        SchoolDuties.Of(Independent, null, Facts(Today)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_term_dates_are_missing_the_duty_says_so() =>
        SchoolDuties.Of(InCategory(VisitCategory.Category1), null, new(Today, PolicyVersion.Strategy2024, Published.WithoutTermDates.TermDatesOf()))
            .Single(due => due.Rule == "R23").NotKnown.ShouldNotBeNull();

    private static Establishment InCategory(VisitCategory category) => Set(Primary, category);

    private static Establishment Set(Establishment school, VisitCategory category) => After(school, Assigned,
        new RagRatingSet(new(2025, 9, 10), RagRating.Green, "Visit"),
        new VisitCategorySet(new(2025, 9, 10), category, "Good", RagRating.Green, "As the table says", null));

    private static SchoolVisitMade Visit(int number, string on, ExtraVisitReason? extra = null) => new(
        Published.Day(on), number, VisitKind.SchoolEffectiveness, "Lessons", "Notes", VisitPurpose.SchoolImprovement, [], false,
        extra is { } reason ? new(reason, "Headteacher") : null, false);

    private static DutyFacts Facts(DateOnly day) => new(day, PolicyVersion.Strategy2024, Published.Calendar.TermDatesOf());

    private static IReadOnlyList<Due> Due(Establishment school, string rule, DateOnly? day = null) =>
        [.. SchoolDuties.Of(school, null, Facts(day ?? Today)).Where(due => due.Rule == rule)];

    private static IReadOnlyList<Due> OnCase(IEnumerable<CaseEvent> history, string rule) =>
        [.. CaseDuties.Of(Case.Replay(history)!, Facts(new(2026, 2, 2))).Where(due => due.Rule == rule)];
}
