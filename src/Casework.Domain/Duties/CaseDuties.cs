using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Policy;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What can be due on a case.</summary>
public enum Duty
{
    /// <summary>HoSI or the SRG to designate after an Ofsted outcome (D1).</summary>
    Designate,

    /// <summary>The SRG to ratify a designation made before it met (D1).</summary>
    RatifyDesignation,

    /// <summary>Letters about the designation (R57).</summary>
    Letters,

    /// <summary>A Lead Officer to be assigned (R58).</summary>
    LeadOfficer,

    /// <summary>The first action plan (R59).</summary>
    FirstPlan,

    /// <summary>A review of the plan in force (R97).</summary>
    Review,

    /// <summary>Whether a Monitoring and Challenge meeting is needed (R102).</summary>
    MeetingDecision,

    /// <summary>A Monitoring and Challenge meeting that was found needed (R104).</summary>
    Meeting,

    /// <summary>The twelve-month point (R122).</summary>
    TwelveMonths,

    /// <summary>HoSI to consider a warning notice (R122).</summary>
    Consideration,

    /// <summary>A second person to approve a warning notice (D28).</summary>
    Approval,

    /// <summary>An approved warning notice to be issued (X5).</summary>
    Issue,

    /// <summary>The end of a notice's compliance period (X2).</summary>
    Compliance,

    /// <summary>Copies of a warning notice, due on its day (X9).</summary>
    Copies,

    /// <summary>The Regional Director to be worked with on a notice (R132).</summary>
    RegionalDirector,

    /// <summary>A second person to approve proposed powers (D28).</summary>
    PowersApproval,

    /// <summary>The notice of proposed powers (X2).</summary>
    PowersNotice,

    /// <summary>The last day for sections 63, 64 and 66 after a notice (X10, X11, X13).</summary>
    Window,

    /// <summary>The Statement of Action to be sent to the Chief Inspector (R90, X16).</summary>
    StatementOfAction,

    /// <summary>The SRG to decide on a proposed removal (D9).</summary>
    RemovalDecision,

    /// <summary>Letters about the removal (D9).</summary>
    RemovalLetters,
}

/// <summary>
/// Something that is due on a case: what, by which day, and from which rule. <paramref name="ProductDefault"/> marks a date that
/// this product set because the strategy sets none (D23); <paramref name="Policy"/> is then the version that it stands in.
/// </summary>
public sealed record Due(Duty Duty, string What, DateOnly By, string Rule, bool ProductDefault = false, string? Policy = null);

/// <summary>What is due next on a case, computed from its state, never typed in.</summary>
public static class CaseDuties
{
    /// <summary>Everything due on a case, the earliest first.</summary>
    public static IReadOnlyList<Due> Of(Case current, DutyFacts facts) =>
        [.. All(current, facts.Policy).OfType<Due>().Select(d => d.ProductDefault ? d with { Policy = facts.Policy.Id } : d).OrderBy(d => d.By)];

    private static IEnumerable<Due?> All(Case current, PolicyVersion policy) => current switch
    {
        { Stage: Stage.DesignationDue, Ofsted: { } outcome } =>
            [new(Duty.Designate, "Designation after an Ofsted outcome", outcome.PublishedOn, Designating.D1.Id), .. InOfstedCategory(current), .. Powers(current)],
        { IsOnList: true, Designation: { } designation } => OnTheList(current, designation, policy),
        { Stage: Stage.Removed, Removal: { RemovedOn: { } on, LettersSentOn: null } } =>
            [new(Duty.RemovalLetters, "Letters about the removal", on.AddDays(policy.LettersWithinDays), DeDesignation.D9.Id, true)],
        _ => [],
    };

    private static IEnumerable<Due?> OnTheList(Case c, Designation designation, PolicyVersion policy) =>
    [
        designation.RatifiedOn is null ? new(Duty.RatifyDesignation, "SRG to ratify the designation", designation.On.AddDays(policy.LongestHalfTermDays), Designating.D1.Id, true) : null,
        c.Letters is null ? new(Duty.Letters, "Letters to headteacher and Chair", designation.On.AddDays(policy.LettersWithinDays), DesignationLetters.R57.Id, true) : null,
        c is { LeadOfficer: null, Ofsted: not { IsInCategory: true } } ? new(Duty.LeadOfficer, "Lead Officer to be assigned", designation.On, LeadOfficers.R58.Id) : null,
        c.ActionPlan is { } plan
            ? new(Duty.Review, "Review of the action plan", plan.AgreedOn.AddDays(policy.ReviewWithin(designation.Category)), ReviewMeetings.R97.Id, true)
            : new(Duty.FirstPlan, "First action plan", designation.On.AddDays(policy.FirstPlanWithinDays), LeadOfficers.R58.Id, true),
        c.MonitoringAndChallenge?.DecisionDueSince is { } review
            ? new(Duty.MeetingDecision, "Is a Monitoring and Challenge meeting needed?", review.AddDays(policy.MeetingDecisionWithinDays), MonitoringAndChallengeMeetings.R102.Id, true) : null,
        c.MonitoringAndChallenge?.Needed is { } needed
            ? new(Duty.Meeting, "Monitoring and Challenge meeting", needed.AddDays(policy.LongestHalfTermDays), MonitoringAndChallengeMeetings.R104.Id, true) : null,
        c.TwelveMonths is { ReachedOn: null } watch ? new(Duty.TwelveMonths, "Twelve-month point", watch.Due, WarningNotices.R122.Id) : null,
        c.TwelveMonths is { ConsiderationDue: { } consider } ? new(Duty.Consideration, "Warning notice to be considered", consider, WarningNotices.R122.Id) : null,
        c.WarningNotice switch
        {
            { State: NoticeState.ToBeApproved, ConsideredOn: var on } => new(Duty.Approval, "Warning notice to be approved by a second person", on, WarningNotices.D28.Id),
            { State: NoticeState.Approved, ApprovedOn: { } on } => new(Duty.Issue, "Approved warning notice to be issued", on, WarningNotices.X5.Id),
            { State: NoticeState.Issued, ComplianceEnds: { } ends } => new(Duty.Compliance, "Compliance period ends", ends, WarningNotices.X2.Id),
            _ => null,
        },
        .. Notice(c),
        .. Powers(c),
        .. InOfstedCategory(c),
        c.Removal is { RemovedOn: null } removal ? new(Duty.RemovalDecision, "SRG to decide on the removal", removal.ProposedOn.AddDays(policy.LongestHalfTermDays), DeDesignation.D9.Id, true) : null,
    ];

    private static IEnumerable<Due?> Notice(Case c) => c.WarningNotice is not { } notice ? [] :
    [
        notice is { State: NoticeState.Issued, IssuedOn: { } issued } && notice.CopiesOutstanding() is [_, ..]
            ? new(Duty.Copies, "Copies of the warning notice, dated its own day", issued, WarningNotices.X9.Id) : null,
        notice is { IsUnderWay: true, RegionalDirectorTold: false }
            ? new(Duty.RegionalDirector, "Regional Director to be worked with on the notice", notice.IssuedOn ?? notice.ConsideredOn, WarningNotices.R132.Id) : null,
        notice is { LapsedOn: null, WindowEnds: { } ends }
            ? new(Duty.Window, "Last day for sections 63, 64 and 66", ends, notice.Kind is NoticeKind.Section60 ? Interventions.X10.Id : Interventions.X11.Id) : null,
    ];

    private static IEnumerable<Due?> Powers(Case c) => c.Intervention?.Proposal switch
    {
        { ApprovedOn: null, ProposedOn: var on } => [new(Duty.PowersApproval, "Proposed powers to be approved by a second person", on, WarningNotices.D28.Id)],
        { ApprovedOn: { } on } when c.WarningNotice is { State: NoticeState.NotComplied, PowersNoticeOn: null, LapsedOn: null } =>
            [new(Duty.PowersNotice, "Notice of proposed powers to be given", on, WarningNotices.X2.Id)],
        _ => [],
    };

    // A school in a category owes both from the day its report was published.
    private static IEnumerable<Due?> InOfstedCategory(Case c) => c is not { StatementOfAction: { } statement, Ofsted.IsInCategory: true } ? [] :
    [
        c.LeadOfficer is null ? new(Duty.LeadOfficer, "Lead Officer to be assigned to a school in an Ofsted category", statement.PublishedOn, StatementsOfAction.R91.Id) : null,
        statement.SentOn is null ? new(Duty.StatementOfAction, $"Statement of Action to be {Next(statement)}", StatementsOfAction.DueFrom(statement.PublishedOn), StatementsOfAction.X16.Id) : null,
    ];

    private static string Next(StatementOfAction statement) => statement switch
    {
        { DraftedOn: null } => "drafted, approved and sent",
        { ApprovedOn: null } => "approved and sent",
        _ => "sent",
    };
}
