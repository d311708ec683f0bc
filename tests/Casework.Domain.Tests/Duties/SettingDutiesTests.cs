using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Duties;

namespace Casework.Domain.Tests.Duties;

/// <summary>R159 to R166, R170, R174, D29, D30: what is due on the case of a setting, of an independent school, and for the early years of a school.</summary>
public sealed class SettingDutiesTests
{
    private static readonly DateOnly Autumn = new(2025, 11, 4), Spring = new(2026, 1, 12);

    [Fact]
    [Trait("Watches", "R159")]
    public void A_lead_worker_is_assigned_on_the_day_of_the_concern()
    {
        Days("R159", SettingStory.JudgedPoor, Autumn).ShouldBe([new(2025, 11, 3)]);
        Days("R159", SettingStory.Led, Autumn).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "D30")]
    public void The_provider_is_written_to_within_the_days_of_the_policy()
    {
        Of("D30", SettingStory.Led, Autumn).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            due => due.By.ShouldBe(new DateOnly(2025, 11, 10)), due => due.ProductDefault.ShouldBeTrue(), due => due.ByWhom.ShouldBe(Role.EarlyYearsAdviser));
        Days("D30", SettingStory.Notified, Autumn).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R170")]
    public void A_safeguarding_concern_is_referred_at_once()
    {
        Of("R170", SettingStory.RaisedForSafety, Autumn).ShouldHaveSingleItem().StatusOn(Autumn).ShouldBe(DutyStatus.Late);
        Days("R170", SettingStory.Referred, Autumn).ShouldBeEmpty();
        Days("R170", SettingStory.Raised, Autumn).ShouldBeEmpty();
        Of("R170", [.. SettingStory.Referred, new SettingInspectionRecorded(new(2025, 12, 1), new("10800060", new(2025, 11, 24), SettingGrade.Inadequate, SafeguardingMet: false),
            OutcomeMeaning.RequiresImprovementOrWorse)], Spring).ShouldHaveSingleItem().Because.ShouldBe("Safeguarding was not met at the inspection of 24 November 2025");
        Of("R170", [.. SettingStory.Led, new SettingVisited(new(2025, 12, 1), 1, [VisitDriver.Safeguarding], "Gates", "The gate was open")], Spring)
            .ShouldHaveSingleItem().By.ShouldBe(new DateOnly(2025, 12, 1));
    }

    [Fact]
    [Trait("Watches", "R166")]
    [Trait("Watches", "D29")]
    public void The_settings_meeting_decides_about_each_setting_in_every_half_term()
    {
        Days("R166", SettingStory.Visited, Autumn).ShouldBe([new(2025, 12, 19)]);
        Days("R166", SettingStory.Continued, new(2025, 12, 10)).ShouldBeEmpty();
        Days("R166", SettingStory.Continued, Spring).ShouldBe([new(2026, 2, 13)]);
        Of("R166", SettingStory.Visited, new(2026, 1, 6)).ShouldHaveSingleItem().StatusOn(new(2026, 1, 6)).ShouldBe(DutyStatus.Late);
    }

    [Fact]
    [Trait("Watches", "R164")]
    [Trait("Watches", "D29")]
    public void The_provider_is_met_every_term_while_the_poor_grade_goes_on()
    {
        Days("R164", SettingStory.Continued, Autumn).ShouldBe([new(2025, 12, 19)]);
        Days("R164", SettingStory.Met, new(2026, 2, 2)).ShouldBeEmpty();
        Days("R164", SettingStory.Met, new(2026, 4, 14)).ShouldBe([new(2026, 7, 20)]);
        Days("R164", SettingStory.JudgedGood, new(2026, 4, 14)).ShouldBeEmpty();
        Days("R164", SettingStory.Raised, Autumn).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R163")]
    public void A_setting_that_is_judged_poor_is_visited_every_half_term()
    {
        Days("R163", SettingStory.Notified, Autumn).ShouldBe([new(2025, 12, 19)]);
        Days("R163", SettingStory.Visited, new(2025, 11, 24)).ShouldBeEmpty();
        Days("R163", SettingStory.Visited, Spring).ShouldBe([new(2026, 2, 13)]);
    }

    [Fact]
    [Trait("Watches", "R162")]
    public void Any_other_setting_on_the_list_is_visited_every_term()
    {
        Days("R162", SettingStory.Raised, Autumn).ShouldBe([new(2025, 12, 19)]);
        Of("R162", SettingStory.Raised, Spring).ShouldHaveSingleItem().StatusOn(Spring).ShouldBe(DutyStatus.Late);
        Days("R162", SettingStory.Notified, Autumn).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R160")]
    public void A_setting_is_visited_at_least_once_a_year_and_a_childminder_as_needed()
    {
        var minder = new LeadWorkerAssigned(new(2025, 11, 5), ItsLeadWorker.Named(), LeadWorkerPost.ChildmindingQualityAndSupportOfficer);

        Of("R160", SettingStory.Raised, Autumn).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            due => due.By.ShouldBe(new DateOnly(2026, 11, 3)), due => due.ProductDefault.ShouldBeFalse());
        Days("R160", SettingStory.Visited, Autumn).ShouldBe([new(2026, 11, 20)]);
        Days("R160", [.. SettingStory.Raised, minder], Autumn).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_due_on_a_setting_that_came_off_the_list() =>
        CaseDuties.Of(Case.Replay(SettingStory.Removed)!, Tests.Duties.Days.On(new(2026, 4, 14))).ShouldBeEmpty();

    [Fact]
    public void A_noted_concern_about_an_independent_school_is_shared_and_then_reviewed_by_the_product_s_own_days()
    {
        var due = CaseDuties.Of(Case.Replay(MonitoringStory.Noted)!, Tests.Duties.Days.On(Spring)).ShouldHaveSingleItem();
        (due.By, due.Step, due.ProductDefault).ShouldBe((new(2026, 1, 19), nameof(ShareMonitoringConcern), true));
        var review = CaseDuties.Of(Case.Replay(MonitoringStory.Shared)!, Tests.Duties.Days.On(Spring)).ShouldHaveSingleItem();
        (review.By, review.Step).ShouldBe((new(2026, 3, 11), nameof(RecordSubBoardReview)));
        CaseDuties.Of(Case.Replay(MonitoringStory.Reviewed)!, Tests.Duties.Days.On(Spring)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R174")]
    public void Early_years_support_is_considered_for_every_school_on_the_list()
    {
        Days("R174", Story.Designated, new(2025, 12, 1)).ShouldBe([new(2026, 2, 13)]);
        Days("R174", [.. Story.Designated, new EarlyYearsSupportConsidered(new(2025, 12, 1), false, "A secondary school")], new(2025, 12, 1)).ShouldBeEmpty();
        Days("R174", Story.Raised, Autumn).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Watches", "R173")]
    public void The_managers_of_settings_meet_as_a_network_in_every_term()
    {
        DateOnly?[] Due(DateOnly today, params NetworkMeeting[] held) =>
        [
            .. AuthorityDuties.Of(new(new(today, PolicyVersion.Strategy2024, Calendar.Published.Calendar), [Case.Replay(SettingStory.Raised)!], [], NetworkMeetings: held))
                .Where(it => it.Due.Rule == "R173").Select(it => it.Due.By),
        ];
        var held = NetworkMeeting.Evolve(new(new(2025, 11, 18), "Talk", StandardsLead.Named()));

        Due(Autumn).ShouldBe([new(2025, 12, 19)]);
        Due(new(2025, 12, 1), held).ShouldBeEmpty();
        Due(Spring, held).ShouldBe([new(2026, 3, 27)]);
    }

    private static Due[] Of(string rule, IEnumerable<CaseEvent> history, DateOnly today) =>
        [.. CaseDuties.Of(Case.Replay(history)!, Tests.Duties.Days.On(today)).Where(due => due.Rule == rule)];

    private static DateOnly?[] Days(string rule, IEnumerable<CaseEvent> history, DateOnly today) => [.. Of(rule, history, today).Select(due => due.By)];
}
