using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.People;
using static Casework.Domain.Cases.Formal.NoticeState;
using static Casework.Domain.Rules.WarningNotices;

namespace Casework.Domain.Rules;

/// <summary>How HoSI considers a warning notice and decides, and how the Director approves it as the second person (R119 to R130, D4, D6, D28).</summary>
public static class WarningNoticeConsideration
{
    /// <summary>
    /// Refuses for a school that is not maintained, beside a notice that is approved or issued, and while one that was not complied with
    /// still leads to powers. Until a notice is approved HoSI may think again.
    /// </summary>
    public static Refusal? MayBeConsidered(Case current, Facts facts) =>
        MaintainedOnly(facts)
        ?? D6.BrokenIf(current.WarningNotice is { State: Approved or Issued }, "A warning notice is already under way.", "Take that notice to its end first.")
        ?? D6.BrokenIf(current.WarningNotice?.WindowEnds >= facts.Today,
            $"The notice that was not complied with leads to powers until {current.WarningNotice?.WindowEnds?.InWords()}.",
            "Use the powers, or withdraw that notice first.");

    /// <summary>Records what HoSI decided. A notice is issued later, by its own step and with a second person.</summary>
    public static Decision Consider(Case current, ConsiderWarningNotice command, Facts facts) => Decision.Unless(
        [
            R122.BrokenIf(command.PolicyTriggers.Contains(PolicyTrigger.P3TwelveMonths) && !(command.OccurredOn >= current.TwelveMonths?.Due),
                $"The school has not been on the list for more than twelve months; it will be on {current.TwelveMonths?.Due.InWords()}.", "Name another policy trigger, or wait.", nameof(command.PolicyTriggers)),
            R122.BrokenIf(command.PolicyTriggers.Contains(PolicyTrigger.P3TwelveMonths) && current.Progress?.LikelyGood is { Answer: Likelihood.Yes },
                "The Lead Officer last said that the school is likely to be good within six months.", "Name another policy trigger, or ask for a new progress report.", nameof(command.PolicyTriggers)),
            .. Engagement.Refuse(current, command),
            .. command.Issue ? RefuseToDecideToIssue(current, command) : RefuseNotToIssue(command, facts),
        ],
        () =>
        [
            new WarningNoticeConsidered(command.OccurredOn, [.. command.PolicyTriggers.Distinct().Order()], [.. command.Grounds.Distinct().Order()], command.QuantitativeEvidence ?? "",
                command.QualitativeEvidence ?? "", command.ReluctanceOrInability ?? "", command.Issue, command.Reason, command.Issue ? null : command.LookAgainOn, facts.Actor.Id,
                command.ToolsTried, command.RegionalDirectorContact, command.LowAgainst is { } low ? [.. low.Distinct().Order()] : null,
                command.CooperatesFully),
        ]);

    /// <summary>Refuses when no decision to issue waits, and anyone but the Director as the second person (D28).</summary>
    public static Refusal? WaitsForApproval(Case current, Facts facts) => current.WarningNotice switch
    {
        { State: ToBeApproved } notice =>
            D28.BrokenIf(notice.ConsideredBy == facts.Actor.Id, "You decided on this notice yourself.", "The Director of Education approves it.")
            ?? D28.BrokenIf(facts.Actor.Role is not Role.Director, "A notice needs the approval of the Director of Education.", "The Director of Education approves it."),
        _ => D6.BrokenIf(true, "There is no decision to issue a notice.", "HoSI first considers the notice and decides to issue it."),
    };

    /// <summary>Approves as the second person.</summary>
    public static Decision Approve(Case current, ApproveWarningNotice command, Facts facts) =>
        Decision.Accept(new WarningNoticeApproved(command.OccurredOn, command.Reason, facts.Actor.Id));

    /// <summary>An approval follows the consideration.</summary>
    public static (DateOnly Day, string What) Considered(Case current) =>
        current.WarningNotice is { } notice ? (notice.ConsideredOn, "the notice was considered") : Designating.Day(current);

    private static IEnumerable<Refusal?> RefuseToDecideToIssue(Case current, ConsiderWarningNotice command) =>
    [
        NotOverruled(current, nameof(command.Issue)),
        D4.BrokenIf(command.PolicyTriggers.Count == 0, "No policy trigger of the strategy is named.", "Name at least one of P1, P2 and P3.", nameof(command.PolicyTriggers)),
        D4.BrokenIf(command.Grounds.Count == 0, "No statutory ground is named; a policy trigger alone is not one.", "Name at least one of the grounds of section 60(2), or ground 4 alone, or decide not to issue.", nameof(command.Grounds)),
        R127.BrokenIf(command.Grounds.Contains(StatutoryGround.G4PayAndConditions) && command.Grounds.Distinct().Count() > 1,
            "Pay and conditions take a notice of their own.", "Leave ground 4 out of this notice, or leave it alone.", nameof(command.Grounds)),
        R129.NeedsText(command.QuantitativeEvidence, "The quantitative evidence", nameof(command.QuantitativeEvidence)),
        R129.NeedsText(command.QualitativeEvidence, "The qualitative evidence", nameof(command.QualitativeEvidence)),
        R128.NeedsText(command.ReluctanceOrInability, "The evidence of the school's reluctance or inability", nameof(command.ReluctanceOrInability)),
    ];

    private static IEnumerable<Refusal?> RefuseNotToIssue(ConsiderWarningNotice command, Facts facts) =>
    [
        D6.BrokenIf(command.LookAgainOn is null, "There is no day on which this is looked at again.", "Give a day within a half term.", nameof(command.LookAgainOn)),
        D6.BrokenIf(command.LookAgainOn <= command.OccurredOn || command.LookAgainOn > command.OccurredOn.AddDays(facts.Policy.LongestHalfTermDays),
            "The day of the next look is not within a half term.",
            $"Give a day after {command.OccurredOn.InWords()} and not after {command.OccurredOn.AddDays(facts.Policy.LongestHalfTermDays).InWords()}.", nameof(command.LookAgainOn)),
    ];
}
