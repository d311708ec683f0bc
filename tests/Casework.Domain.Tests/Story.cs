namespace Casework.Domain.Tests;

/// <summary>
/// The story of an invented school from the first concern to its removal, with a warning notice on the way. Each member is the
/// story up to there; a stage off that road branches where it leaves it.
/// </summary>
public static class Story
{
    /// <summary>The school.</summary>
    public static readonly Urn Urn = new("900001");

    /// <summary>The day of the designation.</summary>
    public static readonly DateOnly DesignatedOn = new(2025, 11, 22);

    /// <summary>An action plan with everything in it.</summary>
    public static readonly Plan Plan = new(
        ["Reading in Key Stage 1", "Governors' challenge"], "Securely good, with reading at the national average",
        [new("Phonics screening at 75%", new(2026, 6, 30))],
        [
            new("Daily phonics for all of Year 1", ActionOwner.School, 1, "Weekly drop-ins by the deputy head", new(2026, 3, 31)),
            new("Governor training by the authority", ActionOwner.LocalAuthority, 2, "Minutes read each term"),
        ],
        "High turnover of staff");

    /// <summary>Everyone who has to be at a meeting.</summary>
    public static readonly IReadOnlyList<Attendee> Everyone = [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.HeadOfSchoolImprovement];

    /// <summary>A review that states all that a removal needs.</summary>
    public static readonly RemovalReview RemovalReview = new(ReviewBasis.LocalAuthorityReview, new(2027, 4, 12), true, true, true);

    /// <summary>Letters to both.</summary>
    public static readonly LetterRecipients Both = new(true, true, null, null, "Letters/2025/114.pdf");

    public static readonly IReadOnlyList<CaseEvent> Raised =
    [
        new ConcernRaised(new(2025, 11, 3), Urn, 1, [Trigger.T5AchievementOrDecline], "Reading has fallen for two years",
            "Key Stage 1 data for 2024 and 2025", ItsLeadOfficer.Id),
    ];

    public static readonly IReadOnlyList<CaseEvent> Discussed =
        [.. Raised, new ConcernDiscussed(new(2025, 11, 10), DiscussedWith.Headteacher, "The headteacher shares the concern", null)];

    public static readonly IReadOnlyList<CaseEvent> OnWatch =
        [.. Discussed, new SrgDecisionRecorded(new(2025, 11, 18), null, SrgOutcome.Watch, "Good, but of concern")];

    public static readonly IReadOnlyList<CaseEvent> DesignationDue = [.. Raised, RequiresImprovement(new(2025, 11, 12))];

    public static readonly IReadOnlyList<CaseEvent> Designated =
    [
        .. Discussed,
        new LeadOfficerAssigned(new(2025, 11, 17), ItsLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector, null),
        new SrgDecisionRecorded(DesignatedOn, null, SrgOutcome.Designate, "No sufficient evidence of capacity"),
        new Designated(DesignatedOn, [Trigger.T5AchievementOrDecline], "No sufficient evidence of capacity", VisitCategory.Category3, false),
    ];

    public static readonly IReadOnlyList<CaseEvent> Informed = [.. Designated, new DesignationLettersSent(new(2025, 11, 26), Both)];

    public static readonly IReadOnlyList<CaseEvent> Planned = [.. Informed, new ActionPlanAgreed(new(2025, 12, 8), 1, Plan, "E-mail of 8 December")];

    public static readonly IReadOnlyList<CaseEvent> Visited =
        [.. Planned, new VisitMade(new(2026, 1, 14), 1, VisitKind.Monitoring, "Early reading", "Notes/2026/3.docx")];

    public static readonly IReadOnlyList<CaseEvent> NoteAgreed = [.. Visited, new NoteOfVisitAgreed(new(2026, 1, 20), 1, "Headteacher")];

    public static readonly IReadOnlyList<CaseEvent> Reviewed =
    [
        .. NoteAgreed,
        new NoteOfVisitShared(new(2026, 3, 12), 1),
        new ReviewMeetingHeld(new(2026, 3, 16), 1, Everyone, 1, "Phonics is taught daily", true, "Screening up by 8 points",
            "Notes/2026/9.docx", null),
        new ActionPlanAgreed(new(2026, 3, 16), 2, Plan, "Agreed at the meeting"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Challenged =
    [
        .. Reviewed,
        new MonitoringAndChallengeDecided(new(2026, 3, 18), true, "Progress is uneven"),
        new MonitoringAndChallengeMeetingHeld(new(2026, 3, 26), Everyone, ProgressJudgement.TooSlow, "Improving, but slowly",
            SupportJudgement.PartlyEffective, "Visits came late", "Notes/2026/11.docx"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Reported =
    [
        .. Challenged,
        new ProgressReported(new(2026, 9, 15), "Little since Easter", ProgressJudgement.NoProgress, "Coaching", new(Likelihood.No, "Screening at 61%")),
    ];

    public static readonly IReadOnlyList<CaseEvent> Assessed = [.. Reported, NotEngaged(new(2026, 10, 5))];

    public static readonly IReadOnlyList<CaseEvent> TwelveMonths = [.. Assessed, new TwelveMonthPointReached(new(2026, 11, 23))];

    public static readonly IReadOnlyList<CaseEvent> NoticeToBeApproved =
    [
        .. TwelveMonths,
        new WarningNoticeConsidered(new(2026, 11, 24), [PolicyTrigger.P3TwelveMonths], [StatutoryGround.G1LowStandards], "Data for three years",
            "Three notes of visit", "Coaching declined twice", true, "Other means are used up", null, HoSI.Id),
    ];

    public static readonly IReadOnlyList<CaseEvent> NoticeApproved =
        [.. NoticeToBeApproved, new WarningNoticeApproved(new(2026, 11, 26), "The evidence bears it", Director.Id)];

    public static readonly IReadOnlyList<CaseEvent> NoticeIssued =
    [
        .. NoticeApproved,
        new WarningNoticeIssued(new(2026, 11, 27), [StatutoryGround.G1LowStandards], "Low standards in reading", "Accept coaching for leaders",
            new(2027, 1, 29), "Appoint additional governors", [Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector]),
    ];

    public static readonly IReadOnlyList<CaseEvent> NotComplied = [.. NoticeIssued, new ComplianceAssessed(new(2027, 2, 2), false, "Coaching was declined")];

    public static readonly IReadOnlyList<CaseEvent> PowersToBeApproved =
        [.. NotComplied, new PowersProposed(new(2027, 2, 4), [Power.Section63, Power.Section64, Power.Section65, Power.Section66], "Governors do not challenge", HoSI.Id)];

    public static readonly IReadOnlyList<CaseEvent> PowersApproved = [.. PowersToBeApproved, new PowersApproved(new(2027, 2, 8), "Proportionate", Director.Id)];

    public static readonly IReadOnlyList<CaseEvent> Eligible = [.. PowersApproved, new PowersNoticeGiven(new(2027, 2, 9), [Power.Section64], "Letters/2027/1.pdf")];

    public static readonly IReadOnlyList<CaseEvent> InterimBoard =
    [
        .. Eligible,
        new ConsultationHeld(new(2027, 2, 16), [Power.Section63, Power.Section65], [Party.GoverningBody], "They object"),
        new InterimBoardConsented(new(2027, 2, 26), "Letters/2027/2.pdf"),
        new PowerUsed(new(2027, 3, 2), Power.Section65, "Nothing else is left", "Letters/2027/3.pdf", null, null),
    ];

    public static readonly IReadOnlyList<CaseEvent> Overruled = [.. NoticeIssued, new SecretaryOfStateNoticeRecorded(new(2026, 12, 14), "Letters/2026/8.pdf")];

    public static readonly IReadOnlyList<CaseEvent> SpecialMeasures =
        [.. Planned, RequiresImprovement(new(2026, 2, 6), "10300009", OfstedCategory.SpecialMeasures)];

    public static readonly IReadOnlyList<CaseEvent> StatementDrafted =
    [
        .. SpecialMeasures,
        new StatementOfActionDrafted(new(2026, 2, 10), "Coach every teacher of reading", "Send an adviser each week", new(2026, 7, 17), null, "A meeting and a letter",
            "Not needed", ItsLeadOfficer.Id),
    ];

    public static readonly IReadOnlyList<CaseEvent> StatementApproved = [.. StatementDrafted, new StatementOfActionApproved(new(2026, 2, 12), "It answers the report")];

    public static readonly IReadOnlyList<CaseEvent> Complied =
        [.. NoticeIssued, new ComplianceAssessed(new(2027, 2, 2), true, "Coaching began in December")];

    public static readonly IReadOnlyList<CaseEvent> RemovalProposed =
        [.. Complied, new RemovalProposed(new(2027, 4, 20), RemovalReview, "Reading above average", "Letter of 19 April", ItsLeadOfficer.Id)];

    public static readonly IReadOnlyList<CaseEvent> Removed =
    [
        .. RemovalProposed,
        new SrgDecisionRecorded(new(2027, 5, 4), null, SrgOutcome.RatifyRemoval, "Securely good"),
        new DeDesignated(new(2027, 5, 4)),
    ];

    public static readonly IReadOnlyList<CaseEvent> Complete = [.. Removed, new RemovalLettersSent(new(2027, 5, 6), Both)];

    public static readonly IReadOnlyList<CaseEvent> Closed =
        [.. Discussed, new CaseClosed(new(2025, 11, 20), ClosureReason.ConvertedToAcademy, "Converted on 1 November", new("900002"))];

    /// <summary>The story at each point, for specifications that hold at every one of them.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<CaseEvent>> Points =
    [
        Raised, Discussed, OnWatch, DesignationDue, Designated, Informed, Planned, Visited, NoteAgreed, Reviewed, Challenged, Reported, Assessed, TwelveMonths,
        NoticeToBeApproved, NoticeApproved, NoticeIssued, NotComplied, PowersToBeApproved, PowersApproved, Eligible, InterimBoard, Overruled,
        SpecialMeasures, StatementDrafted, StatementApproved, Complied, RemovalProposed, Removed, Complete, Closed,
    ];

    /// <summary>A case in a stage.</summary>
    public static Case In(Stage stage) => Case.Replay(stage switch
    {
        Stage.ConcernRaised => Raised,
        Stage.ReadyForSrg => Discussed,
        Stage.DesignationDue => DesignationDue,
        Stage.Watch => OnWatch,
        Stage.Designated => Designated,
        Stage.RemovalProposed => RemovalProposed,
        Stage.Removed => Removed,
        Stage.Closed => Closed,
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    })!;

    /// <summary>All eight indicators with the same result.</summary>
    public static IReadOnlyList<IndicatorJudgement> Indicators(IndicatorResult result) =>
        [.. Enum.GetValues<EngagementIndicator>().Select(indicator => new IndicatorJudgement(indicator, result, $"Evidence for {indicator}"))];

    /// <summary>The school is judged not to have engaged.</summary>
    public static EngagementAssessed NotEngaged(DateOnly on) =>
        new(on, Indicators(IndicatorResult.NotMet), EngagementJudgement.HasNotEngaged, "Coaching was declined twice");

    /// <summary>The School Progress Review Team meets.</summary>
    public static ProgressReviewTeamMet TeamMet(DateOnly on, int number = 1) => new(
        on, number, [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.BpsiAdvisers], "Juno Ferrell (BPSI)", "The coach comes each week", "Notes/2026/15.docx");

    /// <summary>Ofsted judges the school requires improvement.</summary>
    public static OfstedOutcomeRecorded RequiresImprovement(
        DateOnly published, string inspection = "10300001", OfstedCategory category = OfstedCategory.None) => new(
        published, inspection, published.AddDays(-30), OfstedGrade.RequiresImprovement, category, OutcomeMeaning.RequiresImprovementOrWorse);

    /// <summary>Ofsted judges the school good.</summary>
    public static OfstedOutcomeRecorded Good(DateOnly published, string inspection = "10300002") =>
        new(published, inspection, published.AddDays(-30), OfstedGrade.Good, OfstedCategory.None, OutcomeMeaning.GoodOrBetter);
}
