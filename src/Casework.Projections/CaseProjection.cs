using Casework.Domain.Cases;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The write model, stored with the events that make it: the domain's own fold, and with it the school's line on the SRG list.</summary>
public sealed partial class CaseProjection : SingleStreamProjection<Case, CaseId>
{
    /// <summary>Takes in every event of a case.</summary>
    public CaseProjection() => Array.ForEach(EventTypes.Of<CaseEvent>(), IncludeType);

    /// <inheritdoc/>
    public override Case? Evolve(Case? snapshot, CaseId id, IEvent e) =>
        e.Data is CaseEvent happened ? Case.Evolve(snapshot, happened) : snapshot;
}
