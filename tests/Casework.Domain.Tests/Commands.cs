using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests;

/// <summary>A good command of each kind: one that only the case itself can speak against.</summary>
public static class Commands
{
    /// <summary>Every kind of command there is.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(CaseCommand).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseCommand)) && !t.IsAbstract).OrderBy(t => t.Name)];

    /// <summary>Those that open a case.</summary>
    public static IReadOnlyList<Type> Opening { get; } = [.. Kinds.Where(k => k.IsSubclassOf(typeof(OpeningCommand)))];

    /// <summary>A good command of this kind for this case, on this day.</summary>
    public static CaseCommand Good(Type kind, Case? current, DateOnly on) => kind.Name switch
    {
        nameof(RaiseConcern) => RaiseConcern(on),
        nameof(RaiseAcademyConcern) => new RaiseAcademyConcern(on, AcademyStory.Urn, [Trigger.T4SafetyOfPupils], "Exclusions have doubled", "Attendance data"),
        nameof(RaiseSettingConcern) => RaiseSettingConcern(on),
        nameof(OpenMonitoring) => new OpenMonitoring(on, MonitoringStory.Urn, "Independent standards not met"),
        nameof(AssignLeadWorker) => new AssignLeadWorker(on, OtherAdviser.Named(), LeadWorkerPost.AdvisoryTeacher),
        nameof(NotifyProvider) => new NotifyProvider(on, [ProviderContact.RegisteredPerson], "Letters/EY900001.pdf"),
        nameof(VisitSetting) => new VisitSetting(on, [VisitDriver.CausingConcern], "The rooms", "Notes/EY900001-1.docx"),
        nameof(RecordSettingInspection) => new RecordSettingInspection(on, new("10899999", on.AddDays(-20), SettingGrade.Good)),
        nameof(RecordSafeguardingReferral) => new RecordSafeguardingReferral(on, [Partner.Lado], "LADO-17"),
        nameof(HoldSettingProgressMeeting) => new HoldSettingProgressMeeting(on, "Two rooms are ready", "The third by Easter", "Notes/EY900001-2.docx"),
        nameof(RecordSettingOutcome) => SettingEscalated(on),
        nameof(RecordIndependentInspection) => new RecordIndependentInspection(on, Inspectorate.Ofsted, on.AddDays(-20), true, true, Grade: OfstedGrade.Good),
        nameof(NoteMonitoringConcern) => new NoteMonitoringConcern(on, [MonitoringConcern.Safeguarding], "Staff are not checked", "Report of 1 December"),
        nameof(ShareMonitoringConcern) => new ShareMonitoringConcern(on, [SharedWith.DepartmentForEducation], "Letters/900003.pdf"),
        nameof(RecordSubBoardReview) => new RecordSubBoardReview(on, SubBoardOutcome.MonitorAgain, "The action plan was accepted"),
        nameof(RecordEarlyYearsSupport) => new RecordEarlyYearsSupport(on, true, "The reception class is part of the plan"),
        nameof(RecordDiscussion) => new RecordDiscussion(on, DiscussedWith.Headteacher, "Shared"),
        nameof(RecordSrgDecision) => SrgDecision(on, PossibleAt(current) ?? SrgOutcome.Continue),
        nameof(Designate) => new Designate(on, "Judged requires improvement", VisitCategory.Category4),
        nameof(SendLetters) => Letters(on),
        nameof(AssignLeadOfficer) => new AssignLeadOfficer(on, OtherLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector),
        nameof(AgreeActionPlan) => new AgreeActionPlan(on, Story.Plan, "E-mail"),
        nameof(RecordVisit) => new RecordVisit(on, VisitKind.Monitoring, "Early reading", "Notes/1.docx"),
        nameof(AgreeNoteOfVisit) => new AgreeNoteOfVisit(on, Draft(current) ?? 1, "Headteacher"),
        nameof(ShareNoteOfVisit) => new ShareNoteOfVisit(on, 1),
        nameof(HoldReviewMeeting) => Review(on),
        nameof(DecideMonitoringAndChallenge) => new DecideMonitoringAndChallenge(on, true, "Progress is uneven"),
        nameof(HoldMonitoringAndChallengeMeeting) => ChallengeMeeting(on),
        nameof(HoldProgressReviewTeamMeeting) => TeamMeeting(on),
        nameof(AssessEngagement) => Assessment(on),
        nameof(ReportProgress) => Report(on, Likelihood.No),
        nameof(RecordOfstedOutcome) => new RecordOfstedOutcome(on, OfstedStories.Overall("10399999", on, OfstedGrade.Good)),
        nameof(ReachTwelveMonthPoint) => new ReachTwelveMonthPoint(on),
        nameof(ConsiderWarningNotice) => DoNotIssue(on),
        nameof(ApproveWarningNotice) => new ApproveWarningNotice(on, "The evidence bears it"),
        nameof(IssueWarningNotice) => Notice(on),
        nameof(AssessCompliance) => new AssessCompliance(on, true, "Coaching began"),
        nameof(CopyWarningNotice) => new CopyWarningNotice(current?.WarningNotice?.IssuedOn ?? on, [Party.Headteacher], "Letters/2026/7.pdf"),
        nameof(RecordNoticeResponse) => new RecordNoticeResponse(on, "The governors accept the notice"),
        nameof(WithdrawWarningNotice) => new WithdrawWarningNotice(on, "A new headteacher starts"),
        nameof(RecordSecretaryOfStateNotice) => new RecordSecretaryOfStateNotice(on, "Letters/2026/8.pdf"),
        nameof(RecordSecretaryOfStateLeave) => new RecordSecretaryOfStateLeave(on, "Letters/2026/9.pdf"),
        nameof(RecordCoastingNotification) => new RecordCoastingNotification(on, "Letters/2026/10.pdf"),
        nameof(ProposePowers) => new ProposePowers(on, [Power.Section64], "Governors do not challenge"),
        nameof(ApprovePowers) => new ApprovePowers(on, "Proportionate"),
        nameof(GivePowersNotice) => new GivePowersNotice(on, "Letters/2027/1.pdf"),
        nameof(RecordConsultation) => new RecordConsultation(on, [current?.Intervention?.Proposal?.Powers[0] ?? Power.Section63], [Party.GoverningBody], "They object"),
        nameof(RecordInterimBoardConsent) => new RecordInterimBoardConsent(on, "Letters/2027/2.pdf"),
        nameof(UsePower) => Use(current?.WarningNotice?.WindowEnds ?? on, current?.Intervention?.InterimBoardSince is null ? Power.Section64 : Power.Section63),
        nameof(EndInterimBoard) => new EndInterimBoard(on, "A new governing body is in place"),
        nameof(LapseInterventionWindow) => new LapseInterventionWindow(on),
        nameof(DraftStatementOfAction) => Statement(on),
        nameof(ApproveStatementOfAction) => new ApproveStatementOfAction(on, "It answers the report"),
        nameof(SendStatementOfAction) => new SendStatementOfAction(on, [Party.ChiefInspector], "Statements/2026/1.pdf"),
        nameof(ProposeRemoval) => new ProposeRemoval(on, Story.RemovalReview with { On = on }, "Reading above average", "Letter"),
        nameof(CloseCase) => new CloseCase(on, Closing.Reasons(current?.Type ?? CaseType.MaintainedSchool).First(r => r is ClosureReason.SchoolClosed or ClosureReason.ProviderResigned), "Closed",
            WhyAgainstRegister: "The register is a month old"),
        nameof(LinkPredecessor) => new LinkPredecessor(on, CaseId.Parse("900009-1"), ClosureReason.Merged),
        _ => Academy(kind, current, on),
    };

    private static CaseCommand Academy(Type kind, Case? current, DateOnly on) => kind.Name switch
    {
        nameof(MarkAcademyConcern) => new MarkAcademyConcern(on, [AcademyMatter.Safeguarding], "Records are not kept"),
        nameof(ContactAcademyLeaders) => new ContactAcademyLeaders(on, true, true, "They share the concern"),
        nameof(InformTrust) => new InformTrust(on, "Chief executive", "All of the concern", "Letters/2025/201.pdf"),
        nameof(RaiseGovernanceConcern) => new RaiseGovernanceConcern(on, [Overseer.RegionalDirector, Overseer.DepartmentForEducation], "Trustees do not meet", "Letters/2.pdf"),
        nameof(RecommendActions) => new RecommendActions(on, "An external review", "Letters/2025/203.pdf"),
        nameof(ReceiveTrustPlan) => new ReceiveTrustPlan(on, "A new behaviour lead", "Plans/2025/7.pdf"),
        nameof(RecordTrustContact) => new RecordTrustContact(on, "Director of education of the trust", "The new lead starts in February"),
        nameof(JudgeTrustEngagement) => new JudgeTrustEngagement(on, false, "Two meetings cancelled"),
        nameof(ProposeEscalation) => new ProposeEscalation(on, [SeriousConcern.LeadershipOrGovernance], [], "Trustees do not meet", "Four letters"),
        nameof(TellTrustOfEscalation) => new TellTrustOfEscalation(on, "Chair of trustees", "Letters/2026/31.pdf"),
        nameof(ApproveEscalation) => new ApproveEscalation(on, "Both keys are there"),
        nameof(EscalateConcern) => new EscalateConcern(on, [Overseer.RegionalDirector], "Letters/2026/32.pdf"),
        nameof(RecordEscalationResponse) => new RecordEscalationResponse(on, current?.Academy?.Escalation?.To?[0] ?? Overseer.RegionalDirector, "It is considered"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no good command of this kind yet."),
    };

    public static RaiseConcern RaiseConcern(DateOnly on) =>
        new(on, Story.Urn, [Trigger.T5AchievementOrDecline], "Reading has fallen", "Key Stage 1 data");

    public static RaiseSettingConcern RaiseSettingConcern(DateOnly on) => new(
        on, SettingStory.Setting, [SettingTrigger.ST3LearningEnvironment], "The rooms are bare", [SettingEvidence.Visit], "Visit of 30 October");

    public static RecordSettingOutcome SettingEscalated(DateOnly on) =>
        new(on, SettingOutcome.Escalate, "Safety is at risk", [SettingAction.CloseMonitoring], [Partner.Ofsted], [EarlyYearsTeam.Standards]);

    public static RecordSrgDecision SrgDecision(DateOnly on, SrgOutcome outcome) =>
        new(on, outcome, "As discussed", Category: outcome is SrgOutcome.Designate ? VisitCategory.Category3 : null);

    public static SendLetters Letters(DateOnly on) => new(on, true, true, "Letters/2025/114.pdf");

    public static HoldReviewMeeting Review(DateOnly on, LikelyGood? likelyGood = null) => new(
        on, [Attendee.LeadOfficer, Attendee.Headteacher], "Phonics is taught daily", true, "Up by 8 points", "Notes/9.docx",
        Story.Plan, "Agreed at the meeting", likelyGood ?? new(Likelihood.Unsure, "Too early to say"));

    public static HoldMonitoringAndChallengeMeeting ChallengeMeeting(DateOnly on) =>
        new(on, Story.Everyone, ProgressJudgement.TooSlow, "Slow", SupportJudgement.Effective, "Visits came in time", "Notes/11.docx");

    public static HoldProgressReviewTeamMeeting TeamMeeting(DateOnly on) => new(
        on, [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.BpsiAdvisers], "The coach comes each week", "Notes/2026/15.docx", "Juno Ferrell (BPSI)");

    public static AssessEngagement Assessment(DateOnly on, EngagementJudgement judgement = EngagementJudgement.EngagesInPart) =>
        new(on, Story.Indicators(IndicatorResult.PartlyMet), judgement, "Governors are willing, leaders are not");

    public static ReportProgress Report(DateOnly on, Likelihood? likely) =>
        new(on, "Some", ProgressJudgement.TooSlow, "Coaching", likely is { } answer ? new(answer, "Screening") : null);

    public static ConsiderWarningNotice ToIssue(DateOnly on) => new(
        on, [PolicyTrigger.P1NotCooperating], [StatutoryGround.G1LowStandards], "Data for three years", "Three notes of visit",
        "Coaching declined", true, "Other means are used up");

    public static ConsiderWarningNotice DoNotIssue(DateOnly on) =>
        new(on, [], [], null, null, null, false, "The school co-operates fully", on.AddDays(42));

    public static IssueWarningNotice Notice(DateOnly on) => new(on, "Low standards", "Accept coaching", on.AddDays(60), "Appoint governors");

    public static UsePower Use(DateOnly on, Power power) => new(
        on, power, "The board needs strength", "Letters/2027/3.pdf", power is Power.Section63 ? Arrangement.AdvisoryContract : null, power is Power.Section64 ? 2 : null);

    public static DraftStatementOfAction Statement(DateOnly on) => new(
        on, "Coach every teacher of reading", "Send an adviser each week", on.AddDays(120), null, "A meeting and a letter", "Not needed: parents are well informed");

    private static int? Draft(Case? current) => current?.Visits?.All.FirstOrDefault(v => v.NoteAgreedOn is null)?.Number;

    private static SrgOutcome? PossibleAt(Case? current) =>
        current is { Stage: var stage } && SrgDecisions.Possible(stage) is [var first, ..] ? first : null;
}
