using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// What is due at a school beside its cases: an inspector, the visits of its category and kind, contact while it is of concern, notes,
/// the yearly self-evaluation, and how to reach its governors. Of a school on the list, or watched, the case says how often it is visited.
/// </summary>
public static class SchoolDuties
{
    /// <summary>Everything that is still to be done at an open school that the authority monitors, the earliest first; nothing at any other.</summary>
    public static IReadOnlyList<Due> Of(Establishment school, Case? open, DutyFacts facts) =>
        school is { IsOpen: true, Kind: CaseType.MaintainedSchool or CaseType.Academy } ? CaseDuties.Ordered(All(school, open, facts), facts) : [];

    private static IEnumerable<Due?> All(Establishment school, Case? open, DutyFacts facts)
    {
        var inspector = school.Monitoring?.Inspector?.Person;
        var maintained = school.Kind is CaseType.MaintainedSchool;
        return
        [
            inspector is not null ? null : Due.On("Learning Network Inspector to be assigned", Role.HoSI, Since(school, facts), RoutineMonitoring.R20,
                "The school has none", typeof(AssignInspector)),
            .. open is { IsOnList: true } or { Stage: Stage.Watch } ? [] : SchoolVisitDuties.Of(school, open, facts),
            .. NoteDuties.Of(school.Monitoring?.Visits ?? Visits.None, maintained, inspector, facts),
            maintained ? SelfEvaluation(school, inspector, facts) : null,
            maintained ? Details(school, GovernanceRole.Chair, "Chair of Governors", facts) : null,
            maintained ? Details(school, GovernanceRole.ViceChair, "Vice-Chair of Governors", facts) : null,
        ];
    }

    private static Due SelfEvaluation(Establishment school, Person? inspector, DutyFacts facts) => school.Monitoring?.SelfEvaluation is { } last
        ? Due.On("Self-evaluation of the school", Role.LeadOfficer, last.On.AddYears(1), RoutineMonitoring.R39,
            $"The last one was received on {last.On.InWords()}", typeof(ReceiveSelfEvaluation), true, person: inspector)
        : Due.On("Self-evaluation of the school", Role.LeadOfficer, AcademicYear.Of(facts.Today).LastDay(), RoutineMonitoring.R39,
            "None was received yet", typeof(ReceiveSelfEvaluation), true, person: inspector);

    private static Due? Details(Establishment school, GovernanceRole role, string who, DutyFacts facts)
    {
        var by = GovernanceRecords.DetailsDue(school, role);
        return by > facts.Today.AddDays(Due.SoonWithinDays) ? null : Due.On(
            $"Contact details of the {who}", Role.Clerk, by ?? Since(school, facts), GovernanceRecords.R142,
            by is { } day ? $"Last confirmed on {day.AddMonths(-GovernanceRecords.CurrentForMonths).InWords()}" : "None are recorded",
            typeof(RecordGovernor), true);
    }

    // What a school always has is due from the first day of the academic year on, or from the day on which it opened.
    internal static DateOnly Since(Establishment school, DutyFacts facts) =>
        AcademicYear.Of(facts.Today).FirstDay() is var first && school.OpenedOn > first ? school.OpenedOn.Value : first;
}
