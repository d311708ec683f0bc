using Casework.Domain.Meetings;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The network meetings of the managers of settings, stored with their events.</summary>
public sealed partial class NetworkMeetingProjection : SingleStreamProjection<NetworkMeeting, string>
{
    /// <summary>Takes in the meetings.</summary>
    public NetworkMeetingProjection() => IncludeType<NetworkMeetingHeld>();

    /// <inheritdoc/>
    public override NetworkMeeting? Evolve(NetworkMeeting? snapshot, string id, IEvent e) =>
        e.Data is NetworkMeetingHeld happened ? NetworkMeeting.Evolve(happened) : snapshot;
}
