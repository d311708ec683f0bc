using System.Globalization;
using System.Net;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Casework.Testing;

namespace Casework.Api.Tests.Cases;

/// <summary>The case of an academy over HTTP, from the concern to its end.</summary>
[Collection(nameof(SharedCasework))]
public sealed class AcademyTests(SharedCasework casework)
{
    private static int given = 900940;

    [Fact]
    public async Task A_concern_goes_to_the_trust_and_beyond_it_and_ends_when_it_is_answered()
    {
        var id = await RaisedAsync("2026-01-12", AcademyMatter.Governance);
        await RefuseAsync("marian", id, new RecommendActions(casework.Today, "A review", "Letters/1.pdf"), AcademyConcerns.R150);
        await DoAsync("petra", id, new ContactAcademyLeaders(casework.Today, true, true, "They share the concern"));
        await RefuseAsync("marian", id, new ReceiveTrustPlan(casework.Today, "A plan", "Plans/1.pdf"), AcademyConcerns.R148);
        await DoAsync("petra", id, new InformTrust(casework.Today, "Chief executive", "All of the concern", "Letters/2.pdf"));
        await RefuseAsync("marian", id, new CloseCase(casework.Today, ClosureReason.ConcernResolved, "All well"), AcademyConcerns.R147);
        await DoAsync("marian", id, new RaiseGovernanceConcern(
            casework.Today, [Overseer.RegionalDirector, Overseer.DepartmentForEducation], "Trustees do not meet", "Letters/3.pdf"));
        await DoAsync("bertram", id, new ReceiveTrustPlan(casework.Today, "New trustees", "Plans/1.pdf", "Training", "A clerk", SupportPayer.Trust));

        casework.ItIs("2026-03-02");
        await RefuseAsync("marian", id, Proposal(), AcademyConcerns.R155);
        await DoAsync("marian", id, new JudgeTrustEngagement(casework.Today, false, "No trustee was appointed"));
        await DoAsync("marian", id, Proposal());
        await RefuseAsync("marian", id, new ApproveEscalation(casework.Today, "Agreed"), WarningNotices.D28);
        await DoAsync("colm", id, new ApproveEscalation(casework.Today, "Both keys are there"));
        await RefuseAsync("marian", id, new EscalateConcern(casework.Today, [Overseer.RegionalDirector], "Letters/5.pdf"), AcademyConcerns.R157);
        await DoAsync("marian", id, new TellTrustOfEscalation(casework.Today, "Chair of trustees", "Letters/4.pdf"));
        await RefuseAsync("marian", id, new EscalateConcern(casework.Today, [Overseer.RegionalDirector], "Letters/5.pdf"), AcademyConcerns.R157);

        casework.ItIs("2026-03-03");
        await DoAsync("marian", id, new EscalateConcern(casework.Today, [Overseer.RegionalDirector, Overseer.RegionalHmi], "Letters/5.pdf"));
        await DoAsync("bertram", id, new RecordEscalationResponse(casework.Today, Overseer.RegionalDirector, "We will meet the trust"));
        await DoAsync("marian", id, new CloseCase(casework.Today, ClosureReason.EscalationAnswered, "The Regional Director meets the trust"));

        (await CaseAsync(id)).GetProperty("stage").GetString().ShouldBe("Closed");
    }

    [Fact]
    public async Task An_academy_gets_no_notice_and_no_power_and_the_attempt_is_kept()
    {
        var id = await RaisedAsync("2026-01-12");

        await RefuseAsync("marian", id, new RecordCoastingNotification(casework.Today, "Letters/1.pdf"), AcademyConcerns.R158);
        await RefuseAsync("marian", id, new Designate(casework.Today, "Grounds", VisitCategory.Category3), AcademyConcerns.R158);

        (await casework.AskAsync<RefusedAttemptView[]>("lotte", $"/api/cases/{id}/attempts")).Select(a => a.Rule).ShouldBe(["R158", "R158"]);
    }

    [Fact]
    public async Task A_conversion_opens_the_case_of_the_academy_by_itself_and_both_name_each_other()
    {
        var school = await casework.Story("2026-01-12").DesignatedAsync();
        var academy = await AcademyAsync();
        await school.RefuseAsync("marian", new CloseCase(school.Today, ClosureReason.ConvertedToAcademy, "Joined a trust", new("999998"), "Last week"), Closing.D40);

        await casework.TrackAsync(() => school.DoAsync("marian", new CloseCase(school.Today, ClosureReason.ConvertedToAcademy, "Joined a trust", academy, "Last week")));

        var carried = await CaseAsync($"{academy}-1");
        carried.GetProperty("predecessors")[0].GetProperty("case").GetString().ShouldBe(school.Id.Value);
        carried.GetProperty("concern").GetProperty("grounds").GetString().ShouldBe("No sufficient evidence of capacity");
        var history = await casework.AskAsync<EventView[]>("lotte", $"/api/cases/{academy}-1/history");
        history.Select(e => e.Type).ShouldBe(["academy_concern_raised", "predecessor_linked"]);
        history.ShouldAllBe(e => e.Actor == Actor.Succession);
        await ShouldLinkAsync($"/cases/{school.Id}", $"/cases/{academy}-1");
        await ShouldLinkAsync($"/cases/{academy}-1", $"/cases/{school.Id}");
    }

    [Fact]
    public async Task A_conversion_joins_the_case_that_the_academy_already_has_and_so_does_a_merger()
    {
        var (converted, merged) = (await casework.Story("2026-01-12").RaisedAsync(), await casework.Story("2026-01-12").RaisedAsync());
        var id = await RaisedAsync("2026-01-13");
        var academy = new Urn(id[..6]);

        await casework.TrackAsync(() => converted.DoAsync("marian", new CloseCase(casework.Today, ClosureReason.ConvertedToAcademy, "Joined", academy, "Last week")));
        await casework.TrackAsync(() => merged.DoAsync("marian", new CloseCase(casework.Today, ClosureReason.Merged, "Joined too", academy, "Last week")));

        (await CaseAsync(id)).GetProperty("predecessors").EnumerateArray().Select(p => p.GetProperty("case").GetString())
            .ShouldBe([converted.Id.Value, merged.Id.Value]);
        (await casework.AskAsync("lotte", $"/api/cases/{academy}-2")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_merger_into_a_school_without_a_case_opens_none()
    {
        var (merged, into) = (await casework.Story("2026-01-12").RaisedAsync(), casework.Story("2026-01-12"));

        await casework.TrackAsync(() => merged.DoAsync("marian", new CloseCase(casework.Today, ClosureReason.Merged, "Joined", into.Urn, "Last week")));

        (await casework.AskAsync("lotte", $"/api/cases/{into.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Carrying_on_twice_changes_nothing()
    {
        var school = await casework.Story("2026-01-12").RaisedAsync();
        var academy = await AcademyAsync();
        await casework.TrackAsync(() => school.DoAsync("marian", new CloseCase(school.Today, ClosureReason.ConvertedToAcademy, "Joined a trust", academy, "Last week")));

        await casework.SendAsync(new CarryOn(school.Id));

        (await casework.AskAsync<EventView[]>("lotte", $"/api/cases/{academy}-1/history")).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_school_that_the_register_shows_as_closed_makes_its_closure_due_with_the_successor_it_names()
    {
        var school = await casework.Story("2026-01-12").RaisedAsync();
        var academy = await AcademyAsync();
        await casework.Running.LinkAsync((school.Urn.Value, academy.Value, "Successor"));
        (await DueAsync("marian", school.Id)).ShouldNotContain("D40");

        await casework.Running.RegisterAsync(new InventedSchool(school.Urn.Value, "Larkrise Primary School", Status: "Closed"));

        (await DueAsync("marian", school.Id)).ShouldContain("D40");
        using var marian = await casework.Running.BrowserOfAsync("marian");
        var page = await marian.OpenAsync($"/cases/{school.Id}/closure");
        page.Shows($"succeeded by Heron Academy ({academy})").ShouldBeTrue(page.Html);
        page.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Successor", academy.Value));
        page.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Reason", "ConvertedToAcademy"));
        await casework.TrackAsync(() => school.DoAsync("marian", new CloseCase(school.Today, ClosureReason.ConvertedToAcademy, "Joined a trust", academy)));
        (await CaseAsync($"{academy}-1")).GetProperty("type").GetString().ShouldBe("Academy");
    }

    private ProposeEscalation Proposal() => new(
        casework.Today, [SeriousConcern.StatutoryGround], [StatutoryGround.G2BreakdownOfManagement], "The board does not govern", "Two letters and a meeting");

    private async Task<string> RaisedAsync(string day, params AcademyMatter[] matters)
    {
        casework.ItIs(day);
        var urn = await AcademyAsync();
        var answer = await casework.PostAsync("petra", "/api/cases/academy-concerns",
            new RaiseAcademyConcern(casework.Today, urn, [Trigger.T3LeadershipOrGovernance], "Trustees do not meet", "Minutes", matters));
        answer.Status.ShouldBe(HttpStatusCode.Created, answer.Text);
        return $"{urn}-1";
    }

    private async Task<Urn> AcademyAsync()
    {
        var urn = new Urn(Interlocked.Increment(ref given).ToString(CultureInfo.InvariantCulture));
        await casework.Running.RegisterAsync(new InventedSchool(urn.Value, "Heron Academy", Type: 28, Group: 10));
        return urn;
    }

    private async Task DoAsync(string person, string id, CaseCommand command)
    {
        var answer = await casework.PostAsync(person, $"/api/cases/{id}/{CaseRoutes.Of(command.GetType())}", command);
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text);
    }

    private async Task RefuseAsync(string person, string id, CaseCommand command, Rule rule)
    {
        var answer = await casework.PostAsync(person, $"/api/cases/{id}/{CaseRoutes.Of(command.GetType())}", command);
        answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Text);
        answer.Json.GetProperty("rule").GetString().ShouldBe(rule.Id, answer.Text);
    }

    private async Task<JsonElement> CaseAsync(string id) =>
        (await casework.AskAsync<JsonElement>("lotte", $"/api/cases/{id}")).GetProperty("case");

    private async Task<string> DueAsync(string person, CaseId id) => string.Join(' ',
        (await casework.AskAsync<JsonElement>(person, "/api/duties")).GetProperty("cases").EnumerateArray()
            .Where(c => c.GetProperty("case").GetString() == id.Value)
            .SelectMany(c => c.GetProperty("due").EnumerateArray()).Select(d => d.GetProperty("due").GetProperty("rule").GetString()));

    private async Task ShouldLinkAsync(string from, string to)
    {
        using var lotte = await casework.Running.BrowserOfAsync("lotte");
        (await lotte.OpenAsync(from)).Html.ShouldContain($"href=\"{to}\"");
    }

    private sealed record RefusedAttemptView(string Rule);
}
