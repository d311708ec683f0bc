namespace Casework.Domain.Establishments;

/// <summary>Every word with which Ofsted judges a school. Within each framework the better grade has the smaller number.</summary>
public enum OfstedGrade
{
    /// <summary>Grade 1.</summary>
    Outstanding = 1,

    /// <summary>Grade 2.</summary>
    Good = 2,

    /// <summary>Grade 3.</summary>
    RequiresImprovement = 3,

    /// <summary>Grade 4.</summary>
    Inadequate = 4,

    /// <summary>Report card: exceptional (X21).</summary>
    Exceptional = 11,

    /// <summary>Report card: strong standard.</summary>
    StrongStandard = 12,

    /// <summary>Report card: expected standard.</summary>
    ExpectedStandard = 13,

    /// <summary>Report card: needs attention.</summary>
    NeedsAttention = 14,

    /// <summary>Report card: urgent improvement.</summary>
    UrgentImprovement = 15,

    /// <summary>Safeguarding met, or effective.</summary>
    Met = 21,

    /// <summary>Safeguarding not met, or not effective.</summary>
    NotMet = 22,
}

/// <summary>Ofsted's categories of concern (D13).</summary>
public enum OfstedCategory
{
    /// <summary>In no category.</summary>
    None,

    /// <summary>Requires significant improvement, formerly serious weaknesses.</summary>
    RequiresSignificantImprovement,

    /// <summary>Special measures.</summary>
    SpecialMeasures,
}

/// <summary>What kind of inspection Ofsted made of a school. Each stands for a framework of its own.</summary>
public enum InspectionKind
{
    /// <summary>Graded, with overall effectiveness: state-funded schools until September 2024 (X20).</summary>
    OverallGrade,

    /// <summary>Graded by four key judgements without an overall grade: 2024/25 (X20).</summary>
    KeyJudgements,

    /// <summary>Ungraded: it says whether the standards still hold.</summary>
    Ungraded,

    /// <summary>Report card, since 10 November 2025 (X21).</summary>
    ReportCard,

    /// <summary>A monitoring inspection, which may grade single areas again (X24).</summary>
    Monitoring,
}

/// <summary>What an inspection of a school judges.</summary>
public enum SchoolArea
{
    /// <summary>Overall effectiveness.</summary>
    OverallEffectiveness,

    /// <summary>Quality of education.</summary>
    QualityOfEducation,

    /// <summary>Behaviour and attitudes.</summary>
    BehaviourAndAttitudes,

    /// <summary>Personal development.</summary>
    PersonalDevelopment,

    /// <summary>Leadership and management.</summary>
    LeadershipAndManagement,

    /// <summary>Early years provision, where there is any.</summary>
    EarlyYearsProvision,

    /// <summary>Sixth form provision, where there is any.</summary>
    SixthFormProvision,

    /// <summary>Report card: inclusion.</summary>
    Inclusion,

    /// <summary>Report card: curriculum and teaching.</summary>
    CurriculumAndTeaching,

    /// <summary>Report card: achievement.</summary>
    Achievement,

    /// <summary>Report card: attendance and behaviour.</summary>
    AttendanceAndBehaviour,

    /// <summary>Report card: personal development and well-being.</summary>
    PersonalDevelopmentAndWellbeing,

    /// <summary>Report card: leadership and governance.</summary>
    LeadershipAndGovernance,

    /// <summary>Report card: early years, where there are any.</summary>
    EarlyYears,

    /// <summary>Report card: post-16 provision, where there is any.</summary>
    Post16Provision,

    /// <summary>Safeguarding: met or not met, effective or not.</summary>
    Safeguarding,
}

/// <summary>What an ungraded inspection says of a school.</summary>
public enum UngradedOutcome
{
    /// <summary>The school remains outstanding, with or without concerns.</summary>
    RemainsOutstanding,

    /// <summary>The school remains good, with or without concerns.</summary>
    RemainsGood,

    /// <summary>Standards are maintained.</summary>
    StandardsMaintained,

    /// <summary>It improved significantly.</summary>
    ImprovedSignificantly,

    /// <summary>Some aspects are not as strong as they were.</summary>
    SomeAspectsNotAsStrong,
}
