using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Monitoring;

namespace Casework.Domain.Cases;

/// <summary>Who may read what is written in a record (D35). Who recorded it, when, and what kind of record it is, is never withheld.</summary>
public enum Classification
{
    /// <summary>The school or setting may see it: it was written with them, or to them.</summary>
    OpenToSchool,

    /// <summary>The officers of the authority and its auditors alone.</summary>
    AuthorityOnly,

    /// <summary>It holds safeguarding matters, or a person's capability: those who need it for the case alone.</summary>
    Restricted,
}

/// <summary>How records are classified when nobody says otherwise.</summary>
public static class Classifications
{
    // What the school writes, agrees or is sent; everything else is the authority's own until somebody opens it.
    private static readonly HashSet<Type> WithTheSchool =
    [
        typeof(ConcernDiscussed), typeof(DesignationLettersSent), typeof(ActionPlanAgreed), typeof(VisitMade), typeof(NoteOfVisitAgreed),
        typeof(NoteOfVisitShared), typeof(ReviewMeetingHeld), typeof(MonitoringAndChallengeMeetingHeld), typeof(ProgressReviewTeamMet),
        typeof(RemovalProposed), typeof(RemovalLettersSent), typeof(WarningNoticeIssued), typeof(WarningNoticeCopied), typeof(WarningNoticeAnswered),
        typeof(PowersNoticeGiven), typeof(ConsultationHeld), typeof(StatementOfActionSent),
        typeof(AcademyLeadersContacted), typeof(AcademyTrustInformed), typeof(RecommendedActionsSent), typeof(TrustPlanReceived), typeof(TrustContacted),
        typeof(TrustToldOfEscalation), typeof(ProviderNotified), typeof(SettingVisited), typeof(SettingProgressMeetingHeld),
        typeof(SchoolVisitMade), typeof(SchoolNoteAgreed), typeof(SchoolNoteShared), typeof(SelfEvaluationReceived),
    ];

    /// <summary>How an event of this kind is classified when nobody said otherwise as it was recorded.</summary>
    public static Classification UsualOf(Type happened) =>
        WithTheSchool.Contains(happened) ? Classification.OpenToSchool : Classification.AuthorityOnly;
}
