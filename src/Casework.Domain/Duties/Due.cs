using Casework.Domain.Calendar;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>How a duty stands on a day. It is computed from the day and never stored.</summary>
public enum DutyStatus
{
    /// <summary>Its day has passed.</summary>
    Late,

    /// <summary>Its day is within the next <see cref="Due.SoonWithinDays"/> days, or it is a little over a day that is only approximate.</summary>
    Soon,

    /// <summary>It is to be done on a later day, or on one that is not known.</summary>
    Due,

    /// <summary>It is done.</summary>
    Done,
}

/// <summary>Something that is due: what, by whom, by which day, from which rule and on what facts. Computed, never typed in.</summary>
/// <param name="What">What is to be done, for example "Review of the action plan".</param>
/// <param name="ByWhom">Whose turn it is. <see cref="Role.LeadOfficer"/> is the Lead Officer of the case, or the one that <paramref name="Person"/> names.</param>
/// <param name="By">The last day on which it is in time; null when the calendar cannot say, for the reason in <paramref name="NotKnown"/>.</param>
/// <param name="Rule">The rule it comes from.</param>
/// <param name="Because">The facts that make it due, for example "Plan version 2 was agreed on 3 November 2026".</param>
/// <param name="Step">The name of the command that does it, for example HoldReviewMeeting; null when none does.</param>
/// <param name="ProductDefault">Whether this product set the day because the strategy sets none (D23): not policy.</param>
/// <param name="Policy">The policy version that a product default stands in.</param>
/// <param name="LateAfter">The day after which it is late, where <paramref name="By"/> is only approximate (D17).</param>
/// <param name="NotKnown">Why its day is not known.</param>
/// <param name="DoneOn">The day on which it was done; null while it is not.</param>
/// <param name="Person">The one person whose turn it is, when that is not the Lead Officer of the case.</param>
public sealed record Due(
    string What, Role ByWhom, DateOnly? By, string Rule, string Because, string? Step = null, bool ProductDefault = false, string? Policy = null,
    DateOnly? LateAfter = null, string? NotKnown = null, DateOnly? DoneOn = null, Person? Person = null)
{
    /// <summary>Calendar days before its day from which on a duty is called *soon*.</summary>
    public const int SoonWithinDays = 14;

    /// <summary>
    /// A duty by a day that the calendar was asked for; a plain day will do. Where the calendar has a gap the duty says so and has no day.
    /// </summary>
    public static Due On(
        string what, Role byWhom, Answer<DateOnly> by, Rule rule, string because, Type? step = null, bool productDefault = false,
        Answer<DateOnly>? lateAfter = null, DateOnly? doneOn = null, Person? person = null) =>
        new(what, byWhom, Day(by), rule.Id, because, step?.Name, productDefault, null, Day(lateAfter), Gap(by) ?? Gap(lateAfter), doneOn, person);

    /// <summary>How it stands on a day.</summary>
    public DutyStatus StatusOn(DateOnly day) =>
        DoneOn is not null ? DutyStatus.Done
        : (LateAfter ?? By) < day ? DutyStatus.Late
        : By <= day.AddDays(SoonWithinDays) ? DutyStatus.Soon
        : DutyStatus.Due;

    private static DateOnly? Day(Answer<DateOnly>? answer) => answer is Answer<DateOnly>.Known(var day) ? day : null;

    private static string? Gap(Answer<DateOnly>? answer) => answer is Answer<DateOnly>.Unknown(var gap) ? gap.Reason : null;
}
