using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Casework.Api.Tests.Identity;

namespace Casework.Api.Tests.Hosting;

[Collection(nameof(SignInHost))]
public sealed class ProblemsTests(SignInHost host)
{
    [Fact]
    public async Task A_database_that_does_not_answer_is_a_503_that_says_when_to_try_again()
    {
        var (answer, problem) = await Ask(program => program.GetAsync("/api/outage"));

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        problem.GetProperty("status").GetInt32().ShouldBe(503);
        problem.GetProperty("correlationId").GetString().ShouldBe(answer.Headers.GetValues("X-Correlation-Id").Single());
        problem.GetRawText().ShouldNotContain("192.0.2.1");
    }

    [Fact]
    public async Task A_fault_of_our_own_is_a_500_that_shows_nothing_of_the_inside()
    {
        var (answer, problem) = await Ask(program => program.GetAsync("/api/broken"));

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        problem.GetRawText().ShouldNotContain("inside of the machine");
    }

    [Theory]
    [InlineData("""{"school":"12","heldOn":"2024-09-02"}""", "$.school", "Not a Urn.")]
    [InlineData("""{"school":"900012","heldOn":"yesterday"}""", "$.heldOn", "The value is not of the kind this field holds.")]
    public async Task A_field_that_cannot_be_read_is_named_with_the_reason(string body, string field, string reason)
    {
        var (answer, problem) = await Ask(program => program.PostAsync("/api/visits", new StringContent(body, Encoding.UTF8, "application/json")));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        problem.GetProperty("field").GetString().ShouldBe(field);
        problem.GetProperty("detail").GetString().ShouldBe(reason);
    }

    [Theory]
    [InlineData("/api/years")]
    [InlineData("/api/years?year=soon")]
    public async Task A_parameter_that_is_missing_or_unreadable_is_named(string path)
    {
        var (answer, problem) = await Ask(program => program.GetAsync(path));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        problem.GetProperty("field").GetString().ShouldBe("year");
    }

    [Fact]
    public async Task A_body_of_another_kind_is_a_415()
    {
        var (answer, _) = await Ask(program => program.PostAsync("/api/visits", new StringContent("school,heldOn", Encoding.UTF8, "text/csv")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task An_api_caller_gets_json_even_when_it_asks_for_a_page()
    {
        var (answer, problem) = await Ask(program =>
        {
            program.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
            return program.GetAsync("/api/no-such-thing");
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        problem.GetProperty("status").GetInt32().ShouldBe(404);
    }

    [Theory]
    [InlineData("/outage", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    public async Task A_person_gets_the_error_page_of_the_status(string path, HttpStatusCode expected)
    {
        using var browser = await host.BrowserOf("sunita");

        var answer = await browser.GetAsync(path);

        answer.StatusCode.ShouldBe(expected);
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith($"Error page {(int)expected}.");
    }

    async Task<(HttpResponseMessage Answer, JsonElement Problem)> Ask(Func<HttpClient, Task<HttpResponseMessage>> question)
    {
        var program = await host.ProgramOf("petra");
        var answer = await question(program);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (answer, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}
