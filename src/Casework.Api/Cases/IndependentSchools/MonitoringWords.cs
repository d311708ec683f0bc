using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Api.Cases.IndependentSchools;

/// <summary>An independent school's monitoring record in words: its events, and where it stands.</summary>
public static class MonitoringWords
{
    /// <summary>What happened, with the facts that were recorded. Throws for an event that nobody found words for.</summary>
    public static (string Title, (string Label, string? Text)[] Facts) Of(IndependentEvent happened) => happened switch
    {
        MonitoringOpened e => ("Monitoring record opened", [("Reason", e.Reason)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };
}
