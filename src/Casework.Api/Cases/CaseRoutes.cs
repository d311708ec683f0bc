using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;

namespace Casework.Api.Cases;

/// <summary>
/// Where each step is found: the last part of its address, the same under <c>/api/cases/{id}/</c> and on the pages under <c>/cases/{id}/</c>.
/// </summary>
public static class CaseRoutes
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(RecordDiscussion)] = "discussions",
        [typeof(RecordSrgDecision)] = "srg-decisions",
        [typeof(Designate)] = "designation",
        [typeof(SendLetters)] = "letters",
        [typeof(AssignLeadOfficer)] = "lead-officer",
        [typeof(AgreeActionPlan)] = "action-plans",
        [typeof(RecordVisit)] = "visits",
        [typeof(AgreeNoteOfVisit)] = "notes-of-visit",
        [typeof(ShareNoteOfVisit)] = "shared-notes-of-visit",
        [typeof(HoldReviewMeeting)] = "review-meetings",
        [typeof(DecideMonitoringAndChallenge)] = "monitoring-and-challenge-decisions",
        [typeof(HoldMonitoringAndChallengeMeeting)] = "monitoring-and-challenge-meetings",
        [typeof(HoldProgressReviewTeamMeeting)] = "progress-review-team-meetings",
        [typeof(AssessEngagement)] = "engagement-assessments",
        [typeof(ReportProgress)] = "progress-reports",
        [typeof(ConsiderWarningNotice)] = "warning-notice-considerations",
        [typeof(ApproveWarningNotice)] = "warning-notice-approvals",
        [typeof(IssueWarningNotice)] = "warning-notices",
        [typeof(AssessCompliance)] = "compliance-assessments",
        [typeof(CopyWarningNotice)] = "warning-notice-copies",
        [typeof(RecordNoticeResponse)] = "warning-notice-responses",
        [typeof(WithdrawWarningNotice)] = "warning-notice-withdrawals",
        [typeof(RecordSecretaryOfStateNotice)] = "secretary-of-state-notices",
        [typeof(RecordSecretaryOfStateLeave)] = "secretary-of-state-leave",
        [typeof(RecordCoastingNotification)] = "coasting-notifications",
        [typeof(ProposePowers)] = "proposed-powers",
        [typeof(ApprovePowers)] = "proposed-powers-approvals",
        [typeof(GivePowersNotice)] = "proposed-powers-notices",
        [typeof(RecordConsultation)] = "consultations",
        [typeof(RecordInterimBoardConsent)] = "interim-board-consents",
        [typeof(UsePower)] = "interventions",
        [typeof(EndInterimBoard)] = "interim-board-ends",
        [typeof(DraftStatementOfAction)] = "statement-of-action",
        [typeof(ApproveStatementOfAction)] = "statement-of-action-approvals",
        [typeof(SendStatementOfAction)] = "statement-of-action-dispatches",
        [typeof(RecordEarlyYearsSupport)] = "early-years-support",
        [typeof(AssignLeadWorker)] = "lead-worker",
        [typeof(NotifyProvider)] = "provider-notices",
        [typeof(VisitSetting)] = "setting-visits",
        [typeof(RecordSettingInspection)] = "setting-inspections",
        [typeof(RecordSafeguardingReferral)] = "safeguarding-referrals",
        [typeof(HoldSettingProgressMeeting)] = "setting-progress-meetings",
        [typeof(RecordSettingOutcome)] = "setting-outcomes",
        [typeof(RecordIndependentInspection)] = "independent-inspections",
        [typeof(NoteMonitoringConcern)] = "monitoring-concerns",
        [typeof(ShareMonitoringConcern)] = "shared-concerns",
        [typeof(RecordSubBoardReview)] = "sub-board-reviews",
        [typeof(ProposeRemoval)] = "removal-proposals",
        [typeof(MarkAcademyConcern)] = "academy-matters",
        [typeof(ContactAcademyLeaders)] = "leader-contacts",
        [typeof(InformTrust)] = "trust-information",
        [typeof(RaiseGovernanceConcern)] = "governance-concerns",
        [typeof(RecommendActions)] = "recommended-actions",
        [typeof(ReceiveTrustPlan)] = "trust-plans",
        [typeof(RecordTrustContact)] = "trust-contacts",
        [typeof(JudgeTrustEngagement)] = "trust-engagement",
        [typeof(ProposeEscalation)] = "escalation-proposals",
        [typeof(TellTrustOfEscalation)] = "escalation-warnings",
        [typeof(ApproveEscalation)] = "escalation-approvals",
        [typeof(EscalateConcern)] = "escalations",
        [typeof(RecordEscalationResponse)] = "escalation-responses",
        [typeof(CloseCase)] = "closure",
    };

    // What opens a case is posted to /api/cases itself, and for the kinds beside maintained schools to an address of its own under it.
    private static readonly Dictionary<Type, string> Opening = new()
    {
        [typeof(RaiseConcern)] = "",
        [typeof(RaiseAcademyConcern)] = "academy-concerns",
        [typeof(RaiseSettingConcern)] = "setting-concerns",
        [typeof(OpenMonitoring)] = "monitoring-records",
    };

    // The page on which a case of each kind is opened, under /schools/{urn}/.
    private static readonly Dictionary<CaseType, string> OpeningPages = new()
    {
        [CaseType.MaintainedSchool] = "concern",
        [CaseType.Academy] = "academy-concern",
        [CaseType.Setting] = "setting-concern",
        [CaseType.IndependentSchool] = "monitoring-record",
    };

    /// <summary>The address of the page on which a case of a kind about a school or setting is opened.</summary>
    public static string OpeningPage(CaseType kind, EstablishmentId about) => $"/schools/{about.Reference()}/{OpeningPages[kind]}";

    /// <summary>Every kind of command that opens a case, with its address under <c>/api/cases/</c>.</summary>
    public static IEnumerable<(Type Command, string Route)> AllOpening => Opening.Select(n => (n.Key, n.Value));

    /// <summary>The last part of the address of a kind of command.</summary>
    public static string Of(Type command) => Names[command];

    /// <summary>The last part of the address of a command by its name; null for one that no person gives.</summary>
    public static string? Of(string command) => Names.FirstOrDefault(n => n.Key.Name == command).Value;

    /// <summary>Every kind of command that a person gives on a case, with its address.</summary>
    public static IEnumerable<(Type Command, string Route)> All => Names.Select(n => (n.Key, n.Value));
}
