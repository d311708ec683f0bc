using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Ofsted outcomes on a case: what makes the designation due, what locks the school on the list and what unlocks it.</summary>
public static class OfstedOutcomes
{
    /// <summary>Equivalence.</summary>
    public static readonly Rule D10 = new("D10", Shown,
        "What counts as good or better, and as requires improvement or worse, is the authority's own versioned equivalence, not Ofsted's.",
        "Decision on strategy line 2277", "It decides what an inspection means for R50 and R89; what is refused cites those.")
    { KeptIn = [typeof(OutcomeMeaning)] };

    /// <summary>Before it was an academy.</summary>
    public static readonly Rule D11 = new("D11", Shown,
        "A predecessor's inspections are followed only where there is exactly one plain predecessor; otherwise a person is asked.",
        "Decision on strategy line 2277", "It decides what R89 is computed from; the refusal cites R89.")
    { KeptIn = [typeof(Establishment)] };

    /// <summary>One area lifted.</summary>
    public static readonly Rule D12 = new("D12", Shown,
        "The lock opens only when every area's current grade satisfies the policy and at least one is later than the locking inspection.",
        "Decision on strategy line 2277", "It decides when R89's lock opens; the refusal cites R89.") { KeptIn = [typeof(OfstedRecord)] };

    /// <summary>Serious weaknesses.</summary>
    public static readonly Rule D13 = new("D13", Shown,
        "Serious weaknesses is the old name of requires significant improvement, and the two are treated alike.", "Decision on strategy line 2312",
        "It settles names.") { KeptIn = [typeof(OfstedCategory)] };

    /// <summary>Records an outcome under the equivalence in force. The same inspection again changes nothing.</summary>
    public static Decision Record(Case current, RecordOfstedOutcome command, Facts facts) =>
        command.InspectedOn > command.OccurredOn
            ? new Decision.Invalid([new(nameof(command.InspectedOn), $"The inspection cannot be after {command.OccurredOn.InWords()}, when its report was published.")])
        : current.Ofsted?.Inspections.Contains(command.InspectionNumber) is true ? Decision.Nothing
        : Decision.Accept(new OfstedOutcomeRecorded(command.OccurredOn, command.InspectionNumber, command.InspectedOn, command.Grade, command.Category,
            facts.Policy.IsRequiresImprovementOrWorse(command.Grade, command.Category) ? OutcomeMeaning.RequiresImprovementOrWorse
            : facts.Policy.IsGoodOrBetter(command.Grade, command.Category) ? OutcomeMeaning.GoodOrBetter : OutcomeMeaning.Neither));

    /// <summary>A designation after an outcome follows its publication.</summary>
    public static (DateOnly Day, string What) Published(Case current) => current.Ofsted is { } outcome && outcome.PublishedOn >= current.Concern.RaisedOn
        ? (outcome.PublishedOn, "the Ofsted report was published")
        : (current.Concern.RaisedOn, "the concern was raised");
}
