using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>When a school is eligible for intervention, and what the authority may then do.</summary>
public static class Interventions
{
    /// <summary>After a notice.</summary>
    public static readonly Rule R134 = new("R134", Enforced,
        "Eligible by section 60: a notice was not complied with, and the governors were told in writing which powers are proposed.",
        "Strategy line 2439; Education and Inspections Act 2006 s60");

    /// <summary>After a notice on pay.</summary>
    public static readonly Rule R135 = new("R135", Enforced,
        "Eligible by section 60A: a notice on pay and conditions was not complied with, and powers were proposed in writing.",
        "Strategy line 2444; s60A");

    /// <summary>Significant improvement.</summary>
    public static readonly Rule R136 = new("R136", Enforced,
        "Eligible by section 61: the school requires significant improvement.", "Strategy line 2449; s61");

    /// <summary>Special measures.</summary>
    public static readonly Rule R137 = new("R137", Enforced,
        "Eligible by section 62: the school requires special measures.", "Strategy line 2451; s62");

    /// <summary>Not improving.</summary>
    public static readonly Rule R138 = new("R138", Shown,
        "A school that is not making necessary improvements is eligible once it has been notified as such.", "Strategy line 2098; s60B",
        "The Regional Director decides it case by case; the product keeps that it was notified.");

    /// <summary>Only when eligible.</summary>
    public static readonly Rule R139 = new("R139", Enforced,
        "Sections 63 to 66 can be used only on a school that is eligible for intervention.", "Strategy line 1550; ss63 to 66");

    /// <summary>What section 63 offers.</summary>
    public static readonly Rule R140 = new("R140", Shown,
        "Section 63 may require a contract for advice, work with another school's governors or a college, or steps to federate.",
        "Strategy line 2467; s63", "A list to choose from; which one fits is decided by people.");

    /// <summary>A matter of discretion.</summary>
    public static readonly Rule R141 = new("R141", Shown,
        "Whether formal powers are needed is a matter of discretion, so that the decision and its reason are recorded.", "Strategy line 2085",
        "Discretion is people's; the decision is kept with its reason.");

    /// <summary>Consult, and in time.</summary>
    public static readonly Rule X10 = new("X10", Enforced,
        "Section 63 takes a consultation first; after a section 60 notice it is open for two months; after section 60A it is not.",
        "Education and Inspections Act 2006 s63");

    /// <summary>Governors, in time.</summary>
    public static readonly Rule X11 = new("X11", Enforced,
        "After a notice, governors are added under section 64 only within two months of the end of the compliance period.",
        "Education and Inspections Act 2006 s64");

    /// <summary>An interim board.</summary>
    public static readonly Rule X12 = new("X12", Enforced,
        "An interim executive board takes the Secretary of State's consent and a consultation; no governors are added beside it.",
        "Education and Inspections Act 2006 s65 and Schedule 6");

    /// <summary>The budget.</summary>
    public static readonly Rule X13 = new("X13", Enforced,
        "After a notice, the budget is suspended only within two months of the compliance period, and never during an interim board.",
        "Education and Inspections Act 2006 s66", "Not yet checked against the text of the Act.");
}
