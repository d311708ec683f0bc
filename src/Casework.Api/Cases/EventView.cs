using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Cases;

/// <summary>An event of a history as the API shows it: what happened, both dates, who recorded it, and the facts themselves.</summary>
public sealed record EventView(
    Guid Id, string Case, long Version, string Type, DateOnly OccurredOn, DateTimeOffset RecordedAt, Actor Actor, string? Correlation, string? Policy, object Data,
    Classification Classification)
{
    /// <summary>An event as the API shows it.</summary>
    public static EventView Of(Recording e) => new(e.Id, e.Stream, e.Version, e.Type, e.OccurredOn, e.RecordedAt, e.Actor, e.Correlation, e.Policy, e.Data, e.Classification);
}

/// <summary>A history over HTTP.</summary>
public static class HistoryAnswers
{
    /// <summary>The answer: every event, as the one who asks may read it (D35).</summary>
    public static async Task<IResult> ReadAsync(this HttpContext http, IQuerySession session, IReadOnlyList<Recording> history) => Results.Ok(
        (await session.ReadByAsync(CurrentActor.From(http.User), history, http.RequestAborted)).Select(EventView.Of).ToArray());
}
