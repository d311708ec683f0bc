using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Academies;

/// <summary>What happened on an academy's case (state chart 6.2).</summary>
public abstract record AcademyEvent(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>A concern about an academy was raised with its evidence, which opens the case (R40, R148).</summary>
public sealed record AcademyConcernRaised(
    DateOnly OccurredOn, Urn Urn, int Episode, IReadOnlyList<Trigger> Triggers, string Grounds, string Evidence, string RaisedBy,
    IReadOnlyList<AcademyMatter>? Matters = null) : AcademyEvent(OccurredOn);

/// <summary>The concern was found to touch safeguarding or governance (R147, R149).</summary>
public sealed record AcademyConcernMarked(DateOnly OccurredOn, IReadOnlyList<AcademyMatter> Matters, string Reason) : AcademyEvent(OccurredOn);

/// <summary>The trust was informed of the concern in full (R148).</summary>
public sealed record AcademyTrustInformed(DateOnly OccurredOn, string ToWhom, string Told, string Document) : AcademyEvent(OccurredOn);

/// <summary>Headteacher and Chair were contacted, or one of them with the reason why (R150).</summary>
public sealed record AcademyLeadersContacted(DateOnly OccurredOn, bool Headteacher, bool Chair, string Summary, string? WhyNotBoth) : AcademyEvent(OccurredOn);

/// <summary>The authority told the trust which actions it recommends (R151).</summary>
public sealed record RecommendedActionsSent(DateOnly OccurredOn, string Actions, string Document) : AcademyEvent(OccurredOn);

/// <summary>The trust's plan came in, with the help it asks for and the support that is brokered (R152 to R154).</summary>
public sealed record TrustPlanReceived(
    DateOnly OccurredOn, string Plan, string Document, string? HelpAsked, string? Support, SupportPayer? PaidBy) : AcademyEvent(OccurredOn);

/// <summary>There was a contact with the trust or the academy.</summary>
public sealed record TrustContacted(DateOnly OccurredOn, string With, string Summary) : AcademyEvent(OccurredOn);

/// <summary>The engagement with the trust was judged to work or not, on evidence (R155).</summary>
public sealed record TrustEngagementJudged(DateOnly OccurredOn, bool Effective, string Evidence) : AcademyEvent(OccurredOn);

/// <summary>A concern about governance was raised with the Regional Director and the department (R147).</summary>
public sealed record GovernanceConcernRaised(DateOnly OccurredOn, IReadOnlyList<Overseer> To, string Told, string Document) : AcademyEvent(OccurredOn);

/// <summary>An escalation was proposed, with what makes the concern serious and what was tried (R155, R156).</summary>
public sealed record EscalationProposed(
    DateOnly OccurredOn, IReadOnlyList<SeriousConcern> Because, IReadOnlyList<StatutoryGround> Grounds, string Concerns, string Attempts,
    string ProposedBy) : AcademyEvent(OccurredOn);

/// <summary>The trust was told that the authority means to escalate (R157).</summary>
public sealed record TrustToldOfEscalation(DateOnly OccurredOn, string ToWhom, string Document) : AcademyEvent(OccurredOn);

/// <summary>A second person approved the escalation (D28).</summary>
public sealed record EscalationApproved(DateOnly OccurredOn, string Reason, string ApprovedBy) : AcademyEvent(OccurredOn);

/// <summary>The concern was escalated, with the concerns and the attempts made (R156).</summary>
public sealed record ConcernEscalated(
    DateOnly OccurredOn, IReadOnlyList<Overseer> To, string Concerns, string Attempts, string Document) : AcademyEvent(OccurredOn);

/// <summary>An answer to the escalation came in (R156).</summary>
public sealed record EscalationAnswered(DateOnly OccurredOn, Overseer From, string Response) : AcademyEvent(OccurredOn);
