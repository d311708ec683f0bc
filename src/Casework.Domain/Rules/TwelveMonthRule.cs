using Casework.Domain.Cases;

namespace Casework.Domain.Rules;

/// <summary>The twelve-month point, found by the daily sweep.</summary>
public static class TwelveMonthRule
{
    /// <summary>
    /// Records the point once the day has come. It is dated the day it fell, however late the sweep finds it; sweeping again,
    /// or too early, changes nothing.
    /// </summary>
    public static Decision Reach(Case current, ReachTwelveMonthPoint command, Facts facts) =>
        current.TwelveMonths is { ReachedOn: null } watch && watch.Due <= command.OccurredOn
            ? Decision.Accept(new TwelveMonthPointReached(watch.Due))
            : Decision.Nothing;

    /// <summary>
    /// From when HoSI must consider a warning notice (R122); null while there is nothing to consider, as always for a pupil referral unit, to
    /// which no notice is given (D21).
    /// </summary>
    public static DateOnly? ConsiderationDue(DateOnly? due, bool isPupilReferralUnit) => isPupilReferralUnit ? null : due;
}
