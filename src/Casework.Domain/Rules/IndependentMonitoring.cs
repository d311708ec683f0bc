using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Domain.Rules;

/// <summary>The monitoring of independent schools, which the strategy leaves to oversight by a board and to working with the inspectorates.</summary>
public static class IndependentMonitoring
{
    /// <summary>Monitoring, not a case.</summary>
    public static readonly Rule R178 = new("R178", "An independent school has a monitoring record: its inspectorate, the standards met or not met, and safeguarding.", "Strategy line 254");

    /// <summary>Opens the monitoring record of an independent school.</summary>
    public static Decision Open(OpenMonitoring command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Urn.Value, nameof(command.Urn)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.IndependentSchool, facts, nameof(command.Urn)),
                R178.NeedsText(command.Reason, "The reason for the monitoring", nameof(command.Reason)),
            ],
            () => [new MonitoringOpened(command.OccurredOn, command.Urn, facts.Cases.Count + 1, command.Reason, facts.Actor.Id)]);
}
