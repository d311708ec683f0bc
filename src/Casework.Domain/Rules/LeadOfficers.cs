using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Assigning the Lead Officer.</summary>
public static class LeadOfficers
{
    /// <summary>Identified.</summary>
    public static readonly Rule R58 = new("R58", Enforced, "A Lead Officer is identified.", "Strategy line 2216")
    { KeptIn = [typeof(LeadOfficerAssigned)], RefusedBy = "D3" };

    /// <summary>From the first concern.</summary>
    public static readonly Rule R65 = new("R65", Watched,
        "A Lead Officer is appointed when the school enters an Ofsted category or begins to cause concern.", "Strategy line 2234")
    { DueBy = "R58" };

    /// <summary>Who it can be.</summary>
    public static readonly Rule R66 = new("R66", Enforced,
        "The Lead Officer is the school's own Learning Network Inspector, or somebody else whose qualifications are stated.", "Strategy line 2235");

    /// <summary>Regular visits.</summary>
    public static readonly Rule R78 = new("R78", Watched,
        "The Lead Officer visits regularly to monitor progress, as often as the school's category asks.", "Strategy line 2288")
    { DueBy = "R25" };

    /// <summary>Those in the plan.</summary>
    public static readonly Rule R79 = new("R79", Shown,
        "The Lead Officer keeps in touch with everyone who is named in the plan.", "Strategy line 2290",
        "How people work with each other is theirs; the product keeps what they wrote about it.")
    { KeptIn = [typeof(VisitMade)] };

    /// <summary>Progress with colleagues.</summary>
    public static readonly Rule R80 = new("R80", Shown,
        "The Lead Officer goes over progress with council officers, BPSI consultants and senior staff.", "Strategy line 2294",
        "How people work with each other is theirs; the product keeps what they wrote about it.")
    { KeptIn = [typeof(ProgressReported)] };

    /// <summary>Governors' meetings.</summary>
    public static readonly Rule R82 = new("R82", Shown,
        "The Lead Officer attends governors' meetings where it fits.", "Strategy line 2299",
        "Whether it fits is a judgement; a visit can be recorded for it.")
    { KeptIn = [typeof(VisitMade)] };

    /// <summary>Doubts about leaders.</summary>
    public static readonly Rule R85 = new("R85", Shown,
        "Doubts about the capacity of senior leaders follow the separate protocol with the heads' professional bodies.", "Strategy line 2581",
        "The protocol is kept outside the product, and so is what is said under it.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>A Lead Officer follows the one before.</summary>
    public static (DateOnly Day, string What) After(Case current) => current.LeadOfficer is { } before
        ? (before.Since, $"{before.Person.Name} was assigned")
        : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>Assigns the Lead Officer, from the first concern on. The same one again changes nothing.</summary>
    public static Decision Assign(Case current, AssignLeadOfficer command, Facts facts) => current.LeadOfficer?.Person.Id == command.LeadOfficer.Id
        ? Decision.Nothing
        : Decision.Unless(
            [
                R66.BrokenIf(command.Basis is LeadOfficerBasis.OtherQualifiedProfessional && string.IsNullOrWhiteSpace(command.Qualification),
                    "The Lead Officer is not the school's Learning Network Inspector.", "Say what makes them suitably qualified.", nameof(command.Qualification)),
            ],
            () => [new LeadOfficerAssigned(command.OccurredOn, command.LeadOfficer, command.Basis, command.Qualification)]);
}
