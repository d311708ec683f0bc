using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Weasel.Core;

namespace Casework.Projections;

/// <summary>The one place that says how everything is stored: event names, streams, projections, indexes and metadata.</summary>
public static class StoreSetup
{
    /// <summary>The schema of everything Casework stores.</summary>
    public const string Schema = "casework";

    /// <summary>Sets the store up. <paramref name="clock"/> stamps <c>recordedAt</c>, so that a test or the demonstration can move it.</summary>
    public static StoreOptions ConfigureCasework(this StoreOptions options, string connectionString, TimeProvider clock)
    {
        options.Connection(connectionString);
        options.DatabaseSchemaName = Schema;
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        options.RegisterValueType<EstablishmentId>();

        options.Events.StreamIdentity = StreamIdentity.AsString;
        // Rich: version and time of an event are known to the inline projections, so a rebuild gives the same rows.
        options.Events.AppendMode = EventAppendMode.Rich;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.AutoDiscoverTagTypes = false;
        options.Events.TimeProvider = new WholeMicroseconds(clock);
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;

        options.NameCaseEvents();
        options.NameAcademyEvents();
        options.NameSettingEvents();
        options.NameIndependentEvents();
        options.Events.MapEventType<SrgMeetingOpened>("srg_meeting_opened");
        options.Events.MapEventType<SrgAttendanceRecorded>("srg_attendance_recorded");
        options.Events.MapEventType<SrgMinutesRecorded>("srg_minutes_recorded");
        options.Events.MapEventType<SrgMeetingClosed>("srg_meeting_closed");
        options.Events.MapEventType<LeadOfficerMeetingHeld>("lead_officer_meeting_held");
        options.Events.MapEventType<BoardReportIssued>("board_report_issued");
        options.Events.MapEventType<NamedViewOpened>("named_view_opened");
        options.Events.MapEventType<InterestDeclared>("interest_declared");

        options.Projections.Add<CaseProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<SrgMeetingProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<SettingsMeetingProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<NetworkMeetingProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<LeadOfficerMeetingsProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<BoardReportProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<InterestsProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<AuditHistory>(ProjectionLifecycle.Inline);

        options.ConfigureEstablishments();
        options.ConfigurePolicy();
        options.ConfigureCalendar();
        options.Schema.For<Case>().Index(c => c.Stage).Index(c => c.Establishment);
        options.Schema.For<AuditEntry>().Index(a => a.School).Index(a => a.RecordedAt);
        options.Schema.For<RefusedAttempt>().Index(r => r.Case!).Index(r => r.School!);
        return options;
    }

    // The storage contract: a class may be renamed, a name in the store never.
    private static void NameCaseEvents(this StoreOptions options)
    {
        options.Events.MapEventType<ConcernRaised>("concern_raised");
        options.Events.MapEventType<ConcernDiscussed>("concern_discussed");
        options.Events.MapEventType<SrgDecisionRecorded>("srg_decision_recorded");
        options.Events.MapEventType<Designated>("designated");
        options.Events.MapEventType<DesignationLettersSent>("designation_letters_sent");
        options.Events.MapEventType<LeadOfficerAssigned>("lead_officer_assigned");
        options.Events.MapEventType<ActionPlanAgreed>("action_plan_agreed");
        options.Events.MapEventType<VisitMade>("visit_made");
        options.Events.MapEventType<NoteOfVisitAgreed>("note_of_visit_agreed");
        options.Events.MapEventType<NoteOfVisitShared>("note_of_visit_shared");
        options.Events.MapEventType<ReviewMeetingHeld>("review_meeting_held");
        options.Events.MapEventType<MonitoringAndChallengeDecided>("monitoring_and_challenge_decided");
        options.Events.MapEventType<MonitoringAndChallengeMeetingHeld>("monitoring_and_challenge_meeting_held");
        options.Events.MapEventType<ProgressReported>("progress_reported");
        options.Events.MapEventType<OfstedOutcomeRecorded>("ofsted_outcome_recorded");
        options.Events.MapEventType<TwelveMonthPointReached>("twelve_month_point_reached");
        options.Events.MapEventType<WarningNoticeConsidered>("warning_notice_considered");
        options.Events.MapEventType<WarningNoticeApproved>("warning_notice_approved");
        options.Events.MapEventType<WarningNoticeIssued>("warning_notice_issued");
        options.Events.MapEventType<ComplianceAssessed>("compliance_assessed");
        options.Events.MapEventType<WarningNoticeCopied>("warning_notice_copied");
        options.Events.MapEventType<WarningNoticeAnswered>("warning_notice_answered");
        options.Events.MapEventType<WarningNoticeWithdrawn>("warning_notice_withdrawn");
        options.Events.MapEventType<SecretaryOfStateNoticeRecorded>("secretary_of_state_notice_recorded");
        options.Events.MapEventType<SecretaryOfStateLeaveRecorded>("secretary_of_state_leave_recorded");
        options.Events.MapEventType<CoastingNotified>("coasting_notified");
        options.Events.MapEventType<PowersProposed>("powers_proposed");
        options.Events.MapEventType<PowersApproved>("powers_approved");
        options.Events.MapEventType<PowersNoticeGiven>("powers_notice_given");
        options.Events.MapEventType<ConsultationHeld>("consultation_held");
        options.Events.MapEventType<InterimBoardConsented>("interim_board_consented");
        options.Events.MapEventType<PowerUsed>("power_used");
        options.Events.MapEventType<InterimBoardEnded>("interim_board_ended");
        options.Events.MapEventType<InterventionWindowLapsed>("intervention_window_lapsed");
        options.Events.MapEventType<StatementOfActionDrafted>("statement_of_action_drafted");
        options.Events.MapEventType<StatementOfActionApproved>("statement_of_action_approved");
        options.Events.MapEventType<StatementOfActionSent>("statement_of_action_sent");
        options.Events.MapEventType<ProgressReviewTeamMet>("progress_review_team_met");
        options.Events.MapEventType<EngagementAssessed>("engagement_assessed");
        options.Events.MapEventType<RemovalProposed>("removal_proposed");
        options.Events.MapEventType<DeDesignated>("de_designated");
        options.Events.MapEventType<RemovalLettersSent>("removal_letters_sent");
        options.Events.MapEventType<EarlyYearsSupportConsidered>("early_years_support_considered");
        options.Events.MapEventType<CaseClosed>("case_closed");
        options.Events.MapEventType<PredecessorLinked>("predecessor_linked");
    }

    private static void NameAcademyEvents(this StoreOptions options)
    {
        options.Events.MapEventType<AcademyConcernRaised>("academy_concern_raised");
        options.Events.MapEventType<AcademyConcernMarked>("academy_concern_marked");
        options.Events.MapEventType<AcademyTrustInformed>("academy_trust_informed");
        options.Events.MapEventType<AcademyLeadersContacted>("academy_leaders_contacted");
        options.Events.MapEventType<RecommendedActionsSent>("recommended_actions_sent");
        options.Events.MapEventType<TrustPlanReceived>("trust_plan_received");
        options.Events.MapEventType<TrustContacted>("trust_contacted");
        options.Events.MapEventType<TrustEngagementJudged>("trust_engagement_judged");
        options.Events.MapEventType<GovernanceConcernRaised>("governance_concern_raised");
        options.Events.MapEventType<EscalationProposed>("escalation_proposed");
        options.Events.MapEventType<TrustToldOfEscalation>("trust_told_of_escalation");
        options.Events.MapEventType<EscalationApproved>("escalation_approved");
        options.Events.MapEventType<ConcernEscalated>("concern_escalated");
        options.Events.MapEventType<EscalationAnswered>("escalation_answered");
    }

    private static void NameSettingEvents(this StoreOptions options)
    {
        options.Events.MapEventType<SettingConcernRaised>("setting_concern_raised");
        options.Events.MapEventType<LeadWorkerAssigned>("lead_worker_assigned");
        options.Events.MapEventType<ProviderNotified>("provider_notified");
        options.Events.MapEventType<SettingVisited>("setting_visited");
        options.Events.MapEventType<SettingInspectionRecorded>("setting_inspection_recorded");
        options.Events.MapEventType<SafeguardingReferralRecorded>("safeguarding_referral_recorded");
        options.Events.MapEventType<SettingProgressMeetingHeld>("setting_progress_meeting_held");
        options.Events.MapEventType<SettingOutcomeRecorded>("setting_outcome_recorded");
        options.Events.MapEventType<SettingRemoved>("setting_removed");
        options.Events.MapEventType<SettingsMeetingOpened>("settings_meeting_opened");
        options.Events.MapEventType<SettingsMeetingAttended>("settings_meeting_attended");
        options.Events.MapEventType<SettingsMeetingClosed>("settings_meeting_closed");
        options.Events.MapEventType<NetworkMeetingHeld>("network_meeting_held");
    }

    private static void NameIndependentEvents(this StoreOptions options)
    {
        options.Events.MapEventType<MonitoringOpened>("monitoring_opened");
        options.Events.MapEventType<IndependentInspectionRecorded>("independent_inspection_recorded");
        options.Events.MapEventType<MonitoringConcernNoted>("monitoring_concern_noted");
        options.Events.MapEventType<MonitoringConcernShared>("monitoring_concern_shared");
        options.Events.MapEventType<SubBoardReviewed>("sub_board_reviewed");
    }
}
