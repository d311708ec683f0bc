using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>What happened on an independent school's monitoring record (state chart 6.4).</summary>
public abstract record IndependentEvent(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>The monitoring record of an independent school was opened (R178).</summary>
public sealed record MonitoringOpened(
    DateOnly OccurredOn, Urn Urn, int Episode, string Reason, string OpenedBy, Inspectorate? InspectedBy = null) : IndependentEvent(OccurredOn);

/// <summary>The report of an inspection was published (R178).</summary>
public sealed record IndependentInspectionRecorded(
    DateOnly OccurredOn, Inspectorate By, DateOnly InspectedOn, bool StandardsMet, bool SafeguardingMet, string? UnmetStandards,
    OfstedGrade? Grade) : IndependentEvent(OccurredOn);

/// <summary>A concern about the school was noted (R12).</summary>
public sealed record MonitoringConcernNoted(
    DateOnly OccurredOn, IReadOnlyList<MonitoringConcern> About, string Grounds, string Evidence) : IndependentEvent(OccurredOn);

/// <summary>The concern was shared with the Department for Education or Ofsted.</summary>
public sealed record MonitoringConcernShared(DateOnly OccurredOn, IReadOnlyList<SharedWith> With, string Document) : IndependentEvent(OccurredOn);

/// <summary>The sub-board for independent schools reviewed the school (R11).</summary>
public sealed record SubBoardReviewed(DateOnly OccurredOn, SubBoardOutcome Outcome, string Reason) : IndependentEvent(OccurredOn);
