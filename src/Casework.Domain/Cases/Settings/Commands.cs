using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Settings;

/// <summary>Raises a concern about an early years setting, which opens its case (R165).</summary>
public sealed record RaiseSettingConcern(DateOnly OccurredOn, EstablishmentId Setting, string Grounds, string Evidence) : OpeningCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override EstablishmentId About() => Setting;
}
