using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Casework.Projections;

/// <summary>
/// One event of one case as an auditor searches for it, across schools: structured, no prose. Its id is the event's id, so a
/// rebuild gives the same rows.
/// </summary>
public sealed record AuditEntry(
    Guid Id, CaseId Case, EstablishmentId School, long Version, string Type, DateOnly OccurredOn, DateTimeOffset RecordedAt, string ActorId, string ActorName,
    Role Role, string? Correlation, string? Policy);

/// <summary>The audit history across all cases, a row an event, written with the event itself.</summary>
public sealed partial class AuditHistory : EventProjection
{
    /// <summary>Takes in every event of every case.</summary>
    public AuditHistory() => Array.ForEach(EventTypes.Of<CaseEvent>(), IncludeType);

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        if (e.Data is not CaseEvent)
        {
            return ValueTask.CompletedTask;
        }

        var (recorded, id) = (Recording.Of(e), CaseId.Parse(e.StreamKey!));
        operations.Store(new AuditEntry(
            recorded.Id, id, id.Establishment(), recorded.Version, recorded.Type, recorded.OccurredOn, recorded.RecordedAt, recorded.Actor.Id,
            recorded.Actor.Name, recorded.Actor.Role, recorded.Correlation, recorded.Policy));
        return ValueTask.CompletedTask;
    }
}
