using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Domain.Tests;

/// <summary>The story of an invented independent school, each member the story up to there.</summary>
public static class MonitoringStory
{
    public static readonly SchoolFacts School = new("Hollin Court School", "Other independent school", CaseType.IndependentSchool, IsOpen: true);

    public static readonly Urn Urn = new("900003");

    public static readonly IReadOnlyList<CaseEvent> Opened =
        [new MonitoringOpened(new(2025, 11, 3), Urn, 1, "Independent standards not met", ItsLeadOfficer.Id, Inspectorate.Ofsted)];

    public static readonly IReadOnlyList<CaseEvent> Inspected =
    [
        .. Opened,
        new IndependentInspectionRecorded(new(2025, 12, 1), Inspectorate.Ofsted, new(2025, 11, 11), false, true, "Part 3, paragraph 7", OfstedGrade.RequiresImprovement),
    ];

    public static readonly IReadOnlyList<CaseEvent> Noted =
    [
        .. Inspected,
        new MonitoringConcernNoted(new(2026, 1, 12), [MonitoringConcern.StandardsNotMet, MonitoringConcern.Attendance], "Standards are still not met", "Report of 1 December"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Shared =
        [.. Noted, new MonitoringConcernShared(new(2026, 1, 14), [SharedWith.DepartmentForEducation, SharedWith.Ofsted], "Letters/900003.pdf")];

    public static readonly IReadOnlyList<CaseEvent> Reviewed =
        [.. Shared, new SubBoardReviewed(new(2026, 2, 10), SubBoardOutcome.MonitorAgain, "The action plan was accepted")];

    public static readonly IReadOnlyList<CaseEvent> Ended =
    [
        .. Shared,
        new SubBoardReviewed(new(2026, 2, 10), SubBoardOutcome.EndMonitoring, "All standards are met"),
        new CaseClosed(new(2026, 2, 10), ClosureReason.MonitoringEnded, "All standards are met", null),
    ];

    public static readonly IReadOnlyList<CaseEvent> Closed =
        [.. Opened, new CaseClosed(new(2026, 3, 2), ClosureReason.SchoolClosed, "The school closed", null)];

    public static readonly IReadOnlyList<IReadOnlyList<CaseEvent>> Points = [Opened, Inspected, Noted, Shared, Reviewed, Ended, Closed];
}
