using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Monitoring;

namespace Casework.Api.Monitoring;

/// <summary>What was recorded about a school beside its cases, in words.</summary>
public static class MonitoringEventWords
{
    /// <summary>An event in words. What was left blank is left out. Throws for one that nobody found words for.</summary>
    public static EventInWords Of(MonitoringEvent happened)
    {
        var (title, facts) = Words(happened);
        return new(title, [.. from fact in facts where !string.IsNullOrWhiteSpace(fact.Text) select new Fact(fact.Label, fact.Text)]);
    }

    private static (string Title, (string Label, string? Text)[] Facts) Words(MonitoringEvent happened) => happened switch
    {
        NamedInspectorAssigned e => ($"{e.Inspector.Name} assigned as Learning Network Inspector", []),
        PartnerAssigned e => ($"{e.Name} named as the partner from BPSI", []),
        RagRatingSet e => ($"Rated {Wordings.Of(e.Rating).ToLowerInvariant()} by the authority", [("Evidence", e.Evidence)]),
        VisitCategorySet e => ($"Visit category set: {Terms.Of(e.Category)}",
        [
            ("Ofsted grade", e.Ofsted), ("The authority's rating", Wordings.Of(e.Rating)), ("Basis", e.Basis),
            ("Set by", e.Meeting is { } meeting ? $"The SRG, meeting {meeting}" : "HoSI"),
        ]),
        SchoolVisitMade e => ($"Visit {e.Number} made",
        [
            ("Kind", Wordings.Of(e.Kind)), ("For", Wordings.Of(e.Purpose)), ("Focus", e.Focus), ("Topics of the first visit", Choices.Words(e.Topics)),
            ("Note of visit", e.Note), ("Why it was an extra visit", Terms.Of(e.Extra)), ("Made together with HoSI", e.Joint ? "Yes" : null),
            ("Safeguarding", e.SafeguardingConcern ? "A concern was found: an extra visit follows (R30)" : null),
        ]),
        SchoolNoteAgreed e => ($"Note of visit {e.Number} agreed", [("Agreed by", e.AgreedBy)]),
        SchoolNoteShared e => ($"Note of visit {e.Number} shared with governors", []),
        ContactMade e => ($"Contact: {Wordings.Of(e.Kind).ToLowerInvariant()}", [("With", e.With), ("What was said", e.Summary)]),
        SelfEvaluationReceived e => ("Self-evaluation received", [("Kept at", e.Document)]),
        PackageRecorded e => (e.Bought ? "Buys the primary package" : "Does not buy the primary package any more",
            [("Until", e.Until?.ToWords()), ("Kept at", e.Document)]),
        SupportRecorded e => ($"Support: {e.Support}",
        [
            ("From", e.Provider), ("Commissioned by", Wordings.Of(e.CommissionedBy)), ("Paid by", Wordings.Of(e.PaidBy)),
            ("Why the authority pays", e.FundingReason),
        ]),
        ReviewCommissioned e => ($"Review commissioned: {Wordings.Of(e.Kind)}",
        [
            ("For", e.Purpose), ("Paid by", Wordings.Of(e.PaidBy)),
            ("A review of special educational needs comes first", e.SpecialNeedsReviewFirst ? "Yes" : null),
        ]),
        VacancyNotified e => ($"Vacancy: {Wordings.Of(e.Post).ToLowerInvariant()}", [("Told by", e.ToldBy)]),
        VacancyFilled e => ($"{e.Name} appointed: {Wordings.Of(e.Post).ToLowerInvariant()}", []),
        GovernorRecorded e => ($"{e.Name} recorded: {Wordings.Of(e.Role)}",
            [("Email", e.Email), ("Telephone", e.Telephone), ("Appointed by", e.AppointedBy)]),
        GovernorEnded e => ($"{e.Name} left: {Wordings.Of(e.Role)}", []),
        SuspensionRecommended e => ($"Recommended to governors: suspend {e.Name}", [("Training refused", e.Training), ("Reason", e.Reason)]),
        NoCaseDecided e => ("Decided that the Ofsted outcome leads to no case",
            [("Reason", e.Reason), ("Inspection number", e.Inspection), ("Outcome as judged on", e.JudgedOn.ToWords())]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };
}
