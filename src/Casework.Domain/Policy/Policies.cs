using System.Text.Json.Serialization;
using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Policy;

/// <summary>Where a proposed policy version stands.</summary>
public enum ProposalState
{
    /// <summary>A second person has not decided yet.</summary>
    Waiting,

    /// <summary>Adopted: in force from its day on.</summary>
    Adopted,

    /// <summary>Withdrawn: never in force.</summary>
    Withdrawn,
}

/// <summary>
/// A version that was proposed, and what became of it. <paramref name="Moves"/> are the open cases on which something became due on
/// another day when it was adopted.
/// </summary>
public sealed record PolicyProposal(
    int Number, PolicyVersion Version, string Reason, Person ProposedBy, DateOnly ProposedOn, ProposalState State = ProposalState.Waiting,
    Person? SettledBy = null, DateOnly? SettledOn = null, string? WhyWithdrawn = null, IReadOnlyList<CaseId>? Moves = null);

/// <summary>The authority's policy through time: the fold of its events. Only adopted versions are ever in force (D37).</summary>
public sealed record Policies(string Id, IReadOnlyList<PolicyProposal> Proposals)
{
    /// <summary>The name of the stream: an authority has one policy.</summary>
    public const string Stream = "policy";

    /// <summary>The policy of an authority that has changed nothing: the strategy's own version alone, which needs no event.</summary>
    public static readonly Policies Unchanged = new(Stream, []);

    /// <summary>Every version that is, was or will be in force, the oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<PolicyVersion> Versions =>
        Proposals.Where(p => p.State is ProposalState.Adopted).Select(p => p.Version).Prepend(PolicyVersion.Strategy2024);

    /// <summary>The version that was adopted last, whether or not its day has come.</summary>
    [JsonIgnore]
    public PolicyVersion Latest => Versions.Last();

    /// <summary>The proposal that waits for the second person; null when none does.</summary>
    [JsonIgnore]
    public PolicyProposal? Waiting => Proposals.SingleOrDefault(p => p.State is ProposalState.Waiting);

    /// <summary>The version in force on a day; the first one for days before it.</summary>
    public PolicyVersion InForceOn(DateOnly day) => Versions.LastOrDefault(v => v.EffectiveFrom <= day) ?? PolicyVersion.Strategy2024;

    /// <summary>The version that another one takes the place of on its day.</summary>
    public PolicyVersion ReplacedBy(PolicyVersion version) =>
        Versions.LastOrDefault(v => v.EffectiveFrom < version.EffectiveFrom) ?? PolicyVersion.Strategy2024;

    /// <summary>The proposal with a number; null when there is none.</summary>
    public PolicyProposal? Proposal(int number) => Proposals.SingleOrDefault(p => p.Number == number);

    /// <summary>What the event makes of the policy.</summary>
    public static Policies Evolve(Policies? current, PolicyEvent happened) => (current ?? Unchanged).After(happened);

    private Policies After(PolicyEvent happened) => happened switch
    {
        PolicyProposed e => this with { Proposals = [.. Proposals, new(e.Number, e.Version, e.Reason, e.ProposedBy, e.OccurredOn)] },
        PolicyAdopted e => With(
            e.Number, p => p with { State = ProposalState.Adopted, SettledBy = e.AdoptedBy, SettledOn = e.OccurredOn, Moves = e.Moves }),
        PolicyProposalWithdrawn e => With(
            e.Number, p => p with { State = ProposalState.Withdrawn, SettledBy = e.WithdrawnBy, SettledOn = e.OccurredOn, WhyWithdrawn = e.Reason }),
        _ => this,
    };

    private Policies With(int number, Func<PolicyProposal, PolicyProposal> settled) =>
        this with { Proposals = [.. Proposals.Select(p => p.Number == number ? settled(p) : p)] };
}
