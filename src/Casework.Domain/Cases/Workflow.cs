using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Rules;

namespace Casework.Domain.Cases;

/// <summary>Whether a step is possible now; when it is not, which rule refuses it.</summary>
public sealed record Option(Step Step, Refusal? Refusal, bool ForAnotherRole)
{
    /// <summary>Whether the actor can take the step now.</summary>
    public bool Allowed => Refusal is null;
}

/// <summary>
/// THE map, one for each kind of case (D22): every command, the stages it is possible in, who may give it, and the rule that
/// decides. <see cref="Decide"/> and <see cref="Options"/> read the same lines, so a page and the door cannot disagree.
/// </summary>
public static class Workflow
{
    private static readonly Stage[] BeforeTheList = [Stage.ConcernRaised, Stage.ReadyForSrg, Stage.DesignationDue, Stage.Watch];
    private static readonly Stage[] OnTheList = [Stage.Designated, Stage.RemovalProposed];
    private static readonly Stage[] Open = [.. BeforeTheList, .. OnTheList];
    private static readonly Stage[] Visited = [Stage.Watch, .. OnTheList];
    private static readonly Stage[] DueOrOnTheList = [Stage.DesignationDue, .. OnTheList];
    private static readonly Stage[] OnSettings = [Stage.OnSettingsList];
    private static readonly Stage[] Monitored = [Stage.Monitored, Stage.MonitoringConcernNoted, Stage.MonitoringConcernShared];
    private const Who EarlyYears = Who.StandardsLead | Who.AnyEarlyYearsAdviser;
    private static readonly Stage[] AcademyOpen = [Stage.AcademyConcernOpen, Stage.WithTrust, Stage.EscalationProposed, Stage.Escalated, Stage.EscalationAnswered];

    /// <summary>The steps of a maintained school's case (state chart 6.1), in the order in which a case usually takes them.</summary>
    public static IReadOnlyList<Step> MaintainedSchool { get; } =
    [
        Step.Opening<RaiseConcern>("Raise a concern", Who.HoSI | Who.Director | Who.AnyLeadOfficer | Who.System, Concerns.Raise),
        Step.On<RecordDiscussion>("Record the discussion with the headteacher", BeforeTheList, Who.HoSI | Who.Director | Who.AnyLeadOfficer, Concerns.Discuss),
        Step.On<RecordOfstedOutcome>("Take in an Ofsted outcome", Open, Who.System, OfstedOutcomes.Record, after: _ => (DateOnly.MinValue, "")),
        Step.On<RecordSrgDecision>("Record an SRG decision", Open, Who.HoSI | Who.Clerk, SrgDecisions.Record, SrgDecisions.Ready, SrgDecisions.After),
        Step.On<Designate>("Designate before the next SRG", [Stage.DesignationDue], Who.HoSI, Designating.OutOfCycle, after: OfstedOutcomes.Published),
        Step.On<SendLetters>("Record the letters to headteacher and Chair", [.. OnTheList, Stage.Removed], Who.HoSI | Who.Clerk, DesignationLetters.Send, DesignationLetters.Ready, DesignationLetters.After),
        Step.On<AssignLeadOfficer>("Assign a Lead Officer", Open, Who.HoSI | Who.Director, LeadOfficers.Assign, after: LeadOfficers.After),
        Step.On<AgreeActionPlan>("Agree the action plan", OnTheList, Who.ItsLeadOfficer, ActionPlans.Agree, ActionPlans.Ready, Designating.Day),
        Step.On<RecordVisit>("Record a visit or contact", Visited, Who.HoSI | Who.ItsLeadOfficer, NotesOfVisit.RecordVisit, after: NotesOfVisit.After),
        Step.On<AgreeNoteOfVisit>("Record that a note of visit is agreed", Visited, Who.HoSI | Who.ItsLeadOfficer, NotesOfVisit.Agree, NotesOfVisit.Ready, NotesOfVisit.After),
        Step.On<ShareNoteOfVisit>("Record that notes of visit were shared with governors", Visited, Who.HoSI | Who.Clerk | Who.ItsLeadOfficer, NotesOfVisit.Share, NotesOfVisit.MayBeShared, NotesOfVisit.After),
        Step.On<HoldReviewMeeting>("Record a review meeting", OnTheList, Who.ItsLeadOfficer, ReviewMeetings.Hold, ReviewMeetings.Ready, ReviewMeetings.After),
        Step.On<DecideMonitoringAndChallenge>("Decide if a Monitoring and Challenge meeting is needed", OnTheList, Who.HoSI | Who.ItsLeadOfficer, MonitoringAndChallengeMeetings.DecideNeed, MonitoringAndChallengeMeetings.AfterReview, MonitoringAndChallengeMeetings.ReviewDay),
        Step.On<HoldMonitoringAndChallengeMeeting>("Record a Monitoring and Challenge meeting", OnTheList, Who.HoSI | Who.Director | Who.Clerk, MonitoringAndChallengeMeetings.Hold, after: Designating.Day),
        Step.On<HoldProgressReviewTeamMeeting>("Record a School Progress Review Team meeting", DueOrOnTheList, Who.ItsLeadOfficer, SchoolProgressReview.Meet, SchoolProgressReview.HasAStatement, StatementsOfAction.Published),
        Step.On<AssessEngagement>("Assess how the school engages", OnTheList, Who.HoSI | Who.ItsLeadOfficer, Engagement.Assess, after: Designating.Day),
        Step.On<ReportProgress>("Report progress", OnTheList, Who.ItsLeadOfficer, ProgressReports.Report, after: Designating.Day),
        Step.On<ReachTwelveMonthPoint>("Reach the twelve-month point", OnTheList, Who.System, TwelveMonthRule.Reach),
        Step.On<ConsiderWarningNotice>("Consider a formal warning notice", OnTheList, Who.HoSI, WarningNoticeConsideration.Consider, WarningNoticeConsideration.MayBeConsidered, WarningNoticeConsideration.Considered),
        Step.On<ApproveWarningNotice>("Approve the formal warning notice", OnTheList, Who.HoSI | Who.Director, WarningNoticeConsideration.Approve, WarningNoticeConsideration.WaitsForApproval, WarningNoticeConsideration.Considered),
        Step.On<IssueWarningNotice>("Issue the formal warning notice", OnTheList, Who.HoSI | Who.Director, NoticesGiven.Issue, NoticesGiven.MayBeIssued, NoticesGiven.ApprovalDay),
        Step.On<AssessCompliance>("Assess compliance with the warning notice", OnTheList, Who.HoSI, NoticesGiven.Assess, NoticesGiven.IsInForce, NoticesGiven.IssueDay),
        Step.On<CopyWarningNotice>("Record the copies of the warning notice", OnTheList, Who.HoSI | Who.Clerk, NoticesGiven.Copy, NoticesGiven.CopiesAreDue, NoticesGiven.IssueDay),
        Step.On<RecordNoticeResponse>("Keep the school's answer to the warning notice", OnTheList, Who.HoSI | Who.ItsLeadOfficer | Who.Clerk, NoticesGiven.Answer, NoticesGiven.IsInForce, NoticesGiven.IssueDay),
        Step.On<WithdrawWarningNotice>("Withdraw the warning notice", OnTheList, Who.HoSI | Who.Director, NoticesGiven.Withdraw, NoticesGiven.MayBeWithdrawn, NoticesGiven.LatestDay),
        Step.On<RecordSecretaryOfStateNotice>("Record a notice of the Secretary of State", Open, Who.HoSI | Who.Director | Who.Clerk, SecretaryOfStateNotices.Overrule, SecretaryOfStateNotices.MayBeOverruled),
        Step.On<RecordSecretaryOfStateLeave>("Record that the authority may give notices again", Open, Who.HoSI | Who.Director | Who.Clerk, SecretaryOfStateNotices.GiveLeave, SecretaryOfStateNotices.IsOverruled, SecretaryOfStateNotices.OverruledOn),
        Step.On<RecordCoastingNotification>("Record that the school was notified as not improving", Open, Who.HoSI | Who.Director | Who.Clerk, Interventions.Notify, Interventions.MayBeNotified),
        Step.On<ProposePowers>("Propose to use powers", DueOrOnTheList, Who.HoSI, Interventions.Propose, Interventions.MayBeProposed, Interventions.GroundsDay),
        Step.On<ApprovePowers>("Approve the proposed powers", DueOrOnTheList, Who.HoSI | Who.Director, Interventions.Approve, Interventions.WaitForApproval, Interventions.ProposalDay),
        Step.On<GivePowersNotice>("Give the notice of proposed powers", OnTheList, Who.HoSI | Who.Director, Interventions.Announce, Interventions.MayBeAnnounced, Interventions.ApprovalDay),
        Step.On<RecordConsultation>("Record a consultation about powers", DueOrOnTheList, Who.HoSI | Who.Director | Who.Clerk, Interventions.Consult, Interventions.MayBeConsultedOn, Interventions.ProposalDay),
        Step.On<RecordInterimBoardConsent>("Record the consent to an interim executive board", DueOrOnTheList, Who.HoSI | Who.Director | Who.Clerk, Interventions.Consent, Interventions.MayBeConsentedTo, Interventions.ProposalDay),
        Step.On<UsePower>("Use a power of intervention", DueOrOnTheList, Who.HoSI | Who.Director, Interventions.Use, Interventions.MayBeUsed, Interventions.ApprovalDay),
        Step.On<EndInterimBoard>("Record the end of the interim executive board", Open, Who.HoSI | Who.Director | Who.Clerk, Interventions.EndBoard, Interventions.ThereIsABoard, Interventions.BoardDay),
        Step.On<LapseInterventionWindow>("Let the window for powers lapse", OnTheList, Who.System, Interventions.Lapse),
        Step.On<DraftStatementOfAction>("Draft the Statement of Action", DueOrOnTheList, Who.HoSI | Who.ItsLeadOfficer, StatementsOfAction.Draft, StatementsOfAction.MayBeDrafted, StatementsOfAction.Published),
        Step.On<ApproveStatementOfAction>("Approve the Statement of Action", DueOrOnTheList, Who.HoSI, StatementsOfAction.Approve, StatementsOfAction.MayBeApproved, StatementsOfAction.Drafted),
        Step.On<SendStatementOfAction>("Record that the Statement of Action was sent", DueOrOnTheList, Who.HoSI | Who.Clerk, StatementsOfAction.Send, StatementsOfAction.MayBeSent, StatementsOfAction.Approved),
        Step.On<RecordEarlyYearsSupport>("Record whether early years support was considered", OnTheList, Who.HoSI | Who.ItsLeadOfficer | Who.StandardsLead, EarlyYearsInSchools.Consider, after: Designating.Day),
        Step.On<ProposeRemoval>("Propose removal from the list", [Stage.Designated], Who.ItsLeadOfficer, DeDesignation.Propose, DeDesignation.Ready, Designating.Day),
        Step.On<LinkPredecessor>("Link the case of a predecessor", Open, Who.System, Succession.Link),
        Step.On<CloseCase>("Close the case without a removal", Open, Who.HoSI | Who.Director, Closing.Close, after: Closing.After),
    ];

    /// <summary>The steps of an academy's case (state chart 6.2).</summary>
    public static IReadOnlyList<Step> Academy { get; } =
    [
        Step.Opening<RaiseAcademyConcern>("Raise a concern about an academy", Who.HoSI | Who.Director | Who.AnyLeadOfficer | Who.System, AcademyConcerns.Raise),
        Step.On<MarkAcademyConcern>("Mark a safeguarding or governance concern", AcademyOpen, Who.HoSI | Who.Director | Who.AnyLeadOfficer, AcademyConcerns.Mark),
        Step.On<AssignLeadOfficer>("Assign a Lead Officer", AcademyOpen, Who.HoSI | Who.Director, LeadOfficers.Assign, after: LeadOfficers.After),
        Step.On<ContactAcademyLeaders>("Record the contact with headteacher and Chair", AcademyOpen, Who.HoSI | Who.Director | Who.AnyLeadOfficer, AcademyConcerns.Contact),
        Step.On<InformTrust>("Record that the trust is informed", AcademyOpen, Who.HoSI | Who.Director | Who.AnyLeadOfficer, AcademyConcerns.Inform),
        Step.On<RaiseGovernanceConcern>("Raise a governance concern with the Regional Director and the department", AcademyOpen, Who.HoSI | Who.Director, AcademyConcerns.RaiseBeyond, AcademyConcerns.MayBeRaisedBeyond),
        Step.On<RecommendActions>("Record the recommended actions", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer, AcademyConcerns.Recommend, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<ReceiveTrustPlan>("Record the trust's plan", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer | Who.Clerk, AcademyConcerns.Receive, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<RecordVisit>("Record a visit", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer, NotesOfVisit.RecordVisit, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<AgreeNoteOfVisit>("Record that a note of visit is agreed", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer, NotesOfVisit.Agree, NotesOfVisit.Ready, AcademyConcerns.WhenBothKnew),
        Step.On<RecordTrustContact>("Record a contact with the trust", AcademyOpen, Who.HoSI | Who.Director | Who.ItsLeadOfficer, AcademyConcerns.Talk, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<JudgeTrustEngagement>("Judge the engagement with the trust", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer, Escalations.Judge, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<ProposeEscalation>("Propose to escalate the concern", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer, Escalations.Propose, Escalations.MayBeProposed, Escalations.Judged),
        Step.On<TellTrustOfEscalation>("Record that the trust is told of the escalation", [Stage.EscalationProposed], Who.HoSI | Who.Director | Who.ItsLeadOfficer, Escalations.Tell, after: Escalations.Proposed),
        Step.On<ApproveEscalation>("Approve the escalation", [Stage.EscalationProposed], Who.HoSI | Who.Director, Escalations.Approve, Escalations.WaitsForApproval, Escalations.Proposed),
        Step.On<EscalateConcern>("Escalate the concern", [Stage.EscalationProposed], Who.HoSI | Who.Director, Escalations.Make, Escalations.MayBeMade, Escalations.Approved),
        Step.On<RecordEscalationResponse>("Record an answer to the escalation", [Stage.Escalated, Stage.EscalationAnswered], Who.HoSI | Who.Director | Who.Clerk, Escalations.Answer, after: Escalations.Sent),
        Step.On<RecordSrgDecision>("Record what the SRG decided about the academy", AcademyOpen, Who.HoSI | Who.Clerk, SrgDecisions.Record),
        Step.On<LinkPredecessor>("Link the case of a predecessor", AcademyOpen, Who.System, Succession.Link),
        Step.On<CloseCase>("Close the case", AcademyOpen, Who.HoSI | Who.Director, Closing.Close, after: Closing.After),
    ];

    /// <summary>The steps of a setting's case (state chart 6.3).</summary>
    public static IReadOnlyList<Step> Setting { get; } =
    [
        Step.Opening<RaiseSettingConcern>("Raise a concern about a setting", Who.HoSI | Who.Director | Who.AnyLeadOfficer | EarlyYears, SettingConcerns.Raise),
        Step.On<AssignLeadWorker>("Assign a lead worker", OnSettings, Who.HoSI | Who.StandardsLead, SettingSupport.Assign, after: SettingSupport.After),
        Step.On<NotifyProvider>("Record the written notice to the provider", OnSettings, Who.StandardsLead | Who.ItsLeadWorker | Who.Clerk, SettingSupport.Notify),
        Step.On<VisitSetting>("Record a visit to the setting", OnSettings, Who.StandardsLead | Who.ItsLeadWorker, SettingSupport.Visit),
        Step.On<RecordSettingInspection>("Record an inspection of the setting", OnSettings, Who.StandardsLead | Who.ItsLeadWorker | Who.DataManager | Who.System, SettingSupport.Inspected, after: _ => (DateOnly.MinValue, "")),
        Step.On<RecordSafeguardingReferral>("Record the safeguarding referral", OnSettings, Who.StandardsLead | Who.ItsLeadWorker, SettingSupport.Refer),
        Step.On<HoldSettingProgressMeeting>("Record a progress meeting with the provider", OnSettings, Who.StandardsLead | Who.ItsLeadWorker, SettingSupport.Meet),
        Step.On<RecordSettingOutcome>("Record what the settings meeting decided", OnSettings, Who.StandardsLead, SettingOutcomes.Record),
        Step.On<CloseCase>("Close the case", OnSettings, Who.HoSI | Who.Director | Who.StandardsLead, Closing.Close, after: Closing.After),
    ];

    /// <summary>The steps of an independent school's monitoring record (state chart 6.4).</summary>
    public static IReadOnlyList<Step> IndependentSchool { get; } =
    [
        Step.Opening<OpenMonitoring>("Open a monitoring record", Who.HoSI | Who.Director | Who.AnyLeadOfficer, IndependentMonitoring.Open),
        Step.On<RecordIndependentInspection>("Record an inspection of the independent school", Monitored, Who.HoSI | Who.AnyLeadOfficer | Who.DataManager, IndependentMonitoring.Inspected),
        Step.On<NoteMonitoringConcern>("Note a concern", Monitored, Who.HoSI | Who.AnyLeadOfficer, IndependentMonitoring.Note),
        Step.On<ShareMonitoringConcern>("Share the concern", [Stage.MonitoringConcernNoted], Who.HoSI | Who.AnyLeadOfficer | Who.Clerk, IndependentMonitoring.Share, after: IndependentMonitoring.NotedOn),
        Step.On<RecordSubBoardReview>("Record the sub-board's review", [Stage.MonitoringConcernShared], Who.HoSI | Who.Director | Who.Clerk, IndependentMonitoring.Review, after: IndependentMonitoring.SharedOn),
        Step.On<CloseCase>("Close the monitoring record", Monitored, Who.HoSI | Who.Director, Closing.Close, after: Closing.After),
    ];

    /// <summary>The steps of a kind of case.</summary>
    public static IReadOnlyList<Step> Of(CaseType kind) => kind switch
    {
        CaseType.MaintainedSchool => MaintainedSchool,
        CaseType.Academy => Academy,
        CaseType.Setting => Setting,
        CaseType.IndependentSchool => IndependentSchool,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The step that a command takes on a kind of case; null when it is none of its steps.</summary>
    public static Step? StepOf(CaseType kind, Type command) => Of(kind).SingleOrDefault(s => s.Command == command);

    /// <summary>The step that a command takes, on the first kind of case that has it.</summary>
    public static Step StepOf(Type command) => Enum.GetValues<CaseType>().Select(kind => StepOf(kind, command)).First(step => step is not null)!;

    /// <summary>
    /// What the rules answer to a command: whether this kind of case has the step, who may, then the stage, then whether the command
    /// is well formed, then the rules of the step. Pure: everything it needs to know is in the facts.
    /// </summary>
    public static Decision Decide(Case? current, CaseCommand command, Facts facts) =>
        (current is null ? StepOf(command.GetType()) : StepOf(current.Type, command.GetType())) is { } step
            ? Decide(step, current, command, facts)
            : new Decision.Refused([CaseTypes.NotAStep(current!.Type, command.GetType())]);

    /// <summary>What the actor can do next on a case, and why not the rest, in the order of the map.</summary>
    public static IReadOnlyList<Option> Options(Case current, Facts facts) =>
    [
        .. from step in Of(current.Type)
           where !step.OpensCase && step.By != Who.System
           let actor = step.RefuseActor(current, facts.Actor)
           select new Option(step, actor ?? step.RefuseStage(current) ?? NotReady(step, current, facts), actor is not null),
    ];

    private static Decision Decide(Step step, Case? current, CaseCommand command, Facts facts) =>
        step.RefuseActor(current, facts.Actor) is { } actor ? new Decision.NotPermitted(actor)
        : step.RefuseStage(current) is { } stage ? new Decision.Refused([stage])
        : NotWellFormed(step, current, command, facts) is { Count: > 0 } fields ? new Decision.Invalid([.. fields, .. AlsoBlank(step, current, command, facts, fields)])
        : current is { } && NotReady(step, current, facts) is { } notReady ? new Decision.Refused([notReady])
        : step.Decide(current, command, facts);

    private static Refusal? NotReady(Step step, Case current, Facts facts) => CaseTypes.RefusePartFour(step.Command, facts) ?? step.Ready(current, facts);

    // Where nothing is wrong but texts that are blank, those that a rule asks for are named in the same round.
    private static IEnumerable<InvalidField> AlsoBlank(Step step, Case? current, CaseCommand command, Facts facts, IReadOnlyList<InvalidField> fields) =>
        WellFormed.AreBlankTexts(command, fields) && (current is null || NotReady(step, current, facts) is null)
            ? step.Decide(current, command, facts).Blanks.Where(blank => fields.All(f => f.Field != blank.Field)) : [];

    private static IReadOnlyList<InvalidField> NotWellFormed(Step step, Case? current, CaseCommand command, Facts facts) =>
        WellFormed.Faults(command, facts.Today, current is null ? (DateOnly.MinValue, "") : step.After(current));
}
