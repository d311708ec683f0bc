using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The Statement of Action that the authority owes for a school in an Ofsted category.</summary>
public static class StatementsOfAction
{
    /// <summary>Owed in a category.</summary>
    public static readonly Rule R90 = new("R90", Enforced,
        "For each maintained school in an Ofsted category the authority draws up a Statement of Action.", "Strategy line 2312");

    /// <summary>Always a Lead Officer.</summary>
    public static readonly Rule R91 = new("R91", Enforced, "A school in an Ofsted category always has a Lead Officer.", "Strategy line 2313");

    /// <summary>Its author.</summary>
    public static readonly Rule R92 = new("R92", Enforced, "The Lead Officer writes the Statement of Action.", "Strategy line 2314");

    /// <summary>Two parts.</summary>
    public static readonly Rule R93 = new("R93", Enforced,
        "The Statement holds a plan made with the school, with the school's own actions and the authority's.", "Strategy line 2316");

    /// <summary>What it settles.</summary>
    public static readonly Rule X15 = new("X15", Enforced,
        "The Statement says what will be done by when, or why no period is set, and how parents are told and heard; it goes to the Chief Inspector.",
        "Education Act 2005 s15(2)");

    /// <summary>Ten working days.</summary>
    public static readonly Rule X16 = new("X16", Watched,
        "The Statement is due ten statutory working days after the report is published; lateness does not end the duty.",
        "Education Act 2005 s15(3); SI 2005/2038 reg 2");

    /// <summary>The deadline used.</summary>
    public static readonly Rule D24 = new("D24", Watched,
        "The strategy sets no day for the Statement, so the statutory ten working days count, shown beside the ordinary calendar.",
        "Decision on strategy line 2312");
}
