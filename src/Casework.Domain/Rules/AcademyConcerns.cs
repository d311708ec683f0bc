using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Domain.Rules;

/// <summary>A concern about an academy: the trust is informed, asked to act, and the Regional Director told where that fails.</summary>
public static class AcademyConcerns
{
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
