using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The School Progress Review Team of a school with a Statement of Action.</summary>
public static class SchoolProgressReview
{
    /// <summary>Every term.</summary>
    public static readonly Rule R94 = new("R94", Watched,
        "The School Progress Review Team of a school with a Statement of Action meets at least once a term.", "Strategy line 2319");

    /// <summary>What it is for.</summary>
    public static readonly Rule R95 = new("R95", Shown,
        "The Lead Officer convenes the team, which makes sure that the authority's and the school's resources are well used.", "Strategy line 2320",
        "Whether resources are well used is the team's judgement; what it found is kept.");

    /// <summary>Who makes it up.</summary>
    public static readonly Rule D39 = new("D39", Enforced,
        "Lead Officer, headteacher, Chair and named leads make up the team; it cannot meet without Lead Officer and headteacher.",
        "Decision on strategy line 2319");
}
