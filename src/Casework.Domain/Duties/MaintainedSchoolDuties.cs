using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// What is due on a maintained school's case (state chart 6.1). Plans, visits, the SRG's decisions, statements and formal steps have a
/// file each beside this one; here is what a designation and a removal bring about.
/// </summary>
public static class MaintainedSchoolDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) =>
    [
        .. Designation(current, facts),
        .. PlanDuties.Of(current, facts),
        .. VisitDuties.Of(current, facts),
        .. SrgDecisionDuties.Of(current, facts),
        .. StatementDuties.Of(current, facts),
        .. FormalDuties.Of(current, facts),
    ];

    private static IEnumerable<Due?> Designation(Case current, DutyFacts facts) => current switch
    {
        { Stage: Stage.DesignationDue, Ofsted: { } outcome } =>
        [
            Due.On("Designation after an Ofsted outcome", Role.HoSI, outcome.PublishedOn, Designating.D1,
                $"Ofsted's outcome was published on {outcome.PublishedOn.InWords()}", typeof(Designate)),
        ],
        { IsOnList: true, Designation: { } designation } =>
        [
            current.Letters is null ? Letters("Letters to headteacher and Chair", designation.On, DesignationLetters.R57, facts,
                $"Designated on {designation.On.InWords()}") : null,
            current is { LeadOfficer: null, Ofsted: not { IsInCategory: true } }
                ? Due.On("Lead Officer to be assigned", Role.HoSI, designation.On, LeadOfficers.R58,
                    $"Designated on {designation.On.InWords()}", typeof(AssignLeadOfficer)) : null,
        ],
        { Stage: Stage.Removed, Removal: { RemovedOn: { } on, LettersSentOn: null } } =>
            [Letters("Letters about the removal", on, DeDesignation.D9, facts, $"The school came off the list on {on.InWords()}")],
        _ => [],
    };

    private static Due Letters(string what, DateOnly since, Rule rule, DutyFacts facts, string because) => Due.On(
        what, Role.Clerk, facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, since), rule, because, typeof(SendLetters), true);
}
