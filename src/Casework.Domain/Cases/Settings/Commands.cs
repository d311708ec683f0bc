using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Cases.Settings;

/// <summary>
/// Raises a concern about an early years setting, which opens its case and puts it on the list (R165). <paramref name="Inspection"/> is
/// the one that listed it, which trigger ST1 names, or leaves to the register; <paramref name="RestsOn"/> says what kind of evidence there is (R176).
/// </summary>
public sealed record RaiseSettingConcern(
    DateOnly OccurredOn, EstablishmentId Setting, IReadOnlyList<SettingTrigger> Triggers, string Grounds, IReadOnlyList<SettingEvidence> RestsOn,
    string Evidence, InspectionOfSetting? Inspection = null) : OpeningCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override EstablishmentId About() => Setting;
}

/// <summary>Assigns the lead worker of a setting, or another (R159, D30).</summary>
public sealed record AssignLeadWorker(DateOnly OccurredOn, Person LeadWorker, LeadWorkerPost Post) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(LeadWorker), LeadWorker?.Id, "who the lead worker is"), (nameof(LeadWorker), LeadWorker?.Name, "the name of the lead worker")];
}

/// <summary>Records the written notice to the provider that its setting is on the list (D30).</summary>
public sealed record NotifyProvider(DateOnly OccurredOn, IReadOnlyList<ProviderContact> To, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the notice is kept")];
}

/// <summary>Records a visit to a setting with what determined it and its note (R34, R160 to R163).</summary>
public sealed record VisitSetting(DateOnly OccurredOn, IReadOnlyList<VisitDriver> Drivers, string Focus, string Note) : CaseCommand(OccurredOn);

/// <summary>
/// Records a published inspection of a setting (R163, R171). <c>OccurredOn</c> is the day on which the report was published; of one that
/// the service takes in from Ofsted's file, which does not tell that day, it is the day of the inspection.
/// </summary>
public sealed record RecordSettingInspection(DateOnly OccurredOn, InspectionOfSetting Inspection) : CaseCommand(OccurredOn);

/// <summary>Records to whom a safeguarding concern was referred, or why to nobody (R170).</summary>
public sealed record RecordSafeguardingReferral(
    DateOnly OccurredOn, IReadOnlyList<Partner> To, string? Reference = null, string? NoReferralBecause = null) : CaseCommand(OccurredOn);

/// <summary>Records the progress meeting with the provider (R164, D29).</summary>
public sealed record HoldSettingProgressMeeting(DateOnly OccurredOn, string Progress, string NextSteps, string Notes) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Progress), Progress, "the progress"), (nameof(NextSteps), NextSteps, "the next steps")];
}

/// <summary>
/// Records what the settings meeting of that day decided about a setting (R166 to R171, D30): its actions, to whom it is escalated, which
/// teams are told, and for a removal its basis with the evidence.
/// </summary>
public sealed record RecordSettingOutcome(
    DateOnly OccurredOn, SettingOutcome Outcome, string Reason, IReadOnlyList<SettingAction>? Actions = null,
    IReadOnlyList<Partner>? EscalatedTo = null, IReadOnlyList<EarlyYearsTeam>? CascadedTo = null, SettingRemovalBasis? Basis = null,
    string? Evidence = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason")];
}
