using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;

namespace Casework.Api.Monitoring;

/// <summary>
/// A command about a school beside its cases, on its way to the school: who gives it, and the id its client gave it (the same id twice
/// has one effect). It carries no version: what was imported meanwhile is no reason to refuse it, and the rules decide on what is so.
/// </summary>
public sealed record GiveToSchool(EstablishmentId School, SchoolCommand Command, Actor Actor, string CommandId)
{
    /// <summary>What a log may show: no names and no free text.</summary>
    public override string ToString() => $"{Command.GetType().Name} on {School}, command {CommandId}";
}

/// <summary>The door for everything that is recorded about a school beside its cases.</summary>
public static class SchoolDoorHandler
{
    /// <summary>
    /// Asks the rules and records what they answer, in one transaction; null when there is no such school or setting on the register.
    /// </summary>
    public static async Task<Outcome?> Handle(
        GiveToSchool message, IDocumentSession session, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var (id, command, actor, commandId) = message;
        await session.TakeTurnAsync(id, cancellation);
        var (receiptId, digest) = (CommandReceipt.IdOf(actor, commandId), CommandReceipt.DigestOf(actor, id.Value, command));
        if (await session.LoadAsync<CommandReceipt>(receiptId, cancellation) is { } receipt)
        {
            return receipt.Digest == digest ? new Outcome.Noted(id, receipt.Version, receipt.Events) : new Outcome.IdUsedBefore(commandId);
        }

        var stream = await session.Events.FetchForWriting<Establishment>(id.Value, cancellation);
        if (stream.Aggregate is not { } school)
        {
            return null;
        }

        var policies = await session.PoliciesAsync(null, cancellation);
        Recording.Stamp(session, actor, policies.InForceOn(command.OccurredOn).Id, commandId, command.Classification);
        switch (SchoolWorkflow.Decide(school, command, await session.MonitoringFactsAsync(school, actor, clock, authority, cancellation)))
        {
            case Decision<MonitoringEvent>.Accepted { Events: var events }:
                stream.AppendMany(events);
                var noted = new Outcome.Noted(id, (stream.CurrentVersion ?? 0) + events.Count, [.. events.Select(e => e.GetType().Name)]);
                session.Insert(new CommandReceipt(receiptId, digest, null, noted.Version, noted.Events, id));
                return noted;
            case Decision<MonitoringEvent>.Refused { Refusals: var refusals }:
                session.Insert(refusals.Where(r => !r.Blank).Select(r => Attempt(message, r, clock)));
                return new Outcome.Refused(refusals);
            case Decision<MonitoringEvent>.NotPermitted { Refusal: var refusal }:
                session.Insert(Attempt(message, refusal, clock));
                return new Outcome.NotPermitted(refusal);
            case Decision<MonitoringEvent>.Invalid { Fields: var fields }:
                return new Outcome.Invalid(fields);
            case var decision:
                throw new InvalidOperationException($"A decision that is not known: {decision}.");
        }
    }

    /// <summary>What the rules need to know about a school for somebody, today.</summary>
    public static async Task<MonitoringFacts> MonitoringFactsAsync(
        this IQuerySession session, Establishment school, Actor actor, TimeProvider clock, Authority authority, CancellationToken cancellation) =>
        new(clock.TodayInLondon(), actor, authority.Has(school), await session.OpenCaseAsync(school.Id, cancellation),
            PublishedOutcome.Of(school, await session.InspectionsAsync(school, cancellation), await session.PoliciesAsync(null, cancellation)));

    private static RefusedAttempt Attempt(GiveToSchool message, Refusal refusal, TimeProvider clock) => new(
        Guid.CreateVersion7(), null, message.Command.GetType().Name, message.Command.OccurredOn, clock.GetUtcNow(), message.Actor.Id,
        message.Actor.Name, message.Actor.Role, refusal.Rule.Id, refusal.Reason, message.School);
}
