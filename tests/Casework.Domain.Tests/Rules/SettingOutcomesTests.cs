using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Tests.Rules;

/// <summary>R166 to R171, D30: what the settings meeting decides, and how a setting comes off the list.</summary>
public sealed class SettingOutcomesTests
{
    private static readonly DateOnly Day = new(2026, 3, 24);

    private static readonly RecordSettingOutcome Continue =
        new(Day, SettingOutcome.Continue, "The rooms are being changed", [SettingAction.CloseMonitoring], null, [EarlyYearsTeam.Safeguarding]);

    private static readonly RecordSettingOutcome ForPractice =
        new(Day, SettingOutcome.Remove, "Practice is good", Basis: SettingRemovalBasis.PracticeImproved, Evidence: "Three visits");

    private static readonly RecordSettingOutcome ForGrade = ForPractice with { Basis = SettingRemovalBasis.GradeChanged, Evidence = "The report" };

    [Fact]
    [Trait("Allows", "D30")]
    [Trait("Shows", "R167")]
    [Trait("Shows", "R169")]
    public void A_setting_stays_on_the_list_with_actions_and_the_teams_that_are_told() =>
        Given(SettingStory.Met).When(Continue, by: StandardsLead).Then(new SettingOutcomeRecorded(
            Day, SettingOutcome.Continue, "The rooms are being changed", [SettingAction.CloseMonitoring], [], [EarlyYearsTeam.Safeguarding]));

    [Fact]
    [Trait("Refuses", "D30")]
    public void Nothing_is_decided_without_a_meeting_of_that_day() => At(null).ThenRefusedAt("OccurredOn", by: "D30");

    [Fact]
    [Trait("Refuses", "D30")]
    public void Nothing_is_decided_without_the_Standards_Lead_in_the_chair() =>
        At(MeetingOn(Day) with { Present = [SettingsMember.ServiceManager, SettingsMember.RegistrationOfficer, SettingsMember.PreSchoolInclusionTeamLead] })
            .ThenRefusedBy("D30");

    [Fact]
    [Trait("Refuses", "D30")]
    public void A_meeting_without_a_quorum_decides_nothing()
    {
        At(MeetingOn(Day) with { Present = [SettingsMember.StandardsLead, SettingsMember.ServiceManager] }).ThenRefusedBy("D30");
        At(MeetingOn(Day) with { Present = [SettingsMember.StandardsLead, SettingsMember.ServiceManager, SettingsMember.RegistrationOfficer] }).ThenAccepted();
    }

    [Fact]
    public void A_closed_meeting_decides_nothing_more() => At(MeetingOn(Day) with { IsClosed = true }).ThenRefusedBy("R166");

    [Fact]
    public void A_meeting_decides_once_about_each_setting() => Given(
        [.. SettingStory.Met, new SettingOutcomeRecorded(Day, SettingOutcome.Continue, "As before", [], [], [])]).When(Continue, by: StandardsLead).ThenRefusedBy("R166");

    [Fact]
    public void Only_the_Standards_Lead_records_what_the_meeting_decided() =>
        Everybody.Where(by => Workflow.Decide(Case.Replay(SettingStory.Met), Continue, FactsOn(Day, by, SettingStory.School)) is Decision.Accepted)
            .ShouldBe([StandardsLead]);

    [Fact]
    [Trait("Allows", "R171")]
    public void A_setting_comes_off_the_list_when_its_practice_improved() =>
        Given(SettingStory.Met).When(ForPractice, by: StandardsLead).Then(
            new SettingOutcomeRecorded(Day, SettingOutcome.Remove, "Practice is good", [], [], []),
            new SettingRemoved(Day, SettingRemovalBasis.PracticeImproved, "Three visits", null));

    [Fact]
    [Trait("Allows", "R171")]
    public void A_setting_comes_off_the_list_when_a_later_inspection_changed_its_grade()
    {
        Given(SettingStory.JudgedGood).When(ForGrade, by: StandardsLead).Then(
            new SettingOutcomeRecorded(Day, SettingOutcome.Remove, "Practice is good", [], [], []),
            new SettingRemoved(Day, SettingRemovalBasis.GradeChanged, "The report", "10800044"));
        Case.Replay(SettingStory.Removed)!.IsOver.ShouldBeTrue();
    }

    [Fact]
    [Trait("Refuses", "R171")]
    public void A_removal_says_on_what_it_rests_with_evidence() =>
        Given(SettingStory.Met).When(ForPractice with { Basis = null, Evidence = " " }, by: StandardsLead).ThenRefusedBy("R171", "R171");

    [Fact]
    [Trait("Refuses", "R171")]
    public void A_grade_has_not_changed_without_an_inspection() =>
        Given(SettingStory.Met).When(ForGrade, by: StandardsLead).ThenRefusedAt("Basis", by: "R171");

    [Theory]
    [InlineData("2025-10-09", SettingGrade.Good, "R171")]
    [InlineData("2025-09-01", SettingGrade.Good, "R171")]
    [InlineData("2025-10-10", SettingGrade.Inadequate, "R171")]
    [InlineData("2025-10-10", SettingGrade.Good, null)]
    [Trait("Refuses", "R171")]
    public void Only_a_later_and_good_inspection_changes_the_grade(string inspectedOn, SettingGrade grade, string? rule)
    {
        var inspection = new InspectionOfSetting("10800030", DateOnly.Parse(inspectedOn), grade);
        var asked = Given([.. SettingStory.Met, new SettingInspectionRecorded(new(2026, 2, 2), inspection, PolicyVersion.Strategy2024.Equivalence.Of(inspection))])
            .When(ForGrade, by: StandardsLead);

        if (rule is null) asked.ThenAccepted();
        else asked.ThenRefusedBy(rule);
    }

    [Fact]
    [Trait("Refuses", "R171")]
    public void Where_no_inspection_listed_the_setting_the_grade_changes_after_the_concern()
    {
        var before = new InspectionOfSetting("10800031", new(2025, 11, 3), SettingGrade.Good);

        Given([.. SettingStory.Raised, new SettingInspectionRecorded(new(2025, 12, 1), before, OutcomeMeaning.GoodOrBetter)])
            .When(ForGrade, by: StandardsLead).ThenRefusedBy("R171");
    }

    [Fact]
    [Trait("Refuses", "R170")]
    public void Nothing_is_decided_about_a_safeguarding_concern_before_its_referral_is_recorded()
    {
        Given(SettingStory.RaisedForSafety).When(Continue, by: StandardsLead).ThenRefusedBy("R170");
        Given(SettingStory.RaisedForSafety).When(ForPractice, by: StandardsLead).ThenRefusedBy("R170");
    }

    [Fact]
    [Trait("Allows", "R170")]
    public void A_referral_or_an_escalation_by_the_meeting_itself_settles_it()
    {
        Given(SettingStory.Referred).When(Continue, by: StandardsLead).ThenAccepted();
        Given(SettingStory.RaisedForSafety).When(Commands.SettingEscalated(Day), by: StandardsLead).ThenAccepted();
        Case.Replay([.. SettingStory.RaisedForSafety, new SettingOutcomeRecorded(Day, SettingOutcome.Escalate, "Unsafe", [], [Partner.Police], [])])!
            .Setting!.Referral!.To.ShouldBe([Partner.Police]);
    }

    [Fact]
    [Trait("Allows", "R170")]
    [Trait("Refuses", "R170")]
    public void Safeguarding_not_met_at_a_later_inspection_asks_for_a_referral_of_its_own()
    {
        CaseEvent found = new SettingInspectionRecorded(new(2026, 3, 2), new("10800060", new(2026, 2, 2), SettingGrade.Inadequate, SafeguardingMet: false),
            OutcomeMeaning.RequiresImprovementOrWorse);
        CaseEvent referred = new SafeguardingReferralRecorded(new(2026, 2, 4), [], null, "Ofsted has told the LADO itself");

        Given([.. SettingStory.Met, found]).When(Continue, by: StandardsLead).ThenRefusedBy("R170");
        Given([.. SettingStory.Referred, found]).When(Continue, by: StandardsLead).ThenRefusedBy("R170");
        Given([.. SettingStory.Referred, found, referred]).When(Continue, by: StandardsLead).ThenAccepted();
        Given([.. SettingStory.Referred, found]).When(Commands.SettingEscalated(Day), by: StandardsLead).ThenAccepted();
    }

    [Fact]
    [Trait("Allows", "R170")]
    [Trait("Refuses", "R170")]
    public void A_visit_that_safeguarding_drove_asks_for_a_referral_where_there_was_none()
    {
        CaseEvent driven = new SettingVisited(new(2026, 2, 2), 2, [VisitDriver.Safeguarding], "Gates", "The gate was open");

        Given([.. SettingStory.Met, driven]).When(Continue, by: StandardsLead).ThenRefusedBy("R170");
        Given([.. SettingStory.Referred, driven]).When(Continue, by: StandardsLead).ThenAccepted();
    }

    [Fact]
    public void An_escalation_says_to_whom() =>
        Given(SettingStory.Met).When(Commands.SettingEscalated(Day) with { EscalatedTo = [] }, by: StandardsLead).ThenInvalid("EscalatedTo");

    [Theory]
    [InlineData(ClosureReason.ProviderResigned)]
    [InlineData(ClosureReason.RegistrationCancelled)]
    [InlineData(ClosureReason.RegistrationSuspended)]
    [Trait("Allows", "D40")]
    public void A_setting_leaves_the_list_when_its_registration_ends(ClosureReason reason) =>
        Given(SettingStory.Met).When(new CloseCase(Day, reason, "Ofsted's letter"), by: StandardsLead).Then(new CaseClosed(Day, reason, "Ofsted's letter", null));

    [Theory]
    [InlineData(ClosureReason.ConvertedToAcademy)]
    [InlineData(ClosureReason.MonitoringEnded)]
    [Trait("Refuses", "D40")]
    public void A_setting_does_not_end_for_the_reasons_of_a_school(ClosureReason reason) =>
        Given(SettingStory.Met).When(new CloseCase(Day, reason, "It became an academy", new Urn("900002")), by: HoSI).ThenRefusedBy("D40");

    private static Specification At(SettingsMeeting? meeting) =>
        Given(SettingStory.Met).When(Continue, FactsOn(Day, StandardsLead, SettingStory.School) with { SettingsMeeting = meeting });
}
