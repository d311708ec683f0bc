using Casework.Domain.Cases.Academies;

namespace Casework.Domain.Tests;

/// <summary>The story of an invented academy, each member the story up to there.</summary>
public static class AcademyStory
{
    public static readonly SchoolFacts School = new("Sedgemoor Lane Academy", "Academy converter", CaseType.Academy, IsOpen: true);

    public static readonly Urn Urn = new("900002");

    public static readonly IReadOnlyList<CaseEvent> Raised =
    [
        new AcademyConcernRaised(new(2025, 11, 3), Urn, 1, [Trigger.T4SafetyOfPupils], "Exclusions have doubled", "Attendance data", ItsLeadOfficer.Id),
    ];

    public static readonly IReadOnlyList<CaseEvent> Assigned =
        [.. Raised, new LeadOfficerAssigned(new(2025, 11, 4), ItsLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector, null)];

    public static readonly IReadOnlyList<CaseEvent> Contacted =
        [.. Assigned, new AcademyLeadersContacted(new(2025, 11, 5), true, true, "They share the concern", null)];

    public static readonly IReadOnlyList<CaseEvent> Informed =
        [.. Contacted, new AcademyTrustInformed(new(2025, 11, 6), "Chief executive", "All of the concern and its evidence", "Letters/2025/201.pdf")];

    public static readonly IReadOnlyList<CaseEvent> Marked =
        [.. Informed, new AcademyConcernMarked(new(2025, 11, 10), [AcademyMatter.Governance], "Trustees do not meet")];

    public static readonly IReadOnlyList<CaseEvent> RaisedBeyond =
    [
        .. Marked,
        new GovernanceConcernRaised(new(2025, 11, 12), [Overseer.RegionalDirector, Overseer.DepartmentForEducation], "Trustees do not meet", "Letters/2025/202.pdf"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Recommended =
        [.. RaisedBeyond, new RecommendedActionsSent(new(2025, 11, 13), "An external review of behaviour", "Letters/2025/203.pdf")];

    public static readonly IReadOnlyList<CaseEvent> PlanReceived =
    [
        .. Recommended,
        new TrustPlanReceived(new(2025, 12, 8), "A new behaviour lead by January", "Plans/2025/7.pdf", "Places in alternative provision", "A behaviour adviser", SupportPayer.Trust),
    ];

    public static readonly IReadOnlyList<CaseEvent> Monitored =
    [
        .. PlanReceived,
        new TrustContacted(new(2026, 1, 15), "Director of education of the trust", "The new lead starts in February"),
        new VisitMade(new(2026, 2, 10), 1, VisitKind.Monitoring, "Behaviour", "Corridors are unsafe"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Ineffective =
        [.. Monitored, new TrustEngagementJudged(new(2026, 3, 2), false, "Two meetings cancelled; no behaviour lead")];

    public static readonly IReadOnlyList<CaseEvent> Proposed =
    [
        .. Ineffective,
        new EscalationProposed(new(2026, 3, 4), [SeriousConcern.StatutoryGround, SeriousConcern.LeadershipOrGovernance], [StatutoryGround.G3SafetyThreatened],
            "Pupils are not safe between lessons", "Four letters, two meetings, a visit", HoSI.Id),
    ];

    public static readonly IReadOnlyList<CaseEvent> Told =
        [.. Proposed, new TrustToldOfEscalation(new(2026, 3, 6), "Chair of trustees", "Letters/2026/31.pdf")];

    public static readonly IReadOnlyList<CaseEvent> Approved = [.. Told, new EscalationApproved(new(2026, 3, 9), "Both keys are there", Director.Id)];

    public static readonly IReadOnlyList<CaseEvent> Escalated =
    [
        .. Approved,
        new ConcernEscalated(new(2026, 3, 10), [Overseer.RegionalDirector, Overseer.DepartmentForEducation, Overseer.RegionalHmi],
            "Pupils are not safe between lessons", "Four letters, two meetings, a visit", "Letters/2026/32.pdf"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Answered =
        [.. Escalated, new EscalationAnswered(new(2026, 4, 14), Overseer.RegionalDirector, "A termination warning notice is considered")];

    public static readonly IReadOnlyList<CaseEvent> Closed =
        [.. Answered, new CaseClosed(new(2026, 5, 5), ClosureReason.EscalationAnswered, "The Regional Director has taken it up", null)];

    public static readonly IReadOnlyList<IReadOnlyList<CaseEvent>> Points =
    [
        Raised, Assigned, Contacted, Informed, Marked, RaisedBeyond, Recommended, PlanReceived, Monitored, Ineffective, Proposed, Told, Approved, Escalated,
        Answered, Closed,
    ];
}
