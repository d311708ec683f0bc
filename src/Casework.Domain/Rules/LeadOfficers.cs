using Casework.Domain.Cases;

namespace Casework.Domain.Rules;

/// <summary>Assigning the Lead Officer.</summary>
public static class LeadOfficers
{
    /// <summary>Identified.</summary>
    public static readonly Rule R58 = new("R58", "A Lead Officer is identified and a plan of support is set in place.", "Strategy line 2216");

    /// <summary>From the first concern.</summary>
    public static readonly Rule R65 = new("R65", "A Lead Officer is appointed when the school enters an Ofsted category or begins to cause concern.", "Strategy line 2234");

    /// <summary>Who it can be.</summary>
    public static readonly Rule R66 = new("R66", "The Lead Officer is the school's Learning Network Inspector or another suitably qualified professional.", "Strategy line 2235");

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
