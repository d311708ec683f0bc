using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Marten;

namespace Casework.Projections;

/// <summary>The live list of Schools Causing Concern that the Schools Review Group works from.</summary>
public static class SrgList
{
    /// <summary>The list as it stands: the longest on it first.</summary>
    public static async Task<IReadOnlyList<SrgListEntry>> SrgListAsync(this IQuerySession session, CancellationToken cancellation) =>
        Sorted(await session.Query<Case>().Where(c => c.Stage == Stage.Designated || c.Stage == Stage.RemovalProposed).Select(c => c.SrgList!).ToListAsync(cancellation));

    /// <summary>The list as it was known at an instant, replayed from the events.</summary>
    public static async Task<IReadOnlyList<SrgListEntry>> SrgListAsync(this IQuerySession session, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var entries = new List<SrgListEntry>();
        foreach (var id in await session.Query<Case>().Select(c => c.Id).ToListAsync(cancellation))
        {
            if ((await session.HistoryOfAsync(id, asOf, cancellation)).Replay()?.SrgList is { } entry)
            {
                entries.Add(entry);
            }
        }

        return Sorted(entries);
    }

    private static IReadOnlyList<SrgListEntry> Sorted(IEnumerable<SrgListEntry> entries) => [.. entries.OrderBy(e => e.DesignatedOn).ThenBy(e => e.Case)];
}
