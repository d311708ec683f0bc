using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Duties;

/// <summary>What is due on a case, computed from its state and a day, never typed in. Each kind of case has its own file beside this one.</summary>
public static class CaseDuties
{
    /// <summary>Everything that is to be done on a case: the earliest first, and last what has no known day.</summary>
    public static IReadOnlyList<Due> Of(Case current, DutyFacts facts)
    {
        var due = Ordered([.. All(current, facts), .. ClosingDuties.Of(current, facts)], facts);
        return current.Lead() is null ? [.. due.Select(ForWhoeverAssigns)] : due;
    }

    // While nobody leads the case, what is theirs is for the one who is to say who does.
    private static Due ForWhoeverAssigns(Due due) => due switch
    {
        { Person: not null } => due,
        { ByWhom: Role.LeadOfficer } => due with { ByWhom = Role.HoSI },
        { ByWhom: Role.EarlyYearsAdviser } => due with { ByWhom = Role.StandardsLead },
        _ => due,
    };

    /// <summary>What is still to be done, each product default with the version it stands in, the earliest first.</summary>
    internal static IReadOnlyList<Due> Ordered(IEnumerable<Due?> duties, DutyFacts facts) =>
    [
        .. duties.OfType<Due>().Where(due => due.DoneOn is null)
            .Select(due => due.ProductDefault ? due with { Policy = facts.Policy.Id } : due)
            .OrderBy(due => due.By ?? DateOnly.MaxValue),
    ];

    private static IEnumerable<Due?> All(Case current, DutyFacts facts) => current.Type switch
    {
        CaseType.MaintainedSchool =>
        [
            .. MaintainedSchoolDuties.Of(current, facts), .. MeetingDuties.Of(current, facts),
            .. NoteDuties.Of(current, facts), .. EarlyYearsDuties.Of(current, facts),
        ],
        CaseType.Academy => AcademyDuties.Of(current, facts),
        CaseType.Setting => SettingDuties.Of(current, facts),
        CaseType.IndependentSchool => IndependentDuties.Of(current, facts),
        _ => throw new ArgumentOutOfRangeException(nameof(current)),
    };
}
