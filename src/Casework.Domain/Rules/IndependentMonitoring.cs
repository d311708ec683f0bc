using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Establishments;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Independent schools, of which the authority keeps a record of what it knows.</summary>
public static class IndependentMonitoring
{
    /// <summary>A record, no process.</summary>
    public static readonly Rule R178 = new("R178", Shown,
        "For independent schools there is oversight by their sub-board and partnership, but no process for causing concern.", "Strategy line 254",
        "The authority has no power over them; the product keeps inspections, standards met and safeguarding.");

    /// <summary>Opens the monitoring record of an independent school.</summary>
    public static Decision Open(OpenMonitoring command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Urn.Value, nameof(command.Urn)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.IndependentSchool, facts, nameof(command.Urn)),
                R178.NeedsText(command.Reason, "The reason for the monitoring", nameof(command.Reason)),
            ],
            () =>
            [
                new MonitoringOpened(command.OccurredOn, command.Urn, facts.Cases.Count + 1, command.Reason, facts.Actor.Id, command.InspectedBy),
            ]);

    /// <summary>A concern is shared after it was noted.</summary>
    public static (DateOnly Day, string What) NotedOn(Case current) =>
        current.Independent?.Concern is { } noted ? (noted.On, "the concern was noted") : (current.Concern.RaisedOn, "the record was opened");

    /// <summary>The sub-board reviews after the concern was shared.</summary>
    public static (DateOnly Day, string What) SharedOn(Case current) =>
        current.Independent?.Concern?.SharedOn is { } shared ? (shared, "the concern was shared") : NotedOn(current);

    /// <summary>The inspection on the register of which the record does not tell yet; null where it tells of the latest, and once it is closed.</summary>
    public static SchoolInspection? ToBeRecorded(Case current, SchoolFacts? school) =>
        current is { IsOver: false, Independent: { } record } && school?.Inspections?.MaxBy(one => one.On) is { } published
            && !(record.LastInspection?.InspectedOn >= published.On) ? published : null;

    /// <summary>Records an inspection by Ofsted or ISI. The same one again changes nothing.</summary>
    public static Decision Inspected(Case current, RecordIndependentInspection command, Facts facts) => command switch
    {
        _ when command.InspectedOn == default || command.InspectedOn > command.OccurredOn =>
            Invalid(nameof(command.InspectedOn), "The inspection cannot be after the day on which its report was published."),
        { StandardsMet: false } when string.IsNullOrWhiteSpace(command.UnmetStandards) =>
            Invalid(nameof(command.UnmetStandards), "Enter which standards are not met."),
        { By: Inspectorate.IndependentSchoolsInspectorate, Grade: not null } =>
            Invalid(nameof(command.Grade), "The Independent Schools Inspectorate gives no grade of Ofsted's."),
        _ when current.Independent!.LastInspection == new IndependentInspection(
            command.By, command.InspectedOn, command.StandardsMet, command.SafeguardingMet, command.UnmetStandards, command.Grade, command.OccurredOn) => Decision.Nothing,
        _ => Decision.Accept(new IndependentInspectionRecorded(
            command.OccurredOn, command.By, command.InspectedOn, command.StandardsMet, command.SafeguardingMet, command.UnmetStandards, command.Grade)),
    };

    /// <summary>Notes a concern with its evidence.</summary>
    public static Decision Note(Case current, NoteMonitoringConcern command, Facts facts) => command.About.Count == 0
        ? Invalid(nameof(command.About), "Choose what the concern is about.")
        : Decision.Unless(
            [Concerns.R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence))],
            () => [new MonitoringConcernNoted(command.OccurredOn, [.. command.About.Distinct().Order()], command.Grounds, command.Evidence)]);

    /// <summary>Records with whom the concern was shared.</summary>
    public static Decision Share(Case current, ShareMonitoringConcern command, Facts facts) => command.With.Count == 0
        ? Invalid(nameof(command.With), "Choose with whom the concern was shared.")
        : Decision.Accept(new MonitoringConcernShared(command.OccurredOn, [.. command.With.Distinct().Order()], command.Document));

    /// <summary>Records the sub-board's review, and the end of the monitoring where it decided so. It never leads to a notice.</summary>
    public static Decision Review(Case current, RecordSubBoardReview command, Facts facts) => Decision.Accept(
    [
        new SubBoardReviewed(command.OccurredOn, command.Outcome, command.Reason),
        .. command.Outcome is SubBoardOutcome.EndMonitoring
            ? [new CaseClosed(command.OccurredOn, ClosureReason.MonitoringEnded, command.Reason, null)]
            : Array.Empty<CaseEvent>(),
    ]);

    private static Decision Invalid(string field, string reason) => new Decision.Invalid([new(field, reason)]);
}
