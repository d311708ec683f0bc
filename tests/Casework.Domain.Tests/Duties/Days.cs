using Casework.Domain.Duties;
using Published = Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Duties;

/// <summary>The facts that duties are computed from, with the whole calendar of the authority published, and ways to ask for them.</summary>
internal static class Days
{
    public static DutyFacts On(DateOnly today) => new(today, PolicyVersion.Strategy2024, Published.Calendar.TermDatesOf());

    /// <summary>The same where nothing was published.</summary>
    public static DutyFacts WithoutCalendar(DateOnly today) => On(today) with { TermDates = Casework.Domain.Calendar.SchoolCalendar.Empty.TermDatesOf() };

    /// <summary>What is due on a case on a day such as 2026-11-23.</summary>
    public static IReadOnlyList<Due> Due(this IEnumerable<CaseEvent> history, string today, PolicyVersion? policy = null) =>
        CaseDuties.Of(Case.Replay(history)!, On(Published.Day(today)) with { Policy = policy ?? PolicyVersion.Strategy2024 });

    /// <summary>The one duty of a rule on a day; fails when there is none or more.</summary>
    public static Due The(this IEnumerable<CaseEvent> history, string rule, string today) => history.Due(today).Where(due => due.Rule == rule).ShouldHaveSingleItem();

    /// <summary>By when the one duty of a rule is due, seen on a day.</summary>
    public static string? By(this IEnumerable<CaseEvent> history, string rule, string today) => history.The(rule, today).By?.ToString("yyyy-MM-dd");

    /// <summary>Whether nothing of a rule is due on a day.</summary>
    public static void OwesNothingOf(this IEnumerable<CaseEvent> history, string rule, string today) => history.Due(today).ShouldNotContain(due => due.Rule == rule);
}
