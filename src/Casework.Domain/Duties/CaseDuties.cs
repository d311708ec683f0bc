using Casework.Domain.Cases;
using Casework.Domain.Policy;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// Something that is due on a case: what, by which day, and from which rule. <paramref name="ProductDefault"/> marks a date that
/// this product set because the strategy sets none (D23).
/// </summary>
public sealed record Due(string What, DateOnly By, string Rule, bool ProductDefault = false);

/// <summary>What is due next on a case, computed from its state, never typed in.</summary>
public static class CaseDuties
{
    /// <summary>Everything due on a case that is on the list, the earliest first.</summary>
    public static IReadOnlyList<Due> Of(Case current) => current is { IsOnList: true, Designation: { } designation }
        ? [.. All(current, designation, PolicyVersion.InForceOn(designation.On)).OfType<Due>().OrderBy(d => d.By)]
        : [];

    private static IEnumerable<Due?> All(Case c, Designation designation, PolicyVersion policy) =>
    [
        When(designation.RatifiedOn is null, "SRG to ratify the designation", designation.On, Designating.D1.Id),
        When(c.Letters is null, "Letters to headteacher and Chair", designation.On.AddDays(policy.LettersWithinDays), Designating.R57.Id, productDefault: true),
        When(c.LeadOfficer is null, "Lead Officer to be assigned", designation.On, LeadOfficers.R58.Id),
        When(c.ActionPlan is null, "First action plan", designation.On.AddDays(policy.FirstPlanWithinDays), LeadOfficers.R58.Id, productDefault: true),
        c.ActionPlan is { } plan ? new("Review of the action plan", plan.AgreedOn.AddDays(policy.ReviewWithinDays), ReviewMeetings.R97.Id, true) : null,
        c.MonitoringAndChallenge?.DecisionDueSince is { } review ? new("Is a Monitoring and Challenge meeting needed?", review, MonitoringAndChallengeMeetings.R102.Id) : null,
        c.MonitoringAndChallenge?.Needed is { } needed ? new("Monitoring and Challenge meeting", needed, MonitoringAndChallengeMeetings.R104.Id) : null,
        c.TwelveMonths is { ConsiderationDue: { } consider } ? new("Warning notice to be considered", consider, WarningNotices.R122.Id) : null,
        c.TwelveMonths is { ReachedOn: null } watch ? new("Twelve-month point", watch.Due, WarningNotices.R122.Id) : null,
        c.WarningNotice is { State: NoticeState.Issued, ComplianceEnds: { } ends } ? new("Compliance period ends", ends, WarningNotices.X2.Id) : null,
        c.Removal is { RemovedOn: null } removal ? new("SRG to decide on the removal", removal.ProposedOn, DeDesignation.D9.Id) : null,
    ];

    private static Due? When(bool due, string what, DateOnly by, string rule, bool productDefault = false) =>
        due ? new(what, by, rule, productDefault) : null;
}
