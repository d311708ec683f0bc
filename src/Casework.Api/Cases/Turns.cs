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
    /// <summary>Waits for the turn at a school or setting, and keeps it until the transaction ends.</summary>
    public static Task TakeTurnAsync(this IDocumentSession session, EstablishmentId school, CancellationToken cancellation) =>
        session.TakeTurnAsync(school.Value, cancellation);

    /// <summary>Waits for the turn at an SRG meeting, and keeps it until the transaction ends.</summary>
    public static Task TakeTurnAsync(this IDocumentSession session, SrgMeetingId meeting, CancellationToken cancellation) =>
        session.TakeTurnAsync(meeting.Value, cancellation);

    /// <summary>Waits for the turn at a stream, for example at a settings meeting, and keeps it until the transaction ends.</summary>
    public static async Task TakeTurnAsync(this IDocumentSession session, string at, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        await using var wait = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended($1, 0))") { Parameters = { new() { Value = at } } };
        await session.ExecuteAsync(wait, cancellation);
    }
}
