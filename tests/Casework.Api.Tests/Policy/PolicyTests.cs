using System.Net;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Meetings;
using Casework.Api.Policy;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Policy;
using Casework.Testing;

namespace Casework.Api.Tests.Policy;

public sealed class PolicyTests(SharedCasework casework) : IClassFixture<SharedCasework>
{
    private static readonly PolicyVersion Later = PolicyVersion.Strategy2024 with
    {
        Id = "2026-12",
        EffectiveFrom = new(2026, 12, 1),
        LettersWorkingDays = 10,
        MonthsBeforeConsideration = 18,
    };

    [Fact]
    public async Task A_version_is_proposed_previewed_and_adopted_by_a_second_person_and_a_decision_keeps_the_one_of_its_day()
    {
        await casework.Running.PublishCalendarAsync();
        var late = await casework.Story("2026-11-24").DiscussedAsync();
        var story = await casework.Story("2026-11-24").DesignatedAsync();
        var proposal = (await ProposeAsync(Later)).Json.Deserialize<PolicyProposal>(SharedCasework.Json)!;

        var preview = await casework.AskAsync<PolicyPreview>("colm", $"/api/policies/proposals/{proposal.Number}/preview");
        preview.Differences.Select(d => (d.Before, d.After)).ShouldBe([("12 months", "18 months"), ("5 working days", "10 working days")]);
        preview.Moves.Where(m => m.Effect.Case == story.Id).ShouldHaveSingleItem().Effect.InWords
            .ShouldBe("Letters to headteacher and Chair: 8 December 2026 instead of 1 December 2026.");
        (await LettersAsync(story)).ShouldBe((new(2026, 12, 1), "2024-09"));

        (await AdoptAsync("marian", $"{proposal.Number}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var adopted = await AdoptAsync("colm", $"{proposal.Number}");
        adopted.Status.ShouldBe(HttpStatusCode.OK, adopted.Text);
        adopted.Json.Deserialize<PolicyProposal>(SharedCasework.Json)!.Moves!.ShouldContain(story.Id);
        (await AdoptAsync("colm", $"{proposal.Number}")).Text.ShouldBe(adopted.Text);

        (await InForceAsync()).ShouldBe(PolicyVersion.Strategy2024);
        (await LettersAsync(story)).ShouldBe((new(2026, 12, 1), "2024-09"));
        casework.ItIs("2026-12-01");
        (await InForceAsync()).ShouldBe(Later);
        (await LettersAsync(story)).ShouldBe((new(2026, 12, 8), "2026-12"));
        (await NextDueAsync(story, "")).By.ShouldBe(new(2026, 12, 8));
        (await NextDueAsync(story, "?asOf=2026-11-30")).By.ShouldBe(new(2026, 12, 1));

        var after = await casework.Story("2026-12-01").DesignatedAsync();
        await late.DoAsync("bertram", late.Designation() with { OccurredOn = new(2026, 11, 30) });
        await story.DoAsync("petra", story.Visit());
        (await StampsAsync(story)).ShouldBe([("designated", "2024-09"), ("visit_made", "2026-12")]);
        (await StampsAsync(late)).ShouldBe([("designated", "2024-09")]);
        (await StampsAsync(after)).ShouldBe([("designated", "2026-12")]);
        (await TwelveMonthsAsync(story)).ShouldBe(new(2027, 11, 25));
        (await TwelveMonthsAsync(late)).ShouldBe(new(2027, 12, 1));
        (await TwelveMonthsAsync(after)).ShouldBe(new(2028, 6, 2));
    }

    [Fact]
    public async Task A_version_that_cannot_be_is_refused_with_the_rule_or_the_field()
    {
        casework.ItIs("2028-06-01");
        var version = Later with { Id = "2028-07", EffectiveFrom = new(2028, 7, 1), LettersWorkingDays = 8 };

        await RefuseAsync(version with { EffectiveFrom = new(2024, 8, 31) }, "version.effectiveFrom");
        await RefuseAsync(version with { EffectiveFrom = new(2028, 5, 31) }, "version.effectiveFrom");
        await RefuseAsync(version with { LettersWorkingDays = 0 }, "version.lettersWorkingDays");
        await RefuseAsync(version with { Id = "2024-09" }, "version.id");
        (await casework.PostAsync("marian", "/api/policies/proposals", new { reason = "Why" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ProposeAsync(version with { Id = "a\0" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var person in new[] { "colm", "petra", "bertram", "yusuf", "lotte" })
        {
            (await ProposeAsync(version, person)).Status.ShouldBe(HttpStatusCode.Forbidden, person);
        }

        foreach (var nothing in new[] { "999", "nonsense" })
        {
            (await casework.AskAsync("colm", $"/api/policies/proposals/{nothing}/preview")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await AdoptAsync("colm", nothing)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await WithdrawAsync("colm", nothing)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Of_many_who_propose_at_once_one_does_and_a_withdrawn_proposal_is_not_adopted()
    {
        casework.ItIs("2028-06-01");
        var version = Later with { Id = "2028-08", EffectiveFrom = new(2028, 8, 1), LettersWorkingDays = 6 };

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => ProposeAsync(version)));

        answers.Count(a => a.Status is HttpStatusCode.OK).ShouldBe(1, string.Join('\n', answers.AsEnumerable()));
        answers.Where(a => a.Status is not HttpStatusCode.OK).ShouldAllBe(a => a.Status == HttpStatusCode.Conflict);
        var proposal = answers.Single(a => a.Status is HttpStatusCode.OK).Json.Deserialize<PolicyProposal>(SharedCasework.Json)!;
        var withdrawn = await WithdrawAsync("colm", $"{proposal.Number}");
        withdrawn.Status.ShouldBe(HttpStatusCode.OK, withdrawn.Text);
        var refused = await AdoptAsync("colm", $"{proposal.Number}");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Json.GetProperty("rule").GetString().ShouldBe("D37");
        (await PoliciesAsync()).Versions.Select(v => v.Id).ShouldNotContain("2028-08");
    }

    private Task<Answer> ProposeAsync(PolicyVersion version, string person = "marian") =>
        casework.PostAsync(person, "/api/policies/proposals", new ProposePolicy(version, "Letters take longer"));

    private Task<Answer> AdoptAsync(string person, string proposal) =>
        casework.PostAsync(person, $"/api/policies/proposals/{proposal}/adoption", new { });

    private Task<Answer> WithdrawAsync(string person, string proposal) =>
        casework.PostAsync(person, $"/api/policies/proposals/{proposal}/withdrawal", new WithdrawPolicy("Not now"));

    private async Task RefuseAsync(PolicyVersion version, string field)
    {
        var answer = await ProposeAsync(version);
        answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Text);
        answer.Json.GetProperty("rule").GetString().ShouldBe("D37");
        answer.Json.GetProperty("refusals").EnumerateArray().Select(r => r.GetProperty("field").GetString()).ShouldContain(field);
    }

    private Task<PoliciesView> PoliciesAsync() => casework.AskAsync<PoliciesView>("lotte", "/api/policies");

    private async Task<PolicyVersion> InForceAsync() => (await PoliciesAsync()).InForce;

    private async Task<(DateOnly? By, string? Policy)> LettersAsync(CaseStory story)
    {
        var work = await casework.AskAsync<MyWork>("marian", "/api/duties");
        var due = work.Cases.Single(c => c.Case == story.Id).Due.Single(d => d.Due.Step == nameof(SendLetters)).Due;
        return (due.By, due.Policy);
    }

    private async Task<Due> NextDueAsync(CaseStory story, string asOf) =>
        (await casework.AskAsync<SrgListRow[]>("marian", $"/api/srg-list{asOf}")).Single(row => row.Entry.Case == story.Id).NextDue!;

    private static async Task<IEnumerable<(string Type, string? Policy)>> StampsAsync(CaseStory story) =>
        (await story.HistoryAsync()).Where(e => e.Type is "designated" or "visit_made").Select(e => (e.Type, e.Policy));

    private static async Task<DateOnly> TwelveMonthsAsync(CaseStory story) =>
        (await story.CaseAsync()).GetProperty("case").GetProperty("twelveMonths").GetProperty("due").Deserialize<DateOnly>();
}
