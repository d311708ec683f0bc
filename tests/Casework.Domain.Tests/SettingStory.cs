using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Tests;

/// <summary>The story of an invented early years setting, from the concern to its removal. Each member is the story up to there.</summary>
public static class SettingStory
{
    public static readonly SchoolFacts School = new("Fernbank Day Nursery", "Childcare on non-domestic premises", CaseType.Setting, IsOpen: true);

    public static readonly SchoolFacts Childminder = new("Childminder EY900002", "Childminder", CaseType.Setting, IsOpen: true, IsChildminder: true);

    public static readonly EstablishmentId Setting = EstablishmentId.Setting("EY900001");

    /// <summary>The inspection that put the setting on the list.</summary>
    public static readonly InspectionOfSetting Poor = new("10800001", new(2025, 10, 9), SettingGrade.RequiresImprovement);

    public static readonly IReadOnlyList<CaseEvent> Raised =
    [
        new SettingConcernRaised(new(2025, 11, 3), Setting, 1, "The rooms are bare", "Visit of 30 October", ItsLeadOfficer.Id,
            [SettingTrigger.ST3LearningEnvironment], [SettingEvidence.Visit]),
    ];

    /// <summary>As a concern was stored before it named its triggers.</summary>
    public static readonly IReadOnlyList<CaseEvent> RaisedWithoutTriggers =
        [new SettingConcernRaised(new(2025, 11, 3), Setting, 1, "The rooms are bare", "Visit of 30 October", ItsLeadOfficer.Id)];

    public static readonly IReadOnlyList<CaseEvent> RaisedForSafety =
    [
        new SettingConcernRaised(new(2025, 11, 3), Setting, 1, "Children were left alone", "A parent's complaint", StandardsLead.Id,
            [SettingTrigger.ST5Safeguarding], [SettingEvidence.Complaint]),
    ];

    public static readonly IReadOnlyList<CaseEvent> JudgedPoor =
    [
        new SettingConcernRaised(new(2025, 11, 3), Setting, 1, "Judged requires improvement", "The report", StandardsLead.Id,
            [SettingTrigger.ST1OfstedGrade], [SettingEvidence.OfstedReport], Poor),
    ];

    public static readonly IReadOnlyList<CaseEvent> Led = [.. JudgedPoor, Assigned];

    public static readonly IReadOnlyList<CaseEvent> Notified =
        [.. Led, new ProviderNotified(new(2025, 11, 6), [ProviderContact.RegisteredPerson], "Letters/EY900001.pdf")];

    public static readonly IReadOnlyList<CaseEvent> Visited =
    [
        .. Notified,
        new SettingVisited(new(2025, 11, 20), 1, [VisitDriver.OfstedGrade, VisitDriver.CausingConcern], "The rooms", "Notes/EY900001-1.docx"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Continued =
    [
        .. Visited,
        new SettingOutcomeRecorded(new(2025, 12, 9), SettingOutcome.Continue, "The rooms are being changed", [SettingAction.FocusedVisits], [], [EarlyYearsTeam.Standards]),
    ];

    public static readonly IReadOnlyList<CaseEvent> Met =
        [.. Continued, new SettingProgressMeetingHeld(new(2026, 1, 20), "Two rooms are ready", "The third by Easter", "Notes/EY900001-2.docx")];

    public static readonly IReadOnlyList<CaseEvent> JudgedGood =
    [
        .. Met,
        new SettingInspectionRecorded(new(2026, 3, 16), new("10800044", new(2026, 2, 24), SettingGrade.Good), OutcomeMeaning.GoodOrBetter),
    ];

    public static readonly IReadOnlyList<CaseEvent> Removed =
    [
        .. JudgedGood,
        new SettingOutcomeRecorded(new(2026, 3, 24), SettingOutcome.Remove, "Good in every area", [], [], [EarlyYearsTeam.Standards]),
        new SettingRemoved(new(2026, 3, 24), SettingRemovalBasis.GradeChanged, "The report of 16 March", "10800044"),
    ];

    public static readonly IReadOnlyList<CaseEvent> Referred =
        [.. RaisedForSafety, new SafeguardingReferralRecorded(new(2025, 11, 3), [Partner.Lado], "LADO-17", null)];

    public static readonly IReadOnlyList<CaseEvent> Closed =
        [.. Raised, new CaseClosed(new(2026, 3, 2), ClosureReason.ProviderResigned, "The provider resigned", null)];

    public static readonly IReadOnlyList<IReadOnlyList<CaseEvent>> Points =
    [
        Raised, RaisedWithoutTriggers, RaisedForSafety, JudgedPoor, Led, Notified, Visited, Continued, Met, JudgedGood, Removed, Referred, Closed,
    ];

    private static LeadWorkerAssigned Assigned => new(new(2025, 11, 5), ItsLeadWorker.Named(), LeadWorkerPost.AdvisoryTeacher);
}
