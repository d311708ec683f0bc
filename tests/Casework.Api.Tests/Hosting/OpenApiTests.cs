using System.Text.Json;
using Casework.Api.Cases;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Casework.Api.Tests.Hosting;

[Collection(nameof(SharedCasework))]
public sealed class OpenApiTests(SharedCasework casework)
{
    [Fact]
    public async Task Every_route_of_the_api_is_described_with_a_summary_and_the_faults_that_any_of_them_can_have()
    {
        var paths = (await DocumentAsync()).GetProperty("paths");

        foreach (var (method, path) in Routes())
        {
            paths.TryGetProperty(path, out var described).ShouldBeTrue(path);
            var operation = described.GetProperty(method);
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrWhiteSpace($"{method} {path}");
            var responses = Responses(operation);
            responses.ShouldContain(code => code.StartsWith('2'), $"{method} {path}");
            responses.ShouldContain("401", $"{method} {path}");
            responses.ShouldContain("503", $"{method} {path}");
            if (method == "post")
            {
                responses.ShouldContain("403", $"{method} {path}");
                responses.ShouldContain("400", $"{method} {path}");
            }

            if (path.Contains("{id}", StringComparison.Ordinal) || path.Contains("{urn}", StringComparison.Ordinal))
            {
                responses.ShouldContain("404", $"{method} {path}");
            }
        }
    }

    [Fact]
    public async Task Every_command_on_a_case_declares_every_answer_that_it_can_get()
    {
        var paths = (await DocumentAsync()).GetProperty("paths");

        Responses(paths.GetProperty("/api/cases").GetProperty("post")).ShouldBe(["201", "400", "401", "403", "404", "409", "503"], ignoreOrder: true);
        foreach (var (command, route) in CaseRoutes.All)
        {
            var operation = paths.GetProperty($"/api/cases/{{id}}/{route}").GetProperty("post");
            operation.GetProperty("operationId").GetString().ShouldBe(command.Name);
            operation.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _).ShouldBeTrue(route);
            Responses(operation).ShouldBe(["200", "400", "401", "403", "404", "409", "503"], ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData(typeof(Trigger))]
    [InlineData(typeof(SrgOutcome))]
    [InlineData(typeof(Likelihood))]
    [InlineData(typeof(StatutoryGround))]
    [InlineData(typeof(Attendee))]
    public async Task A_word_of_a_list_is_described_as_one_of_its_strings(Type words)
    {
        var schema = (await DocumentAsync()).GetProperty("components").GetProperty("schemas").GetProperty(words.Name);

        schema.GetProperty("enum").EnumerateArray().Select(w => w.GetString()).ShouldBe(Enum.GetNames(words));
    }

    private static IReadOnlyList<string> Responses(JsonElement operation) => [.. operation.GetProperty("responses").EnumerateObject().Select(r => r.Name)];

    private async Task<JsonElement> DocumentAsync()
    {
        using var anonymous = casework.Running.Anonymous();
        return (await SharedCasework.AnswerAsync(await anonymous.GetAsync("/openapi/v1.json"))).Json;
    }

    private IEnumerable<(string Method, string Path)> Routes() =>
        from route in casework.Running.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let path = $"/{route.RoutePattern.RawText?.Trim('/')}"
        where path.StartsWith("/api/", StringComparison.Ordinal)
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
        select (method.ToLowerInvariant(), path);
}
