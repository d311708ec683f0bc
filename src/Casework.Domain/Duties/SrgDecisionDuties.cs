using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// What the Schools Review Group owes each school. It meets at least once in every half term, so what waits for its next meeting is due at
/// the end of the next half term.
/// </summary>
public static class SrgDecisionDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current switch
    {
        { Stage: Stage.ReadyForSrg, Discussion: { } discussion } =>
            [Next("SRG to decide about the concern", discussion.On, SrgDecisions.R42, $"The concern was discussed on {discussion.On.InWords()}", facts)],
        { Removal: { RemovedOn: null } removal } =>
            [Next("SRG to decide on the removal", removal.ProposedOn, DeDesignation.D9, $"Removal was proposed on {removal.ProposedOn.InWords()}", facts)],
        { IsOnList: true, Designation: { RatifiedOn: null } designation } =>
            [Next("SRG to ratify the designation", designation.On, Designating.D1, $"Designated on {designation.On.InWords()}, before the SRG met", facts)],
        _ => [],
    };

    private static Due Next(string what, DateOnly since, Rule rule, string because, DutyFacts facts) =>
        Due.On(what, Role.HoSI, facts.TermDates.HalfTermAfter(since), rule, because, typeof(RecordSrgDecision), true);
}
