using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What is due on the way to a warning notice and the powers after it.</summary>
public static class FormalDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current switch
    {
        { IsOnList: true } => [.. TwelveMonths(current, facts), .. Notice(current), .. Powers(current)],
        { Stage: Stage.DesignationDue } => Powers(current),
        _ => [],
    };

    private static IEnumerable<Due?> TwelveMonths(Case c, DutyFacts facts) => c.TwelveMonths is not { } watch ? [] :
    [
        watch.ReachedOn is null
            ? Due.On("Twelve-month point", Role.System, watch.Due, WarningNotices.R122, $"Designated on {c.Designation!.On.InWords()}",
                typeof(ReachTwelveMonthPoint)) : null,
        TwelveMonthRule.ConsiderationDue(watch.ConsiderationDue, facts.IsPupilReferralUnit) is { } consider
            ? Due.On("Warning notice to be considered", Role.HoSI, consider, WarningNotices.R122, WhyConsider(c, watch, consider),
                typeof(ConsiderWarningNotice)) : null,
    ];

    private static string WhyConsider(Case c, TwelveMonthWatch watch, DateOnly consider) =>
        c.LastSrg is { Outcome: SrgOutcome.ProposeWarningNotice } srg && srg.On == consider ? $"The SRG proposed it on {srg.On.InWords()}"
        : c.WarningNotice is { State: NoticeState.NotToBeIssued, ConsideredOn: var on } ? $"HoSI decided on {on.InWords()} to look at it again"
        : watch.ReachedOn is { } reached ? $"More than twelve months on the list since {reached.InWords()}"
        : "The school has been on the list for more than twelve months";

    private static IEnumerable<Due?> Notice(Case c) => c.WarningNotice is not { } notice ? [] :
    [
        notice switch
        {
            { State: NoticeState.ToBeApproved, ConsideredOn: var on } =>
                Due.On("Warning notice to be approved by a second person", Role.Director, on, WarningNotices.D28,
                    $"HoSI decided on {on.InWords()} to issue it", typeof(ApproveWarningNotice)),
            { State: NoticeState.Approved, ApprovedOn: { } on } =>
                Due.On("Approved warning notice to be issued", Role.HoSI, on, WarningNotices.X5, $"Approved on {on.InWords()}", typeof(IssueWarningNotice)),
            { State: NoticeState.Issued, ComplianceEnds: { } ends, IssuedOn: var on } =>
                Due.On("Compliance period ends", Role.HoSI, ends, WarningNotices.X2, $"The notice of {on?.InWords()} set the period", typeof(AssessCompliance)),
            _ => null,
        },
        notice is { State: NoticeState.Issued, IssuedOn: { } issued } && notice.CopiesOutstanding() is [_, ..]
            ? Due.On("Copies of the warning notice, dated its own day", Role.Clerk, issued, WarningNotices.X9,
                $"Issued on {issued.InWords()}", typeof(CopyWarningNotice)) : null,
        notice is { IsUnderWay: true, RegionalDirectorTold: false }
            ? Due.On("Regional Director to be worked with on the notice", Role.HoSI, notice.IssuedOn ?? notice.ConsideredOn, WarningNotices.R132,
                $"A notice is under way since {notice.ConsideredOn.InWords()}", typeof(CopyWarningNotice)) : null,
        notice is { LapsedOn: null, WindowEnds: { } ends2 }
            ? Due.On("Last day for sections 63, 64 and 66", Role.HoSI, ends2, notice.Kind is NoticeKind.Section60 ? Interventions.X10 : Interventions.X11,
                $"The compliance period ended on {notice.ComplianceEnds?.InWords()}", typeof(UsePower)) : null,
    ];

    private static IEnumerable<Due?> Powers(Case c) => c.Intervention?.Proposal switch
    {
        { ApprovedOn: null, ProposedOn: var on } =>
            [Due.On("Proposed powers to be approved by a second person", Role.Director, on, WarningNotices.D28, $"Proposed on {on.InWords()}", typeof(ApprovePowers))],
        { ApprovedOn: { } on } when c.WarningNotice is { State: NoticeState.NotComplied, PowersNoticeOn: null, LapsedOn: null } =>
            [Due.On("Notice of proposed powers to be given", Role.HoSI, on, WarningNotices.X2, $"Approved on {on.InWords()}", typeof(GivePowersNotice))],
        _ => [],
    };
}
