using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Rules;

/// <summary>An early years setting on the list of settings causing concern.</summary>
public static class SettingConcerns
{
    /// <summary>Opens the case of a setting, which puts it on the list.</summary>
    public static Decision Raise(RaiseSettingConcern command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Setting.Urn(), nameof(command.Setting)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.Setting, facts, nameof(command.Setting)),
                Concerns.R55.NeedsText(command.Grounds, "The specific grounds", nameof(command.Grounds)),
                Concerns.R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence)),
            ],
            () => [new SettingConcernRaised(command.OccurredOn, command.Setting, facts.Cases.Count + 1, command.Grounds, command.Evidence, facts.Actor.Id)]);
}
