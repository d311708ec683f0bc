using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>Opens the monitoring record of an independent school (R178).</summary>
public sealed record OpenMonitoring(DateOnly OccurredOn, Urn Urn, string Reason, Inspectorate? InspectedBy = null) : OpeningCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override EstablishmentId About() => EstablishmentId.School(Urn);
}

/// <summary>
/// Records an inspection of an independent school (R178). <c>OccurredOn</c> is the day on which the report was published;
/// <paramref name="Grade"/> is Ofsted's overall grade where there is one (R18).
/// </summary>
public sealed record RecordIndependentInspection(
    DateOnly OccurredOn, Inspectorate By, DateOnly InspectedOn, bool StandardsMet, bool SafeguardingMet, string? UnmetStandards = null,
    OfstedGrade? Grade = null) : CaseCommand(OccurredOn);

/// <summary>Notes a concern about an independent school, with what it is about and its evidence (R12, R40).</summary>
public sealed record NoteMonitoringConcern(DateOnly OccurredOn, IReadOnlyList<MonitoringConcern> About, string Grounds, string Evidence) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Grounds), Grounds, "what the concern is")];
}

/// <summary>Records with whom the concern was shared.</summary>
public sealed record ShareMonitoringConcern(DateOnly OccurredOn, IReadOnlyList<SharedWith> With, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the letter is kept")];
}

/// <summary>Records what the sub-board for independent schools (ISSPB) decided after its review (R11).</summary>
public sealed record RecordSubBoardReview(DateOnly OccurredOn, SubBoardOutcome Outcome, string Reason) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason")];
}
