using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;

namespace Casework.Domain.Duties;

/// <summary>What a school on the list has in every half term or every term.</summary>
public enum ComplianceKind
{
    /// <summary>Visits: one in category 3, about one a fortnight in the others, where a contact counts as well (R25 to R27, D18).</summary>
    Visits,

    /// <summary>A review of the plan: each half term, in category 3 each term (D16).</summary>
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
        ComplianceCell[][] byKind = [.. Kinds.Select(kind => Cells(current, designation, kind, periods, facts.Today))];
        return new(current.Id, [.. periods.Select((_, at) => byKind.Select(cells => cells[at]).ToArray())]);
    }

    private static ComplianceCell[] Cells(Case c, Designation designation, ComplianceKind kind, HalfTermPeriod[] periods, DateOnly today)
    {
        var days = Days(c, kind);
        var since = kind is ComplianceKind.MonitoringAndChallenge ? c.StatementOfAction?.PublishedOn : designation.On;
        var owed = kind is not ComplianceKind.MonitoringAndChallenge || c.Ofsted is { IsInCategory: true };
        var termly = kind is ComplianceKind.Report or ComplianceKind.MonitoringAndChallenge
            || (kind is ComplianceKind.Review && designation.Category is VisitCategory.Category3);
        return [.. periods.Select((period, at) => Cell(
            days, period, today, Needed(kind, designation, period),
            owed && since <= period.Due, termly && (IsFirstHalf(period) || Any(days, periods, at - 1))))];
    }

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

    // A visit within fourteen days and seven more in term time: so many at the least (D17).
    private static int Needed(ComplianceKind kind, Designation designation, HalfTermPeriod period) =>
        kind is not ComplianceKind.Visits || designation.Category is VisitCategory.Category3 ? 1
        : int.Max(1, (period.HalfTerm.LastDay.DayNumber - period.FirstDay.DayNumber + 1) / (VisitDuties.Fortnight + 7));

    private static DateOnly[] Days(Case c, ComplianceKind kind) => kind switch
    {
        ComplianceKind.Visits =>
        [
            .. (c.Visits?.All ?? []).Where(visit => visit.Kind is not VisitKind.Contact || c.Designation is not { Category: VisitCategory.Category3 })
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
