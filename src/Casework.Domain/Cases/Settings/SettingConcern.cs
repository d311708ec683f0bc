namespace Casework.Domain.Cases.Settings;

/// <summary>An early years setting causing concern (R164 to R172).</summary>
public sealed record SettingConcern()
{
    /// <summary>The case that its first event opens.</summary>
    public static Case Open(SettingConcernRaised e) => new(
        CaseId.For(e.Setting, e.Episode), CaseType.Setting, Stage.OnSettingsList, new([], e.Grounds, e.Evidence, e.OccurredOn, e.RaisedBy),
        Setting: new());

    /// <summary>The case after an event of this kind.</summary>
    public Case After(Case current, SettingEvent happened) => current;
}
