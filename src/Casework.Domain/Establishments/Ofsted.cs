namespace Casework.Domain.Establishments;

/// <summary>Ofsted's overall effectiveness, as inspections up to 2024 gave it.</summary>
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
