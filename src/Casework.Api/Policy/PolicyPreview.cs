using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Policy;
using Casework.Projections;
using Marten;

namespace Casework.Api.Policy;

/// <summary>Something in which two versions differ, in words.</summary>
public sealed record PolicyDifference(string Meaning, string Before, string After);

/// <summary>What moves on an open case, with the school's name.</summary>
public sealed record MovedDuty(string School, PolicyEffect Effect);

/// <summary>
/// What a proposal would change: beside the version it takes the place of, and on every open case. Nothing moves any more once it is
/// settled; which cases it moved then stands in the proposal.
/// </summary>
public sealed record PolicyPreview(
    PolicyProposal Proposal, PolicyVersion Replaces, IReadOnlyList<PolicyDifference> Differences, int OpenCases, IReadOnlyList<MovedDuty> Moves);

/// <summary>Computes a preview; it records nothing.</summary>
public static class PolicyPreviews
{
    /// <summary>The preview of a proposal; null when there is none of that number.</summary>
    public static async Task<PolicyPreview?> PolicyPreviewAsync(
        this IQuerySession session, int number, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var policies = await session.PoliciesAsync(null, cancellation);
        if (policies.Proposal(number) is not { } proposal)
        {
            return null;
        }

        var replaces = policies.ReplacedBy(proposal.Version);
        var effects = await session.EffectsAsync(policies, proposal, authority, clock.TodayInLondon(), cancellation);
        var cases = await session.OpenCasesAsync(cancellation);
        var names = await session.SchoolNamesAsync(cases.Select(c => c.Establishment), cancellation);
        var moves = effects.Select(e => new MovedDuty(names[e.Case.Establishment()].Name, e)).OrderBy(m => m.School).ThenBy(m => m.Effect.Case);
        return new(proposal, replaces, Differences(replaces, proposal.Version), cases.Count, [.. moves]);
    }

    /// <summary>What a waiting proposal would move on the open cases, seen on its day or, when that is past, on the day it is asked.</summary>
    public static async Task<IReadOnlyList<PolicyEffect>> EffectsAsync(
        this IQuerySession session, Policies policies, PolicyProposal proposal, Authority authority, DateOnly today, CancellationToken cancellation)
    {
        if (proposal.State is not ProposalState.Waiting)
        {
            return [];
        }

        var day = proposal.Version.EffectiveFrom > today ? proposal.Version.EffectiveFrom : today;
        var open = await session.OpenCasesAsync(cancellation);
        var facts = (await session.DutyFactsAsync(open, authority, day, null, cancellation)).Under(policies.ReplacedBy(proposal.Version));
        var after = facts.Under(proposal.Version);
        return [.. open.SelectMany(c => PolicyEffect.On(c, facts.At(c.Establishment), after.At(c.Establishment)))];
    }

    /// <summary>In what two versions differ, figure by figure and line by line.</summary>
    public static IReadOnlyList<PolicyDifference> Differences(PolicyVersion before, PolicyVersion after) =>
    [
        .. from figure in PolicyFigure.All
           where figure.Of(before) != figure.Of(after)
           select new PolicyDifference(figure.Meaning, figure.InWords(before), figure.InWords(after)),
        .. from line in EquivalenceLine.All
           where !Equals(line.Of(before.Equivalence), line.Of(after.Equivalence))
           select new PolicyDifference(line.Meaning, Wordings.Of(line.Of(before.Equivalence)), Wordings.Of(line.Of(after.Equivalence))),
        .. before.DesignationLetterLine == after.DesignationLetterLine ? [] : new[]
        {
            new PolicyDifference(
                "Line of the designation letter on the informal warning notice", before.DesignationLetterLine, after.DesignationLetterLine),
        },
    ];
}
