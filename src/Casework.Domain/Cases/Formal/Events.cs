namespace Casework.Domain.Cases.Formal;

/// <summary>Copies of the warning notice went out on its day (X9).</summary>
public sealed record WarningNoticeCopied(DateOnly OccurredOn, IReadOnlyList<Party> To, string Document) : CaseEvent(OccurredOn);

/// <summary>The school answered the notice; nothing follows from it (X7).</summary>
public sealed record WarningNoticeAnswered(DateOnly OccurredOn, string Response) : CaseEvent(OccurredOn);

/// <summary>The authority withdrew its notice.</summary>
public sealed record WarningNoticeWithdrawn(DateOnly OccurredOn, string Reason) : CaseEvent(OccurredOn);

/// <summary>The Secretary of State gave a notice: the authority's own has ceased to have effect (X8).</summary>
public sealed record SecretaryOfStateNoticeRecorded(DateOnly OccurredOn, string Document) : CaseEvent(OccurredOn);

/// <summary>The Secretary of State told the authority that it may give a notice again (X8).</summary>
public sealed record SecretaryOfStateLeaveRecorded(DateOnly OccurredOn, string Document) : CaseEvent(OccurredOn);

/// <summary>The school was notified as not making necessary improvements (R138).</summary>
public sealed record CoastingNotified(DateOnly OccurredOn, string Document) : CaseEvent(OccurredOn);

/// <summary>HoSI proposed to use powers (R141).</summary>
public sealed record PowersProposed(DateOnly OccurredOn, IReadOnlyList<Power> Powers, string Reason, string ProposedBy) : CaseEvent(OccurredOn);

/// <summary>A second person approved the proposed powers (D28).</summary>
public sealed record PowersApproved(DateOnly OccurredOn, string Reason, string ApprovedBy) : CaseEvent(OccurredOn);

/// <summary>The governing body was told in writing which powers are proposed (X2, R134, R135).</summary>
public sealed record PowersNoticeGiven(DateOnly OccurredOn, IReadOnlyList<Power> Powers, string Document) : CaseEvent(OccurredOn);

/// <summary>The parties were consulted about powers (X10, X12).</summary>
public sealed record ConsultationHeld(DateOnly OccurredOn, IReadOnlyList<Power> About, IReadOnlyList<Party> With, string Views) : CaseEvent(OccurredOn);

/// <summary>The Secretary of State consented to an interim executive board (X12).</summary>
public sealed record InterimBoardConsented(DateOnly OccurredOn, string Document) : CaseEvent(OccurredOn);

/// <summary>The authority used a power (R139 to R141).</summary>
public sealed record PowerUsed(
    DateOnly OccurredOn, Power Power, string Reason, string Document, Arrangement? Arrangement, int? Governors) : CaseEvent(OccurredOn);

/// <summary>The interim executive board ended.</summary>
public sealed record InterimBoardEnded(DateOnly OccurredOn, string Reason) : CaseEvent(OccurredOn);

/// <summary>The two months after the compliance period are over (X10, X11, X13). It occurred on the first day after them.</summary>
public sealed record InterventionWindowLapsed(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>The Lead Officer drafted the Statement of Action, with both parts (R92, R93, X15).</summary>
public sealed record StatementOfActionDrafted(
    DateOnly OccurredOn, string SchoolActions, string AuthorityActions, DateOnly? Until, string? NoPeriodBecause, string ParentArrangements,
    string SpecifiedPerson, string DraftedBy) : CaseEvent(OccurredOn);

/// <summary>HoSI approved the Statement of Action.</summary>
public sealed record StatementOfActionApproved(DateOnly OccurredOn, string Reason) : CaseEvent(OccurredOn);

/// <summary>The Statement of Action was sent (X15, X16).</summary>
public sealed record StatementOfActionSent(DateOnly OccurredOn, IReadOnlyList<Party> To, string Document) : CaseEvent(OccurredOn);
