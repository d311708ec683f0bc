using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Rules;

namespace Casework.Domain.Cases;

/// <summary>The steps of a maintained school's case (state chart 6.1), in the order in which a case usually takes them.</summary>
public static class MaintainedSchoolSteps
{
    private static readonly Stage[] BeforeTheList = [Stage.ConcernRaised, Stage.ReadyForSrg, Stage.DesignationDue, Stage.Watch];
    private static readonly Stage[] OnTheList = [Stage.Designated, Stage.RemovalProposed];
    private static readonly Stage[] Open = [.. BeforeTheList, .. OnTheList];
    private static readonly Stage[] Visited = [Stage.Watch, .. OnTheList];
    private static readonly Stage[] DueOrOnTheList = [Stage.DesignationDue, .. OnTheList];

    /// <summary>Each step: the stages that it is possible in, who may take it, and the rule that decides.</summary>
    public static IReadOnlyList<Step> All { get; } =
    [
        Step.Opening<RaiseConcern>("Raise a concern", Who.HoSI | Who.Director | Who.AnyLeadOfficer | Who.System, Concerns.Raise),
        Step.On<RecordDiscussion>("Record the discussion with the headteacher", BeforeTheList, Who.HoSI | Who.Director | Who.AnyLeadOfficer,
            Concerns.Discuss),
        Step.On<RecordOfstedOutcome>("Take in an Ofsted outcome", Open, Who.System,
            OfstedOutcomes.Record, after: _ => (DateOnly.MinValue, "")),
        Step.On<RecordSrgDecision>("Record an SRG decision", Open, Who.HoSI | Who.Clerk,
            SrgDecisions.Record, SrgDecisions.Ready, SrgDecisions.After),
        Step.On<Designate>("Designate before the next SRG", [Stage.DesignationDue], Who.HoSI,
            Designating.OutOfCycle, after: OfstedOutcomes.Published),
        Step.On<SendLetters>("Record the letters to headteacher and Chair", [.. OnTheList, Stage.Removed], Who.HoSI | Who.Clerk,
            DesignationLetters.Send, DesignationLetters.Ready, DesignationLetters.After),
        Step.On<AssignLeadOfficer>("Assign a Lead Officer", Open, Who.HoSI | Who.Director, LeadOfficers.Assign, after: LeadOfficers.After),
        Step.On<AgreeActionPlan>("Agree the action plan", OnTheList, Who.ItsLeadOfficer,
            ActionPlans.Agree, ActionPlans.Ready, Designating.Day),
        Step.On<RecordVisit>("Record a visit or contact", Visited, Who.HoSI | Who.ItsLeadOfficer,
            NotesOfVisit.RecordVisit, after: NotesOfVisit.After),
        Step.On<AgreeNoteOfVisit>("Record that a note of visit is agreed", Visited, Who.HoSI | Who.ItsLeadOfficer,
            NotesOfVisit.Agree, NotesOfVisit.Ready, NotesOfVisit.After),
        Step.On<ShareNoteOfVisit>("Record that notes of visit were shared with governors", Visited, Who.HoSI | Who.Clerk | Who.ItsLeadOfficer,
            NotesOfVisit.Share, NotesOfVisit.MayBeShared, NotesOfVisit.After),
        Step.On<HoldReviewMeeting>("Record a review meeting", OnTheList, Who.ItsLeadOfficer,
            ReviewMeetings.Hold, ReviewMeetings.Ready, ReviewMeetings.After),
        Step.On<DecideMonitoringAndChallenge>("Decide if a Monitoring and Challenge meeting is needed", OnTheList, Who.HoSI | Who.ItsLeadOfficer,
            MonitoringAndChallengeMeetings.DecideNeed, MonitoringAndChallengeMeetings.AfterReview, MonitoringAndChallengeMeetings.ReviewDay),
        Step.On<HoldMonitoringAndChallengeMeeting>("Record a Monitoring and Challenge meeting", OnTheList, Who.HoSI | Who.Director | Who.Clerk,
            MonitoringAndChallengeMeetings.Hold, after: Designating.Day),
        Step.On<HoldProgressReviewTeamMeeting>("Record a School Progress Review Team meeting", DueOrOnTheList, Who.ItsLeadOfficer,
            SchoolProgressReview.Meet, SchoolProgressReview.HasAStatement, StatementsOfAction.Published),
        Step.On<AssessEngagement>("Assess how the school engages", OnTheList, Who.HoSI | Who.ItsLeadOfficer,
            Engagement.Assess, after: Designating.Day),
        Step.On<ReportProgress>("Report progress", OnTheList, Who.ItsLeadOfficer, ProgressReports.Report, after: Designating.Day),
        Step.On<ReachTwelveMonthPoint>("Reach the twelve-month point", OnTheList, Who.System, TwelveMonthRule.Reach),
        Step.On<ConsiderWarningNotice>("Consider a formal warning notice", OnTheList, Who.HoSI,
            WarningNoticeConsideration.Consider, WarningNoticeConsideration.MayBeConsidered, WarningNoticeConsideration.Considered),
        Step.On<ApproveWarningNotice>("Approve the formal warning notice", OnTheList, Who.HoSI | Who.Director,
            WarningNoticeConsideration.Approve, WarningNoticeConsideration.WaitsForApproval, WarningNoticeConsideration.Considered),
        Step.On<IssueWarningNotice>("Issue the formal warning notice", OnTheList, Who.HoSI | Who.Director,
            NoticesGiven.Issue, NoticesGiven.MayBeIssued, NoticesGiven.ApprovalDay),
        Step.On<AssessCompliance>("Assess compliance with the warning notice", OnTheList, Who.HoSI,
            NoticesGiven.Assess, NoticesGiven.IsInForce, NoticesGiven.IssueDay),
        Step.On<CopyWarningNotice>("Record the copies of the warning notice", OnTheList, Who.HoSI | Who.Clerk,
            NoticesGiven.Copy, NoticesGiven.CopiesAreDue, NoticesGiven.IssueDay),
        Step.On<RecordNoticeResponse>("Keep the school's answer to the warning notice", OnTheList, Who.HoSI | Who.ItsLeadOfficer | Who.Clerk,
            NoticesGiven.Answer, NoticesGiven.IsInForce, NoticesGiven.IssueDay),
        Step.On<WithdrawWarningNotice>("Withdraw the warning notice", OnTheList, Who.HoSI | Who.Director,
            NoticesGiven.Withdraw, NoticesGiven.MayBeWithdrawn, NoticesGiven.LatestDay),
        Step.On<RecordSecretaryOfStateNotice>("Record a notice of the Secretary of State", Open, Who.HoSI | Who.Director | Who.Clerk,
            SecretaryOfStateNotices.Overrule, SecretaryOfStateNotices.MayBeOverruled),
        Step.On<RecordSecretaryOfStateLeave>("Record that the authority may give notices again", Open, Who.HoSI | Who.Director | Who.Clerk,
            SecretaryOfStateNotices.GiveLeave, SecretaryOfStateNotices.IsOverruled, SecretaryOfStateNotices.OverruledOn),
        Step.On<RecordCoastingNotification>("Record that the school was notified as not improving", Open, Who.HoSI | Who.Director | Who.Clerk,
            Interventions.Notify, Interventions.MayBeNotified),
        Step.On<ProposePowers>("Propose to use powers", DueOrOnTheList, Who.HoSI,
            Interventions.Propose, Interventions.MayBeProposed, Interventions.GroundsDay),
        Step.On<ApprovePowers>("Approve the proposed powers", DueOrOnTheList, Who.HoSI | Who.Director,
            Interventions.Approve, Interventions.WaitForApproval, Interventions.ProposalDay),
        Step.On<GivePowersNotice>("Give the notice of proposed powers", OnTheList, Who.HoSI | Who.Director,
            Interventions.Announce, Interventions.MayBeAnnounced, Interventions.ApprovalDay),
        Step.On<RecordConsultation>("Record a consultation about powers", DueOrOnTheList, Who.HoSI | Who.Director | Who.Clerk,
            Interventions.Consult, Interventions.MayBeConsultedOn, Interventions.ProposalDay),
        Step.On<RecordInterimBoardConsent>("Record the consent to an interim executive board", DueOrOnTheList, Who.HoSI | Who.Director | Who.Clerk,
            Interventions.Consent, Interventions.MayBeConsentedTo, Interventions.ProposalDay),
        Step.On<UsePower>("Use a power of intervention", DueOrOnTheList, Who.HoSI | Who.Director,
            Interventions.Use, Interventions.MayBeUsed, Interventions.ApprovalDay),
        Step.On<EndInterimBoard>("Record the end of the interim executive board", Open, Who.HoSI | Who.Director | Who.Clerk,
            Interventions.EndBoard, Interventions.ThereIsABoard, Interventions.BoardDay),
        Step.On<LapseInterventionWindow>("Let the window for powers lapse", OnTheList, Who.System, Interventions.Lapse),
        Step.On<DraftStatementOfAction>("Draft the Statement of Action", DueOrOnTheList, Who.HoSI | Who.ItsLeadOfficer,
            StatementsOfAction.Draft, StatementsOfAction.MayBeDrafted, StatementsOfAction.Published),
        Step.On<ApproveStatementOfAction>("Approve the Statement of Action", DueOrOnTheList, Who.HoSI,
            StatementsOfAction.Approve, StatementsOfAction.MayBeApproved, StatementsOfAction.Drafted),
        Step.On<SendStatementOfAction>("Record that the Statement of Action was sent", DueOrOnTheList, Who.HoSI | Who.Clerk,
            StatementsOfAction.Send, StatementsOfAction.MayBeSent, StatementsOfAction.Approved),
        Step.On<RecordEarlyYearsSupport>("Record whether early years support was considered", OnTheList, Who.HoSI | Who.ItsLeadOfficer | Who.StandardsLead,
            EarlyYearsInSchools.Consider, after: Designating.Day),
        Step.On<ProposeRemoval>("Propose removal from the list", [Stage.Designated], Who.ItsLeadOfficer,
            DeDesignation.Propose, DeDesignation.Ready, Designating.Day),
        Step.On<LinkPredecessor>("Link the case of a predecessor", Open, Who.System, Succession.Link),
        Step.On<CloseCase>("Close the case without a removal", Open, Who.HoSI | Who.Director, Closing.Close, after: Closing.After),
    ];
}
