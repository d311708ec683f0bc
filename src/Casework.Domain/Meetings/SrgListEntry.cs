using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Meetings;

/// <summary>
/// A school's line on the live SRG list, as its case alone makes it: dates, never "days until", and nothing that policy makes of them.
/// </summary>
public sealed record SrgListEntry(
    CaseId Case, EstablishmentId School, VisitCategory Category, IReadOnlyList<Trigger> Triggers, Person? LeadOfficer, DateOnly DesignatedOn, bool AwaitsRatification,
    DateOnly TwelveMonthDate, DateOnly? ConsiderationDue, DateOnly? LastReview, ProgressJudgement? Progress, bool OfstedLock, bool RemovalProposed)
{
    /// <summary>The line of a case; null when the school is not on the list.</summary>
    public static SrgListEntry? For(Case current) => current is { IsOnList: true, Designation: { } designation, TwelveMonths: { } watch }
        ? new(current.Id, current.Establishment, designation.Category, designation.Triggers, current.LeadOfficer?.Person, designation.On, designation.RatifiedOn is null,
            watch.Due, watch.ConsiderationDue, current.Reviews?.LastOn, current.Progress?.Judgement, current.Ofsted is { IsLocked: true },
            current.Stage is Stage.RemovalProposed)
        : null;

    /// <summary>How many days the school has been on the list on a day, the day of designation not counted.</summary>
    public int DaysOnList(DateOnly today) => today.DayNumber - DesignatedOn.DayNumber;
}
