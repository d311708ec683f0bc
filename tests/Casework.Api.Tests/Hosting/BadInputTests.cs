using System.Net;
using System.Text;
using Casework.Api.Tests.Cases;

namespace Casework.Api.Tests.Hosting;

[Collection(nameof(SharedCasework))]
public sealed class BadInputTests(SharedCasework casework)
{
    private const string Concern = """{"occurredOn":"2026-01-12","urn":"900180","triggers":["T5AchievementOrDecline"],"grounds":"Reading fell","evidence":"Results"}""";

    [Theory]
    [InlineData("/api/cases/900990-1")]
    [InlineData("/api/cases/900990-1/history")]
    [InlineData("/api/cases/900990-1/options")]
    [InlineData("/api/cases/900990-1/attempts")]
    [InlineData("/api/establishments/900990")]
    [InlineData("/api/establishments/900990/history")]
    [InlineData("/api/srg-meetings/srg-2019-01-01")]
    [InlineData("/api/imports/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/imports/nonsense")]
    [InlineData("/api/nonsense")]
    public async Task What_is_not_there_is_a_404(string path) => Problem(await casework.AskAsync("marian", path), HttpStatusCode.NotFound);

    [Fact]
    public async Task A_command_on_a_case_that_is_not_there_is_a_404()
    {
        var story = casework.Story("2026-01-12");

        Problem(await story.TryAsync("marian", story.Visit()), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("{", "$")]
    [InlineData("null", null)]
    [InlineData("[]", "$")]
    [InlineData("\"concern\"", "$")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":"900180","triggers":["T9Weather"],"grounds":"x","evidence":"x"}""", "$.triggers[0]")]
    [InlineData("""{"occurredOn":"2026-02-30","urn":"900180","triggers":[],"grounds":"x","evidence":"x"}""", "$.occurredOn")]
    [InlineData("""{"occurredOn":"12/01/2026","urn":"900180","triggers":[],"grounds":"x","evidence":"x"}""", "$.occurredOn")]
    [InlineData("""{"occurredOn":null,"urn":"900180","triggers":[],"grounds":"x","evidence":"x"}""", "$.occurredOn")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":"9000","triggers":[],"grounds":"x","evidence":"x"}""", "$.urn")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":900180,"triggers":[],"grounds":"x","evidence":"x"}""", "$.urn")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":"900180","triggers":null,"grounds":"x","evidence":"x"}""", "$.triggers")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":"900180","triggers":[null],"grounds":"x","evidence":"x"}""", "$.triggers[0]")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":"900180","triggers":[],"grounds":"x","evidence":"x","weather":"fine"}""", "$.weather")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":"900180","triggers":[],"grounds":"x"}""", "$.evidence")]
    [InlineData("""{"occurredOn":"2026-01-12","urn":"900180","triggers":[],"grounds":"a\ud800b","evidence":"x"}""", "$.grounds")]
    public async Task A_body_that_cannot_be_read_is_a_400_that_names_the_field(string body, string? field)
    {
        casework.ItIs("2026-01-12");

        var answer = await PostAsync("/api/cases", body);

        Problem(answer, HttpStatusCode.BadRequest);
        answer.Json.TryGetProperty("field", out var named).ShouldBe(field is not null, answer.Text);
        (field is null ? null : named.GetString()).ShouldBe(field, answer.Text);
        answer.Text.ShouldNotContain("Casework.");
        answer.Text.ShouldNotContain("System.");
    }

    [Theory]
    [InlineData("grounds", """{"occurredOn":"2026-01-12","urn":"900180","triggers":[],"grounds":"a\u0000b","evidence":"x"}""")]
    [InlineData("triggers", """{"occurredOn":"2026-01-12","urn":"900180","triggers":[99],"grounds":"x","evidence":"x"}""")]
    [InlineData("occurredOn", """{"occurredOn":"2026-01-13","urn":"900180","triggers":[],"grounds":"x","evidence":"x"}""")]
    [InlineData("occurredOn", """{"occurredOn":"9999-12-31","urn":"900180","triggers":[],"grounds":"x","evidence":"x"}""")]
    [InlineData("occurredOn", """{"occurredOn":"0001-01-01","urn":"900180","triggers":[],"grounds":"x","evidence":"x"}""")]
    [InlineData("urn", """{"occurredOn":"2026-01-12","urn":"900990","triggers":[],"grounds":"x","evidence":"x"}""")]
    public async Task A_command_that_cannot_be_right_is_a_400_with_the_field_and_its_reason(string field, string body)
    {
        casework.ItIs("2026-01-12");

        var answer = await PostAsync("/api/cases", body);

        Problem(answer, HttpStatusCode.BadRequest);
        var errors = answer.Json.GetProperty("errors").EnumerateObject().ShouldHaveSingleItem();
        errors.Name.ShouldStartWith(field);
        errors.Value[0].GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_step_before_the_day_that_it_follows_is_a_400_that_says_which_day()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        var answer = await story.TryAsync("petra", story.Visit() with { OccurredOn = new(2026, 1, 11) });

        Problem(answer, HttpStatusCode.BadRequest);
        answer.Json.GetProperty("errors").GetProperty("occurredOn")[0].GetString().ShouldBe("The date cannot be before 12 January 2026, when the school was designated.");
    }

    [Fact]
    public async Task Blank_texts_that_every_command_of_a_kind_needs_are_400s_with_their_fields()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        var answer = await story.TryAsync("petra", story.Review(CaseStory.Plan) with { Progress = " ", Notes = "" });

        Problem(answer, HttpStatusCode.BadRequest);
        answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["progress", "notes"]);
    }

    [Fact]
    public async Task A_part_of_a_plan_that_is_null_is_a_400_with_its_path()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        const string body = """{"occurredOn":"2026-01-12","plan":{"keyIssues":["Reading"],"vision":"Good","milestones":[null],"actions":[null]},"headteacherAgreement":"x"}""";

        var answer = await PostAsync($"/api/cases/{story.Id}/action-plans", body);

        Problem(answer, HttpStatusCode.BadRequest);
        answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["plan.milestones[0]", "plan.actions[0]"]);
    }

    [Fact]
    public async Task A_character_that_cannot_be_stored_deep_in_a_command_is_a_400_with_its_path()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        var answer = await story.TryAsync("petra", story.Review(CaseStory.Plan with { KeyIssues = ["Reading\0"] }));

        Problem(answer, HttpStatusCode.BadRequest);
        answer.Json.GetProperty("errors").EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe("newPlan.keyIssues[0]");
    }

    [Theory]
    [InlineData("/api/cases/900180-1?asOf=yesterday")]
    [InlineData("/api/cases/900180-1?asOf=2026-02-30")]
    [InlineData("/api/cases/900180-1/history?asOf=24/11/2026")]
    [InlineData("/api/establishments/900180/history?asOf=2026-13-01")]
    [InlineData("/api/srg-list?asOf=tomorrow")]
    [InlineData("/api/audit?from=yesterday")]
    [InlineData("/api/audit?school=12")]
    [InlineData("/api/cases/nonsense")]
    [InlineData("/api/srg-meetings/nonsense")]
    [InlineData("/api/establishments?search=%00")]
    [InlineData("/api/audit?actor=%00")]
    [InlineData("/api/audit?type=%00")]
    public async Task A_question_that_cannot_be_read_is_a_400(string path) => Problem(await casework.AskAsync("petra", path), HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/api/srg-list?asOf=9999-12-31")]
    [InlineData("/api/srg-list?asOf=0001-01-01")]
    [InlineData("/api/srg-list?asOf=9999-12-31T23:59:59-12:00")]
    [InlineData("/api/audit?from=0001-01-01&to=9999-12-31")]
    [InlineData("/api/audit?actor=%25_'\\")]
    [InlineData("/api/establishments?search='%22%5C")]
    public async Task The_ends_of_the_calendar_and_odd_characters_are_no_fault(string path) =>
        ((int)(await casework.AskAsync("petra", path)).Status).ShouldBeOneOf(200, 400);

    [Theory]
    [InlineData("garbage")]
    [InlineData("\"seven\"")]
    [InlineData("*")]
    [InlineData("99999999999999999999")]
    public async Task A_version_that_cannot_be_read_is_a_400(string version)
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        Problem(await story.TryAsync("petra", story.Visit(), ("If-Match", version)), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_key_that_is_too_long_is_a_400()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        Problem(await story.TryAsync("petra", story.Visit(), ("Idempotency-Key", new string('k', 101))), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_a_413()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        Problem(await story.TryAsync("petra", story.Visit(new string('x', 31_000_000))), HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_of_another_kind_is_a_415() =>
        Problem(await casework.PostAsync("petra", "/api/cases", new StringContent(Concern, Encoding.UTF8, "text/plain")), HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [InlineData("PUT", "/api/cases")]
    [InlineData("DELETE", "/api/cases/900180-1")]
    public async Task A_method_that_a_route_does_not_have_is_a_405(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        Problem(await SharedCasework.AnswerAsync(await (await casework.AsAsync("petra")).SendAsync(request)), HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("900991", "D22")]
    [InlineData("900992", "D22")]
    public async Task A_concern_about_a_school_that_has_no_such_case_is_refused(string urn, string rule)
    {
        casework.ItIs("2026-01-12");

        var answer = await PostAsync("/api/cases", Concern.Replace("900180", urn, StringComparison.Ordinal));

        Problem(answer, HttpStatusCode.Conflict);
        answer.Json.GetProperty("rule").GetString().ShouldBe(rule);
    }

    private Task<Answer> PostAsync(string path, string body) => casework.PostAsync("petra", path, new StringContent(body, Encoding.UTF8, "application/json"));

    private static void Problem(Answer answer, HttpStatusCode status)
    {
        answer.Status.ShouldBe(status, answer.Text);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Json.GetProperty("status").GetInt32().ShouldBe((int)status);
        answer.Json.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        answer.Json.GetProperty("correlationId").GetString().ShouldBe(answer.Headers.GetValues("X-Correlation-Id").Single());
    }
}
