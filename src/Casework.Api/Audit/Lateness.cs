using Casework.Api.Hosting;
using Casework.Domain.Calendar;
using Casework.Domain.Rules;
using Casework.Projections;

namespace Casework.Api.Audit;

/// <summary>Which entries of the audit were recorded late, and what that means.</summary>
public static class Lateness
{
    /// <summary>What the mark means, in the words of the page.</summary>
    public const string Meaning = "Late: recorded after the authority’s next working day. It is the product’s own mark, not policy.";

    /// <summary>Whether an entry was.</summary>
    public static bool IsLate(this AuditEntry entry, TermDates dates) => RecordKeeping.IsLate(entry.OccurredOn, London.DayOf(entry.RecordedAt), dates);
}
