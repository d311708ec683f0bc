using Casework.Api.Cases;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;

namespace Casework.Api.Audit;

/// <summary>What an auditor looks for across all schools; every member narrows the search.</summary>
public sealed record AuditSearch(EstablishmentId? School, string? Actor, string? Type, AsOf? From, AsOf? To);

/// <summary>One page of what a search found, the latest first, and how many there are on all pages.</summary>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, long Total);

/// <summary>The audit history across schools.</summary>
public static class AuditEndpoint
{
    /// <summary>How many rows a search answers at the most, the latest first.</summary>
    public const int Most = 500;

    /// <summary>Maps <c>/api/audit</c>.</summary>
    public static void MapAudit(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/audit", async ([AsParameters] AuditSearch search, IQuerySession session, CancellationToken cancellation) =>
            Results.Ok((await session.AuditAsync(search, 1, Most, cancellation)).Entries))
        .WithTags("Audit").RequireAuthorization().Produces<AuditEntry[]>().ProducesProblem(StatusCodes.Status400BadRequest)
        .WithSummary($"Everything recorded on cases, across schools, the latest first, at most {Most}");

    /// <summary>A page of the entries that a search finds, the latest first; the first page has number 1, and one beyond the last is empty.</summary>
    public static async Task<AuditPage> AuditAsync(this IQuerySession session, AuditSearch search, int page, int size, CancellationToken cancellation)
    {
        IQueryable<AuditEntry> found = session.Query<AuditEntry>().Stats(out var statistics);
        found = search.School is { } school ? found.Where(e => e.School == school) : found;
        found = search.Actor is { Length: > 0 } actor ? found.Where(e => e.ActorName.Contains(actor, StringComparison.OrdinalIgnoreCase)) : found;
        found = search.Type is { Length: > 0 } type ? found.Where(e => e.Type == type) : found;
        found = search.From is { } from ? found.Where(e => e.RecordedAt >= from.Instant) : found;
        found = search.To is { } to ? found.Where(e => e.RecordedAt <= to.Instant) : found;
        var entries = await found.OrderByDescending(e => e.RecordedAt).ThenByDescending(e => e.Version).ThenBy(e => e.Id)
            .Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        return new(entries, statistics.TotalResults);
    }
}
