using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using static Casework.Domain.Cases.Formal.NoticeState;
using static Casework.Domain.Rules.WarningNotices;

namespace Casework.Domain.Rules;

/// <summary>An approved warning notice as it is given, copied, answered, complied with or withdrawn (X2, X5 to X9).</summary>
public static class NoticesGiven
{
    /// <summary>Refuses without a consideration (D6), without the second person (D28), after the Secretary of State's own (X8), and for one that is already issued.</summary>
    public static Refusal? MayBeIssued(Case current, Facts facts) => MaintainedOnly(facts) ?? NotOverruled(current) ?? current.WarningNotice?.State switch
    {
        Approved => D28.BrokenIf(current.WarningNotice!.ApprovedBy == facts.Actor.Id, "You approved this notice yourself.", "The person who decided on the notice issues it."),
        ToBeApproved => D28.BrokenIf(true, "Nobody has approved this notice yet.", "The Director of Education approves it first."),
        Issued => D6.BrokenIf(true, "The notice is already issued.", "Assess compliance when its period has ended."),
        _ => D6.BrokenIf(true, "Nobody has decided to issue a notice.", "HoSI first considers the notice and decides to issue it."),
    };

    /// <summary>Issues the notice with its four contents. From then on the copies are due the same day (X9).</summary>
    public static Decision Issue(Case current, IssueWarningNotice command, Facts facts) => Decision.Unless(
        [
            X5.NeedsText(command.Matters, "What the notice rests on", nameof(command.Matters)),
            X5.NeedsText(command.ActionRequired, "The action that the school must take", nameof(command.ActionRequired)),
            X6.BrokenIf(command.ComplianceEnds <= command.OccurredOn, "The compliance period ends before it has begun.", "Set a day after the notice, long enough to act.", nameof(command.ComplianceEnds)),
            X5.NeedsText(command.ActionMinded, "The action that the authority is minded to take", nameof(command.ActionMinded)),
        ],
        () =>
        [
            new WarningNoticeIssued(command.OccurredOn, current.WarningNotice!.Grounds, command.Matters, command.ActionRequired, command.ComplianceEnds, command.ActionMinded, CopiesDue(facts)),
        ]);

    /// <summary>Refuses when no notice is in force.</summary>
    public static Refusal? IsInForce(Case current, Facts facts) =>
        X2.BrokenIf(current.WarningNotice is not { State: Issued }, "No warning notice is in force.", "Issue a notice first.");

    /// <summary>Judges compliance: complied at any time, not complied only after the period.</summary>
    public static Decision Assess(Case current, AssessCompliance command, Facts facts) => Decision.Unless(
        [
            X2.BrokenIf(!command.Complied && command.OccurredOn <= current.WarningNotice!.ComplianceEnds,
                $"The compliance period runs until {current.WarningNotice?.ComplianceEnds?.InWords()}.", "Wait until it has ended.", nameof(command.Complied)),
        ],
        () => [new ComplianceAssessed(command.OccurredOn, command.Complied, command.Evidence)]);

    /// <summary>Refuses when no notice is in force, and when everybody has their copy.</summary>
    public static Refusal? CopiesAreDue(Case current, Facts facts) =>
        IsInForce(current, facts) ?? X9.BrokenIf(current.WarningNotice!.CopiesOutstanding() is [], "Everybody has their copy.", "Nothing more is needed.");

    /// <summary>Records copies. One on another day than the notice is refused, for it is not the copy that the law asks for.</summary>
    public static Decision Copy(Case current, CopyWarningNotice command, Facts facts) => Decision.Unless(
        [
            X9.BrokenIf(command.OccurredOn != current.WarningNotice!.IssuedOn,
                $"The notice was given on {current.WarningNotice.IssuedOn?.InWords()}; its copies go out the same day.",
                "Give the day of the notice if they did; if they did not, withdraw the notice and give it again.", nameof(command.OccurredOn)),
            X9.BrokenIf(command.To.Count == 0, "No recipient is named.", "Name who got a copy.", nameof(command.To)),
        ],
        () => [new WarningNoticeCopied(command.OccurredOn, [.. command.To.Distinct().Order()], command.Document)]);

    /// <summary>Keeps the school's answer.</summary>
    public static Decision Answer(Case current, RecordNoticeResponse command, Facts facts) =>
        Decision.Accept(new WarningNoticeAnswered(command.OccurredOn, command.Response));

    /// <summary>Refuses when there is nothing to withdraw.</summary>
    public static Refusal? MayBeWithdrawn(Case current, Facts facts) => X2.BrokenIf(
        current.WarningNotice is not { State: Approved or Issued or NotComplied }, "There is no notice to withdraw.", "Nothing more is needed.");

    /// <summary>Withdraws the notice, and with it what follows from it.</summary>
    public static Decision Withdraw(Case current, WithdrawWarningNotice command, Facts facts) =>
        Decision.Accept(new WarningNoticeWithdrawn(command.OccurredOn, command.Reason));

    /// <summary>A withdrawal follows the latest step of the notice.</summary>
    public static (DateOnly Day, string What) LatestDay(Case current) =>
        current.WarningNotice?.AssessedOn is { } assessed ? (assessed, "compliance was assessed")
        : current.WarningNotice?.IssuedOn is { } issued ? (issued, "the notice was issued") : ApprovalDay(current);

    /// <summary>A notice follows its approval.</summary>
    public static (DateOnly Day, string What) ApprovalDay(Case current) =>
        current.WarningNotice?.ApprovedOn is { } day ? (day, "the notice was approved") : Designating.Day(current);

    /// <summary>Compliance follows the notice.</summary>
    public static (DateOnly Day, string What) IssueDay(Case current) =>
        current.WarningNotice?.IssuedOn is { } day ? (day, "the notice was issued") : Designating.Day(current);

    // The governing body gets the notice itself.
    private static IReadOnlyList<Party> CopiesDue(Facts facts) =>
    [
        Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector,
        .. facts.School is { HasFoundation: true } ? [Party.DioceseOrFoundation] : Array.Empty<Party>(),
    ];
}
