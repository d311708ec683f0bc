using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;

namespace Casework.Domain.Cases;

/// <summary>
/// One episode of a school or setting on the list of Schools Causing Concern (D7): the fold of its events. Each member is a region of
/// the state chart; an event touches one region, and now and then the stage.
/// </summary>
public sealed record Case(
    CaseId Id, CaseType Type, Stage Stage, Concern Concern, Discussion? Discussion = null, Designation? Designation = null,
    Letters? Letters = null, LeadOfficer? LeadOfficer = null, AgreedPlan? ActionPlan = null, Visits? Visits = null, Reviews? Reviews = null,
    MonitoringAndChallenge? MonitoringAndChallenge = null, Progress? Progress = null, OfstedRecord? Ofsted = null,
    TwelveMonthWatch? TwelveMonths = null, WarningNotice? WarningNotice = null, Removal? Removal = null, IReadOnlyList<SrgDecision>? Srg = null, Closure? Closure = null,
    AcademyConcern? Academy = null, SettingConcern? Setting = null, MonitoringRecord? Independent = null,
    SecretaryOfStateNotice? SecretaryOfState = null, Intervention? Intervention = null, StatementOfAction? StatementOfAction = null,
    EarlyYearsSupport? EarlyYears = null, KeyMeetings? KeyMeetings = null, EngagementRecord? Engagement = null,
    IReadOnlyList<Predecessor>? Predecessors = null)
{
    /// <summary>The school or setting that the case is about.</summary>
    public EstablishmentId Establishment => Id.Establishment();

    /// <summary>Whether the school is on the list of Schools Causing Concern.</summary>
    public bool IsOnList => Stage is Stage.Designated or Stage.RemovalProposed;

    /// <summary>Whether nothing more happens to the case but letters and corrections.</summary>
    public bool IsOver => Stage is Stage.Removed or Stage.Closed;

    /// <summary>The day on which the case ended; null while it is open.</summary>
    public DateOnly? EndedOn() => IsOver ? Closure?.On ?? Removal?.RemovedOn ?? Setting?.Removal?.On : null;

    /// <summary>Who leads the case: its Lead Officer, or the lead worker of a setting; null while nobody does.</summary>
    public Person? Lead() => LeadOfficer?.Person ?? Setting?.LeadWorker?.Person;

    /// <summary>Whether somebody leads the case.</summary>
    public bool IsLedBy(Actor actor) => Lead()?.Id == actor.Id;

    /// <summary>The SRG's latest decision, by the day on which it decided; null when it has not decided yet.</summary>
    public SrgDecision? LastSrg => Srg?.OrderBy(decision => decision.On).LastOrDefault();

    /// <summary>The school's line on the SRG list; null when it is not on the list.</summary>
    public SrgListEntry? SrgList => SrgListEntry.For(this);

    /// <summary>What a meeting decided about the school, whatever came later; null when it did not (R61).</summary>
    public SrgDecision? DecisionAt(SrgMeetingId meeting) => Srg?.LastOrDefault(decision => decision.Meeting == meeting.Value);

    /// <summary>What the event makes of the case. Only the first event of its kind opens one.</summary>
    public static Case? Evolve(Case? current, CaseEvent happened) => (current, happened) switch
    {
        (null, ConcernRaised e) => new(CaseId.For(EstablishmentId.School(e.Urn), e.Episode), CaseType.MaintainedSchool, Stage.ConcernRaised,
            new(e.Triggers, e.Grounds, e.Evidence, e.OccurredOn, e.RaisedBy)),
        (null, AcademyConcernRaised e) => AcademyConcern.Open(e),
        (null, SettingConcernRaised e) => SettingConcern.Open(e),
        (null, MonitoringOpened e) => MonitoringRecord.Open(e),
        ({ } c, _) => c.After(happened),
        _ => null,
    };

    /// <summary>The fold of a whole stream.</summary>
    public static Case? Replay(IEnumerable<CaseEvent> history) => history.Aggregate((Case?)null, Evolve);

    private Case After(CaseEvent happened) => happened switch
    {
        ConcernDiscussed e => this with
        {
            Discussion = new(e.With, e.Summary, e.ReasonNotHeadteacher, e.OccurredOn),
            Stage = Stage is Stage.ConcernRaised ? Stage.ReadyForSrg : Stage,
        },
        SrgDecisionRecorded e => this with
        {
            Srg = [.. Srg ?? [], new(e.OccurredOn, e.Outcome, e.Reason, e.Meeting, e.Support, e.SupportFindings)],
            Stage = e.Outcome switch { SrgOutcome.Watch => Stage.Watch, SrgOutcome.RefuseRemoval => Stage.Designated, _ => Stage },
            Removal = e.Outcome is SrgOutcome.RefuseRemoval ? null : Removal,
            Designation = Designation?.At(e),
            TwelveMonths = e.Outcome is SrgOutcome.ProposeWarningNotice ? Watching(w => w.ConsiderationDueFrom(e.OccurredOn)) : TwelveMonths,
        },
        Designated e => this with
        {
            Stage = Stage.Designated,
            Designation = new(e.Triggers, e.Grounds, e.Category, e.OccurredOn, e.OutOfCycle ? null : e.OccurredOn, Ofsted is { IsInCategory: true }, e.Category),
            TwelveMonths = TwelveMonthWatch.From(e.OccurredOn, e.MonthsBeforeConsideration),
        },
        DesignationLettersSent e => this with { Letters = new(e.OccurredOn, e.Recipients) },
        LeadOfficerAssigned e => this with { LeadOfficer = new(e.LeadOfficer, e.Basis, e.Qualification, e.OccurredOn) },
        ActionPlanAgreed e => this with { ActionPlan = new(e.Version, e.Plan, e.HeadteacherAgreement, e.OccurredOn) },
        VisitMade e => this with
        {
            Visits = (Visits ?? Visits.None).Made(new(e.Number, e.OccurredOn, e.Kind, null, null, e.Extra, e.Joint, e.SafeguardingConcern)),
        },
        NoteOfVisitAgreed e => this with { Visits = Visits?.NoteAgreed(e.Number, e.OccurredOn) },
        NoteOfVisitShared e => this with { Visits = Visits?.NoteShared(e.Number, e.OccurredOn) },
        ReviewMeetingHeld e => this with
        {
            Reviews = new(e.Number, e.OccurredOn),
            MonitoringAndChallenge = (MonitoringAndChallenge ?? MonitoringAndChallenge.None) with { DecisionDueSince = e.OccurredOn },
            Progress = (Progress ?? Progress.None).Said(e.LikelyGood, e.OccurredOn),
            TwelveMonths = AfterAnswer(e.LikelyGood, e.OccurredOn),
            KeyMeetings = KeyMeetings.After(KeyMeetings, KeyMeetingKind.Review, e.OccurredOn, e.Attendees),
        },
        MonitoringAndChallengeDecided e => this with
        {
            MonitoringAndChallenge = (MonitoringAndChallenge ?? MonitoringAndChallenge.None) with { DecisionDueSince = null, Needed = e.Needed ? e.OccurredOn : null },
        },
        MonitoringAndChallengeMeetingHeld e => this with
        {
            MonitoringAndChallenge = (MonitoringAndChallenge ?? MonitoringAndChallenge.None).Held(e),
            KeyMeetings = KeyMeetings.After(KeyMeetings, KeyMeetingKind.MonitoringAndChallenge, e.OccurredOn, e.Attendees),
        },
        ProgressReviewTeamMet e => this with
        {
            KeyMeetings = KeyMeetings.After(KeyMeetings, KeyMeetingKind.ProgressReviewTeam, e.OccurredOn, e.Attendees),
        },
        EngagementAssessed e => this with { Engagement = EngagementRecord.After(Engagement, e) },
        ProgressReported e => this with
        {
            Progress = (Progress ?? Progress.None).Reported(e),
            TwelveMonths = AfterAnswer(e.LikelyGood, e.OccurredOn),
        },
        OfstedOutcomeRecorded e => With(OfstedRecord.After(Ofsted, e)),
        TwelveMonthPointReached e => this with { TwelveMonths = Watching(w => w.Reached(e.OccurredOn)) },
        WarningNoticeConsidered e => this with
        {
            WarningNotice = Formal.WarningNotice.After(WarningNotice, e),
            TwelveMonths = TwelveMonths?.Considered(e),
            Engagement = Engagement?.Considered(e),
        },
        WarningNoticeApproved or WarningNoticeIssued or WarningNoticeCopied or WarningNoticeAnswered or ComplianceAssessed or PowersNoticeGiven or InterventionWindowLapsed
            or WarningNoticeWithdrawn => this with { WarningNotice = WarningNotice?.After(happened) },
        SecretaryOfStateNoticeRecorded e => this with { SecretaryOfState = new(e.OccurredOn, e.Document), WarningNotice = WarningNotice?.After(e) },
        SecretaryOfStateLeaveRecorded e => this with { SecretaryOfState = SecretaryOfState is { } notice ? notice with { LeaveOn = e.OccurredOn } : null },
        CoastingNotified or PowersProposed or PowersApproved or ConsultationHeld or InterimBoardConsented or PowerUsed or InterimBoardEnded =>
            this with { Intervention = (Intervention ?? Intervention.None).After(happened) },
        StatementOfActionDrafted or StatementOfActionApproved or StatementOfActionSent => this with { StatementOfAction = StatementOfAction?.After(happened) },
        RemovalProposed e => this with { Stage = Stage.RemovalProposed, Removal = new(e.Review, e.OccurredOn, e.ProposedBy) },
        DeDesignated e => this with { Stage = Stage.Removed, Removal = Removal?.Ratified(e) },
        RemovalLettersSent e => this with { Removal = Removal?.Told(e) },
        EarlyYearsSupportConsidered e => this with { EarlyYears = new(e.OccurredOn, e.Offered, e.Reason) },
        PredecessorLinked e => this with { Predecessors = [.. Predecessors ?? [], new(e.Predecessor, e.Reason, e.OccurredOn)] },
        AcademyEvent e => Academy?.After(this, e) ?? this,
        SettingEvent e => Setting?.After(this, e) ?? this,
        IndependentEvent e => Independent?.After(this, e) ?? this,
        CaseClosed e => this with { Stage = Stage.Closed, Closure = new(e.Reason, e.Explanation, e.Successor, e.OccurredOn) },
        _ => this,
    };

    // An outcome that locks the school makes the designation due; a later good one, before it was designated, leaves it to the SRG again,
    // and on the watch list where the SRG had put it there (D2).
    private Case With(OfstedRecord ofsted) => this with
    {
        Ofsted = ofsted,
        StatementOfAction = Formal.StatementOfAction.After(StatementOfAction, Ofsted, ofsted),
        Designation = Designation is { } designation ? designation with { InOfstedCategory = ofsted.IsInCategory } : null,
        Stage = IsOnList || IsOver ? Stage
            : ofsted.IsLocked ? Stage.DesignationDue
            : Stage is not Stage.DesignationDue ? Stage
            : LastSrg is { Outcome: SrgOutcome.Watch } ? Stage.Watch
            : Discussion is null ? Stage.ConcernRaised : Stage.ReadyForSrg,
    };

    // An answer that is recorded late does not outdo a newer one.
    private TwelveMonthWatch? AfterAnswer(LikelyGood? answer, DateOnly on) =>
        answer is null || Progress?.LikelyGoodSaidOn > on ? TwelveMonths : Watching(w => w.Said(answer.Answer, on));

    // While a notice is on its way or in force, nothing opens a second consideration.
    private TwelveMonthWatch? Watching(Func<TwelveMonthWatch, TwelveMonthWatch> what) => TwelveMonths is not { } watch ? null
        : WarningNotice is { IsUnderWay: true } ? what(watch) with { ConsiderationDue = watch.ConsiderationDue }
        : what(watch);
}
