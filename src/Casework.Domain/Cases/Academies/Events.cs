using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Academies;

/// <summary>What happened on an academy's case (state chart 6.2).</summary>
public abstract record AcademyEvent(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>A concern about an academy was raised with its evidence, which opens the case (R40, R148).</summary>
public sealed record AcademyConcernRaised(
    DateOnly OccurredOn, Urn Urn, int Episode, IReadOnlyList<Trigger> Triggers, string Grounds, string Evidence, string RaisedBy) : AcademyEvent(OccurredOn);
