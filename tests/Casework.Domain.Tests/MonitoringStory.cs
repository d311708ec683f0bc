using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Domain.Tests;

/// <summary>The story of an invented independent school, each member the story up to there.</summary>
public static class MonitoringStory
{
    public static readonly SchoolFacts School = new("Hollin Court School", "Other independent school", CaseType.IndependentSchool, IsOpen: true);

    public static readonly Urn Urn = new("900003");

    public static readonly IReadOnlyList<CaseEvent> Opened = [new MonitoringOpened(new(2025, 11, 3), Urn, 1, "Independent standards not met", ItsLeadOfficer.Id)];

    public static readonly IReadOnlyList<CaseEvent> Closed =
        [.. Opened, new CaseClosed(new(2026, 3, 2), ClosureReason.SchoolClosed, "The school closed", null)];

    public static readonly IReadOnlyList<IReadOnlyList<CaseEvent>> Points = [Opened, Closed];
}
