using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casework.Api.Hosting;
using Casework.Api.Tests.Cases;
using Casework.Domain.Establishments;
using Casework.Testing;

namespace Casework.Api.Tests.Hosting;

/// <summary>An answer of the service with its body read.</summary>
public sealed record Answer(System.Net.HttpStatusCode Status, HttpResponseHeaders Headers, string? MediaType, string Text)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <inheritdoc/>
    public override string ToString() => $"{(int)Status} {Text}";
}

/// <summary>The real service with a street of invented schools on its register. Its tests take turns, each with a school of its own.</summary>
public sealed class SharedCasework : IAsyncLifetime
{
    /// <summary>JSON as the API reads and writes it.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private const int Schools = 180;
    private static readonly TimeOnly Morning = new(10, 0);
    private readonly ConcurrentDictionary<string, HttpClient> people = new();
    private int given;

    /// <summary>The database to run on; a new one when none is given.</summary>
    public string? Database { get; init; }

    /// <summary>Further settings of the service.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>The service itself.</summary>
    public RunningCasework Running { get; private set; } = null!;

    /// <summary>The day it is for the service.</summary>
    public DateOnly Today => Running.Clock.TodayInLondon();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Running = await RunningCasework.StartAsync(null, Database, [.. Settings]);
        await Running.RegisterAsync(
            [
                .. Enumerable.Range(1, Schools).Select(n => new InventedSchool(UrnOf(n), $"Larkrise {n} Primary School")),
                new("900991", "Wren Academy", Type: 28, Group: 10), new("900992", "Closed Lane School", Status: "Closed"),
            ]);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        foreach (var client in people.Values)
        {
            client.Dispose();
        }

        await Running.DisposeAsync();
    }

    /// <summary>The story of a school that nobody else has, on a day such as 2025-11-03.</summary>
    public CaseStory Story(string today)
    {
        ItIs(today);
        return new(this, new(UrnOf(Interlocked.Increment(ref given))));
    }

    /// <summary>Sets the service's clock to ten in the morning of a day, or to a time of it.</summary>
    public void ItIs(string day, TimeOnly? time = null) =>
        Running.Clock.Set(London.At(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), time ?? Morning));

    /// <summary>The client of a demonstration person, signed in once.</summary>
    public async Task<HttpClient> AsAsync(string person) =>
        people.TryGetValue(person, out var client) ? client : people.GetOrAdd(person, await Running.AsAsync(person));

    /// <summary>What the service answers to a question.</summary>
    public async Task<Answer> AskAsync(string person, string path) => await AnswerAsync(await (await AsAsync(person)).GetAsync(path));

    /// <summary>What the service answers to a question that it must answer, as a type of its own.</summary>
    public async Task<T> AskAsync<T>(string person, string path) => (await (await AsAsync(person)).GetFromJsonAsync<T>(path, Json))!;

    /// <summary>Posts a body as JSON.</summary>
    public async Task<Answer> PostAsync(string person, string path, object body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = body as HttpContent ?? JsonContent.Create(body, body.GetType(), options: Json);
        Array.ForEach(headers, header => request.Headers.TryAddWithoutValidation(header.Name, header.Value));
        return await AnswerAsync(await (await AsAsync(person)).SendAsync(request));
    }

    /// <summary>An answer with its body read.</summary>
    public static async Task<Answer> AnswerAsync(HttpResponseMessage answer) =>
        new(answer.StatusCode, answer.Headers, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());

    private static string UrnOf(int school) => string.Create(CultureInfo.InvariantCulture, $"9{school:00000}");
}

/// <summary>One service for the tests that only need a school of their own.</summary>
[CollectionDefinition(nameof(SharedCasework))]
public sealed class SharedCaseworkCollection : ICollectionFixture<SharedCasework>;
