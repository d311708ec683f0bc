using Casework.Domain.Meetings;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The reports to the boards, stored with their events.</summary>
public sealed partial class BoardReportProjection : SingleStreamProjection<BoardReport, string>
{
    /// <summary>Takes in every event of a report.</summary>
    public BoardReportProjection() => Array.ForEach(EventTypes.Of<BoardReportEvent>(), IncludeType);

    /// <inheritdoc/>
    public override BoardReport? Evolve(BoardReport? snapshot, string id, IEvent e) =>
        e.Data is BoardReportEvent happened ? BoardReport.Evolve(snapshot, happened) : snapshot;
}

/// <summary>The declared interests, stored with their events.</summary>
public sealed partial class InterestsProjection : SingleStreamProjection<Interests, string>
{
    /// <summary>Takes in every declaration.</summary>
    public InterestsProjection() => IncludeType<InterestDeclared>();

    /// <inheritdoc/>
    public override Interests? Evolve(Interests? snapshot, string id, IEvent e) =>
        e.Data is InterestDeclared declared ? Interests.Evolve(snapshot, declared) : snapshot;
}
