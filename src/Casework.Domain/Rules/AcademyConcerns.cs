using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Concerns about an academy, which go to its trust and, when that fails, beyond it.</summary>
public static class AcademyConcerns
{
    /// <summary>Governance.</summary>
    public static readonly Rule R147 = new("R147", Enforced,
        "A concern about an academy's governance is told to the academy and raised with the Regional Director and the department.",
        "Strategy line 2569");

    /// <summary>The trust is told.</summary>
    public static readonly Rule R148 = new("R148", Enforced, "A particular concern is told to the academy trust in full.", "Strategy line 2589");

    /// <summary>Safeguarding too.</summary>
    public static readonly Rule R149 = new("R149", Shown,
        "Concerns about an academy's safeguarding arrangements are taken the same way.", "Strategy line 2590",
        "It says what a concern can be about; it is marked and shown, and the steps are those of any other.")
    { KeptIn = [typeof(AcademyConcernRaised), typeof(AcademyConcernMarked)] };

    /// <summary>First contact.</summary>
    public static readonly Rule R150 = new("R150", Enforced,
        "The first step is to contact the headteacher and the Chair of Governors.", "Strategy line 2591");

    /// <summary>Recommended actions.</summary>
    public static readonly Rule R151 = new("R151", Shown,
        "Where it fits, the authority tells the trust which actions it recommends.", "Strategy line 2592",
        "Whether it fits is a judgement; recommendations are kept with the concern.")
    { KeptIn = [typeof(RecommendedActionsSent)] };

    /// <summary>The trust's plans.</summary>
    public static readonly Rule R152 = new("R152", Watched,
        "The trust shares its plans for improvement, and the day they came is recorded.", "Strategy line 2594");

    /// <summary>Help from the authority.</summary>
    public static readonly Rule R153 = new("R153", Shown,
        "The trust says where it needs the authority's help with services that the authority answers for.", "Strategy line 2597",
        "The trust says it or does not; what it said is kept.")
    { KeptIn = [typeof(TrustPlanReceived)] };

    /// <summary>The trust pays.</summary>
    public static readonly Rule R154 = new("R154", Shown,
        "The authority may advise and broker support, which the trust pays for.", "Strategy line 2641",
        "The product can record who pays; it cannot make anybody pay.")
    { KeptIn = [typeof(TrustPlanReceived)] };

    /// <summary>When it goes further.</summary>
    public static readonly Rule R155 = new("R155", Enforced,
        "An escalation needs both a serious concern and engagement that has not worked.", "Strategy line 2604");

    /// <summary>To whom it goes.</summary>
    public static readonly Rule R156 = new("R156", Shown,
        "An escalation goes to the Regional Director, the department and the regional HMI, with the concerns and what was tried.",
        "Strategy line 2608", "The authority considers it; the letters are sent outside the product.");

    /// <summary>The trust first.</summary>
    public static readonly Rule R157 = new("R157", Enforced, "The trust is told of an escalation before it is made.", "Strategy line 2610");

    /// <summary>No notice, no power.</summary>
    public static readonly Rule R158 = new("R158", Enforced,
        "An academy never has a warning notice, a Statement of Action or an intervention power from the authority.", "Strategy line 1590");

    /// <summary>Today's names.</summary>
    public static readonly Rule D14 = new("D14", Shown,
        "The Schools Commissioner is now the Regional Director, and the funding agency the department; the old names are aliases.",
        "Decision on strategy line 2608", "It settles names.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>Grounds as labels.</summary>
    public static readonly Rule D38 = new("D38", Shown,
        "For an academy the grounds of section 60(2) only describe a serious concern; they never lead to a notice.", "Decision on strategy line 2604",
        "The escalation is refused by R155, the notice by R158.")
    { KeptIn = [typeof(EscalationProposed)] };

    /// <summary>Opens the case of an academy. Only the service names the case that it carries on (D40).</summary>
    public static Decision Raise(RaiseAcademyConcern command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Urn.Value, nameof(command.Urn)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.Academy, facts, nameof(command.Urn)),
                Concerns.R55.BrokenIf(command.Triggers.Count == 0, "No trigger is named.", "Choose at least one of the five triggers.", nameof(command.Triggers)),
                Concerns.R55.NeedsText(command.Grounds, "The specific grounds", nameof(command.Grounds)),
                Concerns.R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence)),
                Succession.RefuseToName(command, facts),
            ],
            () =>
            [
                new AcademyConcernRaised(command.OccurredOn, command.Urn, facts.Cases.Count + 1, [.. command.Triggers.Distinct()], command.Grounds, command.Evidence,
                    facts.Actor.Id, command.Matters is [_, ..] matters ? [.. matters.Distinct().Order()] : null),
                .. Succession.CarriedOn(command),
            ]);

    /// <summary>Says what else the concern touches. What it is already known to touch changes nothing.</summary>
    public static Decision Mark(Case current, MarkAcademyConcern command, Facts facts) => command.Matters.Count == 0
        ? new Decision.Invalid([new(nameof(command.Matters), "Choose what the concern touches.")])
        : command.Matters.All((current.Academy!.Matters ?? []).Contains)
            ? Decision.Nothing
            : Decision.Accept(new AcademyConcernMarked(command.OccurredOn, [.. command.Matters.Distinct().Order()], command.Reason));

    /// <summary>Informs the trust, in full.</summary>
    public static Decision Inform(Case current, InformTrust command, Facts facts) => Decision.Unless(
        [R148.NeedsText(command.Told, "What the trust was told of the concern", nameof(command.Told))],
        () => [new AcademyTrustInformed(command.OccurredOn, command.ToWhom, command.Told, command.Document)]);

    /// <summary>Contacts headteacher and Chair; who leaves one of them out says why.</summary>
    public static Decision Contact(Case current, ContactAcademyLeaders command, Facts facts) => Decision.Unless(
        [
            R150.BrokenIf(!command.Headteacher && !command.Chair, "Neither the headteacher nor the Chair of Governors was contacted.",
                "Contact both first.", nameof(command.Headteacher)),
            R150.BrokenIf(command.Headteacher != command.Chair && string.IsNullOrWhiteSpace(command.WhyNotBoth),
                $"The {(command.Chair ? "headteacher" : "Chair of Governors")} was not contacted.",
                "Contact both, or say why one was left out: a vacant chair, or a concern about that person.", nameof(command.WhyNotBoth)),
        ],
        () => [new AcademyLeadersContacted(command.OccurredOn, command.Headteacher, command.Chair, command.Summary, command.WhyNotBoth)]);

    /// <summary>Refuses what comes after the first steps: the trust informed, headteacher and Chair contacted.</summary>
    public static Refusal? BothKnow(Case current, Facts facts) =>
        R150.BrokenIf(current.Academy!.LeadersContactedOn is null, "Headteacher and Chair have not been contacted.", "Record that contact first.")
        ?? R148.BrokenIf(current.Academy.TrustInformedOn is null, "The trust has not been informed of the concern.", "Inform the trust first.");

    /// <summary>What comes after the first steps carries no day before them.</summary>
    public static (DateOnly Day, string What) WhenBothKnew(Case current) => current.Academy?.BothKnowSince is { } day
        ? (day, "trust and school leaders all knew of the concern")
        : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>Records recommended actions.</summary>
    public static Decision Recommend(Case current, RecommendActions command, Facts facts) =>
        Decision.Accept(new RecommendedActionsSent(command.OccurredOn, command.Actions, command.Document));

    /// <summary>Records the trust's plan.</summary>
    public static Decision Receive(Case current, ReceiveTrustPlan command, Facts facts) => Decision.Accept(
        new TrustPlanReceived(command.OccurredOn, command.Plan, command.Document, command.HelpAsked, command.Support, command.PaidBy));

    /// <summary>Records a contact.</summary>
    public static Decision Talk(Case current, RecordTrustContact command, Facts facts) =>
        Decision.Accept(new TrustContacted(command.OccurredOn, command.With, command.Summary));

    /// <summary>Refuses for a concern that is not about governance, and before the academy itself is alerted.</summary>
    public static Refusal? MayBeRaisedBeyond(Case current, Facts facts) =>
        R147.BrokenIf(!current.Academy!.IsAboutGovernance, "The concern is not marked as one about governance.", "Mark it first if it is.")
        ?? R147.BrokenIf(current.Academy.LeadersContactedOn is null && current.Academy.TrustInformedOn is null,
            "The academy has not been alerted.", "Contact its leaders or inform its trust first.");

    /// <summary>Raises a governance concern with both, the Regional Director and the department.</summary>
    public static Decision RaiseBeyond(Case current, RaiseGovernanceConcern command, Facts facts) => Decision.Unless(
        [
            R147.BrokenIf(!command.To.Contains(Overseer.RegionalDirector) || !command.To.Contains(Overseer.DepartmentForEducation),
                "A governance concern goes to the Regional Director and to the department.", "Raise it with both.", nameof(command.To)),
        ],
        () => [new GovernanceConcernRaised(command.OccurredOn, [.. command.To.Distinct().Order()], command.Told, command.Document)]);

    /// <summary>Refuses to end a governance concern that was not raised with the Regional Director and the department.</summary>
    public static Refusal? NotRaisedBeyond(Case current) => R147.BrokenIf(
        current.Academy is { IsAboutGovernance: true, GovernanceIsRaised: false },
        "The concern is about governance and was not raised with the Regional Director and the department.", "Raise it with both first.",
        nameof(CloseCase.Reason));
}
