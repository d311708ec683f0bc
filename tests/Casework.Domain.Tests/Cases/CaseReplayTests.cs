namespace Casework.Domain.Tests.Cases;

/// <summary>A case is the fold of its events.</summary>
public sealed class CaseReplayTests
{
    [Fact]
    public void Nothing_but_its_first_event_opens_a_case()
    {
        Case.Replay([]).ShouldBeNull();
        Case.Replay(Story.Complete.Skip(1)).ShouldBeNull();
        Case.Replay(Story.Complete)!.Id.ShouldBe(CaseId.Parse("900001-1"));
    }

    [Fact]
    public void Every_part_of_the_story_folds() =>
        Enumerable.Range(1, Story.Complete.Count).ShouldAllBe(n => Case.Replay(Story.Complete.Take(n)) != null);

    [Fact]
    public void No_event_makes_the_fold_throw_even_where_those_before_it_are_missing() =>
        Stories.AllPoints.SelectMany(p => p.Skip(1)).ShouldAllBe(e => Stories.AllPoints.All(p => Case.Replay(p.Take(1).Append(e)) != null));

    [Fact]
    public void A_complete_story_ends_removed()
    {
        var ended = Case.Replay(Story.Complete)!;

        ended.Stage.ShouldBe(Stage.Removed);
        ended.IsOver.ShouldBeTrue();
        ended.SrgList.ShouldBeNull();
        ended.Removal!.RemovedOn.ShouldBe(new DateOnly(2027, 5, 4));
        ended.Removal.LettersSentOn.ShouldBe(new DateOnly(2027, 5, 6));
        ended.WarningNotice!.State.ShouldBe(NoticeState.Complied);
        ended.ActionPlan!.Version.ShouldBe(2);
    }

    [Fact]
    public void A_stored_case_takes_in_the_next_event_as_a_replayed_one_does()
    {
        var stored = Story.Complete.Aggregate((Case?)null, (current, e) => StoredJson.Read<Case>(StoredJson.Write(Case.Evolve(current, e))));

        StoredJson.Write(stored).ShouldBe(StoredJson.Write(Case.Replay(Story.Complete)));
    }

    [Fact]
    public void A_second_concern_on_the_same_case_changes_nothing()
    {
        var current = Case.Replay(Story.Planned)!;

        Case.Evolve(current, Story.Raised[0]).ShouldBeSameAs(current);
    }

    [Theory]
    [InlineData(typeof(DesignationLettersSent), nameof(Case.Letters))]
    [InlineData(typeof(LeadOfficerAssigned), nameof(Case.LeadOfficer))]
    [InlineData(typeof(ActionPlanAgreed), nameof(Case.ActionPlan))]
    [InlineData(typeof(VisitMade), nameof(Case.Visits))]
    [InlineData(typeof(NoteOfVisitAgreed), nameof(Case.Visits))]
    [InlineData(typeof(NoteOfVisitShared), nameof(Case.Visits))]
    [InlineData(typeof(MonitoringAndChallengeDecided), nameof(Case.MonitoringAndChallenge))]
    [InlineData(typeof(MonitoringAndChallengeMeetingHeld), nameof(Case.MonitoringAndChallenge), nameof(Case.KeyMeetings))]
    [InlineData(typeof(EngagementAssessed), nameof(Case.Engagement))]
    [InlineData(typeof(TwelveMonthPointReached), nameof(Case.TwelveMonths))]
    [InlineData(typeof(WarningNoticeApproved), nameof(Case.WarningNotice))]
    [InlineData(typeof(WarningNoticeIssued), nameof(Case.WarningNotice))]
    [InlineData(typeof(ComplianceAssessed), nameof(Case.WarningNotice))]
    [InlineData(typeof(RemovalLettersSent), nameof(Case.Removal))]
    [InlineData(typeof(ConcernDiscussed), nameof(Case.Discussion), nameof(Case.Stage))]
    [InlineData(typeof(RemovalProposed), nameof(Case.Removal), nameof(Case.Stage))]
    [InlineData(typeof(DeDesignated), nameof(Case.Removal), nameof(Case.Stage))]
    [InlineData(typeof(ReviewMeetingHeld), nameof(Case.Reviews), nameof(Case.MonitoringAndChallenge), nameof(Case.Progress), nameof(Case.KeyMeetings))]
    [InlineData(typeof(ProgressReported), nameof(Case.Progress), nameof(Case.TwelveMonths))]
    [InlineData(typeof(WarningNoticeConsidered), nameof(Case.WarningNotice), nameof(Case.TwelveMonths), nameof(Case.Engagement))]
    public void An_event_touches_only_its_own_region(Type kind, params string[] regions)
    {
        var index = Story.Complete.ToList().FindIndex(e => e.GetType() == kind);
        var (before, after) = (Case.Replay(Story.Complete.Take(index))!, Case.Replay(Story.Complete.Take(index + 1))!);

        typeof(Case).GetProperties()
            .Where(p => p.Name is not (nameof(Case.SrgList) or nameof(Case.IsOnList) or nameof(Case.IsOver)))
            .Where(p => StoredJson.Write(p.GetValue(before)) != StoredJson.Write(p.GetValue(after)))
            .Select(p => p.Name).ShouldBe(regions, ignoreOrder: true);
    }

    [Fact]
    public void An_SRG_decision_recorded_late_does_not_outdo_a_newer_one()
    {
        var current = Case.Replay(
        [
            .. Story.Designated,
            new SrgDecisionRecorded(new(2026, 3, 10), "srg-2026-03-10", SrgOutcome.Continue, "Newer"),
            new SrgDecisionRecorded(new(2026, 1, 13), "srg-2026-01-13", SrgOutcome.Continue, "Older"),
        ])!;

        current.LastSrg.ShouldBe(new SrgDecision(new(2026, 3, 10), SrgOutcome.Continue, "Newer", "srg-2026-03-10"));
        current.DecisionAt(new("srg-2026-03-10")).ShouldBe(current.LastSrg);
        current.DecisionAt(new("srg-2026-01-13")).ShouldBe(new SrgDecision(new(2026, 1, 13), SrgOutcome.Continue, "Older", "srg-2026-01-13"));
        current.DecisionAt(new("srg-2025-11-25")).ShouldBeNull();
    }
}
