using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Api.Cases.IndependentSchools;

/// <summary>An independent school's monitoring record in words: its events, and where it stands.</summary>
public static class MonitoringWords
{
    /// <summary>What happened, with the facts that were recorded. Throws for an event that nobody found words for.</summary>
    public static (string Title, (string Label, string? Text)[] Facts) Of(IndependentEvent happened) => happened switch
    {
        MonitoringOpened e => ("Monitoring record opened", [("Reason", e.Reason), ("Inspected by", e.InspectedBy is { } by ? Wordings.Of(by) : null)]),
        IndependentInspectionRecorded e => ($"Inspection by {Wordings.Of(e.By)}: standards {Met(e.StandardsMet)}",
        [
            ("Inspected on", e.InspectedOn.ToWords()), ("Standards that are not met", e.UnmetStandards), ("Safeguarding", Format.Capital(Met(e.SafeguardingMet))),
            ("Ofsted's grade", e.Grade?.ToWords()),
        ]),
        MonitoringConcernNoted e => ("Concern about an independent school noted",
            [("About", Choices.Words(e.About)), ("Concern", e.Grounds), ("Evidence", e.Evidence)]),
        MonitoringConcernShared e => ("Concern about an independent school shared", [("With", Choices.Words(e.With)), ("Letter kept at", e.Document)]),
        SubBoardReviewed e => ($"Sub-board (ISSPB) reviewed the school: {Wordings.Of(e.Outcome).ToLowerInvariant()}", [("Reason", e.Reason)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };

    /// <summary>Where the record stands, a section a region.</summary>
    public static IEnumerable<(string Section, (string Label, string? Text)[] Rows)> Of(MonitoringRecord? record) => record is null ? [] :
    [
        ("Monitoring", [("Inspected by", record.InspectedBy is { } by ? Wordings.Of(by) : "not recorded")]),
        ("Last inspection", record.LastInspection is { } last
            ?
            [
                ("By", Wordings.Of(last.By)), ("Inspected", last.InspectedOn.ToWords()), ("Published", last.PublishedOn.ToWords()),
                ("Standards", Format.Capital(Met(last.StandardsMet))), ("Standards that are not met", last.UnmetStandards),
                ("Safeguarding", Format.Capital(Met(last.SafeguardingMet))), ("Ofsted's grade", last.Grade?.ToWords()),
            ]
            : []),
        ("Noted concern", record.Concern is { } noted
            ?
            [
                ("Noted", noted.On.ToWords()), ("About", Choices.Words(noted.About)), ("Concern", noted.Grounds), ("Evidence", noted.Evidence),
                ("Shared", noted.SharedOn is { } shared ? $"{shared.ToWords()}\n{Choices.Words(noted.With ?? [])}" : "not yet"),
            ]
            : []),
        ("Last review of the sub-board (ISSPB)", record.LastReview is { } review
            ? [("Reviewed", review.On.ToWords()), ("Decision", Wordings.Of(review.Outcome)), ("Reason", review.Reason)] : []),
    ];

    /// <summary>Met or not met.</summary>
    public static string Met(bool met) => met ? "met" : "not met";
}
