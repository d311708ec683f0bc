using Casework.Domain.Cases;
using Marten;

namespace Casework.Projections;

/// <summary>The live list of Schools Causing Concern that the Schools Review Group works from.</summary>
public static class SrgList
{
    /// <summary>The cases on the list as it stands: the longest on it first.</summary>
    public static async Task<IReadOnlyList<Case>> SrgListAsync(this IQuerySession session, CancellationToken cancellation) =>
        Sorted(await session.Query<Case>().Where(c => c.Stage == Stage.Designated || c.Stage == Stage.RemovalProposed).ToListAsync(cancellation));

    /// <summary>The cases on the list as it was known at an instant, replayed from the events.</summary>
    public static async Task<IReadOnlyList<Case>> SrgListAsync(this IQuerySession session, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var listed = new List<Case>();
        foreach (var id in await session.Query<Case>().Select(c => c.Id).ToListAsync(cancellation))
        {
            if ((await session.HistoryOfAsync(id, asOf, cancellation)).Replay() is { SrgList: not null } current)
            {
                listed.Add(current);
            }
        }

        return Sorted(listed);
    }

    private static IReadOnlyList<Case> Sorted(IEnumerable<Case> listed) => [.. listed.OrderBy(c => c.Designation!.On).ThenBy(c => c.Id)];
}
