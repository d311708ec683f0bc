using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The authority's own policy: figures and wording that count from a day.</summary>
public static class PolicyVersions
{
    /// <summary>Days of ours.</summary>
    public static readonly Rule D23 = new("D23", Watched,
        "Where the strategy sets no day for letter, Lead Officer, plan, note or report, the product sets one and says that it is not policy.",
        "Decision on strategy lines 1789, 2215 and 2216");

    /// <summary>From a day on.</summary>
    public static readonly Rule D37 = new("D37", Enforced,
        "Policy counts from a day, and a decision keeps the version that it was made under.", "Decision on strategy line 2697");
}
