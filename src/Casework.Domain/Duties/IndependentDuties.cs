using Casework.Domain.Cases;

namespace Casework.Domain.Duties;

/// <summary>What is due on an independent school's monitoring record (state chart 6.4).</summary>
public static class IndependentDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => [];
}
