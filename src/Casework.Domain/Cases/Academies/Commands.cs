using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Academies;

/// <summary>
/// Raises a concern about an academy, which opens its case (R40, R148). A <paramref name="Predecessor"/> is named by the service alone,
/// when a school that became this academy had a case (D40).
/// </summary>
public sealed record RaiseAcademyConcern(
    DateOnly OccurredOn, Urn Urn, IReadOnlyList<Trigger> Triggers, string Grounds, string Evidence, IReadOnlyList<AcademyMatter>? Matters = null,
    CaseId? Predecessor = null) : OpeningCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override EstablishmentId About() => EstablishmentId.School(Urn);
}

/// <summary>Says that the concern touches safeguarding or governance, when that shows later (R147, R149).</summary>
public sealed record MarkAcademyConcern(DateOnly OccurredOn, IReadOnlyList<AcademyMatter> Matters, string Reason) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "what shows it")];
}

/// <summary>Records that the trust was informed of the concern in full (R148).</summary>
public sealed record InformTrust(DateOnly OccurredOn, string ToWhom, string Told, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(ToWhom), ToWhom, "who at the trust was informed"), (nameof(Document), Document, "where the letter or note is kept")];
}

/// <summary>Records the first contact with headteacher and Chair, or why one of them was left out (R150).</summary>
public sealed record ContactAcademyLeaders(
    DateOnly OccurredOn, bool Headteacher, bool Chair, string Summary, string? WhyNotBoth = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Summary), Summary, "what was said")];
}

/// <summary>Records the actions that the authority recommended to the trust (R151).</summary>
public sealed record RecommendActions(DateOnly OccurredOn, string Actions, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Actions), Actions, "the recommended actions"), (nameof(Document), Document, "where the letter is kept")];
}

/// <summary>
/// Records the trust's plan as it was received (R152), where the trust asks for the authority's help (R153), and which support
/// the authority advises or brokers, with who pays for it (R154).
/// </summary>
public sealed record ReceiveTrustPlan(
    DateOnly OccurredOn, string Plan, string Document, string? HelpAsked = null, string? Support = null, SupportPayer? PaidBy = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Plan), Plan, "what the plan sets out"), (nameof(Document), Document, "where the plan is kept")];
}

/// <summary>Records a contact with the trust or the academy that was no visit.</summary>
public sealed record RecordTrustContact(DateOnly OccurredOn, string With, string Summary) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(With), With, "with whom"), (nameof(Summary), Summary, "what was said")];
}

/// <summary>Judges whether the engagement with the trust works (R155).</summary>
public sealed record JudgeTrustEngagement(DateOnly OccurredOn, bool Effective, string Evidence) : CaseCommand(OccurredOn);

/// <summary>Records that a concern about governance was raised with the Regional Director and the department (R147).</summary>
public sealed record RaiseGovernanceConcern(DateOnly OccurredOn, IReadOnlyList<Overseer> To, string Told, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Told), Told, "what they were told"), (nameof(Document), Document, "where the letter is kept")];
}

/// <summary>
/// Proposes to go beyond the trust, with what makes the concern serious and the attempts to agree action with the trust (R155, R156).
/// The grounds of section 60(2) only describe (D38).
/// </summary>
public sealed record ProposeEscalation(
    DateOnly OccurredOn, IReadOnlyList<SeriousConcern> Because, IReadOnlyList<StatutoryGround> Grounds, string Concerns, string Attempts) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Concerns), Concerns, "the concerns"), (nameof(Attempts), Attempts, "what was tried with the trust")];
}

/// <summary>Records that the trust was told of the escalation before it is made (R157).</summary>
public sealed record TellTrustOfEscalation(DateOnly OccurredOn, string ToWhom, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(ToWhom), ToWhom, "who at the trust was told"), (nameof(Document), Document, "where the letter is kept")];
}

/// <summary>Approves, as the second person, the escalation that was proposed (D28).</summary>
public sealed record ApproveEscalation(DateOnly OccurredOn, string Reason) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the approval")];
}

/// <summary>Records to whom the concern was escalated (R156). The concerns and attempts are those that were approved.</summary>
public sealed record EscalateConcern(DateOnly OccurredOn, IReadOnlyList<Overseer> To, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the letter is kept")];
}

/// <summary>Records what came back on an escalation (R156).</summary>
public sealed record RecordEscalationResponse(DateOnly OccurredOn, Overseer From, string Response) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Response), Response, "what they answered")];
}
