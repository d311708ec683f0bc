using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;

namespace Casework.Domain.Rules;

/// <summary>
/// What the inspections of a school or setting amount to for the question whether there is to be a case about it. <paramref name="JudgedOn"/>
/// is the day of the latest judgement; <paramref name="PublishedOn"/> that of its report, which Ofsted's file of settings does not tell, so that
/// for those it is the day of the inspection. <paramref name="Why"/> is a sentence; computed, never stored.
/// </summary>
public sealed record PublishedOutcome(
    string Inspection, DateOnly JudgedOn, DateOnly PublishedOn, OutcomeMeaning Meaning, string Why, string Policy)
{
    /// <summary>Whether it counts as requires improvement or worse, under the policy in force when it was published.</summary>
    public bool IsPoor => Meaning is OutcomeMeaning.RequiresImprovementOrWorse;

    /// <summary>How a school or setting stands; null without any inspection. <paramref name="counting"/> are those that count for a school (D11).</summary>
    public static PublishedOutcome? Of(Establishment it, IReadOnlyList<SchoolInspection> counting, Policies policies) => it.IsSetting
        ? InspectionOfSetting.Counting(it.Inspections) is { } inspection ? Of(inspection, policies.InForceOn(inspection.On)) : null
        : OfstedResult.Of(counting, policies) is { } result ? Of(result, counting) : null;

    private static PublishedOutcome Of(InspectionOfSetting one, PolicyVersion policy) => new(one.Number, one.On, one.On, policy.Equivalence.Of(one),
        $"{OfstedWords.InWords(one.Grade)} since {one.On.InWords()}{(one.SafeguardingMet ? "" : ", safeguarding not met")}", policy.Id);

    private static PublishedOutcome Of(OfstedResult result, IReadOnlyList<SchoolInspection> counting) => new(
        result.Standing.InspectionNumber, result.Standing.JudgedOn(), counting.Max(one => one.PublishedOn), result.Meaning,
        result.Holding is [] ? result.Standing.Category.InWords() : OfstedOutcomes.InWords(result.Holding), result.Policy);
}
