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
        nameof(RaiseSettingConcern) => new RaiseSettingConcern(on, SettingStory.Setting, "The rooms are bare", "Visit of 30 October"),
        nameof(OpenMonitoring) => new OpenMonitoring(on, MonitoringStory.Urn, "Independent standards not met"),
        nameof(RecordDiscussion) => new RecordDiscussion(on, DiscussedWith.Headteacher, "Shared"),
        nameof(RecordSrgDecision) => SrgDecision(on, PossibleAt(current) ?? SrgOutcome.Continue),
        nameof(Designate) => new Designate(on, "Judged requires improvement", VisitCategory.Category4),
        nameof(SendLetters) => Letters(on),
        nameof(AssignLeadOfficer) => new AssignLeadOfficer(on, OtherLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector),
        nameof(AgreeActionPlan) => new AgreeActionPlan(on, Story.Plan, "E-mail"),
        nameof(RecordVisit) => new RecordVisit(on, VisitKind.Monitoring, "Early reading", "Notes/1.docx"),
        nameof(AgreeNoteOfVisit) => new AgreeNoteOfVisit(on, Draft(current) ?? 1, "Headteacher"),
        nameof(HoldReviewMeeting) => Review(on),
        nameof(DecideMonitoringAndChallenge) => new DecideMonitoringAndChallenge(on, true, "Progress is uneven"),
        nameof(HoldMonitoringAndChallengeMeeting) => ChallengeMeeting(on),
        nameof(ReportProgress) => Report(on, Likelihood.No),
        nameof(RecordOfstedOutcome) => new RecordOfstedOutcome(on, "10399999", on.AddDays(-30), OfstedGrade.Good, OfstedCategory.None),
        nameof(ReachTwelveMonthPoint) => new ReachTwelveMonthPoint(on),
        nameof(ConsiderWarningNotice) => DoNotIssue(on),
        nameof(ApproveWarningNotice) => new ApproveWarningNotice(on, "The evidence bears it"),
        nameof(IssueWarningNotice) => Notice(on),
        nameof(AssessCompliance) => new AssessCompliance(on, true, "Coaching began"),
        nameof(ProposeRemoval) => new ProposeRemoval(on, Story.RemovalReview with { On = on }, "Reading above average", "Letter"),
        nameof(CloseCase) => new CloseCase(on, ClosureReason.SchoolClosed, "Closed at the end of term"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no good command of this kind yet."),
    };

    public static RaiseConcern RaiseConcern(DateOnly on) =>
        new(on, Story.Urn, [Trigger.T5AchievementOrDecline], "Reading has fallen", "Key Stage 1 data");

    public static RecordSrgDecision SrgDecision(DateOnly on, SrgOutcome outcome) =>
        new(on, outcome, "As discussed", Category: outcome is SrgOutcome.Designate ? VisitCategory.Category3 : null);

    public static SendLetters Letters(DateOnly on) => new(on, true, true, "Letters/2025/114.pdf");

    public static HoldReviewMeeting Review(DateOnly on, LikelyGood? likelyGood = null) => new(
        on, [Attendee.LeadOfficer, Attendee.Headteacher], "Phonics is taught daily", true, "Up by 8 points", "Notes/9.docx",
        Story.Plan, "Agreed at the meeting", likelyGood ?? new(Likelihood.Unsure, "Too early to say"));

    public static HoldMonitoringAndChallengeMeeting ChallengeMeeting(DateOnly on) =>
        new(on, Story.Everyone, ProgressJudgement.TooSlow, "Slow", SupportJudgement.Effective, "Visits came in time", "Notes/11.docx");

    public static ReportProgress Report(DateOnly on, Likelihood? likely) =>
        new(on, "Some", ProgressJudgement.TooSlow, "Coaching", likely is { } answer ? new(answer, "Screening") : null);

    public static ConsiderWarningNotice ToIssue(DateOnly on) => new(
        on, [PolicyTrigger.P1NotCooperating], [StatutoryGround.G1LowStandards], "Data for three years", "Three notes of visit",
        "Coaching declined", true, "Other means are used up");

    public static ConsiderWarningNotice DoNotIssue(DateOnly on) =>
        new(on, [], [], null, null, null, false, "The school co-operates fully", on.AddDays(42));

    public static IssueWarningNotice Notice(DateOnly on) => new(on, "Low standards", "Accept coaching", on.AddDays(60), "Appoint governors");

    private static int? Draft(Case? current) => current?.Visits?.All.FirstOrDefault(v => v.NoteAgreedOn is null)?.Number;

    private static SrgOutcome? PossibleAt(Case? current) =>
        current is { Stage: var stage } && SrgDecisions.Possible(stage) is [var first, ..] ? first : null;
}
