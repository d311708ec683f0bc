using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;

namespace Casework.Domain.Rules;

/// <summary>Four kinds of case, each with its own steps: what belongs to one kind is refused on the others.</summary>
public static class CaseTypes
{
    private static readonly Type[] ForMaintainedSchools =
        [typeof(Designate), typeof(SendLetters), typeof(DraftStatementOfAction), typeof(ApproveStatementOfAction), typeof(SendStatementOfAction)];

    /// <summary>
    /// Refuses a command that is not a step of this kind of case. An academy has neither the informal notice, which is the designation, nor a
    /// Statement of Action, nor a formal notice or power.
    /// </summary>
    public static Refusal NotAStep(CaseType kind, Type command) => kind switch
    {
        CaseType.Academy when IsPartFour(command) || ForMaintainedSchools.Contains(command) => new(AcademyConcerns.R158,
            "An academy answers to its trust and the Secretary of State; this step is for maintained schools.",
            "Work with the trust, and escalate to the Regional Director where that fails."),
        _ when IsPartFour(command) => new(WarningNotices.X1, $"Formal notices and powers do not apply to {kind.InWords()}.", "Go on with the steps of this kind of case."),
        _ => new(Concerns.D22, $"This step does not belong to a case of {kind.InWords()}.", "Go on with the steps of this kind of case."),
    };

    /// <summary>Refuses every formal notice and power about a pupil referral unit, whose case is otherwise that of a maintained school.</summary>
    public static Refusal? RefusePartFour(Type command, Facts facts) => WarningNotices.D21.BrokenIf(
        IsPartFour(command) && facts.School is { IsPupilReferralUnit: true },
        $"{facts.School?.Name} is a pupil referral unit, to which Part 4 does not apply.", "Go on with the informal process.");

    private static bool IsPartFour(Type command) => command.IsSubclassOf(typeof(PartFourCommand));
}
