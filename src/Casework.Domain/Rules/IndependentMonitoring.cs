using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Independent schools, of which the authority keeps a record of what it knows.</summary>
public static class IndependentMonitoring
{
    /// <summary>A record, no process.</summary>
    public static readonly Rule R178 = new("R178", Shown,
        "For independent schools there is oversight by their sub-board and partnership, but no process for causing concern.", "Strategy line 254",
        "The authority has no power over them; the product keeps inspections, standards met and safeguarding.");

    /// <summary>Opens the monitoring record of an independent school.</summary>
    public static Decision Open(OpenMonitoring command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Urn.Value, nameof(command.Urn)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.IndependentSchool, facts, nameof(command.Urn)),
                R178.NeedsText(command.Reason, "The reason for the monitoring", nameof(command.Reason)),
            ],
            () => [new MonitoringOpened(command.OccurredOn, command.Urn, facts.Cases.Count + 1, command.Reason, facts.Actor.Id)]);
}
