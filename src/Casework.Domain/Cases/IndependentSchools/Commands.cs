using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>Opens the monitoring record of an independent school (R178).</summary>
public sealed record OpenMonitoring(DateOnly OccurredOn, Urn Urn, string Reason) : OpeningCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override EstablishmentId About() => EstablishmentId.School(Urn);
}
