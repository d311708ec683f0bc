using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Cases.Settings;

/// <summary>A setting's case in words: its events, and where it stands.</summary>
public static class SettingConcernWords
{
    /// <summary>What happened, with the facts that were recorded. Throws for an event that nobody found words for.</summary>
    public static (string Title, (string Label, string? Text)[] Facts) Of(SettingEvent happened) => happened switch
    {
        SettingConcernRaised e => ("Concern about a setting raised", [("Grounds", e.Grounds), ("Evidence", e.Evidence)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };
}
