using Casework.Domain.Policy;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The authority's policy, kept in the transaction that changes it.</summary>
public sealed partial class PolicyProjection : SingleStreamProjection<Policies, string>
{
    /// <summary>Takes in every event of the policy.</summary>
    public PolicyProjection() => Array.ForEach(EventTypes.Of<PolicyEvent>(), IncludeType);

    /// <inheritdoc/>
    public override Policies? Evolve(Policies? snapshot, string id, IEvent e) =>
        e.Data is PolicyEvent happened ? Policies.Evolve(snapshot, happened) : snapshot;
}

/// <summary>How the policy is stored, and read as of a moment.</summary>
public static class PolicyHistory
{
    /// <summary>Names the events, which is their storage contract, and adds the projection.</summary>
    public static void ConfigurePolicy(this StoreOptions options)
    {
        options.Events.MapEventType<PolicyProposed>("policy_proposed");
        options.Events.MapEventType<PolicyAdopted>("policy_adopted");
        options.Events.MapEventType<PolicyProposalWithdrawn>("policy_proposal_withdrawn");
        options.Projections.Add<PolicyProjection>(ProjectionLifecycle.Inline);
    }

    /// <summary>The policy as it was known at an instant, replayed from its events; as it stands when none is given.</summary>
    public static async Task<Policies> PoliciesAsync(this IQuerySession session, DateTimeOffset? asOf, CancellationToken cancellation) => asOf is null
        ? await session.LoadAsync<Policies>(Policies.Stream, cancellation) ?? Policies.Unchanged
        : (await session.Events.FetchStreamAsync(Policies.Stream, timestamp: asOf, token: cancellation))
            .Select(e => e.Data).OfType<PolicyEvent>().Aggregate(Policies.Unchanged, Policies.Evolve);
}
