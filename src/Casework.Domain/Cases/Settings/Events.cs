using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Cases.Settings;

/// <summary>What happened on a setting's case (state chart 6.3).</summary>
public abstract record SettingEvent(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>A concern about an early years setting was raised with its evidence, which opens the case (R165, R176).</summary>
public sealed record SettingConcernRaised(
    DateOnly OccurredOn, EstablishmentId Setting, int Episode, string Grounds, string Evidence, string RaisedBy,
    IReadOnlyList<SettingTrigger>? Triggers = null, IReadOnlyList<SettingEvidence>? RestsOn = null, InspectionOfSetting? Inspection = null)
    : SettingEvent(OccurredOn);

/// <summary>A lead worker was assigned, or another took over (R159, D30).</summary>
public sealed record LeadWorkerAssigned(DateOnly OccurredOn, Person LeadWorker, LeadWorkerPost Post) : SettingEvent(OccurredOn);

/// <summary>The provider was told in writing that its setting is on the list (D30).</summary>
public sealed record ProviderNotified(DateOnly OccurredOn, IReadOnlyList<ProviderContact> To, string Document) : SettingEvent(OccurredOn);

/// <summary>The setting was visited (R160 to R163).</summary>
public sealed record SettingVisited(
    DateOnly OccurredOn, int Number, IReadOnlyList<VisitDriver> Drivers, string Focus, string Note) : SettingEvent(OccurredOn);

/// <summary>Ofsted published an inspection of the setting; the meaning is what the authority's equivalence made of it (D10, X26, X27).</summary>
public sealed record SettingInspectionRecorded(DateOnly OccurredOn, InspectionOfSetting Inspection, OutcomeMeaning Meaning) : SettingEvent(OccurredOn);

/// <summary>A safeguarding concern was referred, or it was recorded why not (R170).</summary>
public sealed record SafeguardingReferralRecorded(
    DateOnly OccurredOn, IReadOnlyList<Partner> To, string? Reference, string? NoReferralBecause) : SettingEvent(OccurredOn);

/// <summary>The authority and the provider met about the progress of the setting (R164, D29).</summary>
public sealed record SettingProgressMeetingHeld(DateOnly OccurredOn, string Progress, string NextSteps, string Notes) : SettingEvent(OccurredOn);

/// <summary>The settings meeting of that day decided about the setting (R166 to R169).</summary>
public sealed record SettingOutcomeRecorded(
    DateOnly OccurredOn, SettingOutcome Outcome, string Reason, IReadOnlyList<SettingAction> Actions, IReadOnlyList<Partner> EscalatedTo,
    IReadOnlyList<EarlyYearsTeam> CascadedTo) : SettingEvent(OccurredOn);

/// <summary>The setting came off the list, because its practice improved or its grade changed (R171).</summary>
public sealed record SettingRemoved(DateOnly OccurredOn, SettingRemovalBasis Basis, string Evidence, string? InspectionNumber) : SettingEvent(OccurredOn);
