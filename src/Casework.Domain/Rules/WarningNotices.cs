using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The rules about formal warning notices, and to which schools they can be given.</summary>
public static class WarningNotices
{
    /// <summary>No engagement.</summary>
    public static readonly Rule R119 = new("R119", Watched,
        "A school that does not engage leads to a decision about a formal warning notice.", "Strategy line 2403");

    /// <summary>Policy trigger 1.</summary>
    public static readonly Rule R120 = new("R120", Enforced,
        "Policy trigger 1: the school has not responded positively and co-operated fully.", "Strategy line 2163");

    /// <summary>Policy trigger 2.</summary>
    public static readonly Rule R121 = new("R121", Enforced,
        "Policy trigger 2: no adequate action on a review that Ofsted recommended.", "Strategy line 2167")
    { RefusedBy = "D4" };

    /// <summary>Policy trigger 3.</summary>
    public static readonly Rule R122 = new("R122", Watched,
        "Policy trigger 3: on the list for more than twelve months and unlikely to become good within six.", "Strategy line 2171");

    /// <summary>Reason not to.</summary>
    public static readonly Rule R123 = new("R123", Shown,
        "Full co-operation is a particular reason not to issue a notice.", "Strategy line 2150",
        "Whether a school co-operates fully is a judgement; it is kept as the reason for not issuing.")
    { KeptIn = [typeof(WarningNoticeConsidered)] };

    /// <summary>Ground 1.</summary>
    public static readonly Rule R124 = new("R124", Enforced,
        "Ground 1: standards unacceptably low and likely to remain so.", "Strategy line 2060; Education and Inspections Act 2006 s60(2)(a)")
    { RefusedBy = "D4" };

    /// <summary>Ground 2.</summary>
    public static readonly Rule R125 = new("R125", Enforced,
        "Ground 2: a serious breakdown in management or governance that prejudices standards.", "Strategy line 2063; s60(2)(b)")
    { RefusedBy = "D4" };

    /// <summary>Ground 3.</summary>
    public static readonly Rule R126 = new("R126", Enforced,
        "Ground 3: the safety of pupils or staff is threatened.", "Strategy line 2066; s60(2)(c)")
    { RefusedBy = "D4" };

    /// <summary>Ground 4.</summary>
    public static readonly Rule R127 = new("R127", Enforced,
        "Ground 4, failure on pay and conditions, takes a notice of its own under section 60A.", "Strategy line 2069; s60A");

    /// <summary>Concern and reluctance.</summary>
    public static readonly Rule R128 = new("R128", Enforced,
        "A notice needs evidence of the concern and of the school's reluctance or inability to address it in a reasonable time.",
        "Strategy line 2407");

    /// <summary>Both kinds of information.</summary>
    public static readonly Rule R129 = new("R129", Enforced,
        "The decision draws on quantitative and on qualitative information.", "Strategy line 2409");

    /// <summary>Other tools first.</summary>
    public static readonly Rule R130 = new("R130", Shown,
        "A notice is an early form of intervention where other tools have not secured improvement.", "Strategy line 2413",
        "Whether other tools were enough is a judgement; those that were tried are kept.")
    { KeptIn = [typeof(WarningNoticeConsidered)] };

    /// <summary>Maintained schools only.</summary>
    public static readonly Rule R131 = new("R131", Enforced,
        "An authority gives a warning notice only to a maintained school of its own.", "Strategy line 2057; s59");

    /// <summary>The Regional Director.</summary>
    public static readonly Rule R132 = new("R132", Watched,
        "The authority works with the Regional Director on a notice, and records the contact.", "Strategy line 2089");

    /// <summary>The most serious cases.</summary>
    public static readonly Rule R133 = new("R133", Shown,
        "Formal intervention is for the most serious cases, where other ways have failed.", "Strategy line 1528",
        "How serious a case is, people judge; the reason is kept with the decision.")
    { KeptIn = [typeof(WarningNoticeConsidered)] };

    /// <summary>What maintained means.</summary>
    public static readonly Rule X1 = new("X1", Enforced,
        "Part 4 is about community, foundation and voluntary schools, special schools and maintained nurseries, not pupil referral units.",
        "Education and Inspections Act 2006 s59");

    /// <summary>Compliance.</summary>
    public static readonly Rule X2 = new("X2", Enforced,
        "A school has not complied only once the compliance period has ended.", "Education and Inspections Act 2006 s60(1)");

    /// <summary>Three grounds.</summary>
    public static readonly Rule X3 = new("X3", Shown,
        "Section 60(2) has three grounds; for low standards they must be likely to stay low unless the authority acts.",
        "Education and Inspections Act 2006 s60(2)", "The grounds are asked for by R124 to R126 and D4.")
    { KeptIn = [typeof(StatutoryGround)] };

    /// <summary>What low means.</summary>
    public static readonly Rule X4 = new("X4", Shown,
        "Standards can be low against what is expected, what was reached before, or what comparable schools reach.",
        "Education and Inspections Act 2006 s60(3)", "A measure for judgement. Comparable schools are not yet checked against the text of the Act.")
    { KeptIn = [typeof(StandardsMeasure)] };

    /// <summary>Four contents.</summary>
    public static readonly Rule X5 = new("X5", Enforced,
        "A notice sets out the matters, the action required, the compliance period, and the action the authority is minded to take.",
        "Education and Inspections Act 2006 s60(4)");

    /// <summary>No fixed period.</summary>
    public static readonly Rule X6 = new("X6", Enforced,
        "The notice itself sets the compliance period; there is no fixed number of days.", "Education and Adoption Act 2016");

    /// <summary>No appeal.</summary>
    public static readonly Rule X7 = new("X7", Shown,
        "Since 2016 governors cannot make representations to Ofsted against a notice.", "Education and Adoption Act 2016",
        "There is no such step; a school's response can be kept.")
    { KeptIn = [typeof(WarningNoticeAnswered)] };

    /// <summary>The Secretary of State's notice.</summary>
    public static readonly Rule X8 = new("X8", Enforced,
        "A notice by the Secretary of State ends the authority's own, and no other is given until the authority is told that it may.",
        "Education and Inspections Act 2006 s60(4A) and (4B)");

    /// <summary>Copies the same day.</summary>
    public static readonly Rule X9 = new("X9", Enforced,
        "Copies go on the same day to the Secretary of State, headteacher, Chief Inspector, and diocese or appointers where there are any.",
        "Education and Inspections Act 2006 s60(6) and (6A)", "The list in section 60(6) is not yet checked against the text of the Act.");

    /// <summary>Pay and conditions.</summary>
    public static readonly Rule X14 = new("X14", Shown,
        "A notice under section 60A is the authority's alone, sets its own period, and leads to sections 64 to 66 only.",
        "Education and Inspections Act 2006 s60A", "What is refused cites R127 for the notice and X10 for section 63.")
    { KeptIn = [typeof(NoticeKind)] };

    /// <summary>Two keys.</summary>
    public static readonly Rule D4 = new("D4", Enforced,
        "A notice needs two keys: a policy trigger of the strategy and a statutory ground, with evidence.",
        "Decision on strategy lines 2057 and 2403");

    /// <summary>Two kinds of notice.</summary>
    public static readonly Rule D5 = new("D5", Shown,
        "A notice under section 60 rests on grounds 1 to 3; ground 4 takes a notice of its own under section 60A.",
        "Decision on strategy lines 2057 and 2417", "The grounds say which kind a notice is; what mixes the two is refused by R127.")
    { KeptIn = [typeof(NoticeKind)] };

    /// <summary>Never by itself.</summary>
    public static readonly Rule D6 = new("D6", Enforced,
        "Twelve months never issue a notice by themselves: HoSI considers it and decides, with a reason, and looks again within a half term when there is none.",
        "Decision on strategy lines 2150 and 2171");

    /// <summary>Pupil referral units.</summary>
    public static readonly Rule D21 = new("D21", Enforced,
        "A pupil referral unit can be a case by the informal process; formal notices and powers do not apply to it.",
        "Decision on strategy line 1687 and s59");

    /// <summary>Two people.</summary>
    public static readonly Rule D28 = new("D28", Enforced,
        "A formal notice, an escalation and a new policy version take two people: HoSI decides, the Director approves; who approves a notice does not issue it.",
        "Decision; the strategy is silent");

    /// <summary>The rule behind each policy trigger.</summary>
    public static Rule RuleOf(PolicyTrigger trigger) => trigger switch
    {
        PolicyTrigger.P1NotCooperating => R120,
        PolicyTrigger.P2RecommendedReviewNotSecured => R121,
        PolicyTrigger.P3TwelveMonths => R122,
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    /// <summary>The rule behind each statutory ground.</summary>
    public static Rule RuleOf(StatutoryGround ground) => ground switch
    {
        StatutoryGround.G1LowStandards => R124,
        StatutoryGround.G2BreakdownOfManagement => R125,
        StatutoryGround.G3SafetyThreatened => R126,
        StatutoryGround.G4PayAndConditions => R127,
        _ => throw new ArgumentOutOfRangeException(nameof(ground)),
    };

    internal static Refusal? MaintainedOnly(Facts facts) =>
        D21.BrokenIf(facts.School is { IsPupilReferralUnit: true }, $"{facts.School?.Name} is a pupil referral unit, to which Part 4 does not apply.", "Go on with the informal process.")
        ?? R131.BrokenIf(facts.School is { IsOurs: false }, $"{facts.School?.Name} is not a school of this authority.", "Its own authority decides about notices.")
        ?? R131.BrokenIf(facts.School is { IsMaintained: false }, $"{facts.School?.Name} is a {facts.School?.Type}, not a maintained school.", "Concerns about an academy go to its trust.");

    internal static Refusal? NotOverruled(Case current, string? field = null) => X8.BrokenIf(
        current.SecretaryOfState is { Blocks: true },
        $"The Secretary of State gave a notice on {current.SecretaryOfState?.On.InWords()}.",
        "The authority gives none until it is told that it may, and that is recorded.", field);
}
