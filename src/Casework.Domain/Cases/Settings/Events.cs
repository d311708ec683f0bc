using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Settings;

/// <summary>What happened on a setting's case (state chart 6.3).</summary>
public abstract record SettingEvent(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>A concern about an early years setting was raised with its evidence, which opens the case (R165).</summary>
public sealed record SettingConcernRaised(
    DateOnly OccurredOn, EstablishmentId Setting, int Episode, string Grounds, string Evidence, string RaisedBy) : SettingEvent(OccurredOn);
