using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Projections;

/// <summary>
/// A command that was refused, kept apart from the case's stream so that an auditor sees that somebody tried: who, when, what,
/// and which rule refused it.
/// </summary>
public sealed record RefusedAttempt(
    Guid Id, CaseId Case, string Command, DateOnly OccurredOn, DateTimeOffset At, string ActorId, string ActorName, Role Role, string Rule, string Reason);

/// <summary>The answer that a command got, kept under the id its client gave it, so that the same command has one effect.</summary>
public sealed record CommandReceipt(string Id, CaseId Case, string Command, string ActorId, long Version, IReadOnlyList<string> Events);
