using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>What happened on an independent school's monitoring record (state chart 6.4).</summary>
public abstract record IndependentEvent(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>The monitoring record of an independent school was opened (R178).</summary>
public sealed record MonitoringOpened(
    DateOnly OccurredOn, Urn Urn, int Episode, string Reason, string OpenedBy) : IndependentEvent(OccurredOn);
