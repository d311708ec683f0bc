using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What it means that a school engages: eight indicators, judged with evidence.</summary>
public static class Engagement
{
    /// <summary>Expected to engage.</summary>
    public static readonly Rule R110 = new("R110", Shown,
        "A designated school is taken to have had an informal warning notice, and its leaders and governors are expected to engage.",
        "Strategy line 2371", "How people work with each other is theirs; the product keeps what they wrote about it.")
    { KeptIn = [typeof(Designated)] };

    /// <summary>Indicator 1.</summary>
    public static readonly Rule R111 = new("R111", Shown,
        "Engagement 1: the school attends its key meetings.", "Strategy line 2376", "Attendance can be counted; what it means is judged by people.");

    /// <summary>Indicator 2.</summary>
    public static readonly Rule R112 = new("R112", Shown,
        "Engagement 2: the school accepts that it is vulnerable to an adverse judgement.", "Strategy line 2379",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 3.</summary>
    public static readonly Rule R113 = new("R113", Shown,
        "Engagement 3: the school makes good use of its Lead Officer.", "Strategy line 2382",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 4.</summary>
    public static readonly Rule R114 = new("R114", Shown,
        "Engagement 4: the school makes good use of support by BPSI or others.", "Strategy line 2384",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 5.</summary>
    public static readonly Rule R115 = new("R115", Shown,
        "Engagement 5: the school makes good use of support and training for governors.", "Strategy line 2386",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 6.</summary>
    public static readonly Rule R116 = new("R116", Shown,
        "Engagement 6: the school is willing to accept further support that is suggested to it.", "Strategy line 2387",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 7.</summary>
    public static readonly Rule R117 = new("R117", Shown,
        "Engagement 7: the school is willing to commission a review of how effective it is.", "Strategy line 2392",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 8.</summary>
    public static readonly Rule R118 = new("R118", Shown,
        "Engagement 8: the school shows at its meetings that it makes progress.", "Strategy line 2396",
        "How people work with each other is theirs; the product keeps what they wrote about it.");
}
