using Casework.Domain.Duties;
using Casework.Domain.Tests.Calendar;
using Published = Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Duties;

/// <summary>Visits by category, extra visits about safeguarding, and the notes of visit, by the calendar.</summary>
public sealed class VisitDutiesTests
{
    private const string Fresh = "2026-11-23";

    [Theory]
    [Trait("Watches", "R25"), Trait("Watches", "D18"), Trait("Watches", "R78")]
    [InlineData("2026-09-03", 6, "2026-10-23")]
    [InlineData("2026-11-23", 5, "2026-12-18")]
    [InlineData("2026-12-29", 4, "2027-02-12")]
    [InlineData("2027-06-07", 1, "2027-07-20")]
    public void Category_3_has_six_visits_a_year_and_one_for_each_half_term_left_in_the_year_of_the_designation(string on, int visits, string by)
    {
        var due = Designated(on, VisitCategory.Category3).The("R25", on);

        (due.By, due.Because, due.ProductDefault).ShouldBe(
            (DateOnly.Parse(by), $"0 of the {visits} visits of 2026/27 are made", visits > 1));
    }

    [Fact]
    [Trait("Watches", "R25"), Trait("Watches", "D18")]
    public void Each_visit_moves_the_next_one_by_a_half_term_and_a_contact_does_not_count()
    {
        Visited(VisitCategory.Category3, (VisitKind.Monitoring, "2026-11-30")).By("R25", "2026-12-01").ShouldBe("2027-02-12");
        Visited(VisitCategory.Category3, (VisitKind.Contact, "2026-11-30")).By("R25", "2026-12-01").ShouldBe("2026-12-18");
        Visited(VisitCategory.Category3, (VisitKind.Monitoring, "2026-11-30"), (VisitKind.SchoolEffectiveness, "2026-12-02")).By("R25", "2026-12-03")
            .ShouldBe("2027-03-25");
    }

    [Fact]
    [Trait("Watches", "R25")]
    public void A_school_that_has_had_all_its_visits_waits_for_the_next_year_and_a_new_year_counts_anew()
    {
        var enough = Designated("2026-06-02", VisitCategory.Category3)
            .Append(new VisitMade(new(2026, 6, 9), 1, VisitKind.Monitoring, "Reading", "Notes")).Append(new VisitMade(new(2026, 6, 16), 2, VisitKind.Monitoring, "Reading", "Notes"));

        enough.By("R25", "2026-06-17").ShouldBe("2026-10-23");
        enough.By("R25", "2026-09-10").ShouldBe("2026-10-23");
        enough.The("R25", "2026-09-10").Because.ShouldBe("0 of the 6 visits of 2026/27 are made");
    }

    [Theory]
    [Trait("Watches", "R26"), Trait("Watches", "D17")]
    [InlineData("2026-11-23", "2026-12-07", "2026-12-14")]
    [InlineData("2026-12-08", "2027-01-07", "2027-01-14")]
    [InlineData("2026-10-20", "2026-11-12", "2026-11-19")]
    public void Category_4_has_a_visit_or_contact_a_fortnight_in_term_time_with_seven_days_more_and_pauses_in_the_holidays(string last, string by, string late)
    {
        var due = Designated("2026-09-07", VisitCategory.Category4)
            .Append(new VisitMade(DateOnly.Parse(last), 1, VisitKind.Contact, "Attendance", "By telephone")).The("R26", last);

        (due.By, due.LateAfter).ShouldBe((DateOnly.Parse(by), DateOnly.Parse(late)));
        due.StatusOn(due.LateAfter!.Value).ShouldBe(DutyStatus.Soon);
        due.StatusOn(due.LateAfter!.Value.AddDays(1)).ShouldBe(DutyStatus.Late);
    }

    [Fact]
    [Trait("Watches", "R27"), Trait("Watches", "D17")]
    public void In_an_Ofsted_category_the_fortnights_count_from_the_report() =>
        Story.SpecialMeasures.The("R27", "2026-02-09").ShouldSatisfyAllConditions(
            due => due.By.ShouldBe(new DateOnly(2026, 3, 1)), due => due.Because.ShouldBe("In category 5 since 6 February 2026"));

    [Fact]
    [Trait("Watches", "R26")]
    public void A_school_that_moves_to_category_4_has_its_fortnights_from_there() =>
        Story.Visited.Append(new SrgDecisionRecorded(new(2026, 3, 3), null, SrgOutcome.Intensify, "Too slow")).By("R26", "2026-03-03").ShouldBe("2026-03-17");

    [Fact]
    [Trait("Watches", "R26")]
    public void A_school_in_category_4_of_which_the_SRG_asks_for_more_again_keeps_its_fortnights()
    {
        SrgDecisionRecorded More(string on) => new(DateOnly.Parse(on), null, SrgOutcome.Intensify, "Too slow");

        Story.Visited.Append(More("2026-03-03")).Append(More("2026-03-10")).By("R26", "2026-03-10").ShouldBe("2026-03-17");
        Designated("2026-09-07", VisitCategory.Category4).Append(More("2026-09-14")).By("R26", "2026-09-14").ShouldBe("2026-09-21");
    }

    [Fact]
    [Trait("Watches", "R24"), Trait("Watches", "D18")]
    public void A_watched_school_has_a_visit_or_a_contact_in_every_half_term()
    {
        Story.OnWatch.By("R24", "2025-11-19").ShouldBe("2025-12-19");
        Story.OnWatch.Append(new VisitMade(new(2025, 12, 22), 1, VisitKind.Contact, "Attendance", "By telephone")).By("R24", "2026-01-05").ShouldBe("2026-02-13");
    }

    [Fact]
    [Trait("Watches", "R30")]
    public void A_school_where_safety_is_threatened_has_extra_visits()
    {
        var unsafe_ = Designated(Fresh, VisitCategory.Category3, Trigger.T4SafetyOfPupils);

        unsafe_.By("R30", Fresh).ShouldBe("2026-12-18");
        unsafe_.Append(new VisitMade(new(2026, 11, 30), 1, VisitKind.Monitoring, "Reading", "Notes")).By("R30", "2026-12-01").ShouldBe("2026-12-18");
        unsafe_.Append(new VisitMade(new(2026, 11, 30), 1, VisitKind.Monitoring, "Safety", "Notes",
            new(ExtraVisitReason.SafeguardingConcern, "Headteacher"))).By("R30", "2026-12-01").ShouldBe("2027-02-12");
        Designated(Fresh, VisitCategory.Category3).OwesNothingOf("R30", Fresh);
        Designated(Fresh, VisitCategory.Category3).Append(new VisitMade(new(2026, 11, 30), 1, VisitKind.Monitoring, "Safety", "Notes", SafeguardingConcern: true))
            .By("R30", "2026-12-01").ShouldBe("2026-12-14");
    }

    [Fact]
    [Trait("Watches", "D23")]
    public void A_note_is_final_after_ten_working_days()
    {
        Story.Visited.By("R35", "2026-01-15").ShouldBe("2026-01-28");
        Story.NoteAgreed.OwesNothingOf("R35", "2026-01-21");
    }

    [Fact]
    public void Several_notes_are_one_duty_by_the_day_of_the_oldest() =>
        Visited(VisitCategory.Category3, (VisitKind.Monitoring, "2026-11-30"), (VisitKind.Monitoring, "2026-11-24")).The("R35", "2026-12-01")
            .ShouldSatisfyAllConditions(
                due => due.What.ShouldBe("Notes of visits 1, 2 to be agreed with the headteacher"), due => due.By.ShouldBe(new DateOnly(2026, 12, 8)));

    [Fact]
    public void A_school_with_term_dates_of_its_own_has_its_own_days()
    {
        var school = EstablishmentId.School(Story.Urn);
        var calendar = Published.Calendar.With(new(2026), school,
            "2026-09-03 2026-10-16", "2026-11-02 2026-12-16", "2027-01-04 2027-02-12", "2027-02-22 2027-03-25", "2027-04-12 2027-05-28", "2027-06-07 2027-07-20");
        var day = new DayFacts(new(2026, 11, 24), PolicyVersion.Strategy2024, calendar);
        var current = Case.Replay(Designated(Fresh, VisitCategory.Category3))!;

        CaseDuties.Of(current, day.At(school)).Single(due => due.Rule == "R25").By.ShouldBe(new DateOnly(2026, 12, 16));
        CaseDuties.Of(current, day.At(EstablishmentId.School(new("900002")))).Single(due => due.Rule == "R25").By.ShouldBe(new DateOnly(2026, 12, 18));
    }

    private static IReadOnlyList<CaseEvent> Designated(string on, VisitCategory category, Trigger trigger = Trigger.T5AchievementOrDecline) =>
    [
        .. Story.Discussed,
        new SrgDecisionRecorded(DateOnly.Parse(on), null, SrgOutcome.Designate, "No sufficient evidence"),
        new Designated(DateOnly.Parse(on), [trigger], "No sufficient evidence", category, false),
    ];

    private static IEnumerable<CaseEvent> Visited(VisitCategory category, params (VisitKind Kind, string On)[] visits) =>
        [.. Designated(Fresh, category), .. visits.Select((visit, at) => new VisitMade(DateOnly.Parse(visit.On), at + 1, visit.Kind, "Reading", "Notes"))];
}
