using Casework.Domain.Cases;

namespace Casework.Api.Cases;

/// <summary>
/// Where each step is found: the last part of its address, the same under <c>/api/cases/{id}/</c> and on the pages under <c>/cases/{id}/</c>.
/// </summary>
public static class CaseRoutes
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(RecordDiscussion)] = "discussions",
        [typeof(RecordOfstedOutcome)] = "ofsted-outcomes",
        [typeof(RecordSrgDecision)] = "srg-decisions",
        [typeof(Designate)] = "designation",
        [typeof(SendLetters)] = "letters",
        [typeof(AssignLeadOfficer)] = "lead-officer",
        [typeof(AgreeActionPlan)] = "action-plans",
        [typeof(RecordVisit)] = "visits",
        [typeof(AgreeNoteOfVisit)] = "notes-of-visit",
        [typeof(HoldReviewMeeting)] = "review-meetings",
        [typeof(DecideMonitoringAndChallenge)] = "monitoring-and-challenge-decisions",
        [typeof(HoldMonitoringAndChallengeMeeting)] = "monitoring-and-challenge-meetings",
        [typeof(ReportProgress)] = "progress-reports",
        [typeof(ConsiderWarningNotice)] = "warning-notice-considerations",
        [typeof(ApproveWarningNotice)] = "warning-notice-approvals",
        [typeof(IssueWarningNotice)] = "warning-notices",
        [typeof(AssessCompliance)] = "compliance-assessments",
        [typeof(ProposeRemoval)] = "removal-proposals",
        [typeof(CloseCase)] = "closure",
    };

    /// <summary>The last part of the address of a kind of command.</summary>
    public static string Of(Type command) => Names[command];

    /// <summary>Every kind of command that a person gives on a case, with its address.</summary>
    public static IEnumerable<(Type Command, string Route)> All => Names.Select(n => (n.Key, n.Value));
}
