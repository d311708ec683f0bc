using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Case = Casework.Domain.Cases.Case;

namespace Casework.Api.Tests.Cases;

/// <summary>The history of an invented case in which everything that can happen to a case happens once.</summary>
public static class OneOfEach
{
    private static readonly LetterRecipients Both = new(true, true, null, null, "SCC/900001/letters");

    /// <summary>The plan that is agreed.</summary>
    public static readonly Plan Plan = new(
        ["Reading"], "Reading is taught well in every class", [new("New books in use", new(2026, 3, 1))],
        [new("Train the teachers", ActionOwner.School, 1, "Book scrutiny", new(2026, 2, 1)), new("Send a reading adviser", ActionOwner.LocalAuthority, 1, "Notes of visit")]);

    /// <summary>The events, in the order in which they are recorded.</summary>
    public static readonly IReadOnlyList<CaseEvent> Events =
    [
        new ConcernRaised(new(2025, 11, 1), new("900001"), 1, [Trigger.T5AchievementOrDecline], "Reading fell.", "Key stage 2 results", "lead"),
        new ConcernDiscussed(new(2025, 11, 10), DiscussedWith.ChairInstead, "The Chair agrees.", "The concern is about the headteacher."),
        new SrgDecisionRecorded(new(2025, 11, 20), "srg-2025-11-20", SrgOutcome.Designate, "The evidence is clear."),
        new Designated(new(2025, 11, 20), [Trigger.T5AchievementOrDecline], "The evidence is clear.", VisitCategory.Category3, false),
        new DesignationLettersSent(new(2025, 11, 24), Both),
        new LeadOfficerAssigned(new(2025, 11, 24), new("lead", "Robin Vale"), LeadOfficerBasis.LearningNetworkInspector, null),
        new ActionPlanAgreed(new(2025, 12, 8), 1, Plan, "By e-mail"),
        new VisitMade(new(2026, 1, 12), 1, VisitKind.Monitoring, "Phonics", "Teaching is uneven."),
        new NoteOfVisitAgreed(new(2026, 1, 20), 1, "The headteacher"),
        new NoteOfVisitShared(new(2026, 1, 27), 1),
        new ReviewMeetingHeld(new(2026, 3, 9), 1, [Attendee.LeadOfficer, Attendee.Headteacher], 1, "Some progress", true, "Up by four points", "Notes", null),
        new MonitoringAndChallengeDecided(new(2026, 3, 10), true, "Progress is slow."),
        new MonitoringAndChallengeMeetingHeld(
            new(2026, 3, 20), [Attendee.HeadOfSchoolImprovement], ProgressJudgement.TooSlow, "Too slow", SupportJudgement.PartlyEffective, "Late", "Notes"),
        new ProgressReviewTeamMet(new(2026, 7, 2), 1, [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.BpsiAdvisers], "Juno Ferrell", "Weekly coaching", "Notes"),
        new EngagementAssessed(new(2026, 7, 9), [.. Enum.GetValues<EngagementIndicator>().Select(i => new IndicatorJudgement(i, IndicatorResult.PartlyMet, $"Evidence {i}"))],
            EngagementJudgement.HasNotEngaged, "Coaching was declined."),
        new ProgressReported(new(2026, 9, 1), "Little", ProgressJudgement.NoProgress, "A new adviser", new(Likelihood.No, "Results of July")),
        new OfstedOutcomeRecorded(
            new(2026, 10, 1), "10400001", new(2026, 9, 15), OfstedGrade.Inadequate, OfstedCategory.RequiresSignificantImprovement, OutcomeMeaning.RequiresImprovementOrWorse),
        new TwelveMonthPointReached(new(2026, 11, 21)),
        new WarningNoticeConsidered(
            new(2026, 11, 23), [PolicyTrigger.P3TwelveMonths], [StatutoryGround.G1LowStandards], "Results", "Visits", "No capacity", true, "A year without progress", null, "hosi"),
        new WarningNoticeApproved(new(2026, 11, 24), "Agreed", "director"),
        new WarningNoticeIssued(new(2026, 11, 25), [StatutoryGround.G1LowStandards], "Standards", "Teach reading", new(2027, 1, 15), "An interim board",
            [Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector]),
        new ComplianceAssessed(new(2027, 1, 18), true, "Reading is taught."),
        new WarningNoticeCopied(new(2026, 11, 25), [Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector], "SCC/900001/copies"),
        new WarningNoticeAnswered(new(2026, 12, 7), "The governors accept it."),
        new WarningNoticeWithdrawn(new(2027, 1, 20), "A new headteacher"),
        new SecretaryOfStateNoticeRecorded(new(2027, 1, 21), "SCC/900001/notice"),
        new SecretaryOfStateLeaveRecorded(new(2027, 1, 22), "SCC/900001/leave"),
        new CoastingNotified(new(2027, 1, 25), "SCC/900001/notification"),
        new PowersProposed(new(2027, 1, 26), [Power.Section63, Power.Section65], "Governors do not challenge.", "hosi"),
        new PowersApproved(new(2027, 1, 27), "Proportionate", "director"),
        new PowersNoticeGiven(new(2027, 1, 28), [Power.Section63, Power.Section65], "SCC/900001/powers"),
        new ConsultationHeld(new(2027, 2, 8), [Power.Section63, Power.Section65], [Party.GoverningBody], "They object."),
        new InterimBoardConsented(new(2027, 2, 15), "SCC/900001/consent"),
        new PowerUsed(new(2027, 2, 22), Power.Section65, "Nothing else is left.", "SCC/900001/section-65", null, null),
        new InterimBoardEnded(new(2027, 3, 1), "A new governing body"),
        new InterventionWindowLapsed(new(2027, 3, 16)),
        new StatementOfActionDrafted(new(2027, 3, 17), "Coach the teachers", "Send an adviser", new(2027, 7, 16), null, "A meeting", "Not needed", "lead"),
        new StatementOfActionApproved(new(2027, 3, 18), "It answers the report."),
        new StatementOfActionSent(new(2027, 3, 19), [Party.ChiefInspector], "SCC/900001/statement"),
        new RemovalProposed(new(2027, 6, 1), new(ReviewBasis.BpsiReview, new(2027, 5, 20), true, true, true), "The review", "By e-mail", "lead"),
        new DeDesignated(new(2027, 6, 15)),
        new RemovalLettersSent(new(2027, 6, 16), Both),
        new EarlyYearsSupportConsidered(new(2027, 6, 20), true, "Reception needs it."),
        new CaseClosed(new(2027, 7, 1), ClosureReason.ConvertedToAcademy, "It became an academy.", new("900002"), "The register is a month old."),
    ];

    /// <summary>The history of an academy's case in which everything that can happen to one happens once.</summary>
    public static readonly IReadOnlyList<CaseEvent> OfAnAcademy =
    [
        new AcademyConcernRaised(new(2025, 11, 1), new("900002"), 1, [Trigger.T4SafetyOfPupils], "Exclusions doubled.", "Attendance data", "lead", [AcademyMatter.Safeguarding]),
        new PredecessorLinked(new(2025, 11, 1), CaseId.Parse("900001-1"), ClosureReason.ConvertedToAcademy),
        new AcademyLeadersContacted(new(2025, 11, 4), false, true, "She agrees.", "It is about the headteacher."),
        new AcademyTrustInformed(new(2025, 11, 5), "Chief executive", "All of it", "SCC/900002/trust"),
        new AcademyConcernMarked(new(2025, 11, 6), [AcademyMatter.Governance], "Trustees do not meet."),
        new GovernanceConcernRaised(new(2025, 11, 7), [Overseer.RegionalDirector, Overseer.DepartmentForEducation], "Trustees do not meet.", "SCC/900002/governance"),
        new RecommendedActionsSent(new(2025, 11, 10), "A review of behaviour", "SCC/900002/actions"),
        new TrustPlanReceived(new(2025, 12, 1), "A new behaviour lead", "SCC/900002/plan", "Places elsewhere", "An adviser", SupportPayer.Trust),
        new TrustContacted(new(2026, 1, 12), "The trust's director", "The lead starts soon."),
        new TrustEngagementJudged(new(2026, 3, 2), false, "Two meetings cancelled"),
        new EscalationProposed(new(2026, 3, 3), [SeriousConcern.StatutoryGround], [StatutoryGround.G3SafetyThreatened], "Pupils are not safe.", "Four letters", "hosi"),
        new TrustToldOfEscalation(new(2026, 3, 4), "Chair of trustees", "SCC/900002/intent"),
        new EscalationApproved(new(2026, 3, 5), "Both keys are there.", "director"),
        new ConcernEscalated(new(2026, 3, 6), [Overseer.RegionalDirector], "Pupils are not safe.", "Four letters", "SCC/900002/escalation"),
        new EscalationAnswered(new(2026, 4, 6), Overseer.RegionalDirector, "It is considered."),
    ];

    /// <summary>The history of a setting in which everything happens once.</summary>
    public static readonly IReadOnlyList<CaseEvent> OfASetting =
    [
        new SettingConcernRaised(new(2025, 11, 1), EstablishmentId.Setting("EY900001"), 1, "The rooms are bare.", "A visit", "lead",
            [SettingTrigger.ST1OfstedGrade, SettingTrigger.ST5Safeguarding], [SettingEvidence.Visit],
            new("10800001", new(2025, 10, 1), SettingGrade.Inadequate, false)),
        new LeadWorkerAssigned(new(2025, 11, 3), new("worker", "Ash Quill"), LeadWorkerPost.AdvisoryTeacher),
        new ProviderNotified(new(2025, 11, 4), [ProviderContact.RegisteredPerson], "Settings/EY900001/notice"),
        new SafeguardingReferralRecorded(new(2025, 11, 5), [Partner.Lado], "LADO-17", null),
        new SettingVisited(new(2025, 11, 12), 1, [VisitDriver.Safeguarding], "Supervision", "Children are supervised."),
        new SettingProgressMeetingHeld(new(2025, 12, 2), "Rooms are furnished.", "A new deputy", "Notes"),
        new SettingInspectionRecorded(new(2026, 4, 1), new("10800002", new(2026, 3, 10), SettingGrade.Good), OutcomeMeaning.GoodOrBetter),
        new SettingOutcomeRecorded(new(2026, 4, 14), SettingOutcome.Remove, "Good throughout", [SettingAction.Networking], [Partner.Ofsted], [EarlyYearsTeam.Standards]),
        new SettingRemoved(new(2026, 4, 14), SettingRemovalBasis.GradeChanged, "The report", "10800002"),
    ];

    /// <summary>The history of an independent school's record in which everything happens once.</summary>
    public static readonly IReadOnlyList<CaseEvent> OfAnIndependentSchool =
    [
        new MonitoringOpened(new(2025, 11, 1), new("900003"), 1, "Standards not met", "lead", Inspectorate.Ofsted),
        new IndependentInspectionRecorded(new(2025, 12, 1), Inspectorate.Ofsted, new(2025, 11, 4), false, true, "Part 3", OfstedGrade.RequiresImprovement),
        new MonitoringConcernNoted(new(2026, 1, 12), [MonitoringConcern.Attendance], "Absence is high.", "Attendance data"),
        new MonitoringConcernShared(new(2026, 1, 14), [SharedWith.Ofsted], "Independent/900003/letter"),
        new SubBoardReviewed(new(2026, 2, 10), SubBoardOutcome.EndMonitoring, "Standards are met."),
    ];

    /// <summary>The events of the other kinds of case.</summary>
    public static readonly IReadOnlyList<CaseEvent> OfOtherKinds =
    [
        .. OfASetting, .. OfAnIndependentSchool, .. OfAnAcademy,
    ];

    /// <summary>The case after its first events.</summary>
    public static Case After(int events) => Case.Replay(Events.Take(events))!;

    /// <summary>The case after everything up to and including the one event of a kind.</summary>
    public static Case After<T>() where T : CaseEvent => After(Events.Count - Events.Reverse().TakeWhile(e => e is not T).Count());

    /// <summary>The case before the one event of a kind.</summary>
    public static Case Before<T>() where T : CaseEvent => After(Events.TakeWhile(e => e is not T).Count());
}
