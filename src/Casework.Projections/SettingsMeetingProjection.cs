using Casework.Domain.Meetings;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The settings meetings, stored with their events.</summary>
public sealed partial class SettingsMeetingProjection : SingleStreamProjection<SettingsMeeting, string>
{
    /// <summary>Takes in every event of a meeting.</summary>
    public SettingsMeetingProjection() => Array.ForEach(EventTypes.Of<SettingsMeetingEvent>(), IncludeType);

    /// <inheritdoc/>
    public override SettingsMeeting? Evolve(SettingsMeeting? snapshot, string id, IEvent e) =>
        e.Data is SettingsMeetingEvent happened ? SettingsMeeting.Evolve(snapshot, happened) : snapshot;
}
