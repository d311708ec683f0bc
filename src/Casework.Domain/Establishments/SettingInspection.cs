using System.Collections.Immutable;

namespace Casework.Domain.Establishments;

/// <summary>What kind of inspection Ofsted made of a setting (domain 9.5).</summary>
public enum SettingInspectionKind
{
    /// <summary>Full inspection of early years provision with an overall grade, until November 2025.</summary>
    Full,

    /// <summary>Report card of the framework renewed in November 2025 (X26).</summary>
    ReportCard,

    /// <summary>Early years inspection when no child was on roll.</summary>
    NoChildrenOnRoll,

    /// <summary>Early years inspection of out-of-school care.</summary>
    OutOfSchoolCare,

    /// <summary>Inspection of the Childcare Register.</summary>
    ChildcareRegister,
}

/// <summary>What an inspection of a setting judges.</summary>
public enum SettingArea
{
    /// <summary>Overall effectiveness, or compliance on the Childcare Register.</summary>
    Overall,

    /// <summary>Quality of education.</summary>
    QualityOfEducation,

    /// <summary>Behaviour and attitudes.</summary>
    BehaviourAndAttitudes,

    /// <summary>Personal development.</summary>
    PersonalDevelopment,

    /// <summary>Effectiveness of leadership and management.</summary>
    LeadershipAndManagement,

    /// <summary>Safeguarding is effective, or its standards are met.</summary>
    Safeguarding,

    /// <summary>Requirements of the compulsory part of the Childcare Register.</summary>
    CompulsoryRegister,

    /// <summary>Requirements of the voluntary part of the Childcare Register.</summary>
    VoluntaryRegister,

    /// <summary>Report card: inclusion.</summary>
    Inclusion,

    /// <summary>Report card: curriculum and teaching.</summary>
    CurriculumAndTeaching,

    /// <summary>Report card: achievement.</summary>
    Achievement,

    /// <summary>Report card: behaviour, attitudes and establishing routines.</summary>
    BehaviourAttitudesAndRoutines,

    /// <summary>Report card: children's welfare and wellbeing.</summary>
    WelfareAndWellbeing,

    /// <summary>Report card: leadership and governance.</summary>
    LeadershipAndGovernance,
}

/// <summary>Every word with which Ofsted judges a setting. Which of them count alike is policy, and not said here.</summary>
public enum SettingGrade
{
    /// <summary>Grade 1.</summary>
    Outstanding,

    /// <summary>Grade 2.</summary>
    Good,

    /// <summary>Grade 3.</summary>
    RequiresImprovement,

    /// <summary>Grade 4.</summary>
    Inadequate,

    /// <summary>Met, or safeguarding is effective.</summary>
    Met,

    /// <summary>Not met, or safeguarding is not effective.</summary>
    NotMet,

    /// <summary>Not met (with actions).</summary>
    NotMetWithActions,

    /// <summary>Not met (enforcement).</summary>
    NotMetEnforcement,

    /// <summary>Report card: exceptional.</summary>
    Exceptional,

    /// <summary>Report card: strong standard.</summary>
    StrongStandard,

    /// <summary>Report card: expected standard.</summary>
    ExpectedStandard,

    /// <summary>Report card: needs attention.</summary>
    NeedsAttention,

    /// <summary>Report card: urgent improvement.</summary>
    UrgentImprovement,
}

/// <summary>One inspection of a setting. <paramref name="Number"/> is Ofsted's; a publication may leave it out.</summary>
public sealed record SettingInspection(
    SettingInspectionKind Kind, DateOnly On, string? Number, ImmutableSortedDictionary<SettingArea, SettingGrade> Grades)
{
    /// <summary>Whether both are the same inspection: by number when both have one, else by day.</summary>
    public bool IsSameAs(SettingInspection other) =>
        Kind == other.Kind && (Number is { } one && other.Number is { } two ? one == two : On == other.On);

    /// <summary>
    /// Whether this says something that <paramref name="known"/> does not. When an inspection is no longer the latest,
    /// Ofsted publishes fewer of its grades: what is left out is not a change.
    /// </summary>
    public bool AddsTo(SettingInspection known) =>
        On != known.On || (Number ?? known.Number) != known.Number
        || Grades.Any(grade => !known.Grades.TryGetValue(grade.Key, out var before) || before != grade.Value);

    /// <summary>The known inspection with what this one adds.</summary>
    public SettingInspection Over(SettingInspection known) =>
        this with { Number = Number ?? known.Number, Grades = known.Grades.SetItems(Grades) };
}
