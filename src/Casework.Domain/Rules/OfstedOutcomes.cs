using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Ofsted outcomes on a case: what makes the designation due, what locks the school on the list and what unlocks it.</summary>
public static class OfstedOutcomes
{
    /// <summary>Equivalence.</summary>
    public static readonly Rule D10 = new("D10", Shown,
        "What counts as good or better, and as requires improvement or worse, is the authority's own versioned equivalence, not Ofsted's.",
        "Decision on strategy line 2277", "It decides what an inspection means for R50 and R89; what is refused cites those.")
    { KeptIn = [typeof(GradeEquivalence)] };

    /// <summary>Before it was an academy.</summary>
    public static readonly Rule D11 = new("D11", Shown,
        "A predecessor's inspections are followed only where there is exactly one plain predecessor; otherwise a person is asked.",
        "Decision on strategy line 2277", "It decides what R89 is computed from; the refusal cites R89.")
    { KeptIn = [typeof(Establishment)] };

    /// <summary>One area lifted.</summary>
    public static readonly Rule D12 = new("D12", Shown,
        "The lock opens only when every area's current grade satisfies the policy and at least one is later than the locking inspection.",
        "Decision on strategy line 2277", "It decides when R89's lock opens; the refusal cites R89.")
    { KeptIn = [typeof(OfstedRecord)] };

    /// <summary>Serious weaknesses.</summary>
    public static readonly Rule D13 = new("D13", Shown,
        "Serious weaknesses is the old name of requires significant improvement, and the two are treated alike.", "Decision on strategy line 2312",
        "It settles names.")
    { KeptIn = [typeof(OfstedCategory)] };

    /// <summary>
    /// Takes an inspection into the case, under the equivalence in force on the day of its report. What is known already changes nothing.
    /// </summary>
    public static Decision Record(Case current, RecordOfstedOutcome command, Facts facts) =>
        Outcome(command.Inspection, [.. facts.School?.Inspections ?? [], .. On(current)], facts.Policy) is var outcome && IsKnown(current, outcome)
            ? Decision.Nothing
            : Decision.Accept(outcome);

    /// <summary>Judgements in a sentence, for example "inclusion, needs attention since 4 March 2026".</summary>
    public static string InWords(IEnumerable<JudgedArea> judged) =>
        string.Join("; ", judged.Select(one => $"{one.Area.InWords()}, {one.Grade.InWords()} since {one.On.InWords()}"));

    /// <summary>
    /// What stands against a school when its case is opened: its last outcome of requires improvement or worse (R50, D1) that no good
    /// one came after, with those that came since and are neither (R89); otherwise nothing.
    /// </summary>
    public static IEnumerable<CaseEvent> AtOpening(Facts facts)
    {
        OfstedOutcomeRecorded[] outcomes =
            [.. (facts.School?.Inspections ?? []).OrderBy(i => i.JudgedOn()).Select(i => Outcome(i, facts.School!.Inspections!, facts.Policy))];
        var last = Array.FindLastIndex(outcomes, o => o.Meaning is not OutcomeMeaning.Neither);
        return last >= 0 && outcomes[last].Meaning is OutcomeMeaning.RequiresImprovementOrWorse ? outcomes[last..] : [];
    }

    // The standing up to the last judgement of the inspection, so that a late record says what was so then.
    private static OfstedOutcomeRecorded Outcome(SchoolInspection now, IEnumerable<SchoolInspection> known, PolicyVersion policy)
    {
        var standing = OfstedStanding.Of([.. known.Where(i => i.Number != now.Number && i.On <= now.JudgedOn()).DistinctBy(i => i.Number), now])!;
        return new(now.PublishedOn, now.Number, now.On, standing.GradeOf(SchoolArea.OverallEffectiveness), standing.Category,
            policy.Equivalence.Of(standing), now, standing, policy.Equivalence.Holding(standing), policy.Id);
    }

    // What a case kept before inspections were kept with the school.
    private static IEnumerable<SchoolInspection> On(Case current) => current.Ofsted is { } ofsted && ofsted.Stands() is var known
        ? [new(known.InspectionNumber, known.Kind, known.InspectedOn, ofsted.PublishedOn, known.Grades, known.Category, known.Outcome)]
        : [];

    private static bool IsKnown(Case current, OfstedOutcomeRecorded outcome) => current.Ofsted is { } ofsted
        && ofsted.Inspections.Contains(outcome.InspectionNumber)
        && (ofsted.Meaning == outcome.Meaning && outcome.Standing!.SaysTheSameAs(ofsted.Stands())
            || outcome.Standing!.JudgedOn() < ofsted.Stands().JudgedOn());

    /// <summary>A designation after an outcome follows its publication.</summary>
    public static (DateOnly Day, string What) Published(Case current) => current.Ofsted is { } outcome && outcome.PublishedOn >= current.Concern.RaisedOn
        ? (outcome.PublishedOn, "the Ofsted report was published")
        : (current.Concern.RaisedOn, "the concern was raised");
}
