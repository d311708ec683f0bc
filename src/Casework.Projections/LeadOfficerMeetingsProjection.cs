using Casework.Domain.Meetings;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The meetings of HoSI with each Lead Officer, stored with their events.</summary>
public sealed partial class LeadOfficerMeetingsProjection : SingleStreamProjection<LeadOfficerMeetings, string>
{
    /// <summary>Takes in every event of such a meeting.</summary>
    public LeadOfficerMeetingsProjection() => Array.ForEach(EventTypes.Of<LeadOfficerMeetingEvent>(), IncludeType);

    /// <inheritdoc/>
    public override LeadOfficerMeetings? Evolve(LeadOfficerMeetings? snapshot, string id, IEvent e) =>
        e.Data is LeadOfficerMeetingEvent happened ? LeadOfficerMeetings.Evolve(snapshot, happened) : snapshot;
}
