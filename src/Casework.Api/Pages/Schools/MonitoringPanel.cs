using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Monitoring;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Projections;
using Marten;

namespace Casework.Api.Pages.Schools;

/// <summary>What the page of a school shows of its routine monitoring, to the person who looks at it.</summary>
public sealed record MonitoringPanel(
    Establishment School, Case? Open, IReadOnlyList<WorkItem> Due, IReadOnlyList<SchoolOption> Options, IReadOnlyList<Recording> History,
    IReadOnlyList<RefusedAttempt>? Attempts)
{
    /// <summary>What this person can record now.</summary>
    public IEnumerable<SchoolOption> Allowed => Options.Where(o => o.Allowed);

    /// <summary>What is theirs to record but a rule refuses now.</summary>
    public IEnumerable<SchoolOption> Refused => Options.Where(o => !o.Allowed && !o.ForAnotherRole);

    /// <summary>The governors, those of now before those of the past.</summary>
    public IReadOnlyList<Governor> Governors { get; } = [.. (School.Monitoring?.Governors ?? []).OrderBy(g => g.To).ThenBy(g => g.Role).ThenBy(g => g.Name)];

    /// <summary>Reads it; null for what the authority does not routinely monitor and of which nothing was recorded.</summary>
    public static async Task<MonitoringPanel?> ReadAsync(IQuerySession session, Establishment school, MonitoringFacts facts, Authority authority, CancellationToken cancellation)
    {
        if (Casework.Domain.Rules.RoutineMonitoring.RefuseSchool(school, facts) is not null && (school.IsSetting || school.Monitoring is null))
        {
            return null;
        }

        var history = await session.ReadByAsync(facts.Actor, await session.RegisterHistoryAsync(school.Id, null, cancellation), cancellation);
        return new(
            history.ReadAs(school.Id)!, facts.Open, school.DueAt(facts.Open, await session.DutyFactsAsync([], authority, facts.Today, null, cancellation)),
            SchoolWorkflow.Options(school, facts), history.BesideCases(),
            facts.Actor.SeesRefusedAttempts() ? await session.AttemptsAsync(school.Id, cancellation) : null);
    }
}
