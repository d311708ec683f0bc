using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Academies;

/// <summary>
/// A concern about an academy, which is its trust's to answer (R148 to R158). <paramref name="RaisedBeyondOn"/> is the day on which a
/// concern about governance was raised with the Regional Director and the department (R147).
/// </summary>
public sealed record AcademyConcern(
    IReadOnlyList<AcademyMatter>? Matters = null, DateOnly? MarkedOn = null, DateOnly? TrustInformedOn = null, DateOnly? LeadersContactedOn = null,
    DateOnly? ActionsSentOn = null, TrustPlan? Plan = null, DateOnly? LastContactOn = null, TrustEngagement? Engagement = null,
    DateOnly? RaisedBeyondOn = null, Escalation? Escalation = null)
{
    /// <summary>Whether the concern is about governance (R147).</summary>
    public bool IsAboutGovernance => Matters?.Contains(AcademyMatter.Governance) is true;

    /// <summary>The later of the days on which the trust was informed and the leaders contacted; null until both were (R148, R150).</summary>
    public DateOnly? BothKnowSince => TrustInformedOn > LeadersContactedOn ? TrustInformedOn : TrustInformedOn is null ? null : LeadersContactedOn;

    /// <summary>Whether a concern about governance has gone to both, on its own or with an escalation (R147).</summary>
    public bool GovernanceIsRaised => RaisedBeyondOn is not null
        || (Escalation is { SentOn: not null, To: { } to } && to.Contains(Overseer.RegionalDirector) && to.Contains(Overseer.DepartmentForEducation));

    /// <summary>The case that its first event opens.</summary>
    public static Case Open(AcademyConcernRaised e) => new(
        CaseId.For(EstablishmentId.School(e.Urn), e.Episode), CaseType.Academy, Stage.AcademyConcernOpen, new(e.Triggers, e.Grounds, e.Evidence, e.OccurredOn, e.RaisedBy),
        Academy: new(e.Matters, e.Matters is [_, ..] ? e.OccurredOn : null));

    /// <summary>The case after an event of this kind.</summary>
    public Case After(Case current, AcademyEvent happened)
    {
        var after = After(happened);
        return current with { Academy = after, Stage = after.StageAfter(current.Stage, happened) };
    }

    private AcademyConcern After(AcademyEvent happened) => happened switch
    {
        AcademyConcernMarked e => this with { Matters = [.. (Matters ?? []).Union(e.Matters).Order()], MarkedOn = e.OccurredOn },
        AcademyTrustInformed e => this with { TrustInformedOn = TrustInformedOn ?? e.OccurredOn, LastContactOn = Later(e.OccurredOn) },
        AcademyLeadersContacted e => this with { LeadersContactedOn = LeadersContactedOn ?? e.OccurredOn, LastContactOn = Later(e.OccurredOn) },
        RecommendedActionsSent e => this with { ActionsSentOn = e.OccurredOn },
        TrustPlanReceived e => this with { Plan = new(e.OccurredOn, e.HelpAsked, e.Support, e.PaidBy) },
        TrustContacted e => this with { LastContactOn = Later(e.OccurredOn) },
        TrustEngagementJudged e when Engagement?.On > e.OccurredOn => this,
        TrustEngagementJudged e => this with
        {
            Engagement = new(e.Effective, e.Evidence, e.OccurredOn),
            Escalation = e.Effective && Escalation is { SentOn: null } ? null : Escalation,
        },
        GovernanceConcernRaised e => this with { RaisedBeyondOn = e.OccurredOn },
        EscalationProposed e => this with { Escalation = new(e.Because, e.Grounds, e.Concerns, e.Attempts, e.OccurredOn, e.ProposedBy) },
        _ => this with { Escalation = Escalation?.After(happened) },
    };

    private Stage StageAfter(Stage before, AcademyEvent happened) => happened switch
    {
        EscalationProposed => Stage.EscalationProposed,
        ConcernEscalated => Stage.Escalated,
        EscalationAnswered when before is Stage.Escalated => Stage.EscalationAnswered,
        TrustEngagementJudged when before is Stage.EscalationProposed && Escalation is null => Stage.WithTrust,
        _ when before is Stage.AcademyConcernOpen && BothKnowSince is not null => Stage.WithTrust,
        _ => before,
    };

    // What is recorded late does not outdo what came since.
    private DateOnly Later(DateOnly day) => LastContactOn > day ? LastContactOn.Value : day;
}

/// <summary>The trust's plan as it was last received (R152 to R154).</summary>
public sealed record TrustPlan(DateOnly ReceivedOn, string? HelpAsked, string? Support, SupportPayer? PaidBy);

/// <summary>The last judgement whether the engagement with the trust works (R155).</summary>
public sealed record TrustEngagement(bool Effective, string Evidence, DateOnly On);

/// <summary>An escalation on its way from the proposal to the answer (R155 to R157). It takes two people (D28).</summary>
public sealed record Escalation(
    IReadOnlyList<SeriousConcern> Because, IReadOnlyList<StatutoryGround> Grounds, string Concerns, string Attempts, DateOnly ProposedOn, string ProposedBy,
    DateOnly? TrustToldOn = null, DateOnly? ApprovedOn = null, DateOnly? SentOn = null, IReadOnlyList<Overseer>? To = null, DateOnly? AnsweredOn = null)
{
    internal Escalation After(AcademyEvent happened) => happened switch
    {
        TrustToldOfEscalation e => this with { TrustToldOn = e.OccurredOn },
        EscalationApproved e => this with { ApprovedOn = e.OccurredOn },
        ConcernEscalated e => this with { SentOn = e.OccurredOn, To = e.To },
        EscalationAnswered e => this with { AnsweredOn = e.OccurredOn },
        _ => this,
    };
}
