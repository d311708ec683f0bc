using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using static Casework.Domain.Tests.Monitoring.SchoolSpecification;

namespace Casework.Domain.Tests.Monitoring;

/// <summary>R29 to R38, R109: visits to schools that are not on the list, and contacts.</summary>
public sealed class SchoolVisitsTests
{
    private static readonly RecordSchoolVisit Visit = new(Day, VisitKind.SchoolEffectiveness, "Lessons", "Notes/21.docx");

    [Fact]
    [Trait("Allows", "R34")]
    [Trait("Shows", "R37")]
    [Trait("Shows", "R38")]
    public void A_visit_is_recorded_with_its_note_its_topics_and_a_number() =>
        About(Primary, Made(1, new(2026, 10, 1)))
            .When(Visit with { Topics = [FirstVisitTopic.Safeguarding, FirstVisitTopic.Lessons, FirstVisitTopic.Lessons], Joint = true }, by: HoSI)
            .Then(new SchoolVisitMade(Day, 2, VisitKind.SchoolEffectiveness, "Lessons", "Notes/21.docx", VisitPurpose.SchoolImprovement,
                [FirstVisitTopic.Lessons, FirstVisitTopic.Safeguarding], true, null, false));

    [Fact]
    [Trait("Refuses", "R34")]
    public void A_visit_without_a_note_is_refused() => About(Primary).When(Visit with { Note = "" }, by: HoSI).ThenRefusedBy("R34");

    [Fact]
    [Trait("Refuses", "R32")]
    public void A_primary_academy_that_buys_nothing_has_no_school_improvement_visit() =>
        About(PrimaryAcademy).When(Visit, by: HoSI).ThenRefusedBy("R32");

    [Theory]
    [InlineData(VisitPurpose.Safeguarding)]
    [InlineData(VisitPurpose.SpecialEducationalNeeds)]
    [InlineData(VisitPurpose.EarlyYears)]
    [Trait("Allows", "R32")]
    public void The_authority_s_own_duties_bring_it_into_every_primary_academy(VisitPurpose purpose) =>
        About(PrimaryAcademy).When(Visit with { Purpose = purpose }, by: HoSI).ThenAccepted();

    [Fact]
    [Trait("Allows", "R32")]
    public void A_primary_academy_that_buys_the_package_is_visited_like_a_maintained_school()
    {
        var bought = About(PrimaryAcademy).When(new RecordPackage(new(2026, 9, 1), true, new(2026, 12, 18), "Packages/1.pdf"), by: HoSI).ThenAccepted();

        About(bought).When(Visit, by: HoSI).ThenAccepted();
    }

    [Theory]
    [InlineData("2026-08-31", "2027-07-31", false)]
    [InlineData("2026-08-31", "2026-11-15", true)]
    [InlineData("2026-11-17", null, true)]
    [Trait("Refuses", "R32")]
    public void The_package_counts_from_its_first_day_to_its_last(string from, string? until, bool refused)
    {
        var academy = About(PrimaryAcademy, new PackageRecorded(On(from), true, until is null ? null : On(until), "Packages/1.pdf")).When(Visit, by: HoSI);

        if (refused)
        {
            academy.ThenRefusedBy("R32");
        }
        else
        {
            academy.ThenAccepted();
        }
    }

    [Fact]
    public void A_package_that_ends_ends_the_visits() =>
        About(PrimaryAcademy, new PackageRecorded(new(2026, 9, 1), true, null, "1.pdf"), new PackageRecorded(new(2026, 10, 1), false, null, "2.pdf"))
            .When(Visit, by: HoSI).ThenRefusedBy("R32");

    [Fact]
    public void Only_a_primary_academy_buys_the_package()
    {
        About(Primary).When(new RecordPackage(Day, true, null, "1.pdf"), by: HoSI).ThenInvalid("Bought");
        About(PrimaryAcademy).When(new RecordPackage(Day, true, Day.AddDays(-1), "1.pdf"), by: HoSI).ThenInvalid("Until");
    }

    [Fact]
    [Trait("Shows", "R33")]
    public void A_secondary_academy_may_ask_for_a_visit() =>
        About(SecondaryAcademy).When(Visit with { Purpose = VisitPurpose.RequestOfAcademy }, by: HoSI).ThenAccepted()
            .Monitoring!.Visits!.All.ShouldHaveSingleItem().Purpose.ShouldBe(VisitPurpose.RequestOfAcademy);

    [Fact]
    public void The_visits_and_contacts_of_a_school_on_the_list_or_watched_stand_on_its_case()
    {
        About(Primary).When(Visit, by: HoSI, open: Case.Replay(Story.Planned)).ThenRefusedBy("STAGE");
        About(Primary).When(Visit, by: HoSI, open: Case.Replay(Story.OnWatch)).ThenRefusedBy("STAGE");
        About(Primary).When(new RecordContact(Day, ContactKind.Call, "Headteacher", "Attendance"), by: HoSI, open: Case.Replay(Story.Planned)).ThenRefusedBy("STAGE");
    }

    [Fact]
    public void Before_the_SRG_decided_a_school_is_visited_as_before() =>
        About(Primary).When(Visit, by: HoSI, open: Case.Replay(Story.Discussed)).ThenAccepted();

    [Fact]
    [Trait("Shows", "R29")]
    [Trait("Shows", "R31")]
    public void An_extra_visit_says_why_and_who_agreed_to_it()
    {
        var extra = new ExtraVisit(ExtraVisitReason.ExpectedInspection, "The headteacher");

        About(Primary).When(Visit with { Extra = extra }, by: HoSI).ThenAccepted().Monitoring!.Visits!.All.ShouldHaveSingleItem().Extra.ShouldBe(extra);
        About(Primary).When(Visit with { Extra = extra with { AgreedBy = "" } }, by: HoSI).ThenInvalid("Extra.AgreedBy");
    }

    [Fact]
    [Trait("Shows", "R29")]
    public void Another_headteacher_on_the_register_speaks_for_an_extra_visit_until_it_is_made()
    {
        var changed = After(Primary, new EstablishmentEvent.HeadteacherChanged(new(2026, 9, 1), "Ash Vale"));
        SchoolVisits.Signals(changed).ShouldBe([(ExtraVisitReason.NewHeadteacher, new DateOnly(2026, 9, 1))]);

        var visited = About(changed).When(Visit with { Extra = new(ExtraVisitReason.NewHeadteacher, "Ash Vale") }, by: HoSI).ThenAccepted();
        SchoolVisits.Signals(visited).ShouldBeEmpty();
    }

    [Fact]
    public void A_contact_is_kept_beside_the_visits() =>
        About(Primary).When(new RecordContact(Day, ContactKind.Call, "Headteacher", "Attendance"), by: HoSI).ThenAccepted().Monitoring!.Contacts.ShouldBe([Day]);

    [Fact]
    [Trait("Allows", "R35")]
    [Trait("Refuses", "R35")]
    public void A_note_is_a_draft_until_the_headteacher_agrees_it_and_only_then_shared()
    {
        var visited = After(Primary, Made(1, new(2026, 11, 2)));
        About(visited).When(new ShareSchoolNote(Day, 1), by: HoSI).ThenRefusedBy("R35");

        var agreed = About(visited).When(new AgreeSchoolNote(Day, 1, "Robin Vale"), by: HoSI).ThenAccepted();
        About(agreed).When(new AgreeSchoolNote(Day, 1, "Robin Vale"), by: HoSI).ThenRefusedBy("R35");

        About(agreed).When(new ShareSchoolNote(Day, 1), by: HoSI).ThenAccepted().Monitoring!.Visits!.All.ShouldHaveSingleItem().NoteSharedOn.ShouldBe(Day);
        About(visited).When(new AgreeSchoolNote(new(2026, 11, 1), 1, "Robin Vale"), by: HoSI).ThenInvalid("OccurredOn");
        About(visited).When(new AgreeSchoolNote(Day, 7, "Robin Vale"), by: HoSI).ThenInvalid("Number");
    }

    internal static SchoolVisitMade Made(int number, DateOnly on, bool safeguarding = false, ExtraVisit? extra = null) => new(
        on, number, VisitKind.SchoolEffectiveness, "Lessons", "Notes", VisitPurpose.SchoolImprovement, [], false, extra, safeguarding);

    private static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
