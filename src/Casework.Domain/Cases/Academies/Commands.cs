using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Academies;

/// <summary>Raises a concern about an academy, which opens its case (R40, R148).</summary>
public sealed record RaiseAcademyConcern(DateOnly OccurredOn, Urn Urn, IReadOnlyList<Trigger> Triggers, string Grounds, string Evidence) : OpeningCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override EstablishmentId About() => EstablishmentId.School(Urn);
}
