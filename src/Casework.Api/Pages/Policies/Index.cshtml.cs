using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Policy;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Policies;

/// <summary>The policy: the version in force with what each figure means, every version, and the proposal that waits.</summary>
public sealed class IndexModel(IQuerySession session, TimeProvider clock) : PageModel
{
    /// <summary>The policy through time.</summary>
    public Domain.Policy.Policies Policies { get; private set; } = Domain.Policy.Policies.Unchanged;

    /// <summary>Today in London.</summary>
    public DateOnly Today => clock.TodayInLondon();

    /// <summary>The version in force today.</summary>
    public PolicyVersion InForce => Policies.InForceOn(Today);

    /// <summary>The proposals that were withdrawn, the latest first.</summary>
    public IReadOnlyList<PolicyProposal> Withdrawn => [.. Policies.Proposals.Where(p => p.State is ProposalState.Withdrawn).Reverse()];

    /// <summary>Whether the person may propose a version.</summary>
    public bool MayPropose => PolicyVersions.RefuseProposer(CurrentActor.From(User)) is null;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Policies = await session.PoliciesAsync(null, cancellation);
}
