using static Casework.Domain.Establishments.InspectionKind;
using static Casework.Domain.Establishments.OfstedGrade;
using static Casework.Domain.Establishments.SchoolArea;

namespace Casework.Domain.Establishments;

/// <summary>Which areas each framework judges, and with which words (X20, X21).</summary>
public static class Frameworks
{
    private static readonly SchoolArea[] KeyAreas = [QualityOfEducation, BehaviourAndAttitudes, PersonalDevelopment, LeadershipAndManagement];
    private static readonly SchoolArea[] CardAreas =
        [Inclusion, CurriculumAndTeaching, Achievement, AttendanceAndBehaviour, PersonalDevelopmentAndWellbeing, LeadershipAndGovernance];

    private static readonly OfstedGrade[] Grades = [Outstanding, Good, RequiresImprovement, Inadequate];
    private static readonly OfstedGrade[] Standards = [Exceptional, StrongStandard, ExpectedStandard, NeedsAttention, UrgentImprovement];

    /// <summary>The first day of report cards (X21).</summary>
    public static readonly DateOnly ReportCardsSince = new(2025, 11, 10);

    /// <summary>The areas that a full inspection of this kind always judges: without one of them nothing counts as good.</summary>
    public static IReadOnlyList<SchoolArea> Judged(InspectionKind kind) => kind switch
    {
        OverallGrade => [OverallEffectiveness],
        KeyJudgements => KeyAreas,
        ReportCard => CardAreas,
        _ => [],
    };

    /// <summary>Every area that an inspection of this kind may judge.</summary>
    public static IReadOnlyList<SchoolArea> Areas(InspectionKind kind) => kind switch
    {
        OverallGrade => [OverallEffectiveness, .. KeyAreas, EarlyYearsProvision, SixthFormProvision, Safeguarding],
        KeyJudgements => [.. KeyAreas, EarlyYearsProvision, SixthFormProvision, Safeguarding],
        ReportCard => [.. CardAreas, EarlyYears, Post16Provision, Safeguarding],
        InspectionKind.Monitoring => [.. CardAreas, EarlyYears, Post16Provision, .. KeyAreas, EarlyYearsProvision, SixthFormProvision, Safeguarding],
        _ => [Safeguarding],
    };

    /// <summary>The words with which an area is judged, the best first.</summary>
    public static IReadOnlyList<OfstedGrade> Words(SchoolArea area) =>
        area is Safeguarding ? [Met, NotMet] : IsOnReportCard(area) ? Standards : Grades;

    /// <summary>The words of a framework, the best first.</summary>
    public static IReadOnlyList<OfstedGrade> Words(InspectionKind kind) => kind is ReportCard ? Standards : Grades;

    /// <summary>Whether an area is one of the report card's own.</summary>
    public static bool IsOnReportCard(SchoolArea area) => area is >= Inclusion and <= Post16Provision;
}
