using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Npgsql;
using Wolverine;

namespace Casework.Api.Cases;

/// <summary>
/// A command on its way to a case: who gives it, the id its client gave it (the same id twice has one effect), and the version
/// of the case that the person had before their eyes, if they had one. A concern has no case yet.
/// </summary>
public sealed record Give(CaseId? Case, CaseCommand Command, Actor Actor, string CommandId, long? Version = null)
{
    /// <summary>The school that the command is about.</summary>
    public Urn School => Case?.Urn() ?? ((RaiseConcern)Command).Urn;

    /// <summary>What is asked, by whom and on which case, in short: the same for the same command, and for no other.</summary>
    public string Digest() => Convert.ToHexString(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{Actor.Id} {Case} {Command.GetType().Name} {JsonSerializer.Serialize(Command, Command.GetType())}")));

    /// <summary>What a log may show: no names and no free text.</summary>
    public override string ToString() => $"{Command.GetType().Name} on {Case?.ToString() ?? "a new case"}, command {CommandId}";
}

/// <summary>What came of a command.</summary>
public abstract record Outcome
{
    /// <summary>Recorded: the case, its version now, and the names of the events. None when it was already so.</summary>
    public sealed record Recorded(CaseId Case, long Version, IReadOnlyList<string> Events) : Outcome;

    /// <summary>Refused by rules of the workflow; nothing was recorded but the attempt.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : Outcome;

    /// <summary>The actor may not do this; nothing was recorded but the attempt.</summary>
    public sealed record NotPermitted(Refusal Refusal) : Outcome;

    /// <summary>Fields that are missing or cannot be right.</summary>
    public sealed record Invalid(IReadOnlyList<InvalidField> Fields) : Outcome;

    /// <summary>Somebody recorded something on the case since the person looked at it.</summary>
    public sealed record Stale(CaseId Case, long Version, IReadOnlyList<Recording> Since) : Outcome;

    /// <summary>There is no such case.</summary>
    public sealed record NotFound(CaseId Case) : Outcome;

    /// <summary>The command id was used before, for another command.</summary>
    public sealed record IdUsedBefore(string CommandId) : Outcome;
}

/// <summary>The one door: every command to a case, from a page, the API or the daily sweep, goes through here.</summary>
public static class CaseDoorHandler
{
    // Locks of the store have small numbers of their own.
    private const long TurnsOfSchools = 1L << 40;

    /// <summary>Asks the rules and records what they answer: events, inline projections, receipt and refusal log in one transaction.</summary>
    public static async Task<Outcome> Handle(Give message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var (command, actor) = (message.Command, message.Actor);
        await session.TakeTurnsAsync(message.School, cancellation);
        if (await session.LoadAsync<CommandReceipt>(message.CommandId, cancellation) is { } receipt)
        {
            return receipt.Digest == message.Digest()
                ? new Outcome.Recorded(receipt.Case, receipt.Version, receipt.Events)
                : new Outcome.IdUsedBefore(message.CommandId);
        }

        var facts = await session.FactsForAsync(message, clock, cancellation);
        var id = message.Case ?? CaseId.For(((RaiseConcern)command).Urn, facts.Cases.Count + 1);
        var stream = await session.Events.FetchForWriting<Case>(id.Value, cancellation);
        if (stream.Aggregate is null && command is not RaiseConcern)
        {
            return new Outcome.NotFound(id);
        }

        var version = stream.CurrentVersion ?? 0;
        if (message.Version is { } seen && seen != version)
        {
            return new Outcome.Stale(id, version, [.. (await session.HistoryOfAsync(id, null, cancellation)).Where(h => h.Version > seen)]);
        }

        Recording.Stamp(session, actor, facts.Policy.Id, message.CommandId);
        switch (Workflow.Decide(stream.Aggregate, command, facts))
        {
            case Decision.Accepted { Events: var events }:
                stream.AppendMany(events);
                var recorded = new Outcome.Recorded(id, version + events.Count, [.. events.Select(e => e.GetType().Name)]);
                session.Insert(new CommandReceipt(message.CommandId, message.Digest(), id, recorded.Version, recorded.Events));
                return recorded;
            case Decision.Refused { Refusals: var refusals }:
                session.Insert(refusals.Select(r => Attempt(id, message, r, clock)));
                return new Outcome.Refused(refusals);
            case Decision.NotPermitted { Refusal: var refusal }:
                session.Insert(Attempt(id, message, refusal, clock));
                return new Outcome.NotPermitted(refusal);
            case Decision.Invalid { Fields: var fields }:
                return new Outcome.Invalid(fields);
            case var decision:
                throw new InvalidOperationException($"A decision that is not known: {decision}.");
        }
    }

    // Whoever is second waits until the first has recorded, and then decides on what is so: nobody is refused by chance.
    private static async Task TakeTurnsAsync(this IDocumentSession session, Urn school, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        await using var turn = new NpgsqlCommand("select pg_advisory_xact_lock($1)") { Parameters = { new() { Value = Turn(school) } } };
        await session.ExecuteAsync(turn, cancellation);
    }

    private static long Turn(Urn school) => TurnsOfSchools + int.Parse(school.Value, CultureInfo.InvariantCulture);

    private static RefusedAttempt Attempt(CaseId id, Give message, Refusal refusal, TimeProvider clock) => new(
        Guid.CreateVersion7(), id, message.Command.GetType().Name, message.Command.OccurredOn, clock.GetUtcNow(), message.Actor.Id, message.Actor.Name,
        message.Actor.Role, refusal.Rule.Id, refusal.Reason);
}
