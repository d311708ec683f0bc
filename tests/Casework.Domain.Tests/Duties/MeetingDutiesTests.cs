using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>What meetings and assessments owe a case, and by when.</summary>
public sealed class MeetingDutiesTests
{
    // Autumn 2 of 2025/26 ends on 19 December, Spring 1 on 13 February, Spring 2 on 27 March; the spring term begins on 5 January.
    private static readonly DateOnly Autumn = new(2025, 12, 1), Spring1 = new(2026, 1, 20), Spring2 = new(2026, 3, 2);

    [Fact]
    [Trait("Watches", "R61")]
    public void The_SRG_decides_about_each_school_on_the_list_in_each_half_term()
    {
        Of("R61", Story.Designated, Autumn).ShouldBe((new DateOnly(2025, 12, 19), new DateOnly(2025, 11, 22)));
        Of("R61", Story.Designated, Spring1).ShouldBe((new(2026, 2, 13), null));
        Of("R61", Story.Designated, Spring2).ShouldBe((new(2026, 2, 13), null));
        Of("R61", Story.Designated.Append(Decided(new(2026, 2, 3))), Spring1).ShouldBe((new(2026, 2, 13), new(2026, 2, 3)));
        Of("R61", Story.RemovalProposed, new(2027, 5, 1)).ShouldBeNull();
    }

    [Fact]
    [Trait("Watches", "R108")]
    public void The_SRG_looks_at_the_support_to_each_school_in_each_half_term()
    {
        var looked = Decided(new(2026, 2, 3)) with { Support = SupportJudgement.Effective, SupportFindings = "Visits as planned" };

        Of("R108", Story.Designated, Autumn).ShouldBeNull();
        Of("R108", Story.Designated, Spring1).ShouldBeNull("it is one thing to do with the decision that is due");
        Of("R108", Story.Designated.Append(Decided(new(2026, 2, 3))), Spring1).ShouldBe((new DateOnly(2026, 2, 13), null));
        Of("R108", Story.RemovalProposed, new(2027, 5, 1)).ShouldBe((new(2026, 2, 13), null));
        Of("R108", Story.Designated.Append(looked), Spring1).ShouldBe((new(2026, 2, 13), new(2026, 2, 3)));
        Of("R108", [.. Story.Designated, looked, Decided(new(2026, 3, 3))], Spring2).ShouldBe((new(2026, 3, 27), null));
    }

    [Fact]
    [Trait("Watches", "R94")]
    public void The_School_Progress_Review_Team_of_a_school_in_a_category_meets_each_term()
    {
        Of("R94", Story.Planned, Spring1).ShouldBeNull();
        Of("R94", Story.SpecialMeasures, new(2026, 2, 10)).ShouldBe((new DateOnly(2026, 3, 27), null));
        Of("R94", Story.SpecialMeasures, new(2026, 5, 5)).ShouldBe((new(2026, 3, 27), null));
        Of("R94", Story.SpecialMeasures.Append(Story.TeamMet(new(2026, 3, 16))), Spring2).ShouldBe((new(2026, 3, 27), new(2026, 3, 16)));
        Of("R94", Story.SpecialMeasures.Append(Story.TeamMet(new(2026, 3, 16))), new(2026, 5, 5)).ShouldBe((new(2026, 7, 20), null));
    }

    [Fact]
    [Trait("Watches", "R96")]
    public void A_school_in_a_category_has_a_Monitoring_and_Challenge_meeting_each_term()
    {
        Of("R96", Story.Challenged, Spring2).ShouldBeNull();
        Of("R96", Story.SpecialMeasures, Spring2).ShouldBe((new DateOnly(2026, 3, 27), null));
        Of("R96", Story.SpecialMeasures.Append(Challenged(new(2026, 3, 9), Story.Everyone)), Spring2).ShouldBe((new(2026, 3, 27), new(2026, 3, 9)));
        Of("R96", Story.SpecialMeasures.Append(Challenged(new(2026, 3, 9), Story.Everyone)), new(2026, 5, 5)).ShouldBe((new(2026, 7, 20), null));
    }

    [Fact]
    [Trait("Watches", "R83")]
    public void A_Lead_Officer_who_missed_a_Monitoring_and_Challenge_meeting_attends_the_next()
    {
        var missed = Story.Reviewed.Append(Challenged(new(2026, 3, 19), [Attendee.Headteacher, Attendee.HeadOfSchoolImprovement]));

        Of("R83", Story.Challenged, Spring2).ShouldBeNull();
        Of("R83", missed, Spring2).ShouldBe((new DateOnly(2026, 5, 22), null));
        Of("R83", missed.Append(Challenged(new(2026, 3, 26), Story.Everyone)), Spring2).ShouldBeNull();
    }

    [Fact]
    public void How_a_school_engages_is_assessed_after_each_review_and_each_SRG()
    {
        Of("R110", Story.Planned, Autumn).ShouldBeNull();
        Of("R110", Story.Reviewed, Spring2).ShouldBe((new DateOnly(2026, 3, 30), null));
        Of("R110", Story.Reviewed.Append(Decided(new(2026, 3, 24))), Spring2).ShouldBe((new(2026, 4, 9), null));
        Of("R110", Story.Reviewed.Append(Story.NotEngaged(new(2026, 3, 16))), Spring2).ShouldBeNull();
    }

    [Fact]
    [Trait("Watches", "R119")]
    public void A_school_that_has_not_engaged_makes_HoSI_consider_a_warning_notice()
    {
        var considered = new WarningNoticeConsidered(new(2026, 10, 12), [], [], "", "", "", false, "A new headteacher", new(2026, 11, 20), HoSI.Id);

        Of("R119", Story.Reported, new(2026, 10, 6)).ShouldBeNull();
        Of("R119", Story.Assessed, new(2026, 10, 6)).ShouldBe((new DateOnly(2026, 10, 5), null));
        Of("R119", Story.Assessed.Append(considered), new(2026, 10, 13)).ShouldBeNull();
        Of("R119", [.. Story.Assessed, considered, Story.NotEngaged(new(2026, 11, 9))], new(2026, 11, 10)).ShouldBe((new(2026, 11, 9), null));
        Of("R119", [.. Story.NoticeIssued, Story.NotEngaged(new(2026, 12, 9))], new(2026, 12, 10)).ShouldBeNull();
    }

    [Fact]
    public void What_was_missed_stays_due_on_its_day_even_when_the_calendar_of_today_is_not_published() =>
        Of("R61", Story.Designated, new(2030, 1, 1)).ShouldBe((new DateOnly(2026, 2, 13), null));

    [Fact]
    public void What_begins_in_a_holiday_is_first_due_in_the_next_half_term()
    {
        var inTheHoliday = Story.DesignationDue.Append(new Designated(new(2025, 12, 29), [Trigger.T1OfstedOutcome], "Inadequate", VisitCategory.Category4, true));

        Of("R61", inTheHoliday, Spring1).ShouldBe((new DateOnly(2026, 2, 13), null));
    }

    private static MonitoringAndChallengeMeetingHeld Challenged(DateOnly on, IReadOnlyList<Attendee> present) =>
        new(on, present, ProgressJudgement.TooSlow, "Slow", SupportJudgement.Effective, "Good", "Notes");

    private static SrgDecisionRecorded Decided(DateOnly on) => new(on, null, SrgOutcome.Continue, "Slow");

    private static (DateOnly? By, DateOnly? DoneOn)? Of(string rule, IEnumerable<CaseEvent> history, DateOnly today) =>
        SrgDecisionDuties.Of(Case.Replay(history)!, Days.On(today)).Concat(MeetingDuties.Of(Case.Replay(history)!, Days.On(today))).OfType<Due>().SingleOrDefault(d => d.Rule == rule) is { } due ? (due.By, due.DoneOn) : null;
}
