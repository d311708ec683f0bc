using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.People;
using static Casework.Domain.Cases.Formal.NoticeState;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The formal warning notice: considered by HoSI, approved by a second person, issued, and complied with or not.</summary>
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

    /// <summary>
    /// Refuses for a school that is not maintained, beside a notice that is approved or issued, and while one that was not complied with
    /// still leads to powers. Until a notice is approved HoSI may think again.
    /// </summary>
    public static Refusal? MayBeConsidered(Case current, Facts facts) =>
        MaintainedOnly(facts)
        ?? D6.BrokenIf(current.WarningNotice is { State: Approved or Issued }, "A warning notice is already under way.", "Take that notice to its end first.")
        ?? D6.BrokenIf(current.WarningNotice?.WindowEnds >= facts.Today,
            $"The notice that was not complied with leads to powers until {current.WarningNotice?.WindowEnds?.InWords()}.",
            "Use the powers, or withdraw that notice first.");

    /// <summary>Records what HoSI decided. A notice is issued later, by its own step and with a second person.</summary>
    public static Decision Consider(Case current, ConsiderWarningNotice command, Facts facts) => Decision.Unless(
        [
            R122.BrokenIf(command.PolicyTriggers.Contains(PolicyTrigger.P3TwelveMonths) && !(command.OccurredOn >= current.TwelveMonths?.Due),
                $"The school has not been on the list for more than twelve months; it will be on {current.TwelveMonths?.Due.InWords()}.", "Name another policy trigger, or wait.", nameof(command.PolicyTriggers)),
            R122.BrokenIf(command.PolicyTriggers.Contains(PolicyTrigger.P3TwelveMonths) && current.Progress?.LikelyGood is { Answer: Likelihood.Yes },
                "The Lead Officer last said that the school is likely to be good within six months.", "Name another policy trigger, or ask for a new progress report.", nameof(command.PolicyTriggers)),
            .. Engagement.Refuse(current, command),
            .. command.Issue ? RefuseToDecideToIssue(current, command) : RefuseNotToIssue(command, facts),
        ],
        () =>
        [
            new WarningNoticeConsidered(command.OccurredOn, [.. command.PolicyTriggers.Distinct().Order()], [.. command.Grounds.Distinct().Order()], command.QuantitativeEvidence ?? "",
                command.QualitativeEvidence ?? "", command.ReluctanceOrInability ?? "", command.Issue, command.Reason, command.Issue ? null : command.LookAgainOn, facts.Actor.Id,
                command.ToolsTried, command.RegionalDirectorContact, command.LowAgainst is { } low ? [.. low.Distinct().Order()] : null,
                command.CooperatesFully),
        ]);

    /// <summary>Refuses when no decision to issue waits, and anyone but the Director as the second person (D28).</summary>
    public static Refusal? WaitsForApproval(Case current, Facts facts) => current.WarningNotice switch
    {
        { State: ToBeApproved } notice =>
            D28.BrokenIf(notice.ConsideredBy == facts.Actor.Id, "You decided on this notice yourself.", "The Director of Education approves it.")
            ?? D28.BrokenIf(facts.Actor.Role is not Role.Director, "A notice needs the approval of the Director of Education.", "The Director of Education approves it."),
        _ => D6.BrokenIf(true, "There is no decision to issue a notice.", "HoSI first considers the notice and decides to issue it."),
    };

    /// <summary>Approves as the second person.</summary>
    public static Decision Approve(Case current, ApproveWarningNotice command, Facts facts) =>
        Decision.Accept(new WarningNoticeApproved(command.OccurredOn, command.Reason, facts.Actor.Id));

    /// <summary>Refuses without a consideration (D6), without the second person (D28), after the Secretary of State's own (X8), and for one that is already issued.</summary>
    public static Refusal? MayBeIssued(Case current, Facts facts) => MaintainedOnly(facts) ?? NotOverruled(current) ?? current.WarningNotice?.State switch
    {
        Approved => D28.BrokenIf(current.WarningNotice!.ApprovedBy == facts.Actor.Id, "You approved this notice yourself.", "The person who decided on the notice issues it."),
        ToBeApproved => D28.BrokenIf(true, "Nobody has approved this notice yet.", "The Director of Education approves it first."),
        Issued => D6.BrokenIf(true, "The notice is already issued.", "Assess compliance when its period has ended."),
        _ => D6.BrokenIf(true, "Nobody has decided to issue a notice.", "HoSI first considers the notice and decides to issue it."),
    };

    /// <summary>Issues the notice with its four contents. From then on the copies are due the same day (X9).</summary>
    public static Decision Issue(Case current, IssueWarningNotice command, Facts facts) => Decision.Unless(
        [
            X5.NeedsText(command.Matters, "What the notice rests on", nameof(command.Matters)),
            X5.NeedsText(command.ActionRequired, "The action that the school must take", nameof(command.ActionRequired)),
            X6.BrokenIf(command.ComplianceEnds <= command.OccurredOn, "The compliance period ends before it has begun.", "Set a day after the notice, long enough to act.", nameof(command.ComplianceEnds)),
            X5.NeedsText(command.ActionMinded, "The action that the authority is minded to take", nameof(command.ActionMinded)),
        ],
        () =>
        [
            new WarningNoticeIssued(command.OccurredOn, current.WarningNotice!.Grounds, command.Matters, command.ActionRequired, command.ComplianceEnds, command.ActionMinded, CopiesDue(facts)),
        ]);

    /// <summary>Refuses when no notice is in force.</summary>
    public static Refusal? IsInForce(Case current, Facts facts) =>
        X2.BrokenIf(current.WarningNotice is not { State: Issued }, "No warning notice is in force.", "Issue a notice first.");

    /// <summary>Judges compliance: complied at any time, not complied only after the period.</summary>
    public static Decision Assess(Case current, AssessCompliance command, Facts facts) => Decision.Unless(
        [
            X2.BrokenIf(!command.Complied && command.OccurredOn <= current.WarningNotice!.ComplianceEnds,
                $"The compliance period runs until {current.WarningNotice?.ComplianceEnds?.InWords()}.", "Wait until it has ended.", nameof(command.Complied)),
        ],
        () => [new ComplianceAssessed(command.OccurredOn, command.Complied, command.Evidence)]);

    /// <summary>Refuses when no notice is in force, and when everybody has their copy.</summary>
    public static Refusal? CopiesAreDue(Case current, Facts facts) =>
        IsInForce(current, facts) ?? X9.BrokenIf(current.WarningNotice!.CopiesOutstanding() is [], "Everybody has their copy.", "Nothing more is needed.");

    /// <summary>Records copies. One on another day than the notice is refused, for it is not the copy that the law asks for.</summary>
    public static Decision Copy(Case current, CopyWarningNotice command, Facts facts) => Decision.Unless(
        [
            X9.BrokenIf(command.OccurredOn != current.WarningNotice!.IssuedOn,
                $"The notice was given on {current.WarningNotice.IssuedOn?.InWords()}; its copies go out the same day.",
                "Give the day of the notice if they did; if they did not, withdraw the notice and give it again.", nameof(command.OccurredOn)),
            X9.BrokenIf(command.To.Count == 0, "No recipient is named.", "Name who got a copy.", nameof(command.To)),
        ],
        () => [new WarningNoticeCopied(command.OccurredOn, [.. command.To.Distinct().Order()], command.Document)]);

    /// <summary>Keeps the school's answer.</summary>
    public static Decision Answer(Case current, RecordNoticeResponse command, Facts facts) =>
        Decision.Accept(new WarningNoticeAnswered(command.OccurredOn, command.Response));

    /// <summary>Refuses when there is nothing to withdraw.</summary>
    public static Refusal? MayBeWithdrawn(Case current, Facts facts) => X2.BrokenIf(
        current.WarningNotice is not { State: Approved or Issued or NotComplied }, "There is no notice to withdraw.", "Nothing more is needed.");

    /// <summary>Withdraws the notice, and with it what follows from it.</summary>
    public static Decision Withdraw(Case current, WithdrawWarningNotice command, Facts facts) =>
        Decision.Accept(new WarningNoticeWithdrawn(command.OccurredOn, command.Reason));

    /// <summary>Refuses a second notice of the Secretary of State beside the one that stands.</summary>
    public static Refusal? MayBeOverruled(Case current, Facts facts) => MaintainedOnly(facts)
        ?? X8.BrokenIf(current.SecretaryOfState is { Blocks: true }, "A notice of the Secretary of State is already recorded.", "Nothing more is needed.");

    /// <summary>Records the Secretary of State's notice.</summary>
    public static Decision Overrule(Case current, RecordSecretaryOfStateNotice command, Facts facts) =>
        Decision.Accept(new SecretaryOfStateNoticeRecorded(command.OccurredOn, command.Document));

    /// <summary>Refuses when nothing stands in the authority's way.</summary>
    public static Refusal? IsOverruled(Case current, Facts facts) => X8.BrokenIf(
        current.SecretaryOfState is not { Blocks: true }, "No notice of the Secretary of State stands in the way.", "Nothing more is needed.");

    /// <summary>Records that the authority may give notices again.</summary>
    public static Decision GiveLeave(Case current, RecordSecretaryOfStateLeave command, Facts facts) =>
        Decision.Accept(new SecretaryOfStateLeaveRecorded(command.OccurredOn, command.Document));

    /// <summary>A withdrawal follows the latest step of the notice.</summary>
    public static (DateOnly Day, string What) LatestDay(Case current) =>
        current.WarningNotice?.AssessedOn is { } assessed ? (assessed, "compliance was assessed")
        : current.WarningNotice?.IssuedOn is { } issued ? (issued, "the notice was issued") : ApprovalDay(current);

    /// <summary>Leave follows the Secretary of State's notice.</summary>
    public static (DateOnly Day, string What) OverruledOn(Case current) => current.SecretaryOfState is { } notice
        ? (notice.On, "the Secretary of State gave a notice") : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>An approval follows the consideration.</summary>
    public static (DateOnly Day, string What) Considered(Case current) =>
        current.WarningNotice is { } notice ? (notice.ConsideredOn, "the notice was considered") : Designating.Day(current);

    /// <summary>A notice follows its approval.</summary>
    public static (DateOnly Day, string What) ApprovalDay(Case current) =>
        current.WarningNotice?.ApprovedOn is { } day ? (day, "the notice was approved") : Designating.Day(current);

    /// <summary>Compliance follows the notice.</summary>
    public static (DateOnly Day, string What) IssueDay(Case current) =>
        current.WarningNotice?.IssuedOn is { } day ? (day, "the notice was issued") : Designating.Day(current);

    internal static Refusal? MaintainedOnly(Facts facts) =>
        D21.BrokenIf(facts.School is { IsPupilReferralUnit: true }, $"{facts.School?.Name} is a pupil referral unit, to which Part 4 does not apply.", "Go on with the informal process.")
        ?? R131.BrokenIf(facts.School is { IsOurs: false }, $"{facts.School?.Name} is not a school of this authority.", "Its own authority decides about notices.")
        ?? R131.BrokenIf(facts.School is { IsMaintained: false }, $"{facts.School?.Name} is a {facts.School?.Type}, not a maintained school.", "Concerns about an academy go to its trust.");

    private static Refusal? NotOverruled(Case current, string? field = null) => X8.BrokenIf(
        current.SecretaryOfState is { Blocks: true },
        $"The Secretary of State gave a notice on {current.SecretaryOfState?.On.InWords()}.",
        "The authority gives none until it is told that it may, and that is recorded.", field);

    // The governing body gets the notice itself.
    private static IReadOnlyList<Party> CopiesDue(Facts facts) =>
    [
        Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector,
        .. facts.School is { HasFoundation: true } ? [Party.DioceseOrFoundation] : Array.Empty<Party>(),
    ];

    private static IEnumerable<Refusal?> RefuseToDecideToIssue(Case current, ConsiderWarningNotice command) =>
    [
        NotOverruled(current, nameof(command.Issue)),
        D4.BrokenIf(command.PolicyTriggers.Count == 0, "No policy trigger of the strategy is named.", "Name at least one of P1, P2 and P3.", nameof(command.PolicyTriggers)),
        D4.BrokenIf(command.Grounds.Count == 0, "No statutory ground is named; a policy trigger alone is not one.", "Name at least one of the grounds of section 60(2), or ground 4 alone, or decide not to issue.", nameof(command.Grounds)),
        R127.BrokenIf(command.Grounds.Contains(StatutoryGround.G4PayAndConditions) && command.Grounds.Distinct().Count() > 1,
            "Pay and conditions take a notice of their own.", "Leave ground 4 out of this notice, or leave it alone.", nameof(command.Grounds)),
        R129.NeedsText(command.QuantitativeEvidence, "The quantitative evidence", nameof(command.QuantitativeEvidence)),
        R129.NeedsText(command.QualitativeEvidence, "The qualitative evidence", nameof(command.QualitativeEvidence)),
        R128.NeedsText(command.ReluctanceOrInability, "The evidence of the school's reluctance or inability", nameof(command.ReluctanceOrInability)),
    ];

    private static IEnumerable<Refusal?> RefuseNotToIssue(ConsiderWarningNotice command, Facts facts) =>
    [
        D6.BrokenIf(command.LookAgainOn is null, "There is no day on which this is looked at again.", "Give a day within a half term.", nameof(command.LookAgainOn)),
        D6.BrokenIf(command.LookAgainOn <= command.OccurredOn || command.LookAgainOn > command.OccurredOn.AddDays(facts.Policy.LongestHalfTermDays),
            "The day of the next look is not within a half term.",
            $"Give a day after {command.OccurredOn.InWords()} and not after {command.OccurredOn.AddDays(facts.Policy.LongestHalfTermDays).InWords()}.", nameof(command.LookAgainOn)),
    ];
}
