using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Marten;

namespace Casework.Projections;

/// <summary>
/// The history of cases as it was known at an instant, always from the events themselves, never from a copy.
/// </summary>
public static class CaseHistory
{
    /// <summary>The events of a case recorded up to an instant, oldest first; all of them when none is given.</summary>
    public static async Task<IReadOnlyList<Recording>> HistoryOfAsync(this IQuerySession session, CaseId id, DateTimeOffset? asOf, CancellationToken cancellation) =>
        [.. (await session.Events.FetchStreamAsync(id.Value, timestamp: asOf, token: cancellation)).Select(Recording.Of)];

    /// <summary>The case as somebody may read it: what is restricted has no texts for those who may not read it (D35).</summary>
    public static async Task<Case> CaseReadByAsync(this IQuerySession session, CaseId id, Actor reader, CancellationToken cancellation) =>
        (await session.ReadByAsync(reader, await session.HistoryOfAsync(id, null, cancellation), cancellation)).Replay()!;

    /// <summary>The events of all cases of a school recorded up to an instant, in the order in which they were recorded.</summary>
    public static async Task<IReadOnlyList<Recording>> HistoryOfAsync(this IQuerySession session, EstablishmentId school, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        var cases = await session.CasesOfAsync(school, cancellation);
        var histories = new List<Recording>();
        foreach (var id in cases)
        {
            histories.AddRange(await session.HistoryOfAsync(id, asOf, cancellation));
        }

        return [.. histories.OrderBy(h => h.Sequence)];
    }

    /// <summary>Everything on a school's own stream up to an instant, oldest first: what the register told, and what was recorded beside its cases.</summary>
    public static async Task<IReadOnlyList<Recording>> RegisterHistoryAsync(this IQuerySession session, EstablishmentId school, DateTimeOffset? asOf, CancellationToken cancellation) =>
        [.. (await session.Events.FetchStreamAsync(school.Value, timestamp: asOf, token: cancellation)).Select(Recording.Of)];

    /// <summary>What was recorded about a school beside its cases up to an instant, oldest first.</summary>
    public static async Task<IReadOnlyList<Recording>> MonitoringHistoryAsync(this IQuerySession session, EstablishmentId school, DateTimeOffset? asOf, CancellationToken cancellation) =>
        (await session.RegisterHistoryAsync(school, asOf, cancellation)).BesideCases();

    /// <summary>Of a school's own history what people recorded beside its cases.</summary>
    public static IReadOnlyList<Recording> BesideCases(this IEnumerable<Recording> history) => [.. history.Where(one => one.Data is MonitoringEvent)];

    /// <summary>The open case of a school; null when it has none.</summary>
    public static async Task<Case?> OpenCaseAsync(this IQuerySession session, EstablishmentId school, CancellationToken cancellation) =>
        await session.Query<Case>().Where(c => c.Establishment == school && c.Stage != Stage.Removed && c.Stage != Stage.Closed).SingleOrDefaultAsync(cancellation);

    /// <summary>The references of a school's cases, the first episode first.</summary>
    public static async Task<IReadOnlyList<CaseId>> CasesOfAsync(this IQuerySession session, EstablishmentId school, CancellationToken cancellation) =>
        [.. (await session.Query<Case>().Where(c => c.Establishment == school).Select(c => c.Id).ToListAsync(cancellation)).Order()];

    /// <summary>The cases that carry a closed one on under the successor that it names (D40).</summary>
    public static async Task<IReadOnlyList<CaseId>> SuccessorsOfAsync(this IQuerySession session, Case closed, CancellationToken cancellation)
    {
        if (closed.Closure is not { Successor: { } urn })
        {
            return [];
        }

        var successor = EstablishmentId.School(urn);
        var theirs = await session.Query<Case>().Where(c => c.Establishment == successor).ToListAsync(cancellation);
        return [.. theirs.Where(c => c.Predecessors?.Any(p => p.Case == closed.Id) is true).Select(c => c.Id).Order()];
    }

    /// <summary>The case as these events make it; null before the first of them.</summary>
    public static Case? Replay(this IEnumerable<Recording> history) => Case.Replay(history.Select(h => h.Data).OfType<CaseEvent>());
}
