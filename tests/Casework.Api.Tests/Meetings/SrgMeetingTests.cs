using System.Net;
using System.Text.Json;
using Casework.Api.Meetings;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.Rules;
using Casework.Testing;

namespace Casework.Api.Tests.Meetings;

[Collection(nameof(SharedCasework))]
public sealed class SrgMeetingTests(SharedCasework casework)
{
    private static readonly CloseMeeting Closing = new(ReasonForTheRest: "The meeting ran out of time");

    [Fact]
    public async Task A_meeting_walks_the_schools_decides_and_closes_with_those_it_did_not_decide_about()
    {
        var (waiting, onList, notReady, removed) = (
            await casework.Story("2026-03-02").DiscussedAsync(), await casework.Story("2026-03-02").DesignatedAsync(),
            await casework.Story("2026-03-02").RaisedAsync(), await casework.Story("2026-03-02").DesignatedAsync());
        await removed.DoAsync("marian", new CloseCase(removed.Today, ClosureReason.SchoolClosed, "Closed at Easter", WhyAgainstRegister: "The register is old"));
        var id = await OpenAsync("2026-03-10");

        var walked = await WalkedAsync(id);
        walked[waiting.Id].CanDecide.ShouldBe([SrgOutcome.NoAction, SrgOutcome.Watch, SrgOutcome.Designate]);
        walked[onList.Id].CanDecide.ShouldBe([SrgOutcome.Continue, SrgOutcome.Intensify, SrgOutcome.ProposeWarningNotice]);
        walked.Keys.ShouldNotContain(notReady.Id);
        walked.Keys.ShouldNotContain(removed.Id);

        var decided = await DecideAsync(id, new(waiting.Id, SrgOutcome.Designate, "No capacity to improve", VisitCategory.Category4));
        decided.Status.ShouldBe(HttpStatusCode.OK, decided.Text);
        (await WalkedAsync(id))[waiting.Id].Decision.ShouldBe(new(new(2026, 3, 10), SrgOutcome.Designate, "No capacity to improve", id));

        var closed = (await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/close", Closing)).Json.Deserialize<SrgMeeting>(SharedCasework.Json)!;
        closed.IsClosed.ShouldBeTrue();
        closed.Decided.ShouldBe([waiting.Id]);
        closed.Undecided.ShouldContain(onList.Id);
        closed.Undecided.ShouldNotContain(notReady.Id);
        closed.WhyUndecided(onList.Id).ShouldBe("The meeting ran out of time");
        closed.NotRepresented().ShouldBe([SrgSeat.FamilyServices, SrgSeat.SenTeam]);
        (await waiting.HistoryAsync()).Select(e => e.Type).TakeLast(2).ShouldBe(["srg_decision_recorded", "designated"]);
    }

    [Fact]
    public async Task A_meeting_without_a_quorum_neither_decides_nor_closes_and_nothing_is_half_written()
    {
        var story = await casework.Story("2026-03-23").DiscussedAsync();
        casework.ItIs("2026-03-24");
        var id = (await casework.PostAsync("bertram", "/api/srg-meetings", new { occurredOn = "2026-03-24" })).Json.GetProperty("id").GetString()!;

        Refused(await DecideAsync(id, new(story.Id, SrgOutcome.Designate, "No capacity", VisitCategory.Category3)), SchoolReviewGroup.R62);
        Refused(await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/close", Closing), SchoolReviewGroup.R62);
        await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/attendance", SrgMeets.Quorum with { Present = [SrgMeets.Quorum.Present[0]] });
        Refused(await DecideAsync(id, new(story.Id, SrgOutcome.Designate, "No capacity", VisitCategory.Category3)), SchoolReviewGroup.R62);
        Refused(await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/attendance", SrgMeets.Quorum with { ChairedBy = SrgSeat.SeniorOfficer }), SchoolReviewGroup.R63);

        (await story.HistoryAsync()).Length.ShouldBe(2);
        (await story.AttemptsAsync()).Select(a => a.Rule).ShouldBe(["R62", "R62"]);
        await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/attendance", SrgMeets.Quorum);
        (await DecideAsync(id, new(story.Id, SrgOutcome.Watch, "Watch"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_school_without_a_decision_or_a_reason_keeps_a_meeting_open_and_minutes_can_follow_its_end()
    {
        var story = await casework.Story("2026-03-25").DiscussedAsync();
        var id = await OpenAsync("2026-03-25");

        var refused = await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/close", new { });
        Refused(refused, SrgDecisions.R61);
        refused.Text.ShouldContain(story.Id.Value);
        (await casework.AskAsync<SrgMeetingView>("lotte", $"/api/srg-meetings/{id}")).Meeting.IsClosed.ShouldBeFalse();

        await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/close", Closing);
        (await casework.PostAsync("petra", $"/api/srg-meetings/{id}/minutes", new { text = "Minutes" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/minutes", new { text = " " })).Status.ShouldBe(HttpStatusCode.BadRequest);
        var minuted = await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/minutes", new { text = "The list was walked." });
        minuted.Json.GetProperty("minutes").GetString().ShouldBe("The list was walked.");
        (await casework.PostAsync("bertram", "/api/srg-meetings/srg-2020-01-01/minutes", new { text = "Minutes" })).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closed_meeting_decides_nothing_more_and_closing_it_again_changes_nothing()
    {
        var story = await casework.Story("2026-03-11").DiscussedAsync();
        var id = await OpenAsync("2026-03-11");
        var closed = await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/close", Closing);

        var late = await DecideAsync(id, new(story.Id, SrgOutcome.Watch, "Watch"));
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Json.GetProperty("rule").GetString().ShouldBe(SrgDecisions.R61.Id);
        (await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/close", Closing)).Text.ShouldBe(closed.Text);
        (await story.HistoryAsync()).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_decision_sent_to_the_case_itself_is_checked_against_the_meeting_that_it_names()
    {
        var story = await casework.Story("2026-03-17").DesignatedAsync();
        var id = await OpenAsync("2026-03-18");
        RecordSrgDecision Naming(string meeting, int day) => new(new(2026, 3, day), SrgOutcome.Continue, "Slow", meeting);

        await story.RefuseAsync("bertram", Naming("srg-2020-01-01", 18), SrgDecisions.R61);
        await story.RefuseAsync("bertram", Naming("the last one", 18), SrgDecisions.R61);
        await story.RefuseAsync("bertram", Naming(id, 17), SrgDecisions.R61);
        await story.DoAsync("bertram", Naming(id, 18));
        await story.RefuseAsync("bertram", Naming(id, 18), SrgDecisions.R61);
    }

    [Fact]
    public async Task A_meeting_does_not_forget_what_it_decided_and_a_decision_recorded_late_counts_at_its_meeting()
    {
        var (first, late, gone) = (await casework.Story("2026-03-18").DesignatedAsync(), await casework.Story("2026-03-18").DesignatedAsync(),
            await casework.Story("2026-03-18").DesignatedAsync());
        var (older, newer) = (await OpenAsync("2026-03-19"), await OpenAsync("2026-03-20"));
        await DecideAsync(older, new(first.Id, SrgOutcome.Continue, "First"));
        await DecideAsync(newer, new(first.Id, SrgOutcome.Intensify, "Later"));
        await DecideAsync(newer, new(late.Id, SrgOutcome.Intensify, "Later"));
        (await DecideAsync(older, new(late.Id, SrgOutcome.Continue, "Recorded late"))).Status.ShouldBe(HttpStatusCode.OK);

        var closed = (await casework.PostAsync("bertram", $"/api/srg-meetings/{older}/close", Closing)).Json.Deserialize<SrgMeeting>(SharedCasework.Json)!;
        await gone.DoAsync("marian", new CloseCase(gone.Today, ClosureReason.SchoolClosed, "Closed at Easter", WhyAgainstRegister: "The register is old"));
        await casework.Story("2026-03-20").DesignatedAsync();

        closed.Decided.ShouldBe([first.Id, late.Id], ignoreOrder: true);
        var walked = await WalkedAsync(older);
        walked.Keys.ShouldBe(closed.Decided.Concat(closed.Undecided), ignoreOrder: true);
        walked[first.Id].Decision!.Reason.ShouldBe("First");
        walked[late.Id].Decision!.Reason.ShouldBe("Recorded late");
        walked[gone.Id].Decision.ShouldBeNull();
        (await WalkedAsync(newer))[late.Id].Decision!.Reason.ShouldBe("Later");
    }

    [Fact]
    public async Task A_meeting_that_ended_a_case_still_shows_it_while_it_is_open()
    {
        var story = await casework.Story("2026-03-21").DiscussedAsync();
        var id = await OpenAsync("2026-03-21");

        await DecideAsync(id, new(story.Id, SrgOutcome.NoAction, "Good"));

        (await WalkedAsync(id))[story.Id].Decision!.Outcome.ShouldBe(SrgOutcome.NoAction);
    }

    [Fact]
    public async Task A_decision_sent_while_the_meeting_is_closed_is_in_what_it_was_closed_with_or_refused()
    {
        var stories = new List<CaseStory>();
        for (var n = 0; n < 8; n++)
        {
            stories.Add(await casework.Story("2026-03-22").DiscussedAsync());
        }

        var id = await OpenAsync("2026-03-22");
        var deciding = stories.Select(async s => (s.Id, (await DecideAsync(id, new(s.Id, SrgOutcome.Watch, "Watch"))).Status)).ToArray();
        var closed = (await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/close", Closing)).Json.Deserialize<SrgMeeting>(SharedCasework.Json)!;
        var answers = await Task.WhenAll(deciding);

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK || a.Status == HttpStatusCode.Conflict);
        closed.Decided.ShouldBe(answers.Where(a => a.Status is HttpStatusCode.OK).Select(a => a.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task Many_who_open_the_meeting_of_a_day_at_once_open_one()
    {
        casework.ItIs("2026-03-12");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => casework.PostAsync("bertram", "/api/srg-meetings", new { occurredOn = "2026-03-12" })));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK, string.Join('\n', answers.AsEnumerable()));
        (await casework.AskAsync<SrgMeeting[]>("lotte", "/api/srg-meetings")).Count(m => m.On == new DateOnly(2026, 3, 12)).ShouldBe(1);
    }

    [Fact]
    public async Task The_clerk_and_HoSI_record_meetings_and_nobody_records_one_that_is_still_to_come()
    {
        casework.ItIs("2026-03-13");

        (await casework.PostAsync("petra", "/api/srg-meetings", new { occurredOn = "2026-03-13" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await casework.PostAsync("bertram", "/api/srg-meetings", new { occurredOn = "2026-03-14" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await casework.PostAsync("marian", "/api/srg-meetings", new { occurredOn = "2026-03-13" })).Status.ShouldBe(HttpStatusCode.OK);
        (await casework.PostAsync("petra", "/api/srg-meetings/srg-2026-03-13/close", Closing)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await casework.PostAsync("bertram", "/api/srg-meetings/srg-2020-01-01/close", Closing)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await DecideAsync("srg-2020-01-01", new(new("900001-1"), SrgOutcome.Watch, "Watch"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> OpenAsync(string day)
    {
        casework.ItIs(day);
        var id = (await casework.PostAsync("bertram", "/api/srg-meetings", new { occurredOn = day })).Json.GetProperty("id").GetString()!;
        (await casework.PostAsync("bertram", $"/api/srg-meetings/{id}/attendance", SrgMeets.Quorum)).Status.ShouldBe(HttpStatusCode.OK);
        return id;
    }

    private static void Refused(Answer answer, Rule rule)
    {
        answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Text);
        answer.Json.GetProperty("rule").GetString().ShouldBe(rule.Id);
    }

    private Task<Answer> DecideAsync(string meeting, DecideAtMeeting decision) => casework.PostAsync("bertram", $"/api/srg-meetings/{meeting}/decisions", decision);

    private async Task<Dictionary<CaseId, WalkedSchool>> WalkedAsync(string meeting) =>
        (await casework.AskAsync<SrgMeetingView>("marian", $"/api/srg-meetings/{meeting}")).Schools.ToDictionary(s => s.Case);
}
