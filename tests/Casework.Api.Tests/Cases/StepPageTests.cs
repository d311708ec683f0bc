using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Domain.Cases;
using Casework.Testing;
using Npgsql;

namespace Casework.Api.Tests.Cases;

/// <summary>The pages on which a case's commands are given, in a browser without script.</summary>
public sealed class StepPageTests : IAsyncLifetime
{
    private const string School = "900001";
    private const string Petra = "c0de0000-0000-4000-8000-000000000003";
    private FaultProxy database = null!;
    private RunningCasework casework = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var target = new NpgsqlConnectionStringBuilder(await (await TestPostgres.StartedAsync()).CreateDatabaseAsync());
        database = new FaultProxy(target.Port);
        (target.Host, target.Port) = ("127.0.0.1", database.Port);
        casework = await RunningCasework.StartAsync(new(2025, 12, 1, 9, 0, 0, TimeSpan.Zero), target.ConnectionString);
        await casework.RegisterAsync(new("900001", "Larkrise Primary School"), new("900002", "Tarn Academy", Type: 28, Group: 10), new("900003", "Fernhill School"));
        await RaiseConcernAsync(School);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        database.Restore();
        await casework.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Every_command_of_a_case_has_a_page_that_says_what_is_missing()
    {
        using var marian = await casework.BrowserOfAsync("marian");
        foreach (var (command, route) in CaseRoutes.All)
        {
            var shown = await marian.OpenAsync($"/cases/900001-1/{route}");
            shown.Status.ShouldBe(HttpStatusCode.OK, route);
            shown.Shows(Workflow.StepOf(command).Title).ShouldBeTrue(route);

            var answer = await marian.SendAsync(shown);
            answer.Status.ShouldBe(HttpStatusCode.BadRequest, route);
            answer.Errors.ShouldContain("Enter the date", route);
            answer.Html.ShouldContain("id=\"Form-OccurredOn-day\"", customMessage: route);
        }
    }

    [Fact]
    public async Task A_concern_raised_on_its_page_opens_the_case()
    {
        using var petra = await casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync("/schools/900003/concern");

        var blank = await petra.SendAsync(page);
        blank.Status.ShouldBe(HttpStatusCode.BadRequest);
        blank.Errors.ShouldBe(["Enter the date"]);
        var recorded = await petra.SendAsync(blank, [.. On("Form.OccurredOn", 10, 11, 2025), ("Form.Triggers", "T5AchievementOrDecline"), ("Form.Grounds", "Reading fell."), ("Form.Evidence", "Results")]);

        recorded.Address.AbsolutePath.ShouldBe("/cases/900003-1");
        (await EventsAsync("900003-1")).ShouldBe(["concern_raised"]);
    }

    [Theory]
    [InlineData("900001", "already has the open case 900001-1", "D7")]
    [InlineData("900002", "not", "D22")]
    public async Task A_school_that_cannot_have_a_case_is_refused_before_anything_is_typed(string urn, string reason, string rule)
    {
        using var petra = await casework.BrowserOfAsync("petra");

        var page = await petra.OpenAsync($"/schools/{urn}/concern");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Shows("You cannot take this step now").ShouldBeTrue();
        page.Shows(reason).ShouldBeTrue();
        page.Shows($"Rule {rule}:").ShouldBeTrue();
        page.Html.ShouldNotContain("Form.Grounds");
    }

    [Fact]
    public async Task A_refused_command_cites_its_rule_beside_the_field_and_keeps_what_was_typed()
    {
        using var petra = await casework.BrowserOfAsync("petra");

        var answer = await petra.SendAsync(await petra.OpenAsync("/cases/900001-1/discussions"), Discussion("ChairInstead"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Errors.ShouldHaveSingleItem().ShouldEndWith("(D34)");
        answer.Html.ShouldContain("href=\"#Form-ReasonNotHeadteacher\"");
        answer.Html.ShouldContain("id=\"Form-ReasonNotHeadteacher-error\"");
        answer.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
    }

    [Fact]
    public async Task What_somebody_else_recorded_meanwhile_is_shown_and_nothing_typed_is_lost()
    {
        using var petra = await casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync("/cases/900001-1/discussions");
        using (var marian = await casework.AsAsync("marian"))
        {
            (await marian.PostAsJsonAsync("/api/cases/900001-1/lead-officer", new
            {
                occurredOn = "2025-11-12", leadOfficer = new { id = Petra, name = "Petra Vance" }, basis = "LearningNetworkInspector",
            })).EnsureSuccessStatusCode();
        }

        var stale = await petra.SendAsync(page, Discussion());
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Shows("Lead officer assigned on 12 November 2025, recorded by Marian Oduya").ShouldBeTrue();
        stale.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
        (await EventsAsync("900001-1")).ShouldBe(["concern_raised", "lead_officer_assigned"]);

        await petra.SendAsync(stale);
        (await EventsAsync("900001-1")).ShouldBe(["concern_raised", "lead_officer_assigned", "concern_discussed"]);
    }

    [Fact]
    public async Task A_step_that_somebody_made_impossible_meanwhile_keeps_what_was_typed()
    {
        using var petra = await casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync("/cases/900001-1/discussions");
        using (var colm = await casework.AsAsync("colm"))
        {
            (await colm.PostAsJsonAsync("/api/cases/900001-1/closure", new { occurredOn = "2025-11-12", reason = "SchoolClosed", explanation = "It closed." }))
                .EnsureSuccessStatusCode();
        }

        var stale = await petra.SendAsync(page, Discussion());
        var refused = await petra.SendAsync(stale);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Shows("You cannot take this step now").ShouldBeTrue();
        refused.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
    }

    [Fact]
    public async Task A_form_sent_twice_has_one_effect()
    {
        using var petra = await casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync("/cases/900001-1/discussions");

        var answers = await Task.WhenAll(petra.SendAsync(page, Discussion()), petra.SendAsync(page, Discussion()));

        answers.ShouldAllBe(answer => answer.Address.AbsolutePath == "/cases/900001-1");
        (await EventsAsync("900001-1")).ShouldBe(["concern_raised", "concern_discussed"]);
    }

    [Fact]
    public async Task A_form_sent_while_the_database_is_gone_says_so_and_can_be_sent_again()
    {
        using var petra = await casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync("/cases/900001-1/discussions");

        database.Cut();
        var outage = await petra.SendAsync(page, Discussion());
        outage.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        outage.Shows("Casework cannot reach its database").ShouldBeTrue();
        outage.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
        outage.Fields.ShouldContain(new KeyValuePair<string, string>("Form.OccurredOn.Month", "11"));

        database.Restore();
        (await petra.SendAsync(outage)).Address.AbsolutePath.ShouldBe("/cases/900001-1");
        (await EventsAsync("900001-1")).ShouldBe(["concern_raised", "concern_discussed"]);
    }

    [Fact]
    public async Task Another_row_of_a_plan_keeps_what_was_typed_even_if_it_is_wrong()
    {
        using var petra = await casework.BrowserOfAsync("petra");
        await DesignateAsync();
        var page = await petra.OpenAsync("/cases/900001-1/action-plans");

        var longer = await petra.SendAsync(page, ("Form.Plan.KeyIssues", "Reading\nWriting"), ("Form.OccurredOn.Day", "31"), ("Form.Plan.Actions[0].KeyIssue", "one"), ("Add", "Actions"));

        longer.Status.ShouldBe(HttpStatusCode.OK);
        longer.Errors.ShouldBeEmpty();
        longer.Fields.ShouldContain(new KeyValuePair<string, string>("Form.OccurredOn.Day", "31"));
        longer.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Plan.Actions[0].KeyIssue", "one"));
        longer.Fields.Count(f => f.Key.EndsWith("].What")).ShouldBe(page.Fields.Count(f => f.Key.EndsWith("].What")) + 1);
    }

    private const string Typed = "She agreed.\n<b>And more</b> & more.";

    private static (string, string)[] Discussion(string with = "Headteacher") =>
        [.. On("Form.OccurredOn", 15, 11, 2025), ("Form.With", with), ("Form.Summary", Typed)];

    private static (string, string)[] On(string field, int day, int month, int year) =>
        [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];

    private async Task RaiseConcernAsync(string urn)
    {
        using var petra = await casework.AsAsync("petra");
        (await petra.PostAsJsonAsync("/api/cases", new
        {
            occurredOn = "2025-11-10", urn, triggers = new[] { "T5AchievementOrDecline" }, grounds = "Reading fell.", evidence = "Results of 2025",
        })).EnsureSuccessStatusCode();
    }

    private async Task DesignateAsync()
    {
        using var marian = await casework.AsAsync("marian");
        (string, object)[] commands =
        [
            ("discussions", new { occurredOn = "2025-11-11", with = "Headteacher", summary = "Agreed." }),
            ("srg-decisions", new { occurredOn = "2025-11-20", outcome = "Designate", reason = "Reading fell.", category = "Category3" }),
            ("lead-officer", new { occurredOn = "2025-11-20", leadOfficer = new { id = Petra, name = "Petra Vance" }, basis = "LearningNetworkInspector" }),
        ];
        foreach (var (route, body) in commands)
        {
            (await marian.PostAsJsonAsync($"/api/cases/900001-1/{route}", body)).EnsureSuccessStatusCode();
        }
    }

    private async Task<string[]> EventsAsync(string id)
    {
        using var lotte = await casework.AsAsync("lotte");
        return [.. (await lotte.GetFromJsonAsync<JsonElement>($"/api/cases/{id}/history")).EnumerateArray().Select(e => e.GetProperty("type").GetString()!)];
    }
}
