using Casework.Domain.Meetings;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The SRG meetings, stored with their events.</summary>
public sealed partial class SrgMeetingProjection : SingleStreamProjection<SrgMeeting, SrgMeetingId>
{
    /// <summary>Takes in every event of a meeting.</summary>
    public SrgMeetingProjection() => Array.ForEach(EventTypes.Of<SrgMeetingEvent>(), IncludeType);

    /// <inheritdoc/>
    public override SrgMeeting? Evolve(SrgMeeting? snapshot, SrgMeetingId id, IEvent e) =>
        e.Data is SrgMeetingEvent happened ? SrgMeeting.Evolve(snapshot, happened) : snapshot;
}
