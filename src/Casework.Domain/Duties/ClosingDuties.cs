using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What the register makes due on a case of any kind: a school that closed or converted is still on the list (D40).</summary>
public static class ClosingDuties
{
    /// <summary>The closure, from the day on which it is seen; nothing while the register shows the school as it was.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => Succession.Suggested(current, facts.School) is { } suggested
        ? [Due.On(suggested.Reason is { } reason ? $"Case to be closed: {reason.InWords()}" : "Case to be closed", Role.HoSI, facts.Today, Closing.D40, suggested.Why, typeof(CloseCase))]
        : [];
}
