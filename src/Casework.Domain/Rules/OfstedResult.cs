using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;

namespace Casework.Domain.Rules;

/// <summary>Something that follows from a school's standing beside what it counts as, with the rule that says so.</summary>
public sealed record OfstedNote(Rule Rule, string Words);

/// <summary>
/// What a school's inspections amount to for the authority: its standing, what that counts as under the equivalence of a policy version, what
/// is not good or better in it, and what else follows. Computed, never stored.
/// </summary>
public sealed record OfstedResult(
    OfstedStanding Standing, OutcomeMeaning Meaning, IReadOnlyList<JudgedArea> Holding, string Policy, IReadOnlyList<OfstedNote> Notes)
{
    /// <summary>
    /// The result of the inspections that count for a school, under the policy in force when the last of them was published; null without any.
    /// </summary>
    public static OfstedResult? Of(IReadOnlyList<SchoolInspection> inspections, Policies policies, bool isNursery = false)
    {
        if (OfstedStanding.Of(inspections) is not { } standing)
        {
            return null;
        }

        var policy = policies.InForceOn(inspections.Max(one => one.PublishedOn));
        var before = OfstedStanding.Of(inspections.Where(one => one.On < standing.InspectedOn));
        return new(standing, policy.Equivalence.Of(standing), policy.Equivalence.Holding(standing), policy.Id,
            [.. NotesOn(standing, before, policy.Equivalence, isNursery)]);
    }

    private static IEnumerable<OfstedNote> NotesOn(OfstedStanding now, OfstedStanding? before, GradeEquivalence equivalence, bool isNursery)
    {
        var attention = now.Grades.Where(judged => judged.Value.Grade is OfstedGrade.NeedsAttention).Select(judged => judged.Key).ToArray();
        var leaders = attention.Contains(SchoolArea.LeadershipAndGovernance);
        var wasBelowGood = before is { } && equivalence.Of(before) is OutcomeMeaning.RequiresImprovementOrWorse;
        if (attention is [_, ..])
        {
            yield return new(StatutoryBackground.X22,
                $"On Ofsted's monitoring programme, because an area needs attention: {string.Join(", ", attention.Select(area => area.InWords()))}.");
        }

        if (leaders && wasBelowGood)
        {
            yield return new(StatutoryBackground.X25,
                "Stuck, as the department calls it: leadership and governance needs attention, and the school was below good before. "
                + "The department decides on its targeted support.");
        }

        if (!isNursery && ((leaders && wasBelowGood) || (attention is [_, ..] && IsOutOfCategory(now, before))))
        {
            yield return new(StatutoryBackground.X18,
                "It may be found not to be making necessary improvements. The Regional Director notifies the school; record the notification on its case.");
        }
    }

    private static bool IsOutOfCategory(OfstedStanding now, OfstedStanding? before) =>
        now.Category is OfstedCategory.None && before is { Category: not OfstedCategory.None };
}
