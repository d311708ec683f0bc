using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Cases.Settings;

/// <summary>A setting's case in words: its events, and where it stands.</summary>
public static class SettingConcernWords
{
    /// <summary>What happened, with the facts that were recorded. Throws for an event that nobody found words for.</summary>
    public static (string Title, (string Label, string? Text)[] Facts) Of(SettingEvent happened) => happened switch
    {
        SettingConcernRaised e => ("Concern about a setting raised",
        [
            ("Triggers", Choices.Words(e.Triggers ?? [])), ("Grounds", e.Grounds), ("Evidence", e.Evidence), ("It rests on", Choices.Words(e.RestsOn ?? [])),
            ("Inspection", e.Inspection is { } inspection ? Of(inspection) : null),
        ]),
        LeadWorkerAssigned e => ($"{e.LeadWorker.Name} assigned as lead worker", [("Post", Wordings.Of(e.Post))]),
        ProviderNotified e => ("Provider told in writing", [("To", Choices.Words(e.To)), ("Notice kept at", e.Document)]),
        SettingVisited e => ($"Setting visited, visit {e.Number}", [("Why", Choices.Words(e.Drivers)), ("Focus", e.Focus), ("Note of visit", e.Note)]),
        SettingInspectionRecorded e => ($"Inspection of the setting: {Wordings.Of(e.Inspection.Grade).ToLowerInvariant()}",
            [("Inspection", Of(e.Inspection)), ("Counts for the authority as", e.Meaning.ToWords())]),
        SafeguardingReferralRecorded e => (e.To.Count > 0 ? "Safeguarding concern referred" : "Safeguarding concern not referred",
            [("To", Choices.Words(e.To)), ("Reference", e.Reference), ("Why there is no referral", e.NoReferralBecause)]),
        SettingProgressMeetingHeld e => ("Progress meeting with the provider held",
            [("Progress", e.Progress), ("Next steps", e.NextSteps), ("Notes", e.Notes)]),
        SettingOutcomeRecorded e => ($"Settings meeting decided: {Wordings.Of(e.Outcome).ToLowerInvariant()}",
        [
            ("Reason", e.Reason), ("Actions", Choices.Words(e.Actions)), ("Taken to", Choices.Words(e.EscalatedTo)), ("Passed on to", Choices.Words(e.CascadedTo)),
        ]),
        SettingRemoved e => ("Setting removed from the list",
            [("Because", Wordings.Of(e.Basis)), ("Evidence", e.Evidence), ("Inspection number", e.InspectionNumber)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };

    /// <summary>Where the setting stands, a section a region.</summary>
    public static IEnumerable<(string Section, (string Label, string? Text)[] Rows)> Of(SettingConcern? setting) => setting is null ? [] :
    [
        ("Setting causing concern",
        [
            ("Triggers", Choices.Words(setting.Triggers)), ("Put on the list by the inspection", setting.ListedBy is { } inspection ? Of(inspection) : null),
            ("Lead worker", setting.LeadWorker is { } worker
                ? $"{worker.Person.Name}, {Wordings.Of(worker.Post)}, since {worker.Since.ToWords()}" : "nobody yet"),
            ("Written notice to the provider", setting.Notice is { } notice
                ? $"{notice.SentOn.ToWords()}, kept at {notice.Document}" : "not yet"),
        ]),
        ("Visits to the setting", [.. (setting.Visits ?? []).Select(visit => ($"Visit {visit.Number}", (string?)Of(visit)))]),
        ("Last inspection of the setting", setting.LastInspection is { } last
            ?
            [
                ("Inspection", Of(last.Inspection)), ("Counts for the authority as", last.Meaning.ToWords()),
                ("Ofsted inspects again by", last.InspectedAgainBy()?.ToWords()),
            ]
            : []),
        ("Safeguarding referral", Referral(setting)),
        ("Progress meetings with the provider", [("Last held", setting.LastProgressMeeting?.ToWords())]),
        ("Settings meetings", [.. (setting.Decisions ?? []).Select((decision, n) => ($"Decision {n + 1}", (string?)Of(decision)))]),
        ("Removal from the list of settings", setting.Removal is { } removal
            ? [("Removed", removal.On.ToWords()), ("Because", Wordings.Of(removal.Basis)), ("Evidence", removal.Evidence), ("Inspection number", removal.InspectionNumber)]
            : []),
    ];

    /// <summary>An inspection of a setting in one line.</summary>
    public static string Of(InspectionOfSetting inspection) =>
        $"{Wordings.Of(inspection.Grade)}, inspected on {inspection.On.ToWords()}" + (inspection.Number is "" ? "" : $", number {inspection.Number}")
        + (inspection.SafeguardingMet ? "" : ". Safeguarding is not met");

    private static (string, string?)[] Referral(SettingConcern setting) =>
    [
        .. Referred(setting.Referral),
        .. setting.AsksForReferral() ? [(setting.Referral is null ? "Referred" : "Referred since", "not yet: the settings meeting decides nothing until it is (R170)")]
            : Array.Empty<(string, string?)>(),
    ];

    private static (string, string?)[] Referred(SafeguardingReferral? referral) => referral switch
    {
        { To: [_, ..] } made => [("Referred", made.On.ToWords()), ("To", Choices.Words(made.To)), ("Reference", made.Reference)],
        { } none => [("Decided", none.On.ToWords()), ("Why there is no referral", none.NoReferralBecause)],
        null => [],
    };

    private static string Of(SettingVisit visit) => $"{visit.On.ToWords()}{string.Concat(visit.Drivers.Select(driver => $"\n{Wordings.Of(driver)}"))}";

    private static string Of(SettingDecision decision) => $"{Wordings.Of(decision.Outcome)}, on {decision.On.ToWords()}: {decision.Reason}";
}
