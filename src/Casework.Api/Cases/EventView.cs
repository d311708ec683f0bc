using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Projections;

namespace Casework.Api.Cases;

/// <summary>An event of a history as the API shows it: what happened, both dates, who recorded it, and the facts themselves.</summary>
public sealed record EventView(
    Guid Id, string Case, long Version, string Type, DateOnly OccurredOn, DateTimeOffset RecordedAt, Actor Actor, string? Correlation, string? Policy, object Data,
    Classification Classification)
{
    /// <summary>An event as the API shows it.</summary>
    public static EventView Of(Recording e) => new(e.Id, e.Stream, e.Version, e.Type, e.OccurredOn, e.RecordedAt, e.Actor, e.Correlation, e.Policy, e.Data, e.Classification);
}
