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
        "It says what a concern can be about; the steps are those of any other.");

    /// <summary>First contact.</summary>
    public static readonly Rule R150 = new("R150", Enforced,
        "The first step is to contact the headteacher and the Chair of Governors.", "Strategy line 2591");

    /// <summary>Recommended actions.</summary>
    public static readonly Rule R151 = new("R151", Shown,
        "Where it fits, the authority tells the trust which actions it recommends.", "Strategy line 2592",
        "Whether it fits is a judgement; recommendations are kept with the concern.");

    /// <summary>The trust's plans.</summary>
    public static readonly Rule R152 = new("R152", Watched,
        "The trust shares its plans for improvement, and the day they came is recorded.", "Strategy line 2594");

    /// <summary>Help from the authority.</summary>
    public static readonly Rule R153 = new("R153", Shown,
        "The trust says where it needs the authority's help with services that the authority answers for.", "Strategy line 2597",
        "The trust says it or does not; what it said is kept.");

    /// <summary>The trust pays.</summary>
    public static readonly Rule R154 = new("R154", Shown,
        "The authority may advise and broker support, which the trust pays for.", "Strategy line 2641",
        "The product can record who pays; it cannot make anybody pay.");

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
        "Decision on strategy line 2608", "It settles names.") { KeptIn = [typeof(Catalogue)] };

    /// <summary>Grounds as labels.</summary>
    public static readonly Rule D38 = new("D38", Shown,
        "For an academy the grounds of section 60(2) only describe a serious concern; they never lead to a notice.", "Decision on strategy line 2604",
        "The escalation is refused by R155, the notice by R158.");

    /// <summary>Opens the case of an academy.</summary>
    public static Decision Raise(RaiseAcademyConcern command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Urn.Value, nameof(command.Urn)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.Academy, facts, nameof(command.Urn)),
                Concerns.R55.BrokenIf(command.Triggers.Count == 0, "No trigger is named.", "Choose at least one of the five triggers.", nameof(command.Triggers)),
                Concerns.R55.NeedsText(command.Grounds, "The specific grounds", nameof(command.Grounds)),
                Concerns.R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence)),
            ],
            () => [new AcademyConcernRaised(command.OccurredOn, command.Urn, facts.Cases.Count + 1, [.. command.Triggers.Distinct()], command.Grounds, command.Evidence, facts.Actor.Id)]);
}
