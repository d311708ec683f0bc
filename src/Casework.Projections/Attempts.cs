using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Projections;

/// <summary>
/// A command that was refused, kept apart from the case's stream so that an auditor sees that somebody tried: who, when, what,
/// and which rule refused it.
/// </summary>
public sealed record RefusedAttempt(
    Guid Id, CaseId Case, string Command, DateOnly OccurredOn, DateTimeOffset At, string ActorId, string ActorName, Role Role, string Rule, string Reason);

/// <summary>
/// The answer that a command got, kept under the id its client gave it, so that the same command has one effect.
/// <paramref name="Digest"/> tells the same command from another one that comes under the same id.
/// </summary>
public sealed record CommandReceipt(string Id, string Digest, CaseId Case, long Version, IReadOnlyList<string> Events);
