namespace Casework.Domain.Cases.Formal;

/// <summary>Records the copies of the warning notice, which go out on the day of the notice (X9).</summary>
public sealed record CopyWarningNotice(DateOnly OccurredOn, IReadOnlyList<Party> To, string Document) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the copies are kept")];
}

/// <summary>Keeps what the school answered to the notice. It changes nothing: there is no appeal (X7).</summary>
public sealed record RecordNoticeResponse(DateOnly OccurredOn, string Response) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Response), Response, "what the school answered")];
}

/// <summary>Withdraws a notice that is approved, issued or not complied with.</summary>
public sealed record WithdrawWarningNotice(DateOnly OccurredOn, string Reason) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the withdrawal")];
}

/// <summary>Records that the Secretary of State gave the school a notice: the authority's own ends and no other is given (X8).</summary>
public sealed record RecordSecretaryOfStateNotice(DateOnly OccurredOn, string Document) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the notice is kept")];
}

/// <summary>Records that the Secretary of State told the authority that it may give a notice again (X8).</summary>
public sealed record RecordSecretaryOfStateLeave(DateOnly OccurredOn, string Document) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the letter is kept")];
}

/// <summary>Records that the school was notified as not making necessary improvements (R138).</summary>
public sealed record RecordCoastingNotification(DateOnly OccurredOn, string Document) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the notification is kept")];
}

/// <summary>HoSI proposes to use powers, with the reason; a second person approves them (R141, D28).</summary>
public sealed record ProposePowers(DateOnly OccurredOn, IReadOnlyList<Power> Powers, string Reason) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the powers")];
}

/// <summary>Approves, as the second person, the powers that HoSI proposed (D28).</summary>
public sealed record ApprovePowers(DateOnly OccurredOn, string Reason) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the approval")];
}

/// <summary>Records the written notice of proposed powers, which makes the school eligible after a warning notice (X2, R134, R135).</summary>
public sealed record GivePowersNotice(DateOnly OccurredOn, string Document) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the notice is kept")];
}

/// <summary>Records who was consulted about which of the proposed powers, and what they said (X10, X12).</summary>
public sealed record RecordConsultation(DateOnly OccurredOn, IReadOnlyList<Power> About, IReadOnlyList<Party> With, string Views) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Views), Views, "what they said")];
}

/// <summary>Records the Secretary of State's consent to an interim executive board (X12).</summary>
public sealed record RecordInterimBoardConsent(DateOnly OccurredOn, string Document) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the consent is kept")];
}

/// <summary>
/// Uses a power on an eligible school (R139 to R141, X10 to X13). <paramref name="Arrangement"/> belongs to section 63,
/// <paramref name="Governors"/> is the number of governors that section 64 adds.
/// </summary>
public sealed record UsePower(
    DateOnly OccurredOn, Power Power, string Reason, string Document, Arrangement? Arrangement = null, int? Governors = null) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Reason), Reason, "the reason for using the power"), (nameof(Document), Document, "where the written notice is kept")];
}

/// <summary>Records that the interim executive board has ended and a governing body follows (X12).</summary>
public sealed record EndInterimBoard(DateOnly OccurredOn, string Reason) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "why the board ended")];
}

/// <summary>The daily sweep found that the two months after the compliance period are over (X10, X11, X13).</summary>
public sealed record LapseInterventionWindow(DateOnly OccurredOn) : PartFourCommand(OccurredOn);

/// <summary>
/// Drafts the Statement of Action (R92, R93, X15). It gives <paramref name="Until"/>, the end of its period, or
/// <paramref name="NoPeriodBecause"/>.
/// </summary>
public sealed record DraftStatementOfAction(
    DateOnly OccurredOn, string SchoolActions, string AuthorityActions, DateOnly? Until, string? NoPeriodBecause, string ParentArrangements,
    string SpecifiedPerson) : CaseCommand(OccurredOn);

/// <summary>Approves the drafted Statement of Action.</summary>
public sealed record ApproveStatementOfAction(DateOnly OccurredOn, string Reason) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the approval")];
}

/// <summary>Records to whom the Statement of Action was sent (X15).</summary>
public sealed record SendStatementOfAction(DateOnly OccurredOn, IReadOnlyList<Party> To, string Document) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the copy is kept")];
}
