using Casework.Domain.Cases;

namespace Casework.Domain.Duties;

/// <summary>What is due on a setting's case (state chart 6.3).</summary>
public static class SettingDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => [];
}
