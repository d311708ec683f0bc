namespace Casework.Domain.Calendar;

/// <summary>The three terms of an academic year.</summary>
public enum Term
{
    /// <summary>September to Christmas.</summary>
    Autumn,

    /// <summary>January to Easter.</summary>
    Spring,

    /// <summary>Easter to July.</summary>
    Summer,
}

/// <summary>The six half terms of an academic year, in their order (domain 8.2).</summary>
public enum HalfTermName
{
    /// <summary>September to the autumn half-term holiday.</summary>
    Autumn1,

    /// <summary>From there to Christmas.</summary>
    Autumn2,

    /// <summary>January to the spring half-term holiday.</summary>
    Spring1,

    /// <summary>From there to Easter.</summary>
    Spring2,

    /// <summary>Easter to the summer half-term holiday.</summary>
    Summer1,

    /// <summary>From there to the summer holiday.</summary>
    Summer2,
}

/// <summary>
/// A half term as it is published: its first and last day. A training day of the staff counts as a day of it, because it is no holiday.
/// </summary>
public sealed record HalfTerm(AcademicYear Year, HalfTermName Name, DateOnly FirstDay, DateOnly LastDay);

/// <summary>What half terms are called, and which comes after which.</summary>
public static class HalfTermNames
{
    /// <summary>All six, in their order.</summary>
    public static IReadOnlyList<HalfTermName> All { get; } = Enum.GetValues<HalfTermName>();

    /// <summary>Autumn 2</summary>
    public static string InWords(this HalfTermName name) => $"{name.Term()} {1 + ((int)name % 2)}";

    /// <summary>The term that a half term is a half of.</summary>
    public static Term Term(this HalfTermName name) => (Term)((int)name / 2);

    /// <summary>The two halves of a term.</summary>
    public static (HalfTermName First, HalfTermName Second) Halves(this Term term) =>
        ((HalfTermName)((int)term * 2), (HalfTermName)(((int)term * 2) + 1));
}
