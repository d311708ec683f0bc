using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Cases.Academies;

/// <summary>An academy's case in words: its events, and where it stands.</summary>
public static class AcademyConcernWords
{
    /// <summary>What happened, with the facts that were recorded. Throws for an event that nobody found words for.</summary>
    public static (string Title, (string Label, string? Text)[] Facts) Of(AcademyEvent happened) => happened switch
    {
        AcademyConcernRaised e => ("Concern about an academy raised",
            [("Triggers", Terms.Of(e.Triggers)), ("Touches", Choices.Words(e.Matters ?? [])), ("Grounds", e.Grounds), ("Evidence", e.Evidence)]),
        AcademyConcernMarked e => ("Concern found to touch more", [("Touches", Choices.Words(e.Matters)), ("What shows it", e.Reason)]),
        AcademyLeadersContacted e => ("Academy's leaders contacted",
        [
            ("Contacted", e switch { { Headteacher: true, Chair: true } => "Headteacher and Chair of Governors", { Chair: true } => "Chair of Governors", _ => "Headteacher" }),
            ("Why not both", e.WhyNotBoth), ("What was said", e.Summary),
        ]),
        AcademyTrustInformed e => ("Trust informed of the concern", [("Who", e.ToWhom), ("Told", e.Told), ("Kept at", e.Document)]),
        GovernanceConcernRaised e => ("Governance concern raised beyond the trust", [("With", Choices.Words(e.To)), ("Told", e.Told), ("Kept at", e.Document)]),
        RecommendedActionsSent e => ("Recommended actions sent to the trust", [("Actions", e.Actions), ("Kept at", e.Document)]),
        TrustPlanReceived e => ("Trust's plan received",
        [
            ("What it sets out", e.Plan), ("Help asked of the authority", e.HelpAsked), ("Support advised or brokered", e.Support),
            ("Paid by", e.PaidBy is { } payer ? Wordings.Of(payer) : null), ("Kept at", e.Document),
        ]),
        TrustContacted e => ("Contact with the trust", [("With", e.With), ("What was said", e.Summary)]),
        TrustEngagementJudged e => (e.Effective ? "Engagement with the trust works" : "Engagement with the trust judged ineffective", [("Evidence", e.Evidence)]),
        EscalationProposed e => ("Escalation proposed",
        [
            ("Serious because", Choices.Words(e.Because)), ("Grounds, as a description", Terms.Of(e.Grounds)), ("Concerns", e.Concerns), ("What was tried", e.Attempts),
        ]),
        TrustToldOfEscalation e => ("Trust told of the escalation", [("Who", e.ToWhom), ("Kept at", e.Document)]),
        EscalationApproved e => ("Escalation approved", [("Reason", e.Reason)]),
        ConcernEscalated e => ("Concern escalated",
            [("To", Choices.Words(e.To)), ("Concerns", e.Concerns), ("What was tried", e.Attempts), ("Kept at", e.Document)]),
        EscalationAnswered e => ("Escalation answered", [("By", Wordings.Of(e.From)), ("Answer", e.Response)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };

    /// <summary>Where an academy's case stands, section by section; none for another kind of case.</summary>
    public static IEnumerable<(string Name, (string Label, string? Text)[] Rows)> Sections(Case current) => current.Academy is not { } academy ? [] :
    [
        ("Academy trust",
        [
            ("Touches", Choices.Words(academy.Matters ?? [])),
            ("Headteacher and Chair contacted", academy.LeadersContactedOn?.ToWords() ?? "Not yet (R150)"),
            ("Trust informed", academy.TrustInformedOn?.ToWords() ?? "Not yet (R148)"),
            ("Governance raised beyond the trust", academy.IsAboutGovernance ? academy.RaisedBeyondOn?.ToWords() ?? (academy.GovernanceIsRaised ? "With the escalation" : "Not yet (R147)") : null),
            ("Recommended actions sent", academy.ActionsSentOn?.ToWords()), ("Last contact", academy.LastContactOn?.ToWords()),
            ("Engagement", academy.Engagement is { } judged ? $"{(judged.Effective ? "Works" : "Judged ineffective")}, on {judged.On.ToWords()}: {judged.Evidence}" : null),
        ]),
        ("Trust's plan", academy.Plan is not { } plan ? [] :
        [
            ("Received", plan.ReceivedOn.ToWords()), ("Help asked of the authority", plan.HelpAsked), ("Support advised or brokered", plan.Support),
            ("Support paid by", plan.PaidBy is { } payer ? Wordings.Of(payer) : null),
        ]),
        ("Escalation", academy.Escalation is not { } escalation ? [] :
        [
            ("Proposed", escalation.ProposedOn.ToWords()), ("Serious because", Choices.Words(escalation.Because)),
            ("Grounds, as a description", Terms.Of(escalation.Grounds)), ("Concerns", escalation.Concerns), ("What was tried", escalation.Attempts),
            ("Trust told", escalation.TrustToldOn?.ToWords() ?? "Not yet (R157)"), ("Approved", escalation.ApprovedOn?.ToWords() ?? "Not yet (D28)"),
            ("Escalated", escalation.SentOn?.ToWords()), ("To", Choices.Words(escalation.To ?? [])), ("Answered", escalation.AnsweredOn?.ToWords()),
        ]),
    ];
}
