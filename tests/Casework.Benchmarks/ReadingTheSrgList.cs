using System.Text.Json.Nodes;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Meetings;
using Casework.Testing;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Casework.Benchmarks;

/// <summary>
/// What it costs to read the SRG list, beside one SQL statement that answers the same JSON but for what is due next, which the service
/// computes from the case, the day and the policy when it is read.
/// </summary>
public static class ReadingTheSrgList
{
    // Materialised, for otherwise every mention of the entry unpacks the whole stored case again, which takes several times as long.
    private const string Statement = """
        with listed as materialized (
            select data -> 'srgList' as entry from casework.mt_doc_case where data ->> 'stage' in ('Designated', 'RemovalProposed'))
        select json_agg(json_build_object(
            'school', school.data ->> 'displayName',
            'phase', school.data ->> 'phase',
            'daysOnList', $1 - (entry ->> 'designatedOn')::date,
            'entry', entry) order by entry ->> 'designatedOn', entry ->> 'case')::text
        from listed
        join casework.mt_doc_establishment school on school.id = entry ->> 'school'
        """;

    /// <summary>Over HTTP, in process and by hand. Throws when the answers are not the same, for then they cannot be compared.</summary>
    public static async Task<string> MeasureAsync(RunningCasework casework, string connectionString)
    {
        using var petra = await casework.AsAsync("petra");
        await using var database = NpgsqlDataSource.Create(connectionString);
        RequireSame(await OverHttpAsync(), await ByHandAsync());
        return await new Rounds(Operations: 160).CompareAsync(
        [
            new("GET /api/srg-list", _ => OverHttpAsync()),
            new("The query in process, not made into JSON", _ => InProcessAsync()),
            new("Floor: one SQL statement, the same JSON without what is due", _ => ByHandAsync()),
        ]);

        Task<string> OverHttpAsync() => petra.GetStringAsync("/api/srg-list");

        async Task InProcessAsync()
        {
            await using var session = casework.Store.QuerySession();
            await session.SrgListRowsAsync(null, casework.Clock, casework.Services.GetRequiredService<Authority>(), CancellationToken.None);
        }

        async Task<string> ByHandAsync()
        {
            await using var select = database.CreateCommand(Statement);
            select.Parameters.Add(new() { Value = casework.Clock.TodayInLondon() });
            return (string)(await select.ExecuteScalarAsync())!;
        }
    }

    private static void RequireSame(string overHttp, string byHand)
    {
        var service = JsonNode.Parse(overHttp)!.AsArray();
        if (service.Count != OpenCases.Count || !service.All(row => row!.AsObject().Remove("nextDue")) || !JsonNode.DeepEquals(service, JsonNode.Parse(byHand)))
        {
            throw new InvalidOperationException($"The list over HTTP is not the list by hand:\n{overHttp}\n{byHand}");
        }
    }
}
