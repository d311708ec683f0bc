using Casework.Domain.Cases;
using Casework.Domain.Establishments;

namespace Casework.Domain.Rules;

/// <summary>Four kinds of case, each with its own steps: what belongs to one kind is refused on the others.</summary>
public static class CaseTypes
{
    /// <summary>Refuses a command that is not a step of this kind of case.</summary>
    public static Refusal NotAStep(CaseType kind, Type command) => kind switch
    {
        CaseType.Academy => new(AcademyConcerns.R158, "This step is for maintained schools; an academy answers to its trust and the Secretary of State.",
            "Work with the trust, and escalate to the Regional Director where that fails."),
        _ when command.IsSubclassOf(typeof(PartFourCommand)) => new(WarningNotices.X1, $"Formal notices and powers do not apply to {kind.InWords()}.", "Go on with the steps of this kind of case."),
        _ => new(Concerns.D22, $"This step does not belong to a case of {kind.InWords()}.", "Go on with the steps of this kind of case."),
    };
}
