using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Monitoring;

namespace Casework.Domain.Rules;

/// <summary>How records are classified: as somebody chose, or as is usual (D35).</summary>
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

    // What Ofsted and the register publish is nobody's secret.
    private static readonly HashSet<Type> Published = [typeof(OfstedOutcomeRecorded), typeof(SettingInspectionRecorded), typeof(PredecessorLinked)];

    /// <summary>How a record is classified: as somebody chose, or as is usual for it. What is published stays open whatever was chosen.</summary>
    public static Classification Of(object happened, Classification? chosen) =>
        Published.Contains(happened.GetType()) ? Classification.OpenToSchool : chosen ?? UsualOf(happened);

    /// <summary>How it is classified when nobody said otherwise as it was recorded: what is about safeguarding is restricted.</summary>
    public static Classification UsualOf(object happened) =>
        IsAboutSafeguarding(happened) ? Classification.Restricted
        : WithTheSchool.Contains(happened.GetType()) ? Classification.OpenToSchool
        : Classification.AuthorityOnly;

    // A concern that the headteacher was not told of is as often as not about the headteacher (D34).
    private static bool IsAboutSafeguarding(object happened) => happened switch
    {
        ConcernRaised e => e.Triggers.Contains(Trigger.T4SafetyOfPupils),
        ConcernDiscussed e => e.ReasonNotHeadteacher is not null,
        VisitMade e => e.SafeguardingConcern,
        AcademyConcernRaised e => e.Triggers.Contains(Trigger.T4SafetyOfPupils) || e.Matters?.Contains(AcademyMatter.Safeguarding) is true,
        AcademyConcernMarked e => e.Matters.Contains(AcademyMatter.Safeguarding),
        SettingConcernRaised e => e.Triggers?.Contains(SettingTrigger.ST5Safeguarding) is true,
        SafeguardingReferralRecorded => true,
        MonitoringConcernNoted e => e.About.Contains(MonitoringConcern.Safeguarding),
        SchoolVisitMade e => e.SafeguardingConcern,
        _ => false,
    };
}
