using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// The visits and contacts that are due at a school that is not on the list (R23 to R28, D18 to D20). How many is policy; by when each
/// of a year's visits is due is spread by this product, the first in the autumn (R38).
/// </summary>
public static class SchoolVisitDuties
{
    private const int PeriodsInAYear = 6, Autumn = 2;

    /// <summary>The next visit of the year, or the contact of the half term.</summary>
    public static IEnumerable<Due?> Of(Establishment school, Case? open, DutyFacts facts)
    {
        if (!SchoolVisits.IsVisited(school, facts.Today))
        {
            return [];
        }

        var category = RoutineMonitoring.CategoryOf(school, open);
        return
        [
            category is not null ? null : Due.On("Visit category to be set", Role.HoSI, SchoolDuties.Since(school, facts), RoutineMonitoring.R23,
                "Without one it is not known how many visits are due", typeof(SetVisitCategory), true),
            category is VisitCategory.Category2 ? HalfTermly(school, facts) : null,
            category >= VisitCategory.Category4 ? Fortnightly(school, facts) : null,
            Yearly(school, category, facts),
        ];
    }

    /// <summary>
    /// How many visits a school has in a year, the rule that asks for them, and the decision behind the number where there is one: it is
    /// the larger of what category and kind ask for (D19), and three are for maintained secondary schools alone (D20).
    /// </summary>
    public static (int Visits, Rule Rule, Rule? Decided) VisitsAYear(Establishment school, VisitCategory? category)
    {
        var hasSixthForm = school.IsMaintained && IsSecondary(school)
            && school[Detail.SixthForm]?.StartsWith("Has", StringComparison.OrdinalIgnoreCase) is true;
        var ofKind = school.IsPupilReferralUnit ? 2 : hasSixthForm ? 3 : 0;
        return category switch
        {
            VisitCategory.Category3 => (6, RoutineMonitoring.R25, ofKind > 0 ? RoutineMonitoring.D19 : null),
            VisitCategory.Category1 when ofKind <= 2 => (2, RoutineMonitoring.R23, null),
            _ => (ofKind, RoutineMonitoring.R28, hasSixthForm ? RoutineMonitoring.D20 : null),
        };
    }

    private static bool IsSecondary(Establishment school) => school.Phase is { } phase
        && (phase.Contains("secondary", StringComparison.OrdinalIgnoreCase) || phase.Contains("all-through", StringComparison.OrdinalIgnoreCase));

    // A visit or a contact in each half term while the school is of concern, which is more than any kind of school asks for.
    private static Due HalfTermly(Establishment school, DutyFacts facts)
    {
        var since = school.Monitoring?.Category?.On ?? SchoolDuties.Since(school, facts);
        var last = LastSeen(school);
        var (by, done) = Cadence.HalfTermly(facts.TermDates, since, last, facts.Today);
        return Due.On("Visit or contact of the half term", Role.LeadOfficer, by, RoutineMonitoring.R24,
            $"Good but of concern, visits and contacts count ({RoutineMonitoring.D18}); "
            + (last is { } on ? $"the last was on {on.InWords()}" : "there was none yet"),
            typeof(RecordContact), doneOn: done, person: school.Monitoring?.Inspector?.Person);
    }

    // An academy cannot be on the list; one that buys the visits may need as many. A fortnight is about fourteen days in term time (D17).
    private static Due Fortnightly(Establishment school, DutyFacts facts)
    {
        var since = LastSeen(school) ?? school.Monitoring?.Category?.On ?? SchoolDuties.Since(school, facts);
        return Due.On("Visit or contact of the fortnight", Role.LeadOfficer, facts.TermDates.Add(VisitDuties.Fortnight, CountedDay.DayInTermTime, since), RoutineMonitoring.R26,
            $"Capacity to improve not secure; counted from {since.InWords()}", typeof(RecordContact),
            lateAfter: facts.TermDates.Add(VisitDuties.Fortnight + facts.Policy.VisitToleranceDays, CountedDay.DayInTermTime, since), person: school.Monitoring?.Inspector?.Person);
    }

    private static DateOnly? LastSeen(Establishment school) =>
        (school.Monitoring?.Visits?.All ?? []).Select(v => v.On).Concat(school.Monitoring?.Contacts ?? []).Select(on => (DateOnly?)on).Max();

    private static Due? Yearly(Establishment school, VisitCategory? category, DutyFacts facts)
    {
        var (asked, rule, decided) = VisitsAYear(school, category);
        if (asked == 0)
        {
            return null;
        }

        var year = AcademicYear.Of(facts.Today);
        var made = (school.Monitoring?.Visits?.All ?? [])
            .Count(v => year.Has(v.On) && v is { Extra: null, Purpose: VisitPurpose.SchoolImprovement });
        return Due.On("School Effectiveness Visit", Role.LeadOfficer, NextBy(school, asked, made, year, facts.TermDates, out var enough), rule,
            $"At least {asked} visits a year{(decided is null ? "" : $" ({decided})")}; {made} made in {year}", typeof(RecordSchoolVisit), true,
            doneOn: enough ? facts.Today : null, person: school.Monitoring?.Inspector?.Person);
    }

    // Who comes into a category during the year owes its share of what is left of it (domain 8.3).
    private static Answer<DateOnly> NextBy(Establishment school, int asked, int made, AcademicYear year, TermDates dates, out bool enough)
    {
        var periods = dates.Periods.Where(p => p.Year == year).ToArray();
        var since = school.Monitoring?.Category?.On is { } set && year.Has(set) ? set : school.OpenedOn is { } opened && year.Has(opened) ? opened : year.FirstDay();
        var before = periods.Length == PeriodsInAYear ? periods.Count(p => p.KnownTo < since) : 0;
        var left = PeriodsInAYear - before;
        var share = ((asked * left) + PeriodsInAYear - 1) / PeriodsInAYear;
        enough = made >= share;
        if (enough || periods.Length < PeriodsInAYear)
        {
            return dates.PeriodOn(year.LastDay()).Then<DateOnly>(last => last.Due);
        }

        var at = before + ((((made + 1) * left) + share - 1) / share);
        return periods[(made == 0 && before < Autumn && share > 1 ? int.Min(at, Autumn) : at) - 1].Due;
    }
}
