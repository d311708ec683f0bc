using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The visits, reviews and support that every school has, from which a concern may come.</summary>
public static class RoutineMonitoring
{
    /// <summary>One inspector each.</summary>
    public static readonly Rule R20 = new("R20", Enforced,
        "Each school has exactly one named Learning Network Inspector at any time.", "Strategy line 1625");

    /// <summary>A partner as well.</summary>
    public static readonly Rule R21 = new("R21", Shown,
        "Some schools also have a partner from BPSI; secondary, nursery and special schools always do.", "Strategy line 1909",
        "The partner is commissioned outside the product.");

    /// <summary>The visit category.</summary>
    public static readonly Rule R22 = new("R22", Shown,
        "A school's visit category combines its current Ofsted grade with the authority's own rating.", "Strategy line 1633",
        "The rating is the authority's judgement, made by people; the product keeps the category that they chose.");

    /// <summary>Category 1.</summary>
    public static readonly Rule R23 = new("R23", Watched,
        "Outstanding or securely good: at least two visits a year, the first on the whole quality of education.", "Strategy line 1639");

    /// <summary>Category 2.</summary>
    public static readonly Rule R24 = new("R24", Watched,
        "Good but of concern: a visit or contact at least every half term, first on quality of education and strategic leadership.",
        "Strategy line 1644");

    /// <summary>Category 3.</summary>
    public static readonly Rule R25 = new("R25", Watched,
        "Causing concern, or requires improvement with the capacity to improve: at least six visits a year.", "Strategy line 1656");

    /// <summary>Category 4.</summary>
    public static readonly Rule R26 = new("R26", Watched,
        "Requires improvement without secure capacity: about one visit or contact a fortnight, with a focus on leadership.", "Strategy line 1668");

    /// <summary>Category 5.</summary>
    public static readonly Rule R27 = new("R27", Watched,
        "In an Ofsted category: visits as in category 4, following the Statement of Action.", "Strategy line 1679");

    /// <summary>Sixth forms and referral units.</summary>
    public static readonly Rule R28 = new("R28", Watched,
        "A maintained secondary school with a sixth form has three visits a year, a pupil referral unit two.", "Strategy line 1687");

    /// <summary>Why a visit more.</summary>
    public static readonly Rule R29 = new("R29", Shown,
        "A school may have extra visits, for example for a new headteacher, weak governance, an expected inspection or a critical incident.",
        "Strategy line 1692", "An extra visit is a possibility, not a duty; its reason is kept.");

    /// <summary>Safeguarding visits.</summary>
    public static readonly Rule R30 = new("R30", Watched, "Where a safeguarding concern is found, extra visits are made.", "Strategy line 1711");

    /// <summary>Who agreed to more.</summary>
    public static readonly Rule R31 = new("R31", Shown,
        "Extra visits are agreed with the headteacher or the Chair of Governors, and who agreed is recorded.", "Strategy line 1717",
        "The agreement is made between people; the product keeps whose it was.");

    /// <summary>Primary academies.</summary>
    public static readonly Rule R32 = new("R32", Enforced,
        "A primary academy has the maintained schools' visits only if it buys them; otherwise safeguarding, SEND and EYFS duties only.",
        "Strategy line 1729");

    /// <summary>Secondary academies.</summary>
    public static readonly Rule R33 = new("R33", Shown,
        "A secondary academy may ask for a visit by the chief executive of BELS; the authority keeps its safeguarding and SEND duties.",
        "Strategy line 1737", "The academy asks or does not; nothing is due until it does.");

    /// <summary>One place for notes.</summary>
    public static readonly Rule R37 = new("R37", Shown,
        "All school improvement visits are recorded in one place.", "Strategy line 1934",
        "That place is this product; it cannot see a note that was kept elsewhere.");

    /// <summary>What the visits look at.</summary>
    public static readonly Rule R38 = new("R38", Shown,
        "The first visit of the year has a set list of topics; those of the second are agreed from what the first one found.", "Strategy line 1783",
        "What a visit looks at is settled on the day; the note says it.");

    /// <summary>Self-evaluation.</summary>
    public static readonly Rule R39 = new("R39", Watched,
        "A maintained school evaluates itself once a year, in Ofsted's categories.", "Strategy line 1753");

    /// <summary>Who pays for support.</summary>
    public static readonly Rule R43 = new("R43", Shown,
        "A school causing concern is expected to commission and pay for the support in its plan; the authority may broker it.", "Strategy line 1839",
        "The product can record who pays; it cannot make anybody pay.");

    /// <summary>When the authority pays.</summary>
    public static readonly Rule R44 = new("R44", Shown,
        "The authority pays for support only for a stated exceptional reason, such as significant financial difficulty.", "Strategy line 1842",
        "Whether a difficulty is exceptional is a judgement; its reason is kept with the support.");

    /// <summary>Kinds of review.</summary>
    public static readonly Rule R45 = new("R45", Shown,
        "A review may be the authority's own, or a BPSI review that is advised to a school causing concern or bought by any school.",
        "Strategy line 1861", "A review is advised or bought, never imposed.");

    /// <summary>A SEND review first.</summary>
    public static readonly Rule R46 = new("R46", Shown,
        "A review of special educational needs may come before any other review.", "Strategy line 1871",
        "It may come or not; people find whether it fits.");

    /// <summary>A head's post is vacant.</summary>
    public static readonly Rule R47 = new("R47", Shown,
        "Governors tell the authority of a vacancy for a headteacher or deputy, which is a signal and a reason for extra visits.",
        "Strategy line 1881", "Governors tell the authority outside the product; the vacancy can be kept as a reason for a visit.");

    /// <summary>Once a fortnight.</summary>
    public static readonly Rule D17 = new("D17", Watched,
        "About a fortnight means fourteen calendar days in term time, and seven days more are tolerated.",
        "Decision on strategy lines 1668 and 1679");

    /// <summary>Visits or contacts.</summary>
    public static readonly Rule D18 = new("D18", Watched,
        "Category 3 counts visits only, category 2 counts visits and contacts; both show how each half term is covered.",
        "Decision on strategy lines 1644 and 1656");

    /// <summary>The larger number.</summary>
    public static readonly Rule D19 = new("D19", Watched,
        "Where a category and a kind of school ask for different numbers of visits, the larger one is due.",
        "Decision on strategy lines 1639 to 1687");

    /// <summary>Maintained only.</summary>
    public static readonly Rule D20 = new("D20", Watched,
        "The three visits to a secondary school with a sixth form are due to maintained schools only.", "Decision on strategy line 1687");
}
