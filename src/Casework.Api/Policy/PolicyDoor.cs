using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Policy;
using Casework.Domain.Rules;
using Casework.Projections;
using JasperFx.Events;
using Marten;

namespace Casework.Api.Policy;

/// <summary>Proposes a policy version.</summary>
public sealed record GiveProposal(ProposePolicy Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"propose policy version {Command.Version.Id}";
}

/// <summary>Adopts a proposal.</summary>
public sealed record GiveAdoption(int Number, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"adopt policy proposal {Number}";
}

/// <summary>Withdraws a proposal.</summary>
public sealed record GiveWithdrawal(int Number, WithdrawPolicy Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"withdraw policy proposal {Number}";
}

/// <summary>What came of it: the proposal as it stands now; null where there is none of that number, or where the rules say no.</summary>
public sealed record PolicyOutcome(PolicyProposal? Proposal, PolicyDecision Decision);

/// <summary>
/// The door for changes of the policy: events and projection in one transaction. Of two at once the second sees what the first did.
/// </summary>
public static class PolicyDoorHandler
{
    /// <summary>Records a proposal, or says which rule refuses it.</summary>
    public static async Task<PolicyOutcome> Handle(GiveProposal message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<Policies>(Policies.Stream, cancellation);
        var policies = stream.Aggregate ?? Policies.Unchanged;
        var decision = PolicyVersions.Propose(policies, message.Command, message.Actor, clock.TodayInLondon());
        return session.Record(stream, policies.Proposals.Count + 1, message.Actor, decision);
    }

    /// <summary>Adopts a proposal, with the cases on which it moves what is due, or says which rule refuses it.</summary>
    public static async Task<PolicyOutcome> Handle(
        GiveAdoption message, IDocumentSession session, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<Policies>(Policies.Stream, cancellation);
        if (stream.Aggregate?.Proposal(message.Number) is not { } proposal)
        {
            return new(null, PolicyDecision.Nothing);
        }

        var today = clock.TodayInLondon();
        var moves = await session.EffectsAsync(stream.Aggregate, proposal, authority, today, cancellation);
        var decision = PolicyVersions.Adopt(proposal, [.. moves.Select(m => m.Case).Distinct()], message.Actor, today);
        return session.Record(stream, message.Number, message.Actor, decision);
    }

    /// <summary>Withdraws a proposal, or says which rule refuses it.</summary>
    public static async Task<PolicyOutcome> Handle(GiveWithdrawal message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<Policies>(Policies.Stream, cancellation);
        if (stream.Aggregate?.Proposal(message.Number) is not { } proposal)
        {
            return new(null, PolicyDecision.Nothing);
        }

        var decision = PolicyVersions.Withdraw(proposal, message.Command, message.Actor, clock.TodayInLondon());
        return session.Record(stream, message.Number, message.Actor, decision);
    }

    private static PolicyOutcome Record(
        this IDocumentSession session, IEventStream<Policies> stream, int number, Actor actor, PolicyDecision decision)
    {
        var policies = stream.Aggregate ?? Policies.Unchanged;
        if (decision is PolicyDecision.Accepted { Event: { } happened })
        {
            Recording.Stamp(session, actor, policies.InForceOn(happened.OccurredOn).Id);
            stream.AppendOne(happened);
            policies = Policies.Evolve(policies, happened);
        }

        return new(decision is PolicyDecision.Accepted ? policies.Proposal(number) : null, decision);
    }
}
