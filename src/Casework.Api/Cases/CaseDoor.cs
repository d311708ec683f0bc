using Casework.Api.Establishments;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Cases;

/// <summary>
/// A command on its way to a case: who gives it, the id its client gave it (the same id twice has one effect), and the version
/// of the case that the person had before their eyes, if they had one. A command that opens a case has none yet.
/// </summary>
public sealed record Give(CaseId? Case, CaseCommand Command, Actor Actor, string CommandId, long? Version = null)
{
    /// <summary>The school or setting that the command is about.</summary>
    public EstablishmentId School => Case?.Establishment() ?? ((OpeningCommand)Command).About();

    /// <summary>The SRG meeting that decided: the one that is named, or that of the day; null when what is named could be none, and for any other command.</summary>
    public SrgMeetingId? Meeting => Command switch
    {
        RecordSrgDecision { Meeting: null } decision => SrgMeetingId.On(decision.OccurredOn),
        RecordSrgDecision { Meeting: var named } when SrgMeetingId.TryParse(named, null, out var meeting) => meeting,
        _ => null,
    };

    /// <summary>The settings meeting of the day of a decision about a setting; null for any other command.</summary>
    public string? SettingsMeeting => Command is RecordSettingOutcome outcome ? Domain.Meetings.SettingsMeeting.IdOf(outcome.OccurredOn) : null;

    /// <summary>What is asked, by whom and on which case, in short: the same for the same command, and for no other.</summary>
    public string Digest() => CommandReceipt.DigestOf(Actor, Case?.Value, Command);

    /// <summary>Under which the receipt is kept: ids are each person's own.</summary>
    public string ReceiptId => CommandReceipt.IdOf(Actor, CommandId);

    /// <summary>What a log may show: no names and no free text.</summary>
    public override string ToString() => $"{Command.GetType().Name} on {Case?.ToString() ?? "a new case"}, command {CommandId}";
}

/// <summary>What came of a command.</summary>
public abstract record Outcome
{
    /// <summary>Recorded: the case, its version now, and the names of the events. None when it was already so.</summary>
    public sealed record Recorded(CaseId Case, long Version, IReadOnlyList<string> Events) : Outcome;

    /// <summary>Recorded about a school beside its cases: the school, the version of its stream, and the names of the events.</summary>
    public sealed record Noted(EstablishmentId School, long Version, IReadOnlyList<string> Events) : Outcome;

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
    /// <summary>Asks the rules and records what they answer: events, inline projections, receipt and refusal log in one transaction.</summary>
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        Give message, IDocumentSession session, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var outcome = await AnswerAsync(message, session, clock, authority, cancellation);
        return (outcome, [.. Follows(message, outcome)]);
    }

    // What another handler does because of what was recorded; it goes out with the same transaction.
    private static IEnumerable<object> Follows(Give message, Outcome outcome) =>
        message.Command is CloseCase { Successor: not null } && outcome is Outcome.Recorded { Case: var closed } ? [new CarryOn(closed)] : [];

    private static async Task<Outcome> AnswerAsync(
        Give message, IDocumentSession session, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var (command, actor) = (message.Command, message.Actor);
        await session.TakeTurnAsync(message.School, cancellation);
        if (message.Meeting is { } meeting)
        {
            await session.TakeTurnAsync(meeting, cancellation);
        }

        if (message.SettingsMeeting is { } settings)
        {
            await session.TakeTurnAsync(settings, cancellation);
        }

        if (await session.LoadAsync<CommandReceipt>(message.ReceiptId, cancellation) is { } receipt)
        {
            return receipt.Digest == message.Digest()
                ? new Outcome.Recorded(receipt.Case!.Value, receipt.Version, receipt.Events)
                : new Outcome.IdUsedBefore(message.CommandId);
        }

        var facts = await session.FactsForAsync(message, clock, authority, cancellation);
        var id = message.Case ?? CaseId.For(message.School, facts.Cases.Count + 1);
        var stream = await session.Events.FetchForWriting<Case>(id.Value, cancellation);
        if (stream.Aggregate is null && command is not OpeningCommand)
        {
            return new Outcome.NotFound(id);
        }

        var version = stream.CurrentVersion ?? 0;
        if (message.Version is { } seen && seen != version)
        {
            return new Outcome.Stale(id, version, [.. (await session.ReadByAsync(actor, await session.HistoryOfAsync(id, null, cancellation), cancellation)).Where(h => h.Version > seen)]);
        }

        Recording.Stamp(session, actor, facts.Policy.Id, message.CommandId, command.Classification);
        switch (Workflow.Decide(stream.Aggregate, command, facts))
        {
            case Decision.Accepted { Events: var events }:
                stream.AppendMany(events);
                var recorded = new Outcome.Recorded(id, version + events.Count, [.. events.Select(e => e.GetType().Name)]);
                session.Insert(new CommandReceipt(message.ReceiptId, message.Digest(), id, recorded.Version, recorded.Events));
                return recorded;
            case Decision.Refused { Refusals: var refusals }:
                session.Insert(refusals.Where(r => !r.Blank).Select(r => Attempt(message.Case ?? facts.Cases.Open ?? id, message, r, clock)));
                return new Outcome.Refused(refusals);
            case Decision.NotPermitted { Refusal: var refusal }:
                session.Insert(Attempt(message.Case ?? facts.Cases.Open ?? id, message, refusal, clock));
                return new Outcome.NotPermitted(refusal);
            case Decision.Invalid { Fields: var fields }:
                return new Outcome.Invalid(fields);
            case var decision:
                throw new InvalidOperationException($"A decision that is not known: {decision}.");
        }
    }

    private static RefusedAttempt Attempt(CaseId id, Give message, Refusal refusal, TimeProvider clock) => new(
        Guid.CreateVersion7(), id, message.Command.GetType().Name, message.Command.OccurredOn, clock.GetUtcNow(), message.Actor.Id, message.Actor.Name,
        message.Actor.Role, refusal.Rule.Id, refusal.Reason);
}
