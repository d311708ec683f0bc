using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Casework.Testing;

namespace Casework.Api.Tests.Cases;

public sealed class ConcernTests
{
    private static readonly object Concern = new
    {
        occurredOn = "2025-11-10",
        urn = "900001",
        triggers = new[] { "T5AchievementOrDecline" },
        grounds = "Reading fell.",
        evidence = "Results of 2025",
    };

    [Fact]
    public async Task A_concern_about_a_school_on_the_register_opens_its_first_case()
    {
        await using var casework = await RunningCasework.StartAsync(new(2025, 11, 10, 9, 0, 0, TimeSpan.Zero));
        await casework.RegisterAsync(new InventedSchool("900001", "Larkrise Primary School"));
        using var petra = await casework.AsAsync("petra");

        var answer = await petra.PostAsJsonAsync("/api/cases", Concern);

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        answer.Headers.Location!.ToString().ShouldBe("/api/cases/900001-1");
        (await petra.GetFromJsonAsync<JsonElement>("/api/cases/900001-1")).GetProperty("case").GetProperty("stage").GetString().ShouldBe("ConcernRaised");
    }

    [Fact]
    public async Task A_school_of_another_authority_on_the_national_register_is_no_case_of_ours()
    {
        await using var casework = await RunningCasework.StartAsync(new(2025, 11, 10, 9, 0, 0, TimeSpan.Zero), null, "--Authority:Code=0302");
        await casework.RegisterAsync(new InventedSchool("900001", "Larkrise Primary School"));
        using var petra = await casework.AsAsync("petra");

        var answer = await petra.PostAsJsonAsync("/api/cases", Concern);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString().ShouldBe("R131");
    }

    [Fact]
    public async Task A_text_that_was_left_empty_is_refused_and_is_no_attempt_to_break_the_rule()
    {
        await using var casework = await RunningCasework.StartAsync(new(2025, 11, 10, 9, 0, 0, TimeSpan.Zero));
        await casework.RegisterAsync(new InventedSchool("900001", "Larkrise Primary School"));
        using var petra = await casework.AsAsync("petra");
        var blank = new { occurredOn = "2025-11-10", urn = "900001", triggers = new[] { "T5AchievementOrDecline" }, grounds = " ", evidence = "Results of 2025" };

        (await (await petra.PostAsJsonAsync("/api/cases", blank)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString().ShouldBe("R55");
        (await petra.PostAsJsonAsync("/api/cases", Concern)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await petra.PostAsJsonAsync("/api/cases", Concern)).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        using var lotte = await casework.AsAsync("lotte");
        var attempt = (await lotte.GetFromJsonAsync<JsonElement>("/api/cases/900001-1/attempts")).EnumerateArray().ShouldHaveSingleItem();
        attempt.GetProperty("rule").GetString().ShouldBe("D7");
    }
}
