using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Policy;

/// <summary>What happened to the authority's policy. <paramref name="OccurredOn"/> is the London day on which it was recorded.</summary>
public abstract record PolicyEvent(DateOnly OccurredOn);

/// <summary>HoSI proposed a version, whole, with the reason for the change (D37). Proposals are numbered from 1.</summary>
public sealed record PolicyProposed(
    DateOnly OccurredOn, int Number, PolicyVersion Version, string Reason, Person ProposedBy) : PolicyEvent(OccurredOn);

/// <summary>The Director of Education, as the second person, adopted a proposal, which moved what is due on these open cases (D28, D37).</summary>
public sealed record PolicyAdopted(DateOnly OccurredOn, int Number, Person AdoptedBy, IReadOnlyList<CaseId> Moves) : PolicyEvent(OccurredOn);

/// <summary>A proposal was withdrawn, with the reason; nothing changes.</summary>
public sealed record PolicyProposalWithdrawn(DateOnly OccurredOn, int Number, string Reason, Person WithdrawnBy) : PolicyEvent(OccurredOn);
