using Casework.Domain.Cases;
using Casework.Projections;

namespace Casework.Api.Audit;

/// <summary>One step of a replay: an event, and its case before it and after it.</summary>
public sealed record ReplayStep(Recording Recorded, Case? Before, Case After)
{
    /// <summary>What the event changed.</summary>
    public IReadOnlyList<Change> Changes => Audit.Changes.Between(Before, After);
}

/// <summary>A school's intervention history, one event after the other.</summary>
public static class Replay
{
    /// <summary>The steps, in the order in which the events were recorded; each event belongs to its own case.</summary>
    public static IReadOnlyList<ReplayStep> Steps(IEnumerable<Recording> history)
    {
        var (cases, steps) = (new Dictionary<string, Case>(), new List<ReplayStep>());
        foreach (var recorded in history)
        {
            var before = cases.GetValueOrDefault(recorded.Stream);
            if (Case.Evolve(before, (CaseEvent)recorded.Data) is { } after)
            {
                steps.Add(new(recorded, before, cases[recorded.Stream] = after));
            }
        }

        return steps;
    }
}
