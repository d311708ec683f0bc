using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Who the School Review Group is and when it meets.</summary>
public static class SchoolReviewGroup
{
    /// <summary>Half-termly.</summary>
    public static readonly Rule R60 = new("R60", Watched, "The SRG reviews the list at least once every half term.", "Strategy line 2207");

    /// <summary>Who is there.</summary>
    public static readonly Rule R62 = new("R62", Watched,
        "Senior officers of the authority make up the SRG, with Family Services and the SEN Team represented.", "Strategy line 2208");

    /// <summary>Who chairs.</summary>
    public static readonly Rule R63 = new("R63", Enforced, "HoSI chairs the SRG.", "Strategy line 2210");
}
