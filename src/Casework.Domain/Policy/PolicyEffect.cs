using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Rules;

namespace Casework.Domain.Policy;

/// <summary>
/// What another policy version changes on an open case: what moves, from which day to which day. No day means that it is not due
/// under that version.
/// </summary>
public sealed record PolicyEffect(CaseId Case, string What, string Rule, DateOnly? Before, DateOnly? After)
{
    /// <summary>The change as a sentence.</summary>
    public string InWords => (Before, After) switch
    {
        ({ } before, { } after) => $"{What}: {after.InWords()} instead of {before.InWords()}.",
        (null, { } after) => $"{What}: {after.InWords()}, which is new.",
        ({ } before, null) => $"{What}: no longer, which was {before.InWords()}.",
        _ => $"{What}: as before.",
    };

    /// <summary>
    /// Everything that becomes due on another day on a case when the one version takes the other's place. A twelve-month date is not
    /// among it: that was decided with the designation (D37).
    /// </summary>
    public static IReadOnlyList<PolicyEffect> On(Case current, DutyFacts before, DutyFacts after)
    {
        var (old, now) = (Days(current, before), Days(current, after));
        return
        [
            .. from key in old.Keys.Union(now.Keys)
               let effect = new PolicyEffect(current.Id, key.What, key.Rule, Day(old, key), Day(now, key))
               where effect.Before != effect.After
               select effect,
        ];
    }

    // The second visit that is due is another thing than the first, although both are called the same.
    private static Dictionary<(string What, string Rule, int Place), DateOnly> Days(Case current, DutyFacts facts) =>
        CaseDuties.Of(current, facts).Where(due => due.By is not null).Select(due => (due.What, due.Rule, By: due.By!.Value))
            .Concat(current.IsOnList && SixMonthQuestion.AskedFrom(current, facts.Policy) is { } asked
                ? [("It is asked if the school is likely to be good within six months, from", SixMonthQuestion.D8.Id, asked)] : [])
            .GroupBy(due => (due.What, due.Rule))
            .SelectMany(same => same.Select((due, place) => (Key: (same.Key.What, same.Key.Rule, place), due.By)))
            .ToDictionary(due => due.Key, due => due.By);

    private static DateOnly? Day(Dictionary<(string, string, int), DateOnly> days, (string, string, int) key) =>
        days.TryGetValue(key, out var day) ? day : null;
}
