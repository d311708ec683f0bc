using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Policy;

namespace Casework.Domain.Duties;

/// <summary>What a school on the list has in every half term or every term.</summary>
public enum ComplianceKind
{
    /// <summary>Visits: one in category 3, about one a fortnight in the others, where a contact counts as well (R25 to R27, D18).</summary>
    Visits,

    /// <summary>A review of the plan: each half term, in category 3 each term, unless policy says otherwise (D16).</summary>
    Review,

    /// <summary>A progress report each term (R6).</summary>
    Report,

    /// <summary>A decision of the SRG each half term (R61).</summary>
    SrgDecision,

    /// <summary>A Monitoring and Challenge meeting each term, in an Ofsted category (R96).</summary>
    MonitoringAndChallenge,
}

/// <summary>How something that recurs stands in a half term.</summary>
public enum Compliance
{
    /// <summary>Not asked for in it.</summary>
    NotOwed,

    /// <summary>Done in it; <see cref="ComplianceCell.Late"/> when only in the holiday after it.</summary>
    Done,

    /// <summary>To be done by its last school day.</summary>
    Due,

    /// <summary>Its last school day has passed; it still counts, as late, until the next half term begins.</summary>
    Late,

    /// <summary>It ended without it.</summary>
    Missing,
}

/// <summary>One cell: how many there were, and whether the first came late.</summary>
public sealed record ComplianceCell(Compliance State, int Count = 0, bool Late = false);

/// <summary>The line of a case: for each half term of the year, a cell of each kind, in the order of <see cref="ComplianceKind"/>.</summary>
public sealed record ComplianceRow(CaseId Case, IReadOnlyList<IReadOnlyList<ComplianceCell>> HalfTerms);

/// <summary>What was done, is late, due or missing in every half term of an academic year: computed, never typed in.</summary>
public static class ComplianceMatrix
{
    /// <summary>The kinds, in their order.</summary>
    public static IReadOnlyList<ComplianceKind> Kinds { get; } = Enum.GetValues<ComplianceKind>();

    /// <summary>The line of a school on the list in the half terms that are published of a year; null when it is not on the list.</summary>
    public static ComplianceRow? Of(Case current, AcademicYear year, DutyFacts facts)
    {
        if (current is not { IsOnList: true, Designation: { } designation })
        {
            return null;
        }

        HalfTermPeriod[] periods = [.. facts.TermDates.Periods.Where(period => period.Year == year)];
        ComplianceCell[][] byKind = [.. Kinds.Select(kind => Cells(current, designation, kind, periods, facts))];
        return new(current.Id, [.. periods.Select((_, at) => byKind.Select(cells => cells[at]).ToArray())]);
    }

    // A half term is judged by the visit category that the school was in when it ended.
    private static ComplianceCell[] Cells(Case c, Designation designation, ComplianceKind kind, HalfTermPeriod[] periods, DutyFacts facts)
    {
        var since = kind is ComplianceKind.MonitoringAndChallenge ? c.StatementOfAction?.PublishedOn : designation.On;
        var owed = kind is not ComplianceKind.MonitoringAndChallenge || c.Ofsted is { IsInCategory: true };
        return [.. periods.Select((period, at) =>
        {
            var category = VisitDuties.CategoryOn(c, designation, period.Due);
            var days = Days(c, kind, category);
            var optional = IsTermly(kind, category, facts.Policy) && (IsFirstHalf(period) || Any(days, periods, at - 1));
            return Cell(days, period, facts.Today, Needed(kind, category, period, facts.Policy), owed && since <= period.Due, optional);
        })];
    }

    private static bool IsTermly(ComplianceKind kind, VisitCategory category, PolicyVersion policy) =>
        kind is ComplianceKind.Report or ComplianceKind.MonitoringAndChallenge || (kind is ComplianceKind.Review && policy.ReviewWithin(category) > 1);

    // What is done once a term is owed at the end of its second half, unless it was done in the first.
    private static ComplianceCell Cell(IReadOnlyList<DateOnly> days, HalfTermPeriod period, DateOnly today, int needed, bool owed, bool optional)
    {
        var count = days.Count(day => Has(period, day));
        return count >= needed ? new(Compliance.Done, count, days.Where(day => Has(period, day)).Min() > period.Due)
            : !owed || optional ? new(count > 0 ? Compliance.Done : Compliance.NotOwed, count)
            : today < period.FirstDay ? new(Compliance.NotOwed)
            : today <= period.Due ? new(Compliance.Due, count)
            : period.Ends is { } ends && today > ends ? new(Compliance.Missing, count)
            : new(Compliance.Late, count);
    }

    // A visit within fourteen days and the tolerance of the policy in term time: so many at the least (D17).
    private static int Needed(ComplianceKind kind, VisitCategory category, HalfTermPeriod period, PolicyVersion policy) =>
        kind is not ComplianceKind.Visits || category is VisitCategory.Category3 ? 1
        : int.Max(1, (period.HalfTerm.LastDay.DayNumber - period.FirstDay.DayNumber + 1) / (VisitDuties.Fortnight + policy.VisitToleranceDays));

    private static DateOnly[] Days(Case c, ComplianceKind kind, VisitCategory category) => kind switch
    {
        ComplianceKind.Visits =>
        [
            .. (c.Visits?.All ?? []).Where(visit => visit.Kind is not VisitKind.Contact || category is not VisitCategory.Category3)
                .Select(visit => visit.On),
        ],
        ComplianceKind.Review => [.. (c.KeyMeetings?.All ?? []).Where(m => m.Kind is KeyMeetingKind.Review).Select(m => m.On)],
        ComplianceKind.Report => [.. c.Progress?.ReportDays ?? []],
        ComplianceKind.SrgDecision => [.. (c.Srg ?? []).Select(decision => decision.On)],
        ComplianceKind.MonitoringAndChallenge => [.. (c.KeyMeetings?.All ?? []).Where(m => m.Kind is KeyMeetingKind.MonitoringAndChallenge).Select(m => m.On)],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static bool Any(IReadOnlyList<DateOnly> days, HalfTermPeriod[] periods, int at) => at >= 0 && days.Any(day => Has(periods[at], day));

    private static bool Has(HalfTermPeriod period, DateOnly day) => day >= period.FirstDay && !(day > (period.Ends ?? period.HalfTerm.LastDay));

    private static bool IsFirstHalf(HalfTermPeriod period) => (int)period.Name % 2 == 0;
}
