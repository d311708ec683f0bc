using System.Net;
using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Casework.Projections;
using Casework.Testing;

namespace Casework.Api.Tests.Monitoring;

/// <summary>The door for what is recorded about a school beside its cases: once, by those who may, with every refused attempt kept.</summary>
[Collection(nameof(SharedCasework))]
public sealed class SchoolDoorTests(SharedCasework casework)
{
    private static readonly AssignInspector Petra = new(new(2026, 1, 12), DemonstrationPeople.Called("petra").Person);

    [Fact]
    public async Task An_inspector_is_assigned_visits_the_school_and_the_note_is_agreed_and_shared()
    {
        var urn = School();

        await RecordedAsync("marian", urn, Petra);
        await RecordedAsync("petra", urn, new RecordSchoolVisit(new(2026, 1, 12), VisitKind.SchoolEffectiveness, "Lessons", "Teaching is even"));
        await RecordedAsync("petra", urn, new AgreeSchoolNote(new(2026, 1, 12), 1, "Headteacher"));
        await RecordedAsync("bertram", urn, new ShareSchoolNote(new(2026, 1, 12), 1));

        var view = await casework.AskAsync<MonitoringView>("lotte", $"/api/establishments/{urn}/monitoring");
        view.Monitoring.Inspector!.Person.Name.ShouldBe("Petra Vance");
        view.Monitoring.Visits!.All.ShouldHaveSingleItem().NoteSharedOn.ShouldBe(new(2026, 1, 12));
        (await HistoryAsync(urn)).Select(e => e.Type).ShouldBe(["named_inspector_assigned", "school_visit_made", "school_note_agreed", "school_note_shared"]);
        (await HistoryAsync(urn)).ShouldAllBe(e => e.Policy == "2024-09" && e.Actor.Name.Length > 0);
    }

    [Fact]
    public async Task The_same_command_twice_has_one_effect_and_its_id_serves_no_other()
    {
        var urn = School();
        var id = ("Idempotency-Key", Guid.NewGuid().ToString());

        var first = await casework.PostAsync("marian", Path(urn, Petra), Petra, id);
        var second = await casework.PostAsync("marian", Path(urn, Petra), Petra, id);
        var other = await casework.PostAsync("marian", Path(urn, Petra), Petra with { Inspector = DemonstrationPeople.Called("idris").Person }, id);

        (first.Status, second.Status, other.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Conflict));
        second.Text.ShouldBe(first.Text);
        (await HistoryAsync(urn)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_rule_or_the_role_refuses_is_kept_apart_for_those_who_oversee_others_but_not_a_text_left_empty()
    {
        var urn = School();
        await RecordedAsync("marian", urn, Petra);

        var notHers = await casework.PostAsync("idris", Path(urn, new RateSchool(default, default, "")), new RateSchool(new(2026, 1, 12), RagRating.Red, "Complaints"));
        var noEvidence = await casework.PostAsync("petra", Path(urn, new RateSchool(default, default, "")), new RateSchool(new(2026, 1, 12), RagRating.Red, " "));

        await RecordedAsync("petra", urn, new RateSchool(new(2026, 1, 12), RagRating.Amber, "Results fall"));
        var list = new SetVisitCategory(new(2026, 1, 12), VisitCategory.Category3, "Good", "It is on no list");
        var onNoList = await casework.PostAsync("marian", Path(urn, list), list);

        notHers.Status.ShouldBe(HttpStatusCode.Forbidden);
        (noEvidence.Status, noEvidence.Json.GetProperty("rule").GetString()).ShouldBe((HttpStatusCode.Conflict, "R40"));
        onNoList.Status.ShouldBe(HttpStatusCode.Conflict);
        (await casework.AskAsync<RefusedAttempt[]>("lotte", $"/api/establishments/{urn}/monitoring/attempts"))
            .Select(a => (a.ActorName, a.Rule)).ShouldBe([("Idris Fallowfield", "WHO"), ("Marian Oduya", "D2")]);
        (await casework.AskAsync("petra", $"/api/establishments/{urn}/monitoring/attempts")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_who_assign_an_inspector_at_once_leave_exactly_one()
    {
        var urn = School();
        var idris = Petra with { Inspector = DemonstrationPeople.Called("idris").Person };

        await Task.WhenAll(RecordedAsync("marian", urn, Petra), RecordedAsync("marian", urn, idris));

        (await HistoryAsync(urn)).Length.ShouldBe(2);
        (await casework.AskAsync<MonitoringView>("lotte", $"/api/establishments/{urn}/monitoring")).Monitoring.Inspector.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_known_on_an_earlier_day_is_answered_from_the_events()
    {
        const string urn = "900982";
        casework.ItIs("2026-01-12");
        await casework.Running.RegisterAsync([new InventedSchool(urn, "Alder Primary School")]);
        await RecordedAsync("marian", urn, Petra);
        casework.ItIs("2026-02-02");
        await RecordedAsync("marian", urn, Petra with { OccurredOn = new(2026, 2, 2), Inspector = DemonstrationPeople.Called("idris").Person });

        (await casework.AskAsync<MonitoringView>("lotte", $"/api/establishments/{urn}/monitoring?asOf=2026-01-20"))
            .Monitoring.Inspector!.Person.Name.ShouldBe("Petra Vance");
    }

    [Fact]
    public async Task Options_name_every_step_and_the_rule_that_refuses_it()
    {
        var options = await casework.AskAsync<SchoolOptionView[]>("petra", $"/api/establishments/{School()}/monitoring/options");

        options.Select(o => o.Command).ShouldBe(SchoolWorkflow.All.Select(s => s.Command.Name));
        options.ShouldAllBe(o => o.Refusal!.Rule == "WHO");
    }

    [Fact]
    public async Task An_academy_that_does_not_buy_visits_and_one_that_nobody_knows_are_told_why()
    {
        casework.ItIs("2026-01-12");
        await casework.Running.RegisterAsync([new InventedSchool("900981", "Elm Primary Academy", Type: 34, Group: 10)]);
        var visit = new RecordSchoolVisit(new(2026, 1, 12), VisitKind.SchoolEffectiveness, "Lessons", "Note");

        var refused = await casework.PostAsync("marian", Path("900981", visit), visit);
        var unknown = await casework.PostAsync("marian", Path("999999", visit), visit);

        (refused.Status, refused.Json.GetProperty("rule").GetString()).ShouldBe((HttpStatusCode.Conflict, "R32"));
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_governor_of_two_schools_is_found_and_handed_over_as_a_file()
    {
        var (one, other) = (School(), School());
        var chair = new RecordGovernor(new(2026, 1, 12), GovernanceRole.Chair, $"Odd \"O\" Lindahl {one}", $"odd.{one}@school.invalid");
        await RecordedAsync("bertram", one, chair);
        await RecordedAsync("bertram", other, chair with { Role = GovernanceRole.ViceChair, Telephone = "=1+1" });

        (await casework.AskAsync<GovernorOfSchool[]>("lotte", "/api/governors")).Where(g => g.Governor.Email == chair.Email)
            .Select(g => g.Boards).ShouldBe([2, 2]);
        var file = await casework.AskAsync("lotte", "/api/governors.csv");
        file.MediaType.ShouldBe("text/csv");
        file.Text.ShouldContain($"\"{other}\",\"Larkrise");
        file.Text.ShouldContain($"\"Odd \"\"O\"\" Lindahl {one}\"");
        file.Text.ShouldContain("\"'=1+1\"");
    }

    private string School() => casework.Story("2026-01-12").Id.Establishment().Urn();

    private static string Path(string urn, SchoolCommand command) => $"/api/establishments/{urn}/{SchoolRoutes.Of(command.GetType())}";

    private Task<EventView[]> HistoryAsync(string urn) => casework.AskAsync<EventView[]>("lotte", $"/api/establishments/{urn}/monitoring/history");

    private async Task RecordedAsync(string person, string urn, SchoolCommand command)
    {
        var answer = await casework.PostAsync(person, Path(urn, command), command);
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text);
    }
}
