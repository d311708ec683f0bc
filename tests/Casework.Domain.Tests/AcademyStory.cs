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

    public static readonly IReadOnlyList<CaseEvent> Closed =
        [.. Raised, new CaseClosed(new(2026, 3, 2), ClosureReason.SchoolClosed, "The academy closed", null)];

    public static readonly IReadOnlyList<IReadOnlyList<CaseEvent>> Points = [Raised, Closed];
}
