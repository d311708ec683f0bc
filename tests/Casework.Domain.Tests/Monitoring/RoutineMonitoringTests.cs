using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using static Casework.Domain.Tests.Monitoring.SchoolSpecification;

namespace Casework.Domain.Tests.Monitoring;

/// <summary>R20 to R22, R39, R47, D2: inspector, partner, rating, category, self-evaluation and vacancies of a school.</summary>
public sealed class RoutineMonitoringTests
{
    private static readonly NamedInspectorAssigned Assigned = new(new(2026, 9, 1), ItsLeadOfficer.Named());
    private static readonly RagRatingSet Amber = new(new(2026, 10, 1), RagRating.Amber, "Results of 2026");

    [Fact]
    [Trait("Allows", "R20")]
    public void Another_inspector_ends_the_one_before()
    {
        var school = About(Primary, Assigned).When(new AssignInspector(Day, OtherLeadOfficer.Named()), by: HoSI).ThenAccepted();

        school.Monitoring!.Inspector.ShouldBe(new(OtherLeadOfficer.Named(), Day));
    }

    [Fact]
    [Trait("Refuses", "R20")]
    public void A_school_never_has_two_inspectors_at_a_time() =>
        About(Primary, Assigned).When(new AssignInspector(new(2026, 8, 31), OtherLeadOfficer.Named()), by: HoSI).ThenRefusedBy("R20");

    [Fact]
    public void Assigning_the_same_inspector_again_changes_nothing() =>
        About(Primary, Assigned).When(new AssignInspector(Day, ItsLeadOfficer.Named()), by: HoSI).ThenNothing();

    [Fact]
    public void An_inspector_has_a_name() =>
        About(Primary).When(new AssignInspector(Day, new("p-nobody", "")), by: HoSI).ThenInvalid("Inspector");

    [Fact]
    public void Only_HoSI_assigns_an_inspector() =>
        About(Primary, Assigned).When(new AssignInspector(Day, OtherLeadOfficer.Named()), by: ItsLeadOfficer).ThenNotPermitted();

    [Fact]
    public void An_inspector_records_about_their_own_schools_only()
    {
        About(Primary, Assigned).When(new RateSchool(Day, RagRating.Red, "Two complaints"), by: ItsLeadOfficer).ThenAccepted();
        About(Primary, Assigned).When(new RateSchool(Day, RagRating.Red, "Two complaints"), by: OtherLeadOfficer).ThenNotPermitted();
        About(Primary).When(new RateSchool(Day, RagRating.Red, "Two complaints"), by: ItsLeadOfficer).ThenNotPermitted();
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void An_independent_school_is_not_routinely_monitored(string step) =>
        SchoolWorkflow.Options(Independent, new(Day, HoSI, true, null)).Single(o => o.Step.Command.Name == step).Allowed.ShouldBeFalse();

    [Fact]
    public void A_school_of_another_authority_or_one_that_is_closed_is_not_ours_to_monitor()
    {
        About(Primary).When(new AssignPartner(Day, "Fay Norrish"), by: HoSI, ours: false).ThenRefusedBy("R131");
        About(Primary with { Status = EstablishmentStatus.Closed }).When(new AssignPartner(Day, "Fay Norrish"), by: HoSI).ThenRefusedBy("STAGE");
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void An_auditor_and_the_service_itself_record_nothing(string step)
    {
        foreach (var actor in (Actor[])[Auditor, Actor.DailySweep, DataManager])
        {
            SchoolWorkflow.Options(Primary, new(Day, actor, true, null)).Single(o => o.Step.Command.Name == step).ForAnotherRole.ShouldBeTrue();
        }
    }

    [Fact]
    [Trait("Shows", "R21")]
    public void The_partner_from_BPSI_is_kept_and_another_follows()
    {
        var school = About(Primary, new PartnerAssigned(new(2026, 9, 1), "Fay Norrish")).When(new AssignPartner(Day, "Ned Pryor"), by: HoSI).ThenAccepted();

        school.Monitoring!.Partner.ShouldBe(new("Ned Pryor", Day));
        About(school).When(new AssignPartner(Day, "Ned Pryor "), by: HoSI).ThenNothing();
        About(school).When(new AssignPartner(new(2026, 9, 2), "Fay Norrish"), by: HoSI).ThenInvalid("OccurredOn");
    }

    [Fact]
    [Trait("Refuses", "R40")]
    public void A_rating_carries_evidence() =>
        About(Primary).When(new RateSchool(Day, RagRating.Red, " "), by: HoSI).ThenRefusedBy("R40");

    [Fact]
    public void A_rating_that_is_recorded_late_does_not_outdo_a_newer_one() =>
        After(Primary, Amber, new RagRatingSet(new(2026, 9, 1), RagRating.Green, "Autumn visit")).Monitoring!.Rating!.Value.ShouldBe(RagRating.Amber);

    [Fact]
    [Trait("Shows", "R22")]
    public void The_category_is_kept_with_the_grade_and_the_rating_that_it_rests_on() =>
        About(Primary, Amber).When(new SetVisitCategory(Day, VisitCategory.Category2, "Good", "Good, but results fall"), by: HoSI)
            .Then(new VisitCategorySet(Day, VisitCategory.Category2, "Good", RagRating.Amber, "Good, but results fall", null));

    [Fact]
    public void A_category_needs_the_authority_s_rating_first() =>
        About(Primary).When(new SetVisitCategory(Day, VisitCategory.Category1, "Good", "Securely good"), by: HoSI).ThenInvalid("Category");

    [Theory]
    [InlineData(VisitCategory.Category3)]
    [InlineData(VisitCategory.Category5)]
    [Trait("Refuses", "D2")]
    public void Only_the_SRG_puts_a_maintained_school_into_the_categories_of_the_list(VisitCategory category) =>
        About(Primary, Amber).When(new SetVisitCategory(Day, category, "Good", "It declines"), by: HoSI).ThenRefusedBy("D2");

    [Fact]
    public void An_academy_cannot_be_on_the_list_and_may_be_in_any_category() =>
        About(SecondaryAcademy, Amber).When(new SetVisitCategory(Day, VisitCategory.Category4, "Requires improvement", "Capacity not secure"), by: HoSI).ThenAccepted();

    [Fact]
    [Trait("Refuses", "D2")]
    public void While_a_school_is_on_the_list_its_case_says_how_often_it_is_visited()
    {
        var open = Case.Replay(Story.Planned)!;

        About(Primary, Amber).When(new SetVisitCategory(Day, VisitCategory.Category2, "Good", "Better"), by: HoSI, open).ThenRefusedBy("D2");
        RoutineMonitoring.CategoryOf(Primary, open).ShouldBe(open.Designation!.Category);
    }

    [Fact]
    [Trait("Refuses", "D2")]
    public void A_school_that_the_SRG_watches_is_in_category_2_until_the_SRG_decides_otherwise()
    {
        var watched = Case.Replay(Story.OnWatch)!;

        RoutineMonitoring.CategoryOf(Primary, watched).ShouldBe(VisitCategory.Category2);
        About(Primary, Amber).When(new SetVisitCategory(Day, VisitCategory.Category1, "Good", "Fine"), by: HoSI, watched).ThenRefusedBy("D2");
        About(Primary, Amber).When(new SetVisitCategory(Day, VisitCategory.Category2, "Good", "Vulnerable"), by: HoSI, watched).ThenAccepted();
    }

    [Theory]
    [InlineData(VisitCategory.Category1)]
    [InlineData(VisitCategory.Category2)]
    [Trait("Refuses", "D2")]
    public void A_school_is_not_designated_in_a_category_of_schools_that_are_not_on_the_list(VisitCategory category) =>
        Given(Story.Discussed).When(new RecordSrgDecision(new(2025, 11, 22), SrgOutcome.Designate, "Declines", null, category), by: HoSI)
            .ThenRefusedBy("D2");

    [Fact]
    public void The_latest_self_evaluation_counts()
    {
        var school = About(Primary, new SelfEvaluationReceived(new(2025, 10, 1), "SEF/2025")).When(new ReceiveSelfEvaluation(Day, "SEF/2026"), by: Clerk).ThenAccepted();

        school.Monitoring!.SelfEvaluation.ShouldBe(new("SEF/2026", Day));
    }

    [Fact]
    [Trait("Shows", "R47")]
    public void A_vacancy_is_a_reason_for_an_extra_visit_until_the_post_is_filled()
    {
        var vacant = About(Primary).When(new NotifyVacancy(Day, LeadershipPost.Headteacher, "The Chair"), by: Clerk).ThenAccepted();
        SchoolVisits.Signals(vacant).ShouldBe([(ExtraVisitReason.Recruitment, Day)]);
        About(vacant).When(new NotifyVacancy(Day, LeadershipPost.Headteacher, "The clerk"), by: Clerk).ThenNothing();

        var filled = About(vacant).When(new FillVacancy(Day, LeadershipPost.Headteacher, "Ash Vale"), by: Clerk).ThenAccepted();
        SchoolVisits.Signals(filled).ShouldBeEmpty();
        About(filled).When(new FillVacancy(Day, LeadershipPost.Headteacher, "Ash Vale"), by: Clerk).ThenInvalid("Post");
    }

    public static TheoryData<string> Steps() => new(SchoolWorkflow.All.Select(s => s.Command.Name));
}
