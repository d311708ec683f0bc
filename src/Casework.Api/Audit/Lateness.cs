using Casework.Api.Hosting;
using Casework.Domain.Calendar;
using Casework.Projections;

namespace Casework.Api.Audit;

/// <summary>
/// Whether something was recorded late: after the authority's next working day. The strategy sets no days for it, so this is the
/// product's own mark and not policy (D23). What a rule asks for by a day is a duty and stands with the case.
/// </summary>
public static class Lateness
{
    /// <summary>What the mark means, in the words of the page.</summary>
    public const string Meaning = "Late: recorded after the authority’s next working day. It is the product’s own mark, not policy.";

    /// <summary>Whether it was; where the calendar does not reach the day, nothing is said.</summary>
    public static bool IsLate(this AuditEntry entry, TermDates dates) =>
        dates.Add(1, CountedDay.LocalAuthorityWorkingDay, entry.OccurredOn) is Answer<DateOnly>.Known(var next) && London.DayOf(entry.RecordedAt) > next;
}
