using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Domain.Cases;
using Casework.Testing;
using Npgsql;

namespace Casework.Api.Tests.Cases;

/// <summary>One running service for these tests, with its database behind a wire that can be cut, and a school for each test.</summary>
public sealed class StepPageHost : IAsyncLifetime
{
    private readonly Queue<string> schools = new(Enumerable.Range(900010, 20).Select(n => $"{n}"));

    /// <summary>The service.</summary>
    public RunningCasework Casework { get; private set; } = null!;

    /// <summary>The wire to its database.</summary>
    public FaultProxy Database { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var target = new NpgsqlConnectionStringBuilder(await (await TestPostgres.StartedAsync()).CreateDatabaseAsync());
        Database = new FaultProxy(target.Port);
        (target.Host, target.Port) = ("127.0.0.1", Database.Port);
        Casework = await RunningCasework.StartAsync(new(2025, 12, 1, 9, 0, 0, TimeSpan.Zero), target.ConnectionString);
        await Casework.RegisterAsync([new("900002", "Tarn Academy", Type: 28, Group: 10), .. schools.Select(urn => new InventedSchool(urn, $"School {urn}"))]);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Casework.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>A maintained school that no test has used yet.</summary>
    public string NewSchool() => schools.Dequeue();

    /// <summary>The address of a new case on which a concern was raised.</summary>
    public async Task<string> NewCaseAsync()
    {
        var urn = NewSchool();
        await GiveAsync("petra", "/api/cases", new
        {
            occurredOn = "2025-11-10",
            urn,
            triggers = new[] { "T5AchievementOrDecline" },
            grounds = "Reading fell.",
            evidence = "Results of 2025",
        });
        return $"/cases/{urn}-1";
    }

    /// <summary>Gives a command through the API.</summary>
    public async Task GiveAsync(string person, string route, object command)
    {
        using var client = await Casework.AsAsync(person);
        (await client.PostAsJsonAsync(route, command)).EnsureSuccessStatusCode();
    }

    /// <summary>The names of a case's events.</summary>
    public async Task<string[]> EventsAsync(string address)
    {
        using var lotte = await Casework.AsAsync("lotte");
        return [.. (await lotte.GetFromJsonAsync<JsonElement>($"/api{address}/history")).EnumerateArray().Select(e => e.GetProperty("type").GetString()!)];
    }
}

/// <summary>The pages on which a case's commands are given, in a browser without script.</summary>
public sealed class StepPageTests(StepPageHost host) : IClassFixture<StepPageHost>
{
    private const string Typed = "She agreed.\n<b>And more</b> & more.";
    private static readonly object AssignPetra = new
    {
        occurredOn = "2025-11-12",
        leadOfficer = new { id = "c0de0000-0000-4000-8000-000000000003", name = "Petra Vance" },
        basis = "LearningNetworkInspector",
    };

    [Fact]
    public async Task Every_command_of_a_case_has_a_page_that_says_what_is_missing()
    {
        var address = await host.NewCaseAsync();
        using var marian = await host.Casework.BrowserOfAsync("marian");
        foreach (var (command, route) in CaseRoutes.All)
        {
            var shown = await marian.OpenAsync($"{address}/{route}");
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
        var urn = host.NewSchool();
        using var petra = await host.Casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync($"/schools/{urn}/concern");

        var blank = await petra.SendAsync(page);
        blank.Status.ShouldBe(HttpStatusCode.BadRequest);
        blank.Errors.ShouldBe(["Enter the date"]);
        var recorded = await petra.SendAsync(blank,
            [.. On("Form.OccurredOn", 10, 11, 2025), ("Form.Triggers", "T5AchievementOrDecline"), ("Form.Grounds", "Reading fell."), ("Form.Evidence", "Results")]);

        recorded.Address.AbsolutePath.ShouldBe($"/cases/{urn}-1");
        (await host.EventsAsync($"/cases/{urn}-1")).ShouldBe(["concern_raised"]);
    }

    [Fact]
    public async Task A_school_with_an_open_case_is_refused_before_anything_is_typed()
    {
        var address = await host.NewCaseAsync();
        var (urn, id) = (address[7..13], address[7..]);

        await ShouldBeRefusedAsync(urn, $"already has the open case {id}", "D7");
    }

    [Fact]
    public async Task A_concern_about_an_academy_has_a_page_of_its_own()
    {
        using var petra = await host.Casework.BrowserOfAsync("petra");

        var page = await petra.OpenAsync("/schools/900002/concern");

        page.Address.AbsolutePath.ShouldBe("/schools/900002/academy-concern");
        page.Html.ShouldContain("Form.Matters");
    }

    [Fact]
    public async Task A_refused_command_cites_its_rule_beside_the_field_and_keeps_what_was_typed()
    {
        var address = await host.NewCaseAsync();
        using var petra = await host.Casework.BrowserOfAsync("petra");

        var answer = await petra.SendAsync(await petra.OpenAsync(address + "/discussions"), Discussion("ChairInstead"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Errors.ShouldHaveSingleItem().ShouldEndWith("(D34)");
        answer.Html.ShouldContain("href=\"#Form-ReasonNotHeadteacher\"");
        answer.Html.ShouldContain("id=\"Form-ReasonNotHeadteacher-error\"");
        answer.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
    }

    [Fact]
    public async Task What_somebody_else_recorded_meanwhile_is_shown_and_nothing_typed_is_lost()
    {
        var address = await host.NewCaseAsync();
        using var petra = await host.Casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync(address + "/discussions");
        await host.GiveAsync("marian", $"/api{address}/lead-officer", AssignPetra);

        var stale = await petra.SendAsync(page, Discussion());
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Shows("Lead officer assigned on 12 November 2025, recorded by Marian Oduya").ShouldBeTrue();
        stale.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
        (await host.EventsAsync(address)).ShouldBe(["concern_raised", "lead_officer_assigned"]);

        await petra.SendAsync(stale);
        (await host.EventsAsync(address)).ShouldBe(["concern_raised", "lead_officer_assigned", "concern_discussed"]);
    }

    [Fact]
    public async Task A_step_that_somebody_made_impossible_meanwhile_keeps_what_was_typed()
    {
        var address = await host.NewCaseAsync();
        using var petra = await host.Casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync(address + "/discussions");
        await host.GiveAsync("colm", $"/api{address}/closure", new { occurredOn = "2025-11-12", reason = "SchoolClosed", explanation = "It closed.", whyAgainstRegister = "It is old" });

        var stale = await petra.SendAsync(page, Discussion());
        var refused = await petra.SendAsync(stale);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Shows("You cannot take this step now").ShouldBeTrue();
        refused.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
    }

    [Fact]
    public async Task A_form_sent_twice_has_one_effect()
    {
        var address = await host.NewCaseAsync();
        using var petra = await host.Casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync(address + "/discussions");

        var answers = await Task.WhenAll(petra.SendAsync(page, Discussion()), petra.SendAsync(page, Discussion()));

        answers.ShouldAllBe(answer => answer.Address.AbsolutePath == address);
        (await host.EventsAsync(address)).ShouldBe(["concern_raised", "concern_discussed"]);
    }

    [Fact]
    public async Task A_form_sent_while_the_database_is_gone_says_so_and_can_be_sent_again()
    {
        var address = await host.NewCaseAsync();
        using var petra = await host.Casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync(address + "/discussions");

        host.Database.Cut();
        var outage = await petra.SendAsync(page, Discussion());
        outage.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        outage.Shows("Casework cannot reach its database").ShouldBeTrue();
        outage.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Summary", Typed));
        outage.Fields.ShouldContain(new KeyValuePair<string, string>("Form.OccurredOn.Month", "11"));

        host.Database.Restore();
        (await petra.SendAsync(outage)).Address.AbsolutePath.ShouldBe(address);
        (await host.EventsAsync(address)).ShouldBe(["concern_raised", "concern_discussed"]);
    }

    [Fact]
    public async Task Another_row_of_a_plan_keeps_what_was_typed_even_if_it_is_wrong()
    {
        var address = await host.NewCaseAsync();
        using var petra = await host.Casework.BrowserOfAsync("petra");
        await DesignateAsync(address);
        var page = await petra.OpenAsync(address + "/action-plans");

        var longer = await petra.SendAsync(page,
            ("Form.Plan.KeyIssues", "Reading\nWriting"), ("Form.OccurredOn.Day", "31"), ("Form.Plan.Actions[0].KeyIssue", "one"), ("Add", "Actions"));

        longer.Status.ShouldBe(HttpStatusCode.OK);
        longer.Errors.ShouldBeEmpty();
        longer.Fields.ShouldContain(new KeyValuePair<string, string>("Form.OccurredOn.Day", "31"));
        longer.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Plan.Actions[0].KeyIssue", "one"));
        longer.Fields.Count(f => f.Key.EndsWith("].What")).ShouldBe(page.Fields.Count(f => f.Key.EndsWith("].What")) + 1);
    }

    private static (string, string)[] Discussion(string with = "Headteacher") =>
        [.. On("Form.OccurredOn", 15, 11, 2025), ("Form.With", with), ("Form.Summary", Typed)];

    private static (string, string)[] On(string field, int day, int month, int year) =>
        [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];

    private async Task ShouldBeRefusedAsync(string urn, string reason, string rule)
    {
        using var petra = await host.Casework.BrowserOfAsync("petra");
        var page = await petra.OpenAsync($"/schools/{urn}/concern");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Shows("You cannot take this step now").ShouldBeTrue();
        page.Shows(reason).ShouldBeTrue();
        page.Html.ShouldContain($"href=\"/rules#{rule}\"");
        page.Html.ShouldNotContain("Form.Grounds");
    }

    private async Task DesignateAsync(string address)
    {
        await host.GiveAsync("marian", $"/api{address}/discussions", new { occurredOn = "2025-11-11", with = "Headteacher", summary = "Agreed." });
        await host.Casework.SrgMeetsAsync(new(2025, 11, 20));
        await host.GiveAsync("marian", $"/api{address}/srg-decisions", new
        {
            occurredOn = "2025-11-20",
            outcome = "Designate",
            reason = "Reading fell.",
            category = "Category3",
        });
        await host.GiveAsync("marian", $"/api{address}/lead-officer", AssignPetra);
    }
}
