using Casework.Api.Audit;
using Casework.Api.Cases;
using Casework.Api.Tests.Cases;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Projections;

namespace Casework.Api.Tests.Audit;

public sealed class ChangesTests
{
    [Fact]
    public void A_state_does_not_differ_from_itself() =>
        Changes.Between(OneOfEach.After<ComplianceAssessed>(), OneOfEach.After<ComplianceAssessed>()).ShouldBeEmpty();

    [Fact]
    public void Opening_a_case_is_all_new()
    {
        var opened = OneOfEach.After(1);
        Changes.Between(null, opened).ShouldBe(CaseSummary.Of(opened).Select(row => new Change(row.Section, row.Label, null, row.Text)));
    }

    [Fact]
    public void A_value_that_changed_shows_the_old_and_the_new() =>
        Changes.Between(OneOfEach.Before<LeadOfficerAssigned>(), OneOfEach.After<LeadOfficerAssigned>())
            .ShouldContain(new Change("Lead Officer", "Name", "nobody yet", "Robin Vale"));

    [Fact]
    public void A_line_that_is_gone_shows_only_the_old() =>
        Changes.Between(OneOfEach.Before<MonitoringAndChallengeMeetingHeld>(), OneOfEach.After<MonitoringAndChallengeMeetingHeld>())
            .ShouldContain(new Change("Monitoring and Challenge", "Meeting needed since", "10 March 2026", null));

    [Fact]
    public void Every_kind_of_event_changes_something_that_the_case_shows() =>
        Replay.Steps(Recorded("900001-1", OneOfEach.Events)).ShouldAllBe(step => step.Changes.Count > 0);

    [Fact]
    public void Each_event_is_replayed_on_its_own_case()
    {
        var second = OneOfEach.Events.Take(1).Select(e => (CaseEvent)((ConcernRaised)e with { Episode = 2 })).ToArray();
        var steps = Replay.Steps([.. Recorded("900001-1", OneOfEach.Events), .. Recorded("900001-2", second)]);

        steps.Count.ShouldBe(OneOfEach.Events.Count + 1);
        steps[^1].Before.ShouldBeNull();
        steps[^1].After.Id.ShouldBe(new CaseId("900001-2"));
        steps[^2].After.Stage.ShouldBe(Stage.Closed);
    }

    private static IEnumerable<Recording> Recorded(string stream, IReadOnlyList<CaseEvent> events) => events.Select((e, i) => new Recording(
        Guid.Empty, stream, i + 1, e.GetType().Name, e.OccurredOn, DateTimeOffset.UnixEpoch, new Actor("lead", "Robin Vale", Role.LeadOfficer), null, null, i + 1, e,
        Classification.AuthorityOnly));
}
