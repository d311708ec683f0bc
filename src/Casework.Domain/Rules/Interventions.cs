using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.People;
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
        "Eligible by section 61: the school requires significant improvement.", "Strategy line 2449; s61")
    { RefusedBy = "R139" };

    /// <summary>Special measures.</summary>
    public static readonly Rule R137 = new("R137", Enforced,
        "Eligible by section 62: the school requires special measures.", "Strategy line 2451; s62")
    { RefusedBy = "R139" };

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
        "Strategy line 2467; s63", "A list to choose from; which one fits is decided by people.")
    { KeptIn = [typeof(Arrangement)] };

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

    /// <summary>The rule behind each way of being eligible.</summary>
    public static Rule RuleOf(EligibleBy by) => by switch
    {
        EligibleBy.Section60 => R134,
        EligibleBy.Section60A => R135,
        EligibleBy.Section60B => R138,
        EligibleBy.Section61 => R136,
        EligibleBy.Section62 => R137,
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    /// <summary>Refuses a second notification of the same thing.</summary>
    public static Refusal? MayBeNotified(Case current, Facts facts) => InPartFour(facts)
        ?? R138.BrokenIf(current.Intervention?.CoastingSince is not null, "The notification is already recorded.", "Nothing more is needed.");

    /// <summary>Records that the school was notified as not making necessary improvements.</summary>
    public static Decision Notify(Case current, RecordCoastingNotification command, Facts facts) =>
        Decision.Accept(new CoastingNotified(command.OccurredOn, command.Document));

    /// <summary>Refuses when nothing could make the school eligible (R139).</summary>
    public static Refusal? MayBeProposed(Case current, Facts facts) => InPartFour(facts) ?? R139.BrokenIf(
        !WasNotCompliedWith(current) && Eligibility.Of(current) is [],
        "The school is not eligible for intervention, and no warning notice was left without compliance.", HowToBeEligible);

    /// <summary>Proposes powers. Section 63 is no power after a notice on pay and conditions (X10).</summary>
    public static Decision Propose(Case current, ProposePowers command, Facts facts) => Decision.Unless(
        [
            R141.BrokenIf(command.Powers.Count == 0, "No power is named.", "Name at least one of sections 63 to 66.", nameof(command.Powers)),
            X10.BrokenIf(command.Powers.Contains(Power.Section63) && current.WarningNotice is { State: NoticeState.NotComplied, Kind: NoticeKind.Section60A }
                && Eligibility.Of(current).All(way => !way.LeadsTo(Power.Section63)),
                "A notice under section 60A does not lead to section 63.", "Leave section 63 out.", nameof(command.Powers)),
        ],
        () => [new PowersProposed(command.OccurredOn, [.. command.Powers.Distinct().Order()], command.Reason, facts.Actor.Id)]);

    /// <summary>Refuses when nothing waits for approval, and anyone but the Director as the second person (D28).</summary>
    public static Refusal? WaitForApproval(Case current, Facts facts) => current.Intervention?.Proposal switch
    {
        null => R141.BrokenIf(true, "Nobody has proposed to use powers.", "HoSI first proposes them, with the reason."),
        { ApprovedOn: not null } => R141.BrokenIf(true, "The proposed powers are already approved.", "Nothing more is needed."),
        { ProposedBy: var by } when by == facts.Actor.Id =>
            WarningNotices.D28.BrokenIf(true, "You proposed these powers yourself.", "The Director of Education approves them."),
        _ => WarningNotices.D28.BrokenIf(facts.Actor.Role is not Role.Director, "Powers need the approval of the Director of Education.",
            "The Director of Education approves them."),
    };

    /// <summary>Approves as the second person.</summary>
    public static Decision Approve(Case current, ApprovePowers command, Facts facts) =>
        Decision.Accept(new PowersApproved(command.OccurredOn, command.Reason, facts.Actor.Id));

    /// <summary>Refuses the notice of proposed powers before a warning notice was left without compliance, and without the second person.</summary>
    public static Refusal? MayBeAnnounced(Case current, Facts facts) => InPartFour(facts)
        ?? AfterNotice(current).BrokenIf(!WasNotCompliedWith(current), "No warning notice was left without compliance.",
            "Assess compliance when the period has ended.")
        ?? AfterNotice(current).BrokenIf(current.WarningNotice!.PowersNoticeOn is not null,
            "The notice of proposed powers is already given.", "Nothing more is needed.")
        ?? BySomebodyElse(current, facts);

    /// <summary>Gives the notice of proposed powers, from which the school is eligible.</summary>
    public static Decision Announce(Case current, GivePowersNotice command, Facts facts) =>
        Decision.Accept(new PowersNoticeGiven(command.OccurredOn, current.Intervention!.Proposal!.Powers, command.Document));

    /// <summary>Refuses a consultation before powers are proposed.</summary>
    public static Refusal? MayBeConsultedOn(Case current, Facts facts) => X10.BrokenIf(
        current.Intervention?.Proposal is null, "Nobody has proposed powers that could be consulted on.", "HoSI first proposes them.");

    /// <summary>Records a consultation.</summary>
    public static Decision Consult(Case current, RecordConsultation command, Facts facts) => Decision.Unless(
        [
            X10.BrokenIf(command.About.Except(current.Intervention!.Proposal!.Powers).Any() || command.About.Count == 0,
                "A consultation is about proposed powers.", "Name the powers that were proposed.", nameof(command.About)),
            X10.BrokenIf(command.With.Count == 0, "Nobody was consulted.", "Name who was consulted.", nameof(command.With)),
        ],
        () => [new ConsultationHeld(command.OccurredOn, [.. command.About.Distinct().Order()], [.. command.With.Distinct().Order()], command.Views)]);

    /// <summary>Refuses a consent to a board that nobody proposed, and a second one.</summary>
    public static Refusal? MayBeConsentedTo(Case current, Facts facts) => X12.BrokenIf(
        current.Intervention?.Proposal is not { ConsentOn: null } proposal || !proposal.Powers.Contains(Power.Section65),
        "No interim executive board waits for consent.", "HoSI first proposes section 65.");

    /// <summary>Records the Secretary of State's consent.</summary>
    public static Decision Consent(Case current, RecordInterimBoardConsent command, Facts facts) =>
        Decision.Accept(new InterimBoardConsented(command.OccurredOn, command.Document));

    /// <summary>Refuses any power on a school that is not eligible (R139), and without the second person (D28).</summary>
    public static Refusal? MayBeUsed(Case current, Facts facts) => InPartFour(facts) ?? Eligible(current) ?? BySomebodyElse(current, facts);

    /// <summary>Uses a power when everything that it needs is there.</summary>
    public static Decision Use(Case current, UsePower command, Facts facts) => Incomplete(command) is { } field
        ? new Decision.Invalid([field])
        : Decision.Unless(
            Refusals(current, command.Power, command.OccurredOn, facts.School).Select(refusal => refusal with { Field = nameof(command.Power) }),
            () => [new PowerUsed(command.OccurredOn, command.Power, command.Reason, command.Document, command.Arrangement, command.Governors)]);

    /// <summary>What speaks against using a power on a day; nothing when it can be used. The table on the case page reads the same lines.</summary>
    public static IReadOnlyList<Refusal> Refusals(Case current, Power power, DateOnly on, SchoolFacts? school)
    {
        var (ways, proposal, ruled) = (Eligibility.Of(current), current.Intervention?.Proposal, RuleOf(power));
        return
        [
            .. new[]
            {
                Eligible(current),
                X10.BrokenIf(ways is not [] && !ways.Any(way => way.LeadsTo(power)),
                    "A notice under section 60A does not lead to section 63.", "Use one of sections 64 to 66."),
                ruled.BrokenIf(ways.Any(way => way.LeadsTo(power)) && !ways.Any(way => way.IsOpenFor(power, on)),
                    ways.Any(way => way.Since > on) ? $"The school is eligible only from {ways.Min(way => way.Since).InWords()}."
                        : $"The two months after the compliance period ended on {ways.Max(way => way.WindowEnds)?.InWords()}.",
                    "Give a day on which the school is eligible; after that it takes a new warning notice."),
                ruled.BrokenIf(power is not Power.Section63 && current.Intervention?.InterimBoardSince is not null,
                    $"An interim executive board has been in place since {current.Intervention?.InterimBoardSince?.InWords()}.", "Wait until the board has ended."),
                ruled.BrokenIf(IsConsultedOn(power) && proposal?.Heard(Party.GoverningBody, power, on) is not true,
                    "The governing body has not been consulted about this power.", "Consult it, and record what it said."),
                ruled.BrokenIf(IsConsultedOn(power) && school is { HasFoundation: true } && proposal?.Heard(Party.DioceseOrFoundation, power, on) is not true,
                    "The diocese, or whoever appoints the foundation governors, has not been consulted about this power.", "Consult them, and record what they said."),
                X12.BrokenIf(power is Power.Section65 && !(proposal?.ConsentOn <= on),
                    "The Secretary of State has not consented.", "Record the consent first."),
                WarningNotices.D28.BrokenIf(proposal is not { ApprovedOn: { } approved } || approved > on || !proposal.Powers.Contains(power),
                    "This power is not among those that a second person approved.", "HoSI proposes it and the Director of Education approves it."),
            }.OfType<Refusal>(),
        ];
    }

    /// <summary>Refuses when there is no board to end.</summary>
    public static Refusal? ThereIsABoard(Case current, Facts facts) =>
        X12.BrokenIf(current.Intervention?.InterimBoardSince is null, "There is no interim executive board.", "Nothing more is needed.");

    /// <summary>Records the end of the board.</summary>
    public static Decision EndBoard(Case current, EndInterimBoard command, Facts facts) =>
        Decision.Accept(new InterimBoardEnded(command.OccurredOn, command.Reason));

    /// <summary>
    /// Records that the window is over, dated the first day after it, however late the sweep finds it. Sweeping again, or too early,
    /// changes nothing.
    /// </summary>
    public static Decision Lapse(Case current, LapseInterventionWindow command, Facts facts) =>
        current.WarningNotice is { LapsedOn: null, WindowEnds: { } ends } && ends < command.OccurredOn
            ? Decision.Accept(new InterventionWindowLapsed(ends.AddDays(1)))
            : Decision.Nothing;

    /// <summary>Powers follow what they are proposed for.</summary>
    public static (DateOnly Day, string What) GroundsDay(Case current) =>
        WasNotCompliedWith(current) ? (current.WarningNotice!.AssessedOn!.Value, "compliance was assessed")
        : Eligibility.Of(current) is [_, ..] ways ? (ways.Min(way => way.Since), "the school became eligible")
        : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>An approval, a consultation and a consent follow the proposal.</summary>
    public static (DateOnly Day, string What) ProposalDay(Case current) =>
        current.Intervention?.Proposal is { } proposal ? (proposal.ProposedOn, "the powers were proposed") : GroundsDay(current);

    /// <summary>The notice of proposed powers and a power follow the approval.</summary>
    public static (DateOnly Day, string What) ApprovalDay(Case current) =>
        current.Intervention?.Proposal?.ApprovedOn is { } approved ? (approved, "the powers were approved") : ProposalDay(current);

    /// <summary>The end of a board follows its beginning.</summary>
    public static (DateOnly Day, string What) BoardDay(Case current) =>
        current.Intervention?.InterimBoardSince is { } since ? (since, "the board was put in place") : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>The rule that limits a power.</summary>
    public static Rule RuleOf(Power power) => power switch
    {
        Power.Section63 => X10,
        Power.Section64 => X11,
        Power.Section65 => X12,
        Power.Section66 => X13,
        _ => throw new ArgumentOutOfRangeException(nameof(power)),
    };

    private const string HowToBeEligible =
        "A warning notice that was not complied with and a notice of proposed powers make it eligible, or an Ofsted category, or its notification as not improving.";

    private static Refusal? Eligible(Case current) =>
        R139.BrokenIf(Eligibility.Of(current) is [], "The school is not eligible for intervention.", HowToBeEligible);

    private static Refusal? InPartFour(Facts facts) => WarningNotices.D21.BrokenIf(
            facts.School is { IsPupilReferralUnit: true },
            $"{facts.School?.Name} is a pupil referral unit, to which Part 4 does not apply.", "Go on with the informal process.")
        ?? AcademyConcerns.R158.BrokenIf(facts.School is { Kind: CaseType.Academy }, $"{facts.School?.Name} is now an academy.",
            "Powers over an academy lie with the Secretary of State.")
        ?? WarningNotices.X1.BrokenIf(facts.School is { IsMaintained: false },
            $"{facts.School?.Name} is a {facts.School?.Type}, to which Part 4 does not apply.",
            "The authority has no such power over it.");

    private static bool WasNotCompliedWith(Case current) => current.WarningNotice is { State: NoticeState.NotComplied };

    // Which of the two notices it is decides which rule speaks.
    private static Rule AfterNotice(Case current) => current.WarningNotice is { Kind: NoticeKind.Section60A } ? R135 : R134;

    private static Refusal? BySomebodyElse(Case current, Facts facts) => current.Intervention?.Proposal switch
    {
        { ApprovedBy: { } by } => WarningNotices.D28.BrokenIf(by == facts.Actor.Id, "You approved these powers yourself.",
            "The person who proposed them takes this step."),
        _ => WarningNotices.D28.BrokenIf(true, "Nobody has approved proposed powers yet.",
            "HoSI proposes them and the Director of Education approves them."),
    };

    private static bool IsConsultedOn(Power power) => power is Power.Section63 or Power.Section65;

    private static InvalidField? Incomplete(UsePower command) => command switch
    {
        { Power: Power.Section63, Arrangement: null } => new(nameof(command.Arrangement), "Choose what the governing body must enter into."),
        { Power: Power.Section64, Governors: not > 0 } => new(nameof(command.Governors), "Enter how many governors are added."),
        _ => null,
    };
}
