using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Cases.Settings;

/// <summary>
/// One inspection of a setting. The grade is the overall one; of a report card, which has none, it is the lowest of its areas (X26).
/// The number is blank where Ofsted's file gave none.
/// </summary>
public sealed record InspectionOfSetting(string Number, DateOnly On, SettingGrade Grade, bool SafeguardingMet = true)
{
    /// <summary>
    /// The one of a setting's inspections on the register that counts: the latest of its early years provision, and only where there is none
    /// the latest of the Childcare Register, which judges no quality. What has no grade does not count; null when nothing does.
    /// </summary>
    public static InspectionOfSetting? Counting(IEnumerable<SettingInspection> inspections) => (
        from one in inspections
        let read = Of(one)
        where read is not null
        orderby one.Kind is SettingInspectionKind.ChildcareRegister descending, one.On
        select read).LastOrDefault();

    /// <summary>Whether both are the same inspection: of the same number, or of the same day, for nobody is inspected twice on one.</summary>
    public bool IsSameAs(InspectionOfSetting? other) => other is not null && (On == other.On || (Number.Length > 0 && Number == other.Number));

    /// <summary>Whether both are the same inspection and found the same.</summary>
    public bool SaysTheSameAs(InspectionOfSetting? other) =>
        IsSameAs(other) && (On, Grade, SafeguardingMet) == (other!.On, other.Grade, other.SafeguardingMet);

    private static InspectionOfSetting? Of(SettingInspection one) =>
        (one.Kind is SettingInspectionKind.ReportCard ? Lowest(one) : Judged(one, SettingArea.Overall)) is { } grade
            ? new(one.Number ?? "", one.On, grade, Judged(one, SettingArea.Safeguarding) is not SettingGrade.NotMet)
            : null;

    private static SettingGrade? Judged(SettingInspection one, SettingArea area) => one.Grades.TryGetValue(area, out var grade) ? grade : null;

    private static SettingGrade? Lowest(SettingInspection card) =>
        card.Grades.Where(judged => judged.Key is not SettingArea.Safeguarding).Select(judged => (SettingGrade?)judged.Value).Max();
}

/// <summary>The lead worker of a setting (D30).</summary>
public sealed record LeadWorker(Person Person, LeadWorkerPost Post, DateOnly Since);

/// <summary>The written notice to the provider (D30).</summary>
public sealed record ProviderNotice(DateOnly SentOn, IReadOnlyList<ProviderContact> To, string Document);

/// <summary>One visit to a setting.</summary>
public sealed record SettingVisit(int Number, DateOnly On, IReadOnlyList<VisitDriver> Drivers);

/// <summary>To whom a safeguarding concern was referred, or why to nobody (R170).</summary>
public sealed record SafeguardingReferral(DateOnly On, IReadOnlyList<Partner> To, string? Reference, string? NoReferralBecause);

/// <summary>What a settings meeting decided about a setting.</summary>
public sealed record SettingDecision(DateOnly On, SettingOutcome Outcome, string Reason, IReadOnlyList<SettingAction> Actions);

/// <summary>How a setting came off the list (R171).</summary>
public sealed record SettingRemoval(DateOnly On, SettingRemovalBasis Basis, string Evidence, string? InspectionNumber);

/// <summary>An inspection with what the authority's equivalence made of it.</summary>
public sealed record JudgedSetting(InspectionOfSetting Inspection, OutcomeMeaning Meaning)
{
    /// <summary>By when Ofsted inspects an inadequate setting again: within six months (X28); null for any other grade.</summary>
    public DateOnly? InspectedAgainBy() => Inspection.Grade is SettingGrade.Inadequate ? Inspection.On.AddMonths(6) : null;
}

/// <summary>An early years setting causing concern (R159 to R172). <paramref name="ListedBy"/> is the inspection that put it on the list, if one did.</summary>
public sealed record SettingConcern(
    IReadOnlyList<SettingTrigger> Triggers, InspectionOfSetting? ListedBy = null, LeadWorker? LeadWorker = null, ProviderNotice? Notice = null,
    IReadOnlyList<SettingVisit>? Visits = null, JudgedSetting? LastInspection = null, SafeguardingReferral? Referral = null,
    DateOnly? LastProgressMeeting = null, IReadOnlyList<SettingDecision>? Decisions = null, SettingRemoval? Removal = null)
{
    /// <summary>
    /// Whether a safeguarding concern waits for its referral, or for why there is none (R170): where one is among the triggers or drove a visit
    /// and nothing was referred, and where the inspection that counts found safeguarding not met and nothing was referred since.
    /// </summary>
    public bool AsksForReferral() => Counts() is { SafeguardingMet: false } found && !(Referral?.On >= found.On)
        || Referral is null && (Triggers.Contains(SettingTrigger.ST5Safeguarding) || SafeguardingVisit() is not null);

    /// <summary>The first day on which a visit was driven by a safeguarding matter; null without one.</summary>
    public DateOnly? SafeguardingVisit() => Visits?.Where(visit => visit.Drivers.Contains(VisitDriver.Safeguarding)).Select(visit => (DateOnly?)visit.On).Min();

    /// <summary>The inspection that counts now: the last, or else the one that put the setting on the list.</summary>
    public InspectionOfSetting? Counts() => LastInspection?.Inspection ?? ListedBy;

    /// <summary>Whether the grade that counts now is requires improvement or worse (R163, R164).</summary>
    public bool IsJudgedPoor() => LastInspection is { } last ? last.Meaning is OutcomeMeaning.RequiresImprovementOrWorse : ListedBy is not null;

    /// <summary>The latest decision, by the day of its meeting; null before the first.</summary>
    public SettingDecision? LastDecision() => Decisions?.MaxBy(decision => decision.On);

    /// <summary>What the meeting of a day decided; null when it did not.</summary>
    public SettingDecision? DecisionOn(DateOnly day) => Decisions?.SingleOrDefault(decision => decision.On == day);

    /// <summary>The case that its first event opens.</summary>
    public static Case Open(SettingConcernRaised e) => new(
        CaseId.For(e.Setting, e.Episode), CaseType.Setting, Stage.OnSettingsList, new([], e.Grounds, e.Evidence, e.OccurredOn, e.RaisedBy),
        Setting: new(e.Triggers ?? [], e.Inspection));

    /// <summary>The case after an event of this kind.</summary>
    public Case After(Case current, SettingEvent happened) => current with
    {
        Setting = After(happened),
        Stage = happened is SettingRemoved ? Stage.Removed : current.Stage,
    };

    private SettingConcern After(SettingEvent happened) => happened switch
    {
        LeadWorkerAssigned e => this with { LeadWorker = new(e.LeadWorker, e.Post, e.OccurredOn) },
        ProviderNotified e => this with { Notice = new(e.OccurredOn, e.To, e.Document) },
        SettingVisited e => this with { Visits = [.. Visits ?? [], new(e.Number, e.OccurredOn, e.Drivers)] },
        SettingInspectionRecorded e => LastInspection?.Inspection.On > e.Inspection.On ? this : this with { LastInspection = new(e.Inspection, e.Meaning) },
        SafeguardingReferralRecorded e => this with { Referral = new(e.OccurredOn, e.To, e.Reference, e.NoReferralBecause) },
        SettingProgressMeetingHeld e => LastProgressMeeting > e.OccurredOn ? this : this with { LastProgressMeeting = e.OccurredOn },
        SettingOutcomeRecorded e => this with
        {
            Decisions = [.. Decisions ?? [], new(e.OccurredOn, e.Outcome, e.Reason, e.Actions)],
            // What the meeting itself takes to a partner is a referral (R170).
            Referral = e.EscalatedTo is [_, ..] && (Referral is null || AsksForReferral()) ? new(e.OccurredOn, e.EscalatedTo, null, null) : Referral,
        },
        SettingRemoved e => this with { Removal = new(e.OccurredOn, e.Basis, e.Evidence, e.InspectionNumber) },
        _ => this,
    };
}
