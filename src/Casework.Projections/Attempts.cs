using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Projections;

/// <summary>
/// A command that was refused, kept apart from the stream of the case so that an auditor sees that somebody tried: who, when, what,
/// and which rule refused it. One about a school beside its cases has the <paramref name="School"/> and no case.
/// </summary>
public sealed record RefusedAttempt(
    Guid Id, CaseId? Case, string Command, DateOnly OccurredOn, DateTimeOffset At, string ActorId, string ActorName, Role Role, string Rule, string Reason,
    EstablishmentId? School = null);

/// <summary>
/// The answer that a command got, kept under the id its client gave it, so that the same command has one effect.
/// <paramref name="Digest"/> tells the same command from another one that comes under the same id.
/// </summary>
public sealed record CommandReceipt(string Id, string Digest, CaseId? Case, long Version, IReadOnlyList<string> Events, EstablishmentId? School = null)
{
    /// <summary>Under which a receipt is kept: ids are each person's own.</summary>
    public static string IdOf(Actor actor, string commandId) => $"{actor.Id}:{commandId}";

    /// <summary>What is asked, by whom and on what, in short: the same for the same command, and for no other.</summary>
    public static string DigestOf(Actor actor, string? on, object command) => Convert.ToHexString(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{actor.Id} {on} {command.GetType().Name} {JsonSerializer.Serialize(command, command.GetType())}")));
}
