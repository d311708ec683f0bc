using Casework.Domain.Calendar;

namespace Casework.Domain.Cases.Formal;

/// <summary>Where a formal warning notice stands.</summary>
public enum NoticeState
{
    /// <summary>HoSI decided not to issue one.</summary>
    NotToBeIssued,

    /// <summary>HoSI decided to issue one; a second person has not approved it yet.</summary>
    ToBeApproved,

    /// <summary>Approved by a second person, not given yet.</summary>
    Approved,

    /// <summary>Given to the governing body; the compliance period runs.</summary>
    Issued,

    /// <summary>The school complied.</summary>
    Complied,

    /// <summary>The school did not comply in the compliance period.</summary>
    NotComplied,

    /// <summary>The Secretary of State gave a notice, which ended this one (X8).</summary>
    Ceased,

    /// <summary>The authority withdrew it.</summary>
    Withdrawn,
}

/// <summary>
/// The formal warning notice, from its consideration to the end of what can follow from it (R119 to R135, X2 to X14).
/// <paramref name="CopiesDue"/> are those who get a copy on its day, <paramref name="Copied"/> those who got it (X9).
/// </summary>
public sealed record WarningNotice(
    NoticeState State, IReadOnlyList<PolicyTrigger> PolicyTriggers, IReadOnlyList<StatutoryGround> Grounds, string ConsideredBy, DateOnly ConsideredOn,
    string? ApprovedBy = null, DateOnly? ApprovedOn = null, DateOnly? IssuedOn = null, DateOnly? ComplianceEnds = null, DateOnly? AssessedOn = null,
    bool RegionalDirectorTold = false, IReadOnlyList<Party>? CopiesDue = null, IReadOnlyList<Party>? Copied = null,
    DateOnly? PowersNoticeOn = null, DateOnly? LapsedOn = null, DateOnly? EndedOn = null, DateOnly? AnsweredOn = null)
{
    /// <summary>Which of the two kinds it is: ground 4 stands alone, in a notice under section 60A (D5).</summary>
    public NoticeKind Kind => Grounds.Contains(StatutoryGround.G4PayAndConditions) ? NoticeKind.Section60A : NoticeKind.Section60;

    /// <summary>Whether a notice is in force or on its way, so that no other one is considered beside it.</summary>
    public bool IsUnderWay => State is NoticeState.ToBeApproved or NoticeState.Approved or NoticeState.Issued;

    /// <summary>The last day on which sections 63, 64 and 66 can be used because of this notice; null unless it was not complied with (X10, X11, X13).</summary>
    public DateOnly? WindowEnds => State is NoticeState.NotComplied && ComplianceEnds is { } ends ? Months.After(ends, 2) : null;

    /// <summary>Who still has to get a copy (X9).</summary>
    public IReadOnlyList<Party> CopiesOutstanding() => [.. (CopiesDue ?? []).Except(Copied ?? [])];

    // A decision not to issue another one leaves alone what follows from a notice that was not complied with.
    internal static WarningNotice After(WarningNotice? before, WarningNoticeConsidered e) => !e.Issue && before is { State: NoticeState.NotComplied }
        ? before
        : new(e.Issue ? NoticeState.ToBeApproved : NoticeState.NotToBeIssued, e.PolicyTriggers, e.Grounds, e.ConsideredBy, e.OccurredOn,
            RegionalDirectorTold: !string.IsNullOrWhiteSpace(e.RegionalDirectorContact));

    internal WarningNotice After(CaseEvent happened) => happened switch
    {
        WarningNoticeApproved e => this with { State = NoticeState.Approved, ApprovedBy = e.ApprovedBy, ApprovedOn = e.OccurredOn },
        WarningNoticeIssued e => this with { State = NoticeState.Issued, IssuedOn = e.OccurredOn, ComplianceEnds = e.ComplianceEnds, CopiesDue = e.CopiesDue },
        WarningNoticeCopied e => this with
        {
            Copied = [.. (Copied ?? []).Union(e.To)],
            RegionalDirectorTold = RegionalDirectorTold || e.To.Contains(Party.RegionalDirector),
        },
        WarningNoticeAnswered e => this with { AnsweredOn = e.OccurredOn },
        ComplianceAssessed e => this with { State = e.Complied ? NoticeState.Complied : NoticeState.NotComplied, AssessedOn = e.OccurredOn },
        PowersNoticeGiven e => this with { PowersNoticeOn = e.OccurredOn },
        InterventionWindowLapsed e => this with { LapsedOn = e.OccurredOn },
        WarningNoticeWithdrawn e => this with { State = NoticeState.Withdrawn, EndedOn = e.OccurredOn },
        SecretaryOfStateNoticeRecorded e when IsUnderWay || State is NoticeState.NotComplied => this with { State = NoticeState.Ceased, EndedOn = e.OccurredOn },
        _ => this,
    };
}

/// <summary>
/// A notice that the Secretary of State gave. Until <paramref name="LeaveOn"/>, when the authority was told that it may, it gives none
/// of its own (X8).
/// </summary>
public sealed record SecretaryOfStateNotice(DateOnly On, string Document, DateOnly? LeaveOn = null)
{
    /// <summary>Whether the authority may give no notice.</summary>
    public bool Blocks => LeaveOn is null;
}
