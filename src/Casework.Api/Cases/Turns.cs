using System.Globalization;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Marten;
using Npgsql;

namespace Casework.Api.Cases;

/// <summary>
/// Taking turns: whoever is second waits until the first has recorded, and then decides on what is so, so that nobody is refused
/// by chance. Who waits for both, a school and a meeting, always takes the school's turn first: then nobody waits in a circle.
/// </summary>
public static class Turns
{
    // Locks of the store have small numbers of their own.
    private const long Schools = 1L << 40;
    private const long Meetings = 1L << 41;

    /// <summary>Waits for the turn at a school, and keeps it until the transaction ends.</summary>
    public static Task TakeTurnAsync(this IDocumentSession session, Urn school, CancellationToken cancellation) =>
        session.TakeTurnAsync(Schools + int.Parse(school.Value, CultureInfo.InvariantCulture), cancellation);

    /// <summary>Waits for the turn at an SRG meeting, and keeps it until the transaction ends.</summary>
    public static Task TakeTurnAsync(this IDocumentSession session, SrgMeetingId meeting, CancellationToken cancellation) =>
        session.TakeTurnAsync(Meetings + meeting.Day().DayNumber, cancellation);

    private static async Task TakeTurnAsync(this IDocumentSession session, long turn, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        await using var wait = new NpgsqlCommand("select pg_advisory_xact_lock($1)") { Parameters = { new() { Value = turn } } };
        await session.ExecuteAsync(wait, cancellation);
    }
}
