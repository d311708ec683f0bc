using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Monitoring;

/// <summary>What a decision about a school needs to know beside the school itself.</summary>
/// <param name="Today">The London date on which the command is given.</param>
/// <param name="Actor">Who gives it.</param>
/// <param name="IsOurs">Whether it is a school of this authority.</param>
/// <param name="Open">Its open case; null when it has none.</param>
/// <param name="Outcome">How it stands with Ofsted; null without an inspection.</param>
public sealed record MonitoringFacts(DateOnly Today, Actor Actor, bool IsOurs, Case? Open, PublishedOutcome? Outcome = null)
{
    /// <summary>Whether the school is on the list of Schools Causing Concern.</summary>
    public bool IsOnList => Open is { IsOnList: true };

    /// <summary>Whether the SRG watches the school (D2).</summary>
    public bool IsWatched => Open is { Stage: Stage.Watch };
}
