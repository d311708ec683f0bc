using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Cases.Academies;

/// <summary>An academy's case in words: its events, and where it stands.</summary>
public static class AcademyConcernWords
{
    /// <summary>What happened, with the facts that were recorded. Throws for an event that nobody found words for.</summary>
    public static (string Title, (string Label, string? Text)[] Facts) Of(AcademyEvent happened) => happened switch
    {
        AcademyConcernRaised e => ("Concern about an academy raised", [("Triggers", Terms.Of(e.Triggers)), ("Grounds", e.Grounds), ("Evidence", e.Evidence)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };
}
