using Casework.Domain.Cases;

namespace Casework.Domain.Duties;

/// <summary>What is due on an academy's case (state chart 6.2).</summary>
public static class AcademyDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => [];
}
