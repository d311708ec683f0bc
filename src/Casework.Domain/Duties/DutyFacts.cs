using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;

namespace Casework.Domain.Duties;

/// <summary>What the duties on a case depend on beside the case itself, so that none of it is stored with the case.</summary>
/// <param name="Today">The day that the duties are computed for.</param>
/// <param name="Policy">The policy version in force on that day (D37).</param>
/// <param name="TermDates">The term dates that the school keeps, its own or the authority's; they may not be published.</param>
/// <param name="School">
/// What the register says of the school, where something may be due by it: it may show that the case is to be closed (D40), or tell of an
/// inspection that the case of an academy or an independent school does not take in, or that no notice is given to it (D21). Null where it does not.
/// </param>
public sealed record DutyFacts(DateOnly Today, PolicyVersion Policy, TermDates TermDates, SchoolFacts? School = null)
{
    /// <summary>A pupil referral unit, to which no notice is ever given, so that none is to be considered (D21).</summary>
    public bool IsPupilReferralUnit => School is { IsPupilReferralUnit: true };
}

/// <summary>The same for every school: a day, its policy, the calendar that each school's term dates are taken from once, and what the register tells of some.</summary>
public sealed class DayFacts(DateOnly today, PolicyVersion policy, SchoolCalendar calendar, IReadOnlyDictionary<EstablishmentId, SchoolFacts>? schools = null)
{
    private readonly HashSet<EstablishmentId> withTheirOwn = [.. calendar.Years.Select(year => year.School).OfType<EstablishmentId>()];

    /// <summary>The day that the duties are computed for.</summary>
    public DateOnly Today => today;

    /// <summary>The policy version in force on that day.</summary>
    public PolicyVersion Policy => policy;

    /// <summary>The facts where the authority's term dates are kept.</summary>
    public DutyFacts Authority { get; } = new(today, policy, calendar.TermDatesOf());

    /// <summary>The facts at a school, with its own term dates where it has some.</summary>
    public DutyFacts At(EstablishmentId school) =>
        schools?.GetValueOrDefault(school) is { } told ? WithTermDates(school) with { School = told } : WithTermDates(school);

    /// <summary>The same day under another policy version.</summary>
    public DayFacts Under(PolicyVersion other) => new(today, other, calendar, schools);

    private DutyFacts WithTermDates(EstablishmentId school) =>
        withTheirOwn.Contains(school) ? Authority with { TermDates = calendar.TermDatesOf(school) } : Authority;
}
